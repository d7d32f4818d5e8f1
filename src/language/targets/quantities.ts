import { LETTER, WORD_END, WORD_START } from '../letters.ts';
import { isNumberWord, parseNumber } from './numbers.ts';
import type { Reading } from './types.ts';
import { readUnit, type Unit } from './units.ts';

/** A number or a range of numbers with its unit, in offsets of the reading. */
export interface Quantity {
  /** Where the first figure begins. */
  readonly start: number;
  /** After the last figure. */
  readonly figuresEnd: number;
  /** After the unit, or after the figures where there is none. */
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly of?: number;
  readonly unit?: Unit;
  /** The number is a word (một, hai). */
  readonly inWords: boolean;
  /** The level a rise or fall starts from: "từ 60%" of "từ 60% lên 75%". */
  readonly isStart: boolean;
}

interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly written: string;
}

const FIGURE = new RegExp(
  String.raw`\d+(?:[.,]\d+)*|${WORD_START}(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười)${WORD_END}`,
  'g',
);
const GLUED_LEFT = new RegExp(String.raw`[${LETTER}\d_/.,-]$`);
/** Comparators that careless typing joins to the number: "tối thiểu80%". */
const GLUED_WORD = /(?:thiểu|nhất|đa|trên|dưới|quá|đạt|từ)$/;
const GLUED_RIGHT = new RegExp(String.raw`^(?:_|-[${LETTER}]|/[${LETTER}]|:\d)`);
const TO = /^ ?- ?$|^ (?:đến|tới) (?:dưới )?$/;
const RISE = new RegExp(
  String.raw`^ ?(?:\(?(?:trong |của )?(?:năm|quý \S+) \S{1,9}\)? )?(?:tăng |giảm )?(?:lên|xuống|còn|thành)${WORD_END}`,
);

/**
 * All numbers of the text that may be an amount; dates, document numbers and codes are left out.
 * `isItem(offset)` says that the space at an offset is a line break: a dash after it opens an item and no range.
 */
export function findQuantities(reading: Reading, isItem: (offset: number) => boolean): Quantity[] {
  const { small } = reading;
  const figures = findFigures(small);
  const quantities: Quantity[] = [];
  for (let i = 0; i < figures.length; i++) {
    const first = figures[i];
    const second = figures[i + 1];
    if (!first) continue;
    const range =
      second && !breaksBetween(small, first.end, second.start, isItem) ? rangeOf(reading, first, second) : undefined;
    const pair = second && (range ?? fractionOf(reading, first, second, figures[i + 2]));
    if (pair === 'date') {
      while (figures[i + 1] && small.slice(figures[i]?.end, figures[i + 1]?.start) === '/') i++;
      continue;
    }
    if (pair) i++;
    const quantity = pair ?? single(reading, first);
    if (quantity) quantities.push(quantity);
  }
  return quantities;
}

function breaksBetween(small: string, from: number, to: number, isItem: (offset: number) => boolean): boolean {
  const dash = small.slice(from, Math.min(to, from + 20)).indexOf(' - ');
  return dash >= 0 && isItem(from + dash);
}

function findFigures(small: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of small.matchAll(FIGURE)) {
    const written = match[0];
    const start = match.index;
    const value = parseNumber(written);
    if (value !== undefined) figures.push({ start, end: start + written.length, value, written });
  }
  return figures;
}

