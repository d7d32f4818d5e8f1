import type { Edit, Fix } from '../diagnostics/index.ts';
import type { Finding } from './lint-plan.ts';

const MOST_PASSES = 10;

export type FixResult = {
  readonly text: string;
  /** Fixes made. */
  readonly count: number;
};

/**
 * Mends a file's text: all fixes of the wanted safety, those that overlap one after the other, until nothing is left to
 * mend. `lint` reads a text anew; a fix after which the file has errors of form that it had not before is not made.
 */
export function fixText(
  text: string,
  lint: (text: string) => readonly Finding[],
  isWanted: (fix: Fix) => boolean,
): FixResult {
  let current = text;
  let count = 0;
  const refused = new Set<string>();
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const before = lint(current);
    const fixes = fixesOf(before, current, refused, isWanted);
    if (fixes.length === 0) break;
    const together = apply(
      current,
      fixes.flatMap(({ fix }) => fix.edits),
    );
    if (isSound(before, lint(together))) {
      current = together;
      count += fixes.length;
      continue;
    }
    // One of them does harm: they are tried one by one, the last first so that the places of the others hold.
    for (const { fix, key } of fixes.toReversed()) {
      const alone = apply(current, fix.edits);
      if (isSound(before, lint(alone))) {
        current = alone;
        count++;
      } else refused.add(key);
    }
  }
  return { text: current, count };
}

type KeyedFix = { readonly fix: Fix; readonly key: string };

function fixesOf(
  findings: readonly Finding[],
  text: string,
  refused: ReadonlySet<string>,
  isWanted: (fix: Fix) => boolean,
): KeyedFix[] {
  const chosen: KeyedFix[] = [];
  let end = -1;
  const candidates = findings
    .flatMap(({ fix, rule, marked, about, suppressed }) =>
      fix && suppressed === undefined && isWanted(fix) ? [{ fix, key: `${rule}|${about}|${marked}` }] : [],
    )
    .filter(
      ({ fix, key }) =>
        fix.edits.length > 0 &&
        !refused.has(key) &&
        fix.edits.some((edit) => text.slice(edit.start, edit.end) !== edit.text),
    )
    .sort((a, b) => first(a.fix) - first(b.fix));
  for (const candidate of candidates) {
    if (first(candidate.fix) < end) continue;
    chosen.push(candidate);
    end = Math.max(...candidate.fix.edits.map((edit) => edit.end), first(candidate.fix) + 1);
  }
  return chosen;
}

function first({ edits }: Fix): number {
  return Math.min(...edits.map(({ start }) => start));
}

function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((mended, { start, end, text: words }) => mended.slice(0, start) + words + mended.slice(end), text);
}

/** A fix may uncover a fault of another kind, but it must not make a new error of the file's own form. */
function isSound(before: readonly Finding[], after: readonly Finding[]): boolean {
  return errorsOf(after) <= errorsOf(before);
}

function errorsOf(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length;
}
