import { isNumberWord, parseNumber } from './numbers.ts';
import { readUnit, type Unit } from './units.ts';

/** A number or a range of numbers with its unit, in offsets of the normalised text. */
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

const FIGURE = /\d+(?:[.,]\d+)*|(?<![\p{L}\p{M}])(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?![\p{L}\p{M}])/giu;
const GLUED_LEFT = /[\p{L}\p{N}_/.,-]$/u;
/** Comparators that careless typing joins to the number: "tối thiểu80%". */
const GLUED_WORD = /(?:thiểu|nhất|đa|trên|dưới|quá|đạt|từ)$/iu;
const GLUED_RIGHT = /^(?:[\p{Lu}_]|-\p{L}|\/\p{L}|:\d)/u;
const TO = /^ ?- ?$|^ (?:đến|tới) (?:dưới )?$/iu;
const RISE =
  /^ ?(?:\(?(?:trong |của )?(?:năm|quý \S+) \S{1,9}\)? )?(?:tăng |giảm )?(?:lên|xuống|còn|thành)(?![\p{L}\p{M}])/iu;

/** All numbers of the normalised text that may be an amount; dates, document numbers and codes are left out. */
export function findQuantities(text: string): Quantity[] {
  const figures = findFigures(text);
  const quantities: Quantity[] = [];
  for (let i = 0; i < figures.length; i++) {
    const first = figures[i];
    const second = figures[i + 1];
    if (!first) continue;
    const pair = second && (rangeOf(text, first, second) ?? fractionOf(text, first, second, figures[i + 2]));
    if (pair === 'date') {
      while (figures[i + 1] && text.slice(figures[i]?.end, figures[i + 1]?.start) === '/') i++;
      continue;
    }
    if (pair) i++;
    const quantity = pair ?? single(text, first);
    if (quantity) quantities.push(quantity);
  }
  return quantities;
}

function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const written = match[0];
    const start = match.index;
    const value = parseNumber(written);
    if (value !== undefined) figures.push({ start, end: start + written.length, value, written });
  }
  return figures;
}

function single(text: string, figure: Figure): Quantity | undefined {
  const left = text.slice(Math.max(0, figure.start - 6), figure.start);
  if (GLUED_LEFT.test(left) && !GLUED_WORD.test(left) && !/(?:^|[\s(])-$/u.test(left)) return undefined;
  if (GLUED_RIGHT.test(text.slice(figure.end, figure.end + 3)) && !/^kWh|^MW/u.test(text.slice(figure.end)))
    return undefined;
  const unit = readUnit(text, figure.end);
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
      /(?:^|\P{L})từ $/iu.test(text.slice(Math.max(0, figure.start - 4), figure.start)) &&
      RISE.test(text.slice(end, end + 40)),
  };
}

/** 95 - 100%, 95% -100%, từ 2 đến 3 tiêu chí. */
function rangeOf(text: string, first: Figure, second: Figure): Quantity | undefined {
  if (first.value >= second.value || isNumberWord(first.written) || isNumberWord(second.written)) return undefined;
  const between = text.slice(first.end, Math.min(second.start, first.end + 20));
  const own = /^ ?%/u.exec(between)?.[0] ?? '';
  if (second.start - first.end > 20 || !TO.test(between.slice(own.length))) return undefined;
  const opening = single(text, first);
  const unit = readUnit(text, second.end);
  if (!unit || (own !== '' && unit.kind !== 'percent')) return undefined;
  if (!opening && GLUED_LEFT.test(text.slice(Math.max(0, first.start - 1), first.start))) return undefined;
  if (isItemNumber(text, first, second)) return undefined;
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
function isItemNumber(text: string, first: Figure, second: Figure): boolean {
  const head = text.slice(Math.max(0, first.start - 2), first.start);
  return second.value === 100 && first.value < 50 && (first.start === 0 || /[.;:] $/u.test(head));
}

/** 15/19 xã; 'date' where the figures are a date or a document number. */
function fractionOf(text: string, first: Figure, second: Figure, third?: Figure): Quantity | 'date' | undefined {
  if (text[first.end] !== '/' || second.start !== first.end + 1) return undefined;
  if (third && text[second.end] === '/' && third.start === second.end + 1) return 'date';
  const before = text.slice(Math.max(0, first.start - 12), first.start);
  if (/(?:ngày|trước|quý|tháng|số|đến|từ|sau|hạn|mẫu) ?$/iu.test(before) || GLUED_LEFT.test(before)) return 'date';
  if (!/^\d+$/u.test(first.written) || !/^\d+$/u.test(second.written) || first.value > second.value) return 'date';
  const unit = readUnit(text, second.end);
  if (unit?.kind !== 'thing' && unit?.kind !== 'measure') return 'date';
  return {
    start: first.start,
    figuresEnd: second.end,
    end: unit.end,
    min: first.value,
    max: first.value,
    of: second.value,
    unit,
    inWords: false,
    isStart: false,
  };
}
