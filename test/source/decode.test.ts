import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/diagnostics/index.ts';
import { decode, lineColumn } from '../../src/source/index.ts';

const TEXT = 'ccht: 1\nplan:\n  subject: Kế hoạch năm 2023 🙂\n';

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : '')].concat(text.split(''));
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, index) => {
    view.setUint16(index * 2, unit.charCodeAt(0), littleEndian);
  });
  return new Uint8Array(view.buffer);
}

describe('decoding a file', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16 LE with a mark', utf16(TEXT, true, true)],
    ['UTF-16 BE with a mark', utf16(TEXT, false, true)],
    ['UTF-16 LE without a mark', utf16(TEXT, true, false)],
    ['UTF-16 BE without a mark', utf16(TEXT, false, false)],
  ])('reads %s, the mark left out', (_name, bytes) => {
    expect(decode(bytes)).toBe(TEXT);
  });

  it('reads an empty file as an empty text', () => {
    expect(decode(new Uint8Array())).toBe('');
  });

  it.each<[string, number[], RegExp]>([
    ['a broken byte', [...new TextEncoder().encode('a: Sở\nb: '), 0xc3, 0x28], /Dòng 2.*byte thứ 12/],
    ['a character cut off at the end', [...new TextEncoder().encode('a\nb\n'), 0xe1, 0xba], /Dòng 3.*byte thứ 5/],
    ['a broken byte after a mark', [0xef, 0xbb, 0xbf, 0x61, 0xff], /Dòng 1.*byte thứ 5/],
  ])('says where %s stands', (_name, bytes, words) => {
    expect(() => decode(new Uint8Array(bytes))).toThrow(UserError);
    try {
      decode(new Uint8Array(bytes));
    } catch (error) {
      expect(error instanceof UserError ? error.words.vi : '').toMatch(words);
    }
  });

  it('refuses a file that is no text', () => {
    const zip = new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 8, 0, 1, 0, 0, 7, 9, 0, 0, 0]);
    expect(() => decode(zip)).toThrow(/not a text file/);
  });
});

describe('line and column of an offset', () => {
  it.each<[string, number, number, number]>([
    ['abc', 0, 1, 1],
    ['abc', 3, 1, 4],
    ['a\nbc', 1, 1, 2],
    ['a\nbc', 2, 2, 1],
    ['a\r\nbc', 3, 2, 1],
    ['🙂x', 2, 1, 3],
    ['a\n', 2, 2, 1],
    ['a\n', 99, 2, 1],
    ['a', -1, 1, 1],
  ])('%j at %i is %i:%i', (text, offset, line, column) => {
    expect(lineColumn(text, offset)).toEqual({ line, column });
  });
});
