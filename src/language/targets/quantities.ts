import { LETTER, WORD_END, WORD_START } from '../letters.ts';
import { fractionOf } from './fractions.ts';
import { isNumberWord, parseNumber } from './numbers.ts';
import { type Figure, GLUED_LEFT, type Quantity } from './quantity.ts';
import type { Reading } from './types.ts';
import { readUnit, type Unit } from './units.ts';

const FIGURE = new RegExp(
  String.raw`\d+(?:[.,]\d+)*|${WORD_START}(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười)${WORD_END}`,
  'g',
);

/** Comparators that careless typing joins to the number: "tối thiểu80%". */
const GLUED_WORD = /(?:thiểu|nhất|đa|trên|dưới|quá|đạt|từ)$/;

const GLUED_RIGHT = new RegExp(String.raw`^(?:_|-[${LETTER}]|/[${LETTER}]|:\d)`);
const TO = /^ ?[-÷~] ?$|^ (?:đến|tới) (?:dưới )?$/;
/** "70, 65 và 60%": the sign is written once, behind the last. */
const SIGNED_LATER = /^(?:,? \d{1,3}(?:,\d)?(?=[, ])){0,3}(?:, | và |, và )\d{1,3}(?:,\d)?(?= ?%)/;
const OPENS_LIST = /(?:thiểu|nhất|lần lượt|đạt|là|trên|dưới|đa|quá),? $/;

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
    if (!quantity) continue;
    quantities.push(quantity);
    // The "01" of "10 phút / 01 lượt" belongs to the unit.
    while ((figures[i + 1]?.start ?? small.length) < quantity.end) i++;
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
  const unit = readUnit(reading, figure.end) ?? sharedPercent(reading, figure);
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

/** The sign that a list of shares has behind its last: "tối thiểu 70, 65 và 60%". */
function sharedPercent({ small }: Reading, { start, end, value }: Figure): Unit | undefined {
  const list = value > 100 ? null : SIGNED_LATER.exec(small.slice(end, end + 40));
  const head = small.slice(Math.max(0, start - 40), start).replace(/(?:\d{1,3}(?:,\d)?(?:, | và ))+$/, '');
  return list === null || !OPENS_LIST.test(head)
    ? undefined
    : { text: '%', small: '%', kind: 'percent', end, nounEnd: end };
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
  const opening = single(reading, first);
  const unit = readUnit(reading, second.end);
  const own = ownUnit(between, small.slice(Math.max(0, first.start - 4), first.start), opening?.unit);
  if (!TO.test(between.slice(own.length))) return undefined;
  if (!unit || (own !== '' && !`${unit.small}/`.startsWith(`${opening?.unit?.small ?? '%'}/`))) return undefined;
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

/** The unit that the first of two numbers has for itself: "95% - 100%", "từ 10 ngày đến 15 ngày". */
function ownUnit(between: string, before: string, unit: Unit | undefined): string {
  const percent = /^ ?%/.exec(between)?.[0];
  if (percent !== undefined || unit === undefined || !before.endsWith('từ ')) return percent ?? '';
  const own = ` ${unit.small}`;
  return between.startsWith(own) ? own : '';
}

/** "1 - 100% hồ sơ": a list number before a dash, at the head of a text or sentence. */
function isItemNumber(small: string, first: Figure, second: Figure): boolean {
  const head = small.slice(Math.max(0, first.start - 2), first.start);
  return second.value === 100 && first.value < 50 && (first.start === 0 || /[.;:] $/.test(head));
}
