import { readWritten, type WrittenText } from '../written-text.ts';
import { isAim, isRank } from './aims.ts';
import { type Clause, readClauses } from './clauses.ts';
import { type Comparison, compare } from './comparators.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { type Aim, type Head, readSubjects, type Subject } from './subjects.ts';
import type { Span, Target } from './types.ts';

/**
 * The targets of a text, in order: how much of what is aimed at (contracts.md, "ccht parse", target).
 * Offsets are of the text as written. Years, dates, item and document numbers, ages, time limits, costs and
 * results already reached are no targets. Never throws; linear in the length of the text.
 */
export function readTargets(text: string): Target[] {
  const written = readWritten(text);
  const isLineBreak = (offset: number) =>
    text.slice(written.toWritten(offset), written.toWritten(offset + 1)).includes('\n');
  const clauses = readClauses(written.text, isLineBreak);
  const aims = findAims(written.text, clauses);
  const filled = new Set([...aims.keys()].flatMap(({ bracket }) => (bracket === undefined ? [] : [bracket])));
  const targets: Target[] = [];
  let head: Head = [];
  let sentence = -1;
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i];
    const own = clause && aims.get(clause);
    if (!clause || !own) continue;
    if (clause.sentence !== sentence && clause.bracket === undefined && !continues(written.text, clause)) head = [];
    if (clause.bracket === undefined) sentence = clause.sentence;
    const end = endOfSubject(written.text, clauses, i, own, aims);
    const read = readSubjects(written.text, own, clause.start, end, head);
    head = clause.bracket === undefined ? read.head : head;
    own.forEach((aim, at) => {
      const subject = read.subjects[at];
      if (subject) targets.push(toTarget(written, aim, shown(written.text, subject, filled)));
    });
  }
  return targets.sort((a, b) => a.valueSpan[0] - b.valueSpan[0]);
}

function findAims(text: string, clauses: readonly Clause[]): Map<Clause, Aim[]> {
  const aims = new Map<Clause, Aim[]>();
  const outside = clauses.filter((clause) => clause.bracket === undefined);
  const inside = clauses.filter((clause) => clause.bracket !== undefined);
  let out = 0;
  let ins = 0;
  let shared: { comparison: Comparison; end: number } | undefined;
  for (const quantity of findQuantities(text)) {
    while ((outside[out]?.end ?? text.length) < quantity.end) out++;
    while ((inside[ins]?.end ?? text.length + 1) < quantity.end) ins++;
    const inner = inside[ins];
    const clause = inner && inner.start <= quantity.start ? inner : outside[out];
    if (!clause) continue;
    const list = aims.get(clause) ?? [];
    const floor = Math.max(clause.start, list.at(-1)?.comparison.end ?? clause.start);
    let comparison = ranked(text, quantity, compare(text, quantity, floor, clause.end));
    if (!isAim(text, quantity, comparison, clause.start, list.length > 0)) continue;
    if (clause.bracket !== undefined && isRemark(clause.bracket, quantity, comparison, shared?.end)) continue;
    const before = list.at(-1);
    if (!comparison.words && shared && isListMark(text.slice(shared.end, quantity.start), quantity, before)) {
      comparison = { ...comparison, ...inheritedFrom(shared.comparison, quantity) };
    } else if (before?.comparison.direction && isUnderSameVerb(text, before, quantity, comparison)) {
      comparison = { ...comparison, direction: before.comparison.direction };
    }
    shared = { comparison, end: quantity.end };
    list.push({ quantity, comparison });
    aims.set(clause, list);
  }
  return aims;
}

/** "Lưu: VT (5 bản)": a bare count in brackets is a target only beside another, as in "50% (8 xã)". */
function isRemark(bracket: number, quantity: Quantity, comparison: Comparison, lastAim: number | undefined): boolean {
  if (comparison.words || quantity.unit?.kind === 'percent') return false;
  return lastAim === undefined || lastAim < bracket - 40;
}

