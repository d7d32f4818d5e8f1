import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareNumber, formatNumber, joinNumbers, numberSiblings, parseNumber } from '../../src/plan/index.ts';

describe('a number is made from the pattern of its level', () => {
  it.each([
    ['I.', 4, [], 'IV.'],
    ['1.', 12, [], '12.'],
    ['01', 7, [], '07'],
    ['1.1.', 2, [3], '3.2.'],
    ['1.1.1', 2, [9, 3, 5], '3.5.2'],
    ['a)', 1, [], 'a)'],
    ['a)', 5, [], 'đ)'],
    ['a)', 7, [], 'g)'],
    ['A.', 4, [], 'D.'],
    ['Phần I.', 2, [], 'Phần II.'],
    ['Điều 1.', 3, [], 'Điều 3.'],
    ['(i)', 4, [], '(iv)'],
    ['-', 4, [], '-'],
  ])('%s, the %ith under %j, is %s', (pattern, ordinal, ancestors, printed) => {
    expect(formatNumber(pattern, ordinal, ancestors)).toBe(printed);
  });

  it('and what is printed is read back as the same ordinal', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('I.', '1.', 'a)', 'A.', '01', '1.1.', 'Phần I'),
        fc.integer({ min: 1, max: 400 }),
        (pattern, n) => {
          expect(parseNumber(pattern, formatNumber(pattern, n, [2]))).toBe(n);
        },
      ),
    );
  });
});

describe('siblings are counted, pins are printed as typed', () => {
  it.each([
    ['counting', 'I.', [undefined, undefined, undefined], ['I.', 'II.', 'III.']],
    ['a pin, and counting on from it', 'I.', [undefined, 'V.', undefined], ['I.', 'V.', 'VI.']],
    ['a pin without its dot', '1.1.', ['6.1', undefined], ['6.1', '6.2.']],
    ['an empty pin is no number and is not counted', '1.', [undefined, '', undefined], ['1.', '', '2.']],
    ['a pin that is no number still takes its turn', 'a)', [undefined, '- e)', undefined], ['a)', '- e)', 'g)']],
    ['no pattern: only pins', undefined, [undefined, '3.'], ['', '3.']],
  ])('%s', (_, pattern, pins, printed) => {
    expect(numberSiblings(pins, pattern, [6]).map((number) => number.printed)).toEqual(printed);
  });
});

describe('one name for a place is joined from the numbers of its levels', () => {
  it.each([
    [['II', '1', '1.5'], 'II.1.5'],
    [['II', '4', '1'], 'II.4.1'],
    [['1.', '1.1'], '1.1'],
    [['I.', '1.'], 'I.1'],
    [['VII', '', '3'], 'VII.3'],
    [['Phần I.', 'a)'], 'I.a'],
  ])('%j → %s', (levels, joined) => {
    expect(joinNumbers(levels)).toBe(joined);
  });

  it.each([
    ['II.1.5.', 'II.1.5'],
    ['đ)', 'đ'],
    ['Phần IV.', 'IV'],
    ['', ''],
  ])('%s without its dress is %s', (printed, bare) => {
    expect(bareNumber(printed)).toBe(bare);
  });
});
