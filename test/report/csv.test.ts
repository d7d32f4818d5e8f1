import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '../../src/report/index.ts';

/** A reader of RFC 4180: quoted cells may hold commas, line ends and doubled quotes. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('formatCsv', () => {
  it('begins with a byte order mark, ends rows with CRLF, quotes only what needs it', () => {
    expect(
      formatCsv([
        ['STT', 'Nhiệm vụ'],
        ['1', 'Rà soát, công bố “TTHC”'],
        ['', 'nói "rõ"'],
      ]),
    ).toBe('\ufeffSTT,Nhiệm vụ\r\n1,"Rà soát, công bố “TTHC”"\r\n,"nói ""rõ"""\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+84 251 3000000', "'+84 251 3000000"],
    ['- Rà soát', "'- Rà soát"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\n=1"'],
    ['-2+3', "'-2+3"],
    ['-5', '-5'],
    ['+12,5%', '"+12,5%"'],
    ['-1.250', '-1.250'],
    ['-', '-'],
    ['–', '–'],
    ['2026-06-30', '2026-06-30'],
    ['30/6/2026', '30/6/2026'],
    ['03/KH-SNV', '03/KH-SNV'],
    ['a;=1', '"a;=1"'],
    [' thụt vào', '" thụt vào"'],
    ['hòa'.normalize('NFD'), 'hòa'],
    ['hai\r\ndòng', '"hai\ndòng"'],
  ])('writes %j as %s', (text, written) => {
    expect(formatCsv([[text, 'x']])).toBe(`\ufeff${written},x\r\n`);
  });

  it('a row of one empty cell is not an empty line', () => {
    expect(formatCsv([['']])).toBe('\ufeff""\r\n');
  });

  it('a standard reader gets every cell back, and none begins a formula', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aả1=+-@,;" \t\n\'%.'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const read = readCsv(formatCsv(rows).slice(1));
        const unguarded = read.map((row, y) =>
          row.map((text, x) => (text === `'${rows[y]?.[x]}` ? text.slice(1) : text)),
        );
        expect(unguarded).toEqual(rows);
        for (const text of read.flat()) expect(text).not.toMatch(/^[=@\t\n]|^[+-].*[^\d.,%\s]/);
      }),
    );
  });
});
