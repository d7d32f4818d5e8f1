import { type Figure, GLUED_LEFT, type Quantity } from './quantity.ts';
import type { Reading } from './types.ts';
import { readUnit, type Unit } from './units.ts';

/** 15/19 xã, 1/3 số hộ, 10/100.000 trẻ; 'date' where the figures are a date or a document number. */
export function fractionOf(
  reading: Reading,
  first: Figure,
  second: Figure,
  third?: Figure,
): Quantity | 'date' | undefined {
  const { small } = reading;
  if (small[first.end] !== '/' || second.start !== first.end + 1) return undefined;
  if (third && small[second.end] === '/' && third.start === second.end + 1) return 'date';
  const rate = rateOf(reading, first, second) ?? scoreOf(reading, first, second);
  if (rate) return rate;
  const before = small.slice(Math.max(0, first.start - 12), first.start);
  if (/(?:ngày|trước|quý|tháng|số|đến|từ|sau|hạn|mẫu) ?$/.test(before) || GLUED_LEFT.test(before)) return 'date';
  if (!/^\d+$/.test(first.written) || !/^\d+$/.test(second.written) || first.value > second.value) return 'date';
  const unit = shareUnit(reading, second.end);
  const counted =
    unit?.kind === 'thing' || unit?.kind === 'measure' || (unit?.kind === 'unknown' && isNoDate(second.value));
  if (!unit || !counted) return 'date';
  return fraction(first, second.end, unit, second.value);
}

/** "45/60 kiến nghị": no month and no year. */
function isNoDate(second: number): boolean {
  return second > 12 && second < 1900;
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

/** "88,5/100 điểm"; a decimal of five, ten or a hundred needs no word: "4,2/5". */
function scoreOf(reading: Reading, first: Figure, second: Figure): Quantity | undefined {
  if (!/^(?:5|10|100)$/.test(second.written) || first.value > second.value) return undefined;
  const unit = readUnit(reading, second.end);
  if (unit?.small === 'điểm') return fraction(first, second.end, unit, second.value);
  return first.written.includes(',') && unit === undefined
    ? fraction(first, second.end, undefined, second.value)
    : undefined;
}

function fraction(first: Figure, figuresEnd: number, unit: Unit | undefined, of?: number): Quantity {
  return {
    start: first.start,
    figuresEnd,
    end: unit?.end ?? figuresEnd,
    min: first.value,
    max: first.value,
    ...(of !== undefined && { of }),
    ...(unit && { unit }),
    inWords: false,
    isStart: false,
  };
}