function single(reading: Reading, figure: Figure): Quantity | undefined {
  const { small } = reading;
  const left = small.slice(Math.max(0, figure.start - 6), figure.start);
  if (GLUED_LEFT.test(left) && !GLUED_WORD.test(left) && !/(?:^|[\s(])-$/.test(left)) return undefined;
  const unit = readUnit(reading, figure.end);
  if (gluedRight(reading, figure.end, unit)) return undefined;
  const end = unit?.end ?? figure.end;
  return {
    start: figure.start,
    figuresEnd: figure.end,
    end,
    min: figure.value,
    max: figure.value,
    ...(unit && { unit }),
    inWords: isNumberWord(figure.written),
    isStart:
      /(?:^|[ ,;:(])từ $/.test(small.slice(Math.max(0, figure.start - 4), figure.start)) &&
      RISE.test(small.slice(end, end + 40)),
  };
}

/** "5G", "4.0-X", "12/QĐ": the figures are part of a name; "20MW" is an amount. */
function gluedRight({ text, small }: Reading, end: number, unit: Unit | undefined): boolean {
  if (unit?.kind === 'measure' && unit.nounEnd > end && small[end] !== ' ') return false;
  return text[end] !== small[end] || GLUED_RIGHT.test(small.slice(end, end + 3));
}

/** 95 - 100%, 95% -100%, từ 2 đến 3 tiêu chí. */
function rangeOf(reading: Reading, first: Figure, second: Figure): Quantity | undefined {
  if (first.value >= second.value || isNumberWord(first.written) || isNumberWord(second.written)) return undefined;
  const { small } = reading;
  if (second.start - first.end > 20) return undefined;
  const between = small.slice(first.end, second.start);
  const own = /^ ?%/.exec(between)?.[0] ?? '';
  if (!TO.test(between.slice(own.length))) return undefined;
  const opening = single(reading, first);
  const unit = readUnit(reading, second.end);
  if (!unit || (own !== '' && unit.kind !== 'percent')) return undefined;
  if (!opening && GLUED_LEFT.test(small.slice(Math.max(0, first.start - 1), first.start))) return undefined;
  if (isItemNumber(small, first, second)) return undefined;
  return {
    start: first.start,
    figuresEnd: second.end,
    end: unit.end,
    min: first.value,
    max: second.value,
    unit,
    inWords: false,
    isStart: false,
  };
}

/** "1 - 100% hồ sơ": a list number before a dash, at the head of a text or sentence. */
function isItemNumber(small: string, first: Figure, second: Figure): boolean {
  const head = small.slice(Math.max(0, first.start - 2), first.start);
  return second.value === 100 && first.value < 50 && (first.start === 0 || /[.;:] $/.test(head));
}

/** 15/19 xã, 1/3 số hộ, 10/100.000 trẻ; 'date' where the figures are a date or a document number. */
function fractionOf(reading: Reading, first: Figure, second: Figure, third?: Figure): Quantity | 'date' | undefined {
  const { small } = reading;
  if (small[first.end] !== '/' || second.start !== first.end + 1) return undefined;
  if (third && small[second.end] === '/' && third.start === second.end + 1) return 'date';
  const rate = rateOf(reading, first, second) ?? scoreOf(reading, first, second);
  if (rate) return rate;
  const before = small.slice(Math.max(0, first.start - 12), first.start);
  if (/(?:ngày|trước|quý|tháng|số|đến|từ|sau|hạn|mẫu) ?$/.test(before) || GLUED_LEFT.test(before)) return 'date';
  if (!/^\d+$/.test(first.written) || !/^\d+$/.test(second.written) || first.value > second.value) return 'date';
  const unit = shareUnit(reading, second.end);
  if (unit?.kind !== 'thing' && unit?.kind !== 'measure') return 'date';
  return fraction(first, second.end, unit, second.value);
}

/** "số hộ nghèo" of "1/2 số hộ nghèo", or the noun itself. */
function shareUnit(reading: Reading, at: number): Unit | undefined {
  if (!reading.small.startsWith(SHARE, at)) return readUnit(reading, at);
  const noun = readUnit(reading, at + SHARE.length - 1);
  if (noun === undefined) return undefined;
  return { ...noun, text: reading.text.slice(at + 1, noun.end), small: `số ${noun.small}` };
}

const SHARE = ' số ';
const BASE = /^10{1,2}(?:\.000){1,2}$|^10{3,6}$|^1\.000$/;

/** "10/100.000 trẻ": so many for each thousand and more. */
function rateOf(reading: Reading, first: Figure, second: Figure): Quantity | undefined {
  if (!BASE.test(second.written)) return undefined;
  const noun = readUnit(reading, second.end);
  if (noun?.kind !== 'thing' && noun?.kind !== 'unknown') return undefined;
  const text = reading.text.slice(first.end, noun.end);
  return fraction(first, first.end, { ...noun, text, small: text.toLowerCase(), kind: 'measure' });
}

/** "88,5/100 điểm". */
function scoreOf(reading: Reading, first: Figure, second: Figure): Quantity | undefined {
  const unit = /^10{1,2}$/.test(second.written) ? readUnit(reading, second.end) : undefined;
  return unit?.small === 'điểm' && first.value <= second.value
    ? fraction(first, second.end, unit, second.value)
    : undefined;
}

function fraction(first: Figure, figuresEnd: number, unit: Unit, of?: number): Quantity {
  return {
    start: first.start,
    figuresEnd,
    end: unit.end,
    min: first.value,
    max: first.value,
    ...(of !== undefined && { of }),
    unit,
    inWords: false,
    isStart: false,
  };
}
