import { expect, it } from 'vitest';
import { plural } from '../../src/text/index.ts';

it.each([
  [0, 'task', undefined, '0 tasks'],
  [1, 'task', undefined, '1 task'],
  [2, 'new id', undefined, '2 new ids'],
  [1, 'entry', 'entries', '1 entry'],
  [3, 'entry', 'entries', '3 entries'],
] as const)('%i %s', (count, one, many, words) => {
  expect(plural(count, one, many)).toBe(words);
});
