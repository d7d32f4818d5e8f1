import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTargets } from '../../src/language/index.ts';
import { short } from './targets-short.ts';

describe('targets of any text', () => {
  const words = fc.constantFrom(
    'tối thiểu',
    'từ',
    'trở lên',
    '70%',
    '9,4 %',
    '1.200',
    'hồ sơ',
    '05',
    '-',
    '–',
    'đạt',
    'Tỷ lệ',
    'cấp xã',
    ';',
    ',',
    '.',
    '(',
    ')',
    'trong đó',
    'và',
    '15/19',
    'xã',
    'giảm',
    'năm 2025',
    ':',
    'một',
    '\n-',
    'phút/01 lượt',
    'tối',
    '2 -',
    '100',
  );
  const sentence = fc.array(words, { maxLength: 25 }).map((parts) => parts.join(' '));
  const meaning = (text: string) => readTargets(text).map((target) => [short(target), target.subject, target.period]);

  it('never throws and stays inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        for (const { span, valueSpan, comparatorSpan, subjectSpans } of readTargets(text)) {
          for (const [start, end] of [span, valueSpan, comparatorSpan ?? span, ...subjectSpans]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(span[0]).toBeLessThanOrEqual(valueSpan[0]);
          expect(span[1]).toBeGreaterThanOrEqual(valueSpan[1]);
        }
      }),
    );
  });

  it('mean the same in NFD and with odd spaces', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom('\u00a0', '  ', '\t', '\u202f'), (text, space) => {
        expect(meaning(text.normalize('NFD'))).toEqual(meaning(text));
        const odd = text.replaceAll(' ', space);
        expect(meaning(odd)).toEqual(meaning(text));
        expect(readTargets(odd).map(({ valueSpan }) => odd.slice(...valueSpan).replace(/\s+/gu, ' '))).toEqual(
          readTargets(text).map(({ valueSpan }) => text.slice(...valueSpan)),
        );
      }),
    );
  });

  it.each([
    ['one clause of targets', 'đạt tối thiểu 70% hồ sơ cấp xã, '],
    ['brackets in brackets', '(tối thiểu 5% '],
    ['a bracket for each value', 'a (1%) '],
    ['values without words', '5%, '],
    ['numbers without targets', '1-2/3.4 '],
    ['link words', 'đạt là còn '],
    ['clauses that wait for more', 'tối thiểu 1% việc: a; b; '],
    ['spaces', ' \u00a0\t'],
  ])('are read in time linear in the length: %s', (_, unit) => {
    const time = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length));
      // Time of the processor: what else the machine does has no part in it.
      const before = process.cpuUsage();
      readTargets(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    const best = (length: number) => Math.min(time(length), time(length), time(length));
    time(20_000);
    const small = Math.max(5, best(60_000));
    expect(best(480_000) / small).toBeLessThan(8 * 2.5);
  });
});
