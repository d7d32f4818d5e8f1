import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/diff/index.ts';
import { changedLines } from '../../../src/report/diff/changed-lines.ts';

const LONG = 'Một dòng không đổi, dài hơn phần được phép giữ lại trên màn hình.';
const same = (text: string, old = text): Mark => ({ kind: 'same', text, old });
const told = (marks: readonly Mark[]): string =>
  changedLines(marks)
    .map(({ kind, text }) => (kind === 'same' ? text : `[${text}]`))
    .join('');
const added: Mark = { kind: 'added', text: 'mới' };
const removed: Mark = { kind: 'removed', text: 'cũ' };

describe('long texts with few changes', () => {
  it.each([
    [
      'lines before, between and after the changes',
      [same(`${LONG}\nđầu `), added, same(` giữa\n${LONG}\n${LONG}\nđầu `), removed, same(` cuối\n${LONG}`)],
      '…\nđầu [mới] giữa\n…\nđầu [cũ] cuối\n…',
    ],
    ['a change that is whole lines', [same(`${LONG}\n`), added, same(`\n${LONG}`)], '…\n[mới]\n…'],
    ['a short line is kept', [same('Ngắn.\n'), added], 'Ngắn.\n[mới]'],
    [
      'one line stays whole, however long',
      [same(`${LONG} ${LONG} `), added, same(` ${LONG}`)],
      `${LONG} ${LONG} [mới] ${LONG}`,
    ],
    ['nothing changed: whole', [same(`${LONG}\n${LONG}`)], `${LONG}\n${LONG}`],
  ])('%s', (_, marks, expected) => {
    expect(told(marks)).toBe(expected);
  });

  it('leaves out the same lines of both texts', () => {
    const [first] = changedLines([same(`${LONG} 2023\nNăm 2023 `, `${LONG} 2022\nNăm 2022 `), added]);
    expect(first).toEqual(same('…\nNăm 2023 ', '…\nNăm 2022 '));
  });
});
