import { fold } from '../text/index.ts';
import type { Finding } from './finding.ts';

/** Findings known before, per plan file: `rule | task or place | words` and how often. */
export type Baseline = { readonly version: 1; readonly plans: Readonly<Record<string, readonly BaselineEntry[]>> };

export type BaselineEntry = {
  readonly rule: string;
  /** Id or number of the task, else the printed place. */
  readonly about: string;
  readonly words: string;
  readonly count: number;
};

/** What of a finding says that it is the same as one of another day. */
type Known = Pick<Finding, 'rule' | 'about' | 'marked' | 'suppressed'>;

/** What of one plan a baseline keeps: the same finding after lines have moved has the same entry. */
export function baselineEntries(findings: readonly Known[]): BaselineEntry[] {
  const counted = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    if (finding.suppressed !== undefined) continue;
    const { rule, about, marked } = finding;
    const key = keyOf(finding);
    counted.set(key, { rule, about, words: marked, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()].sort((a, b) => order(a).localeCompare(order(b), 'vi'));
}

/** The findings that the baseline does not know, and how many of its entries no longer occur. */
export function withoutKnown<F extends Known>(
  findings: readonly F[],
  known: readonly BaselineEntry[],
): { findings: F[]; hidden: number; gone: number } {
  const left = new Map(known.map((entry) => [keyOf({ ...entry, marked: entry.words }), entry.count]));
  const kept = findings.filter((finding) => {
    const key = keyOf(finding);
    const count = left.get(key) ?? 0;
    if (finding.suppressed !== undefined || count === 0) return true;
    left.set(key, count - 1);
    return false;
  });
  const gone = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { findings: kept, hidden: findings.length - kept.length, gone };
}

function keyOf({ rule, about, marked }: Pick<Finding, 'rule' | 'about' | 'marked'>): string {
  return [rule, fold(about), fold(marked)].join('|');
}

function order({ rule, about, words }: BaselineEntry): string {
  return `${rule}|${about}|${words}`;
}
