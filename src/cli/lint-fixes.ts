import type { Fix } from '../diagnostics/index.ts';
import type { Directory } from '../language/index.ts';
import { fixText, type Judged, joinedLines, type Settings } from '../lint/index.ts';
import { isYaml, readPlan } from '../source/index.ts';
import { lintRead } from './lint-text.ts';

export type Fixed = { readonly text: string; readonly count: number };

/** A plan's text after its safe fixes, or also the unsafe ones; read and linted anew after each round. */
export function fixedText(
  text: string,
  directory: Directory | undefined,
  settings: Settings,
  alsoUnsafe: boolean,
): Fixed {
  const isWanted = (fix: Fix): boolean => alsoUnsafe || fix.safety === 'safe';
  const judge = (now: string): Judged => {
    const read = readPlan(now);
    const plan = read.plan && joinedLines(read.plan, read.places).plan;
    return { findings: lintRead(read, directory, settings).findings, plan, isYaml: isYaml(now) };
  };
  return fixText(text, judge, isWanted);
}
