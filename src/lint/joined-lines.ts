import { continuedLines, joinContinued, type Path, type PlanFile } from '../plan/index.ts';
import { keyOf } from './meant-plan.ts';
import type { Places } from './places.ts';

/**
 * A plan as rules read it: a line that goes on, more deeply indented, in the next line of the file is one line, with a
 * space between its parts. The places are those of the file. A plan without such lines is given back as it is.
 */
export function joinedLines<P extends Places>(plan: PlanFile, places: P): { plan: PlanFile; places: P } {
  if (!isContinued(plan)) return { plan, places };
  const gaps = new Map<string, Gaps>();
  // The same plan but for spaces in its texts.
  const joined = joinedIn(plan, [], gaps) as PlanFile;
  const within: Places['within'] = (path, start, end) => {
    const ofText = gaps.get(keyOf(path));
    return ofText === undefined
      ? places.within(path, start, end)
      : places.within(path, asWritten(start, ofText), asWritten(end, ofText));
  };
  return { plan: joined, places: { ...places, within } };
}

type Gaps = ReturnType<typeof continuedLines>;

/** A line that begins with # was meant as a comment: it stays one, for the rule that tells of it. */
function gapsIn(value: string): Gaps {
  return continuedLines(value).filter(([, end]) => value[end] !== '#');
}

/** Most plans hold none: then no path is made. */
function isContinued(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\n') && gapsIn(value).length > 0;
  return typeof value === 'object' && value !== null && Object.values(value).some(isContinued);
}

/** The value with its texts joined; `gaps` is filled by path. */
function joinedIn(value: unknown, path: Path, gaps: Map<string, Gaps>): unknown {
  if (typeof value === 'string') {
    const ofText = gapsIn(value);
    if (ofText.length > 0) gaps.set(keyOf(path), ofText);
    return joinContinued(value, ofText);
  }
  if (Array.isArray(value)) return value.map((item, index) => joinedIn(item, [...path, index], gaps));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, joinedIn(part, [...path, name], gaps)]));
}

/** An offset in a joined text → in the text as the file has it. */
function asWritten(offset: number, gaps: Gaps): number {
  let added = 0;
  for (const [start, end] of gaps) {
    if (offset <= start - added) break;
    added += end - start - 1;
  }
  return offset + added;
}
