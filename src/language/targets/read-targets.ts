import { smallLetters } from '../letters.ts';
import { readWritten, type WrittenText } from '../written-text.ts';
import { ASPIRES, DEMAND, LIST_MARK, REPORT_AT_HEAD } from './aim-words.ts';
import { isAim, isResult } from './aims.ts';
import { type Clause, readClauses } from './clauses.ts';
import { type Comparison, changeAtHead, compare } from './comparators.ts';
import { findQuantities, type Quantity } from './quantities.ts';
import { isRank, ranked } from './ranks.ts';
import { type Aim, type Head, readSubjects, type Subject } from './subjects.ts';
import type { Reading, Span, Target } from './types.ts';

/** Without a figure or a number word no target is named. */
const WORTH_READING = /\d|[\u0300-\u036f]|một|hai|ba|bốn|sáu|bảy|tám|chín|mười/i;
const REPORT_REACH = 160;
const NEAR_BRACKET = 40;
const VERB_REACH = 60;
/** A share that is aimed at as a level and hardly as a change. */
const WHOLE = 90;

/**
 * The targets of a text, in order: how much of what is aimed at (contracts.md, "ccht parse", target).
 * Offsets are of the text as written. Years, dates, item and document numbers, ages, time limits, costs and
 * results already reached are no targets. Never throws; linear in the length of the text.
 */
export function readTargets(text: string): Target[] {
  if (!WORTH_READING.test(text)) return [];
  const written = readWritten(text);
  const reading: Reading = { text: written.text, small: smallLetters(written.text) };
  const { small } = reading;
  const isLineBreak = (offset: number) =>
    text.slice(written.toWritten(offset), written.toWritten(offset + 1)).includes('\n');
  const clauses = readClauses(reading, isLineBreak);
  const aims = findAims(reading, clauses, isLineBreak);
  const filled = new Set([...aims.keys()].flatMap(({ bracket }) => (bracket === undefined ? [] : [bracket])));
  const targets: Target[] = [];
  let head: Head = [];
  let sentence = -1;
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i];
    const own = clause && aims.get(clause);
    if (!clause || !own) continue;
    if (clause.sentence !== sentence && clause.bracket === undefined && !continues(small, clause)) head = [];
    if (clause.bracket === undefined) sentence = clause.sentence;
    const end = endOfSubject(small, clauses, i, own, aims);
    const read = readSubjects(small, own, clause.start, end, head);
    head = clause.bracket === undefined ? read.head : head;
    own.forEach((aim, at) => {
      const subject = read.subjects[at];
      if (subject) targets.push(toTarget(written, aim, shown(small, subject, filled)));
    });
  }
  return targets.sort((a, b) => a.valueSpan[0] - b.valueSpan[0]);
}

/** The last aim, as far as later ones depend on it. */
interface Shared {
  readonly comparison: Comparison;
  readonly end: number;
  readonly sentence: number;
  readonly unit: string;
}

/** Whether an aim before stands in the same sentence, or right before the bracket of the clause. */
function isNear(shared: Shared, { sentence, bracket }: Clause): boolean {
  return (
    shared.sentence === sentence ||
    (bracket !== undefined && bracket - shared.end < NEAR_BRACKET && bracket >= shared.end)
  );
}

function findAims(
  reading: Reading,
  clauses: readonly Clause[],
  isItem: (offset: number) => boolean,
): Map<Clause, Aim[]> {
  const { small } = reading;
  const aims = new Map<Clause, Aim[]>();
  const outside = clauses.filter((clause) => clause.bracket === undefined);
  const inside = clauses.filter((clause) => clause.bracket !== undefined);
  const reports = reportsIn(small, outside);
  let out = 0;
  let ins = 0;
  /** The clause that told a result: what else it says is told with it ("đã giải ngân 45 tỷ đồng, đạt 78% kế hoạch"). */
  let result: Clause | undefined;
  let shared: Shared | undefined;
  for (const quantity of findQuantities(reading, isItem)) {
    while ((outside[out]?.end ?? small.length) < quantity.end) out++;
    while ((inside[ins]?.end ?? small.length + 1) < quantity.end) ins++;
    const inner = inside[ins];
    const clause = inner && inner.start <= quantity.start ? inner : outside[out];
    if (!clause) continue;
    /** The clause outside brackets that the words stand in. */
    const home = outside[out] ?? clause;
    const list = aims.get(clause) ?? [];
    const before = list.at(-1);
    const floor = Math.max(clause.start, before?.comparison.end ?? clause.start);
    let comparison = compare(small, quantity, floor, clause.end);
    if (isRank(small, quantity, clause.start)) comparison = ranked(comparison);
    const earlier = {
      ...(before && { end: before.comparison.end }),
      ...(shared && isNear(shared, clause) && { unit: shared.unit }),
    };
    if (!isAim(reading, quantity, comparison, clause, earlier)) {
      if (isResult(small, quantity, comparison, clause.start)) result = home;
      continue;
    }
    const aspires = ASPIRES.test(small.slice(Math.max(floor, comparison.start - REPORT_REACH), comparison.end));
    if (aspires || isDemanded(small, comparison)) {
      result = undefined;
      reports.delete(home.sentence);
    } else if (result === home || reports.has(home.sentence)) continue;
    if (clause.bracket !== undefined && isRemark(clause.bracket, quantity, comparison, shared?.end)) continue;
    if (!comparison.words && shared && isListMark(small.slice(shared.end, quantity.start), quantity, before)) {
      comparison = { ...comparison, ...inheritedFrom(shared.comparison, quantity) };
    } else if (before?.comparison.direction && isUnderSameVerb(small, clause, before, quantity, comparison)) {
      comparison = { ...comparison, direction: before.comparison.direction };
    }
    const underVerb =
      before?.comparison.direction !== undefined && comparison.direction === before.comparison.direction;
    shared = { comparison, end: quantity.end, sentence: clause.sentence, unit: quantity.unit?.small ?? '' };
    list.push({ quantity, comparison, ...(underVerb && { underVerb }) });
    aims.set(clause, list);
  }
  return aims;
}

