import { remembered } from '../../text/index.ts';
import { smallLetters } from '../letters.ts';
import { LONGEST_KEPT, readWritten, type WrittenText } from '../written-text.ts';
import type { Aim, Head, Subject } from './aim.ts';
import { readClauses } from './clauses.ts';
import { findAims } from './find-aims.ts';
import { continues, endOfSubject, shown } from './subject-end.ts';
import { readSubjects } from './subjects.ts';
import type { Reading, Span, Target } from './types.ts';

/** Without a figure or a number word no target is named. */
const WORTH_READING = /\d|[\u0300-\u036f]|một|hai|ba|bốn|sáu|bảy|tám|chín|mười/i;

/**
 * The targets of a text, in order: how much of what is aimed at.
 * Offsets are of the text as written. Years, dates, item and document numbers, ages, time limits, costs and
 * results already reached are no targets. Never throws; linear in the length of the text.
 */
export function readTargets(text: string): readonly Target[] {
  return WORTH_READING.test(text) ? targetsOf(text) : [];
}

const targetsOf = remembered((text): readonly Target[] => {
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
}, LONGEST_KEPT);

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