/** "giảm 10% đơn vị và 10% biên chế": the verb holds for both amounts. */
function isUnderSameVerb(text: string, before: Aim, quantity: Quantity, comparison: Comparison): boolean {
  return (
    quantity.unit?.text === before.quantity.unit?.text &&
    text.slice(Math.max(before.comparison.end, comparison.start - 4), comparison.start).endsWith(' và ')
  );
}

/** "tối thiểu 70%, 60%, 55%": the words before the first value hold for the others. */
function isListMark(between: string, quantity: Quantity, before: Aim | undefined): boolean {
  return (
    before?.quantity.unit?.kind === 'percent' &&
    quantity.unit?.kind === 'percent' &&
    /^ ?(?:,|,? và) ?(?:và )?$/u.test(between)
  );
}

function inheritedFrom(first: Comparison, quantity: Quantity): Pick<Comparison, 'comparator' | 'direction'> {
  const comparator = quantity.min !== quantity.max ? 'range' : first.comparator === 'range' ? '=' : first.comparator;
  return { comparator, ...(first.direction && { direction: first.direction }) };
}

/** A place among the first is reached by any better place. */
function ranked(text: string, quantity: Quantity, comparison: Comparison): Comparison {
  return isRank(text, quantity) && comparison.comparator === '=' ? { ...comparison, comparator: '<=' } : comparison;
}

function continues(text: string, clause: Clause): boolean {
  return /^[\s,:-]*trong (?:số )?đó/iu.test(text.slice(clause.start, clause.start + 20));
}

/**
 * Where the words of a clause's last aim end: after a colon, or where the next clause goes on with a preposition,
 * the clauses without aims that follow in the sentence belong to it.
 */
function endOfSubject(
  text: string,
  clauses: readonly Clause[],
  from: number,
  own: readonly Aim[],
  aims: ReadonlyMap<Clause, readonly Aim[]>,
): number {
  const clause = clauses[from];
  const last = own.at(-1);
  if (!clause || !last) return 0;
  const lists = text.slice(last.comparison.end, clause.end).includes(': ');
  let end = clause.end;
  for (let i = from + 1; i < clauses.length; i++) {
    const next = clauses[i];
    if (!next || (clause.bracket !== undefined && next.bracket !== clause.bracket)) break;
    if (next.bracket !== clause.bracket) continue;
    if (next.sentence !== clause.sentence || aims.has(next)) break;
    if (!lists && !/^ ?(?:thuộc|của|tại|ở|hoặc|với) /iu.test(text.slice(next.start, next.start + 10))) break;
    end = next.end;
  }
  return end;
}

/** Without the bracket that only holds another target: "giảm 3% (còn 7%)". */
function shown(text: string, subject: Subject, filled: ReadonlySet<number>): Subject {
  if (subject.pieces.length < 2) return subject;
  return {
    ...subject,
    pieces: subject.pieces.filter(({ start, end }) => !(filled.has(start) && text[end - 1] === ')')),
  };
}

function toTarget(written: WrittenText, { quantity, comparison }: Aim, subject: Subject): Target {
  const place = (start: number, end: number): Span => [written.toWritten(start), written.toWritten(end)];
  const { min, max, of, unit } = quantity;
  const first = subject.pieces[0];
  const last = subject.pieces.at(-1);
  return {
    span: place(comparison.start, comparison.end),
    comparator: comparison.comparator,
    ...(min === max ? { value: max } : { min, max }),
    ...(of !== undefined && { of }),
    unit: unit?.text ?? '',
    subject: subject.pieces.map((piece) => written.text.slice(piece.start, piece.end)).join(' '),
    ...(comparison.direction && { direction: comparison.direction }),
    ...(subject.period !== undefined && { period: subject.period }),
    valueSpan: place(quantity.start, quantity.figuresEnd),
    ...(comparison.words && { comparatorSpan: place(...comparison.words) }),
    ...(first && last && { subjectSpan: place(first.start, last.end) }),
    subjectSpans: subject.pieces.map((piece) => place(piece.start, piece.end)),
  };
}