/** Sentences that open as reports ("Tính đến nay, …"). */
function reportsIn(small: string, clauses: readonly Clause[]): Set<number> {
  const reports = new Set<number>();
  let sentence: number | undefined;
  for (const clause of clauses) {
    if (clause.sentence === sentence) continue;
    sentence = clause.sentence;
    const head = small.slice(clause.start, clause.start + REPORT_REACH).replace(LIST_MARK, '');
    if (REPORT_AT_HEAD.test(head)) reports.add(sentence);
  }
  return reports;
}

/** What is only reached is never "tối thiểu". */
function isDemanded(small: string, comparison: Comparison): boolean {
  return comparison.words !== undefined && DEMAND.test(small.slice(...comparison.words));
}

/** "Lưu: VT (5 bản)": a bare count in brackets is a target only beside another, as in "50% (8 xã)". */
function isRemark(bracket: number, quantity: Quantity, comparison: Comparison, lastAim: number | undefined): boolean {
  if (comparison.words || quantity.unit?.kind === 'percent') return false;
  return lastAim === undefined || lastAim < bracket - NEAR_BRACKET;
}

/** "giảm 10% đơn vị và 10% biên chế", "giảm 02 phòng, 04 đơn vị": the verb holds for both; hardly for "100% …". */
function isUnderSameVerb(
  small: string,
  clause: Clause,
  before: Aim,
  quantity: Quantity,
  comparison: Comparison,
): boolean {
  const link = small.slice(Math.max(before.comparison.end, comparison.start - 4), comparison.start);
  const linked = / và $|, $/.exec(link)?.[0];
  if (linked === undefined) return false;
  const alike = quantity.unit?.text === before.quantity.unit?.text;
  if (alike && linked !== ', ') return true;
  if (!alike && (quantity.unit?.kind === 'percent' || before.quantity.unit?.kind === 'percent')) return false;
  const lead = small.slice(Math.max(clause.start, before.comparison.start - VERB_REACH), before.comparison.start);
  const opens = changeAtHead(lead.slice(lead.search(/[^,;:]*$/))) === before.comparison.direction;
  return (opens || before.underVerb === true) && (quantity.unit?.kind !== 'percent' || quantity.max < WHOLE);
}

/** "tối thiểu 70%, 60%, 55%": the words before the first value hold for the others. */
function isListMark(between: string, quantity: Quantity, before: Aim | undefined): boolean {
  return (
    before?.quantity.unit?.kind === 'percent' &&
    quantity.unit?.kind === 'percent' &&
    /^ ?(?:,|,? và) ?(?:và )?$/.test(between)
  );
}

function inheritedFrom(first: Comparison, quantity: Quantity): Pick<Comparison, 'comparator' | 'direction'> {
  const comparator = quantity.min !== quantity.max ? 'range' : first.comparator === 'range' ? '=' : first.comparator;
  return { comparator, ...(first.direction && { direction: first.direction }) };
}

function continues(small: string, clause: Clause): boolean {
  return /^[\s,:-]*trong (?:số )?đó/.test(small.slice(clause.start, clause.start + 20));
}

/**
 * Where the words of a clause's last aim end: after a colon, or where the next clause goes on with a preposition,
 * the clauses without aims that follow in the sentence belong to it.
 */
function endOfSubject(
  small: string,
  clauses: readonly Clause[],
  from: number,
  own: readonly Aim[],
  aims: ReadonlyMap<Clause, readonly Aim[]>,
): number {
  const clause = clauses[from];
  const last = own.at(-1);
  if (!clause || !last) return 0;
  const lists = small.slice(last.comparison.end, clause.end).includes(': ');
  let end = clause.end;
  for (let i = from + 1; i < clauses.length; i++) {
    const next = clauses[i];
    if (!next || (clause.bracket !== undefined && next.bracket !== clause.bracket)) break;
    if (next.bracket !== clause.bracket) continue;
    if (next.sentence !== clause.sentence || aims.has(next)) break;
    if (!lists && !/^ ?(?:thuộc|của|tại|ở|hoặc|với) /.test(small.slice(next.start, next.start + 10))) break;
    end = next.end;
  }
  return end;
}

/** Without the bracket that only holds another target or what is: "giảm 3% (còn 7%)", "(hiện tại là 38%)". */
function shown(small: string, subject: Subject, filled: ReadonlySet<number>): Subject {
  if (subject.pieces.length < 2) return subject;
  return {
    ...subject,
    pieces: subject.pieces.filter(
      ({ start, end }) => small[end - 1] !== ')' || !(filled.has(start) || STATE.test(small.slice(start, end))),
    ),
  };
}

const STATE = /^\((?:hiện|đến nay|năm \d{4}|cùng kỳ)[^()]*\d[^()]*\)$/;

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
    ...(subject.period && { period: written.text.slice(subject.period.start, subject.period.end) }),
    valueSpan: place(quantity.start, quantity.figuresEnd),
    ...(comparison.words && { comparatorSpan: place(...comparison.words) }),
    ...(unit && {
      unitSpan: place(quantity.figuresEnd + (written.text[quantity.figuresEnd] === ' ' ? 1 : 0), unit.end),
    }),
    ...(first && last && { subjectSpan: place(first.start, last.end) }),
    subjectSpans: subject.pieces.map((piece) => place(piece.start, piece.end)),
  };
}
