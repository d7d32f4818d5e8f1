import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lines, Run } from '../../src/document/index.ts';
import { balancedLines, lineWidth, styleTable } from '../../src/layout/index.ts';
import { lines, run } from '../export/sample-tree.ts';

const { styles } = styleTable({ fontSize: 14, indent: 1.27 });
const style = styles.subject;
const width = 164.98;

function textOf(line: readonly Run[]): string {
  return line.map(({ text }) => text).join('');
}

/** Letters with their emphasis: what must be the same however a line is cut into runs. */
function lettersOf(printed: Lines): string[] {
  return printed.flatMap((line) =>
    line.flatMap(({ text, bold }) =>
      [...text].filter((letter) => letter !== ' ').map((letter) => `${letter}${bold === true}`),
    ),
  );
}

/** How many lines filling each one up takes: no way of breaking takes fewer. */
function fewestLines(text: string, room: number): number {
  let count = 1;
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && lineWidth(run(longer), style) > room) {
      count++;
      line = word;
    } else line = longer;
  }
  return count;
}

describe('balancedLines', () => {
  it('leaves lines that fit as they are, the spaces in them too', () => {
    const short = lines('Cải cách hành chính', ' năm  2026 ', '');
    expect(balancedLines(short, width, style)).toEqual(short);
    expect(balancedLines([], width, style)).toEqual([]);
  });

  it.each<[string, string[]]>([
    [
      'Ban hành Kế hoạch chuyển đổi số năm 2026 của các cơ quan trên địa bàn tỉnh An Hòa',
      ['Ban hành Kế hoạch chuyển đổi số năm 2026', 'của các cơ quan trên địa bàn tỉnh An Hòa'],
    ],
    [
      'Ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2026 tại An Hòa',
      ['Ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2026 tại An Hòa'],
    ],
    [
      'Ban hành Kế hoạch kiểm soát thủ tục hành chính năm 2026 của Sở Nội vụ An Hòa',
      ['Ban hành Kế hoạch kiểm soát thủ tục hành', 'chính năm 2026 của Sở Nội vụ An Hòa'],
    ],
  ])('breaks “%s” without a lonely word', (text, expected) => {
    expect(balancedLines(lines(text), width, style).map(textOf)).toEqual(expected);
  });

  it('breaks each line by itself', () => {
    const long = 'việc được giao '.repeat(10).trim();
    const [first, ...rest] = balancedLines(lines('Cải cách', long), width, style);
    expect(first).toEqual(run('Cải cách'));
    expect(rest.length).toBeGreaterThan(1);
    expect(rest.map(textOf).join(' ')).toBe(long);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'ê', 'm', 'N', 'ự', ',', '\u00a0'), minLength: 1, maxLength: 9 });
  const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
  const room = fc.integer({ min: 45, max: 240 });

  it('takes as few lines as there can be, none wider than the room, and loses only the spaces at the breaks', () => {
    fc.assert(
      fc.property(text, room, (one, mm) => {
        const printed = balancedLines(lines(one), mm, style);
        expect(printed.map(textOf).join(' ')).toBe(one);
        expect(printed).toHaveLength(fewestLines(one, mm));
        for (const line of printed) expect(lineWidth(line, style)).toBeLessThanOrEqual(mm + 1e-9);
      }),
    );
  });

  it('keeps the emphasis of every letter, and never breaks inside a word that changes it', () => {
    const piece = fc.record({ text: fc.stringMatching(/^[a-zơư ]{1,12}$/), bold: fc.boolean() });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), room, (runs, mm) => {
        const printed = balancedLines([runs], mm, style);
        const words = (whole: string) => whole.split(' ').filter(Boolean);
        expect(words(printed.map(textOf).join(' '))).toEqual(words(textOf(runs)));
        expect(lettersOf(printed)).toEqual(lettersOf([runs]));
      }),
    );
  });

  it('gives a word wider than the room a line to itself', () => {
    const wide = 'w'.repeat(80);
    expect(balancedLines(lines(`a ${wide} b`), width, style).map(textOf)).toEqual(['a', wide, 'b']);
  });

  it('does not break at a no-break space', () => {
    const date = 'ngày\u00a010\u00a0tháng\u00a001';
    const printed = balancedLines(lines(`${date} ${date} ${date} ${date}`), 60, style);
    expect(printed.map(textOf)).toEqual([date, date, date, date]);
  });

  it('takes time that grows with the length of the line', () => {
    const time = (count: number): number => {
      const start = performance.now();
      balancedLines(lines('việc được giao '.repeat(count)), width, style);
      return performance.now() - start;
    };
    time(500);
    const small = Math.max(10, time(1000));
    expect(time(8000)).toBeLessThan(small * 24);
  });
});
