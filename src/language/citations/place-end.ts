import { isCapital, isSmall } from '../letters.ts';
import { HIGHER_LEVEL } from './agency-words.ts';
import { endsName } from './name-end.ts';
import { AFTER_PLACE, LONG_PLACE, OPENING } from './place-words.ts';
import type { Reading } from './types.ts';
import { endOf, wordAt } from './words-at.ts';

/** A place and the higher levels it lies in: "12, quận Gò Vấp". */
export function placesEnd(reading: Reading, at: number): number {
  let end = placeEnd(reading, at);
  for (let i = 0; end > at && i < 3; i++) {
    const level = endOf(HIGHER_LEVEL, reading.bare, end);
    const next = level === undefined ? undefined : placeEnd(reading, level);
    if (next === undefined || next === level) break;
    end = next;
  }
  return end;
}

/** A run of capitalised words after a level or a body: Đồng Nai, Bà Rịa - Vũng Tàu, Hồ Chí Minh. */
export function placeEnd({ text, bare }: Reading, at: number): number {
  const ends: { end: number; word: string }[] = [];
  let next = at;
  while (ends.length < 8) {
    const gap = text.startsWith(' - ', next) && ends.length > 0 ? 3 : text.startsWith(' ', next) ? 1 : 0;
    const word = gap === 0 ? undefined : wordAt(text, next + gap);
    if (word === undefined || /[/&]/.test(word) || !(isCapital(word) || /^\d{1,2}$/.test(word))) break;
    if (/^\d/.test(word) && ends.length > 0) break;
    next += gap + word.length;
    ends.push({ end: next, word });
    if (!/[a-z\d. ]/.test(bare.charAt(next))) break;
  }
  if (text.startsWith(' ', next) && lastBeginsOther(text, next + 1, ends)) ends.pop();
  return ends.at(-1)?.end ?? at;
}

/**
 * "tỉnh Nghệ An Cải cách": whether the last word of a run begins what follows. It surely does before the second half of
 * a title's opening, and a name of one or of three words is doubtful before any word that does not follow names.
 */
function lastBeginsOther(text: string, at: number, run: readonly { word: string }[]): boolean {
  const follower = wordAt(text, at);
  if (follower === undefined) return false;
  const words = run.map(({ word }) => word);
  const last = words.at(-1) ?? '';
  if (OPENING.has(`${last} ${follower}`)) return true;
  if (!isSmall(follower) || endsName(text, at, at) || AFTER_PLACE.has(follower)) return false;
  return words.length !== 2 && !LONG_PLACE.has(words.slice(-2).join(' ')) && !/^\d/.test(last);
}
