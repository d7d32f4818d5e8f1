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
type Known = Pick<Finding, 'rule' | 'severity' | 'source' | 'about' | 'marked' | 'suppressed'>;

/** Whether a finding says that a part of the plan could not be read, and so was not checked. */
export function tellsOfUnread({ source, severity }: Pick<Finding, 'source' | 'severity'>): boolean {
  return source === 'reading' && severity === 'error';
}

/** What could not be read is no old finding to live with. */
function mayBeKnown(finding: Known): boolean {
  return finding.suppressed === undefined && !tellsOfUnread(finding);
}

/** What of one plan a baseline keeps: the same finding after lines have moved has the same entry. */
export function baselineEntries(findings: readonly Known[]): BaselineEntry[] {
  const counted = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    if (!mayBeKnown(finding)) continue;
    const { rule, about, marked } = finding;
    const key = keyOf(finding);
    counted.set(key, { rule, about, words: marked, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()].sort((a, b) => order(a).localeCompare(order(b), 'vi'));
}

/**
 * The findings that the baseline does not know, and how many of its entries no longer occur. An entry of a printed number or
 * place that has nothing of the kind now is taken for the same words at another: a new row moves the numbers of those below
 * it. A task with an id is always itself.
 */
export function withoutKnown<F extends Known>(
  findings: readonly F[],
  known: readonly BaselineEntry[],
): { findings: F[]; hidden: number; gone: number } {
  const here = new Map<string, number>();
  const anywhere = new Map<string, number>();
  for (const { words: marked, count, ...entry } of known) {
    add(here, keyOf({ ...entry, marked }), count);
    add(anywhere, wordsKeyOf({ ...entry, marked }), count);
  }
  const elsewhere = findings.filter((finding) => {
    if (!mayBeKnown(finding) || !take(here, keyOf(finding))) return true;
    take(anywhere, wordsKeyOf(finding));
    return false;
  });
  const kept = elsewhere.filter((finding) => !mayBeKnown(finding) || !take(anywhere, wordsKeyOf(finding)));
  const gone = [...anywhere.values()].reduce((sum, count) => sum + count, 0);
  return { findings: kept, hidden: findings.length - kept.length, gone };
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** Takes one of what is counted under a key; false where none is left. */
function take(counts: Map<string, number>, key: string): boolean {
  if ((counts.get(key) ?? 0) === 0) return false;
  add(counts, key, -1);
  return true;
}

function keyOf({ rule, about, marked }: Pick<Finding, 'rule' | 'about' | 'marked'>): string {
  return [rule, fold(about), fold(marked)].join('|');
}

function wordsKeyOf(known: Pick<Finding, 'rule' | 'about' | 'marked'>): string {
  return keyOf(isMovable(known.about) ? { ...known, about: '' } : known);
}

/** Printed numbers (II.1.2(1)) and places (Mục II, dòng 1.1) move when something is put in above; ids do not. */
function isMovable(about: string): boolean {
  return /\s/u.test(about) || PRINTED_NUMBER.test(about);
}

const PRINTED_NUMBER = /^(?:[IVXLCDM]+|\d+|\p{Ll})(?:[-.()#/]+(?:[IVXLCDM]+|\d+|\p{Ll}))*[-.()#/]*$/u;

function order({ rule, about, words }: BaselineEntry): string {
  return `${rule}|${about}|${words}`;
}
