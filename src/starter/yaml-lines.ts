import { inlineText } from '../source/index.ts';

/** A pair of a map at the second level; an example in a comment where the value is not known. */
export function pair(key: string, value: string, example: string, about: string): string[] {
  return value === '' ? [`  # ${key}: ${example} (${about})`] : [`  ${key}: ${text(value)}`];
}

/** A text as the value of a key. */
export function text(value: string): string {
  return inlineText(value, 'block');
}

export function upper(words: string): string {
  return words.toLocaleUpperCase('vi');
}

/** Lower case at the beginning, unless it is an abbreviation. */
export function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLocaleLowerCase('vi') + words.slice(1);
}
