import type { Edit, Fix } from '../diagnostics/index.ts';
import type { PlanFile } from '../plan/index.ts';
import type { Finding } from './finding.ts';
import { differences, keyOf, type MeantEdit, withEdits } from './meant-plan.ts';

const MOST_PASSES = 30;
/** Fixes in values that did not become what was meant: so many are tried one by one. */
const MOST_TRIED = 20;

export type FixResult = {
  readonly text: string;
  /** Places mended. */
  readonly count: number;
};

/** A text of a plan file, read and linted. */
export type Judged = {
  readonly findings: readonly Finding[];
  readonly plan: PlanFile | undefined;
  /** Any YAML reader reads it; ccht reads more than that. */
  readonly isYaml: boolean;
};

/**
 * Mends a file's text: all fixes of the wanted safety, those that touch one another pass by pass, until nothing is left
 * to mend. `judgeAnew` reads and lints a text anew. A fix is made only where the file, read again, holds the values that the
 * fix meant and all others as before, is still YAML if it was, and has no error that it had not.
 */
export function fixText(text: string, judgeAnew: (text: string) => Judged, isWanted: (fix: Fix) => boolean): FixResult {
  const judge = keepingLast(judgeAnew);
  const seen = new Set([text]);
  const refused = new Set<string>();
  let current = text;
  let before = judge(text);
  let count = 0;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const fixes = withoutTouching(candidates(before.findings, current, refused, isWanted));
    if (fixes.length === 0) break;
    const sound = soundOf(fixes, { text: current, before, judge, refused });
    const mended = apply(current, sound);
    // Two rules that undo each other's fix come back to a text that was there before.
    if (sound.length > 0 && seen.has(mended)) break;
    count += sound.flatMap(({ fix }) => fix.edits.filter((edit) => changes(current, edit))).length;
    before = judge(mended);
    current = mended;
    seen.add(current);
  }
  return { text: current, count };
}

type Candidate = { readonly fix: Fix; readonly meant: readonly MeantEdit[] | undefined; readonly key: string };

/** Fixes of what reading found come first and alone: what values they give is not known beforehand. */
function candidates(
  findings: readonly Finding[],
  text: string,
  refused: ReadonlySet<string>,
  isWanted: (fix: Fix) => boolean,
): Candidate[] {
  const all = findings.flatMap(({ fix, meant, rule, marked, about, suppressed }): Candidate[] => {
    if (fix === undefined || suppressed !== undefined || !isWanted(fix)) return [];
    const key = `${rule}|${about}|${marked}`;
    return fix.edits.some((edit) => changes(text, edit)) && !refused.has(key) ? [{ fix, meant, key }] : [];
  });
  const unforeseen = all.filter(({ meant }) => meant === undefined);
  return unforeseen.length > 0 ? unforeseen : all;
}

/** Of fixes that touch one another only the one that begins first; the others wait for the next pass. */
function withoutTouching(fixes: readonly Candidate[]): Candidate[] {
  // A fix whose own edits overlap is no fix.
  const ordered = fixes.filter(({ fix }) => !overlapsItself(fix)).sort((a, b) => first(a.fix) - first(b.fix));
  const edits = ordered
    .flatMap(({ fix }, rank) => fix.edits.map((edit) => ({ ...edit, rank })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const waiting = new Set<number>();
  let cluster = { rank: -1, end: -1 };
  for (const { start, end, rank } of edits) {
    if (start > cluster.end) cluster = { rank, end };
    else {
      if (rank !== cluster.rank) waiting.add(Math.max(rank, cluster.rank));
      cluster = { rank: Math.min(rank, cluster.rank), end: Math.max(end, cluster.end) };
    }
  }
  return ordered.filter((_, rank) => !waiting.has(rank));
}

function changes(text: string, { start, end, text: words }: Edit): boolean {
  return text.slice(start, end) !== words;
}

function overlapsItself({ edits }: Fix): boolean {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  return sorted.some((edit, index) => index > 0 && edit.start < (sorted[index - 1]?.end ?? 0));
}

function first({ edits }: Fix): number {
  return edits.reduce((least, { start }) => Math.min(least, start), Number.MAX_SAFE_INTEGER);
}

type Round = {
  readonly text: string;
  readonly before: Judged;
  readonly judge: (text: string) => Judged;
  readonly refused: Set<string>;
};

/** The fixes that are sound together; those that do harm are refused for good. */
function soundOf(fixes: readonly Candidate[], round: Round): Candidate[] {
  const wrong = new Set(wrongTogether(fixes, round));
  if (wrong.size === 0) return [...fixes];
  const [harmful, others] = [true, false].map((does) =>
    fixes.filter(({ meant }) => does === (meant?.some(({ path }) => wrong.has(keyOf(path))) ?? false)),
  );
  if (harmful === undefined || others === undefined || harmful.length === 0) return soundPart([], [...fixes], round);
  const sound = others.length === 0 ? [] : soundOf(others, round);
  if (harmful.length <= MOST_TRIED) return soundPart(sound, harmful, round);
  for (const { key } of harmful) round.refused.add(key);
  return sound;
}

/** By halving: what of `more` is sound on top of `accepted`. */
function soundPart(accepted: Candidate[], more: Candidate[], round: Round): Candidate[] {
  const together = [...accepted, ...more];
  if (more.length === 0 || wrongTogether(together, round).length === 0) return together;
  const [only] = more;
  if (more.length === 1 && only !== undefined) {
    round.refused.add(only.key);
    return accepted;
  }
  const middle = more.length >> 1;
  return soundPart(soundPart(accepted, more.slice(0, middle), round), more.slice(middle), round);
}

/** What is wrong after some fixes: paths of values that are not what was meant, else `errors`; nothing where all is well. */
function wrongTogether(fixes: readonly Candidate[], { text, before, judge }: Round): string[] {
  const after = judge(apply(text, fixes));
  if ((before.isYaml && !after.isYaml) || !hasNoNewError(before.findings, after.findings)) return ['errors'];
  if (fixes.some(({ meant }) => meant === undefined)) {
    return ofReading(after.findings) < ofReading(before.findings) ? [] : ['errors'];
  }
  if (before.plan === undefined) return ['errors'];
  return differences(
    withEdits(
      before.plan,
      fixes.flatMap(({ meant }) => meant ?? []),
    ),
    after.plan,
  );
}

function apply(text: string, fixes: readonly Candidate[]): string {
  let from = 0;
  const parts: string[] = [];
  for (const { start, end, text: words } of fixes.flatMap(({ fix }) => fix.edits).sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, start), words);
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** A fix may uncover what another hid, but no rule may find more errors than before. */
function hasNoNewError(before: readonly Finding[], after: readonly Finding[]): boolean {
  const counts = new Map<string, number>();
  for (const { rule, severity } of before) {
    if (severity === 'error') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  for (const { rule, severity } of after) {
    if (severity === 'error') counts.set(rule, (counts.get(rule) ?? 0) - 1);
  }
  return [...counts.values()].every((count) => count >= 0);
}

function keepingLast(judge: (text: string) => Judged): (text: string) => Judged {
  let last: { text: string; judged: Judged } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, judged: judge(text) };
    return last.judged;
  };
}

function ofReading(findings: readonly Finding[]): number {
  return findings.reduce((sum, { source }) => sum + (source === 'reading' ? 1 : 0), 0);
}
