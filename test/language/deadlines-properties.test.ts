import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deadline, dueDays, findTimes, readDeadline, waitsFor } from '../../src/language/index.ts';
import { meaning, otherRows } from './deadline-truth.ts';

const phrases = otherRows().map((row) => row.phrase);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...phrases.flatMap((phrase) => phrase.split(/(?<=[\s/,])/))), { maxLength: 12 })
    .map((words) => words.join('')),
);
const anyDay = fc.date({ min: new Date('2015-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
const iso = (day: Date): string => day.toISOString().slice(0, 10);
const shifted = (day: Date, days: number): string => iso(new Date(day.getTime() + days * 86_400_000));

describe('any text', () => {
  it('is read without an error, each part in its place, and without a date where it is unknown', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const deadline = readDeadline(text, { year: 2023 });
        expect(deadline.span).toEqual([0, text.length]);
        if (deadline.kind === 'unknown') expect(meaning(deadline)).toEqual({ kind: 'unknown' });
        placed(deadline.parts ?? [], text);
        placed(findTimes(text, { year: 2023 }), text);
        const due = dueDays(deadline, 2023);
        expect(due).toEqual([...new Set(due)].sort());
        expect(due.every((day) => /^2023-\d\d-\d\d$/.test(day))).toBe(true);
        waitsFor(deadline);
      }),
      { numRuns: 2000 },
    );
  });

  it('costs time in proportion to its length', () => {
    const hard = [
      'định kỳ ',
      'trước ',
      'đến hết ',
      'và ',
      'theo (',
      '15/6, ',
      'kế hoạch: ',
      'sau khi, ',
      'từ 1/3 - ',
      'quý I, ',
      'e\u0323\u0302',
    ];
    for (const piece of hard) {
      const cost = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const started = process.cpuUsage().user / 1000;
        waitsFor(readDeadline(text, { year: 2023 }));
        findTimes(text, { year: 2023 });
        return process.cpuUsage().user / 1000 - started;
      };
      cost(5_000);
      const short = Math.min(cost(25_000), cost(25_000), cost(25_000));
      // Eight times the length: 8 where time is linear, 64 where it is quadratic.
      expect(Math.min(cost(200_000), cost(200_000)) / Math.max(short, 4), piece).toBeLessThan(40);
    }
  });
});

describe('the same words typed in another way', () => {
  const plain = (deadline: Deadline): unknown =>
    JSON.parse(JSON.stringify(meaning(deadline), (_, value) => (typeof value === 'string' ? oneForm(value) : value)));
  it.each([
    ['decomposed', (text: string) => text.normalize('NFD')],
    ['with odd spaces', (text: string) => text.replaceAll(' ', '\u00a0 ')],
    ['with tabs and narrow spaces', (text: string) => text.replaceAll(' ', '\t\u202f')],
  ])('mean the same: %s', (_, change) => {
    for (const { phrase, year } of otherRows())
      expect(plain(readDeadline(change(phrase), { year })), phrase).toEqual(plain(readDeadline(phrase, { year })));
  });

  it('mean the same in capital letters', () => {
    for (const { phrase, year } of otherRows()) {
      const lower = JSON.stringify(meaning(readDeadline(phrase, { year }))).toLowerCase();
      expect(JSON.stringify(meaning(readDeadline(phrase.toUpperCase(), { year }))).toLowerCase()).toBe(lower);
    }
  });
});

describe('every day of the calendar', () => {
  it('is read from each way of writing it, and excluded by trước', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
        const padded = `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
        const forms = [
          `${day}/${month}/${year}`,
          padded,
          `ngày ${day}-${month}-${year}`,
          `ngày ${day} tháng ${month} năm ${year}`,
        ];
        for (const form of forms) {
          expect(readDeadline(form, {}).end).toBe(iso(date));
          expect(readDeadline(`trước ${form}`, {}).end).toBe(shifted(date, -1));
        }
        // 24/7 says "around the clock".
        if (day !== 24 || month !== 7) expect(readDeadline(`${day}/${month}`, { year }).end).toBe(iso(date));
      }),
    );
  });
});

function placed(deadlines: readonly Deadline[], text: string): void {
  let before = 0;
  for (const { span, text: words } of deadlines) {
    expect(span[0]).toBeGreaterThanOrEqual(before);
    expect(text.slice(span[0], span[1])).toBe(words);
    expect(words).not.toBe('');
    before = span[1];
  }
}

function oneForm(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ');
}
