import { describe, expect, it } from 'vitest';
import { deadlineFault } from '../../src/language/index.ts';

const faultIn = (text: string) => {
  const fault = deadlineFault(text, { year: 2023 });
  return fault && [fault.kind, text.slice(...fault.span)];
};

describe('what is wrong in the words of a deadline', () => {
  it.each([
    ['Từ Quý III đến Quý II', 'reversed', 'Từ Quý III đến Quý II'],
    ['Thường xuyên, từ 30/6/2023 đến 15/6/2023', 'reversed', 'từ 30/6/2023 đến 15/6/2023'],
    ['Quý IV/2023 - Quý II/2023', 'reversed', 'Quý IV/2023 - Quý II/2023'],
    ['năm 2025 - 2021', 'reversed', 'năm 2025 - 2021'],
    ['Trước ngày 31/4/2023', 'no-such-day', 'Trước ngày 31/4/2023'],
    ['Hoàn thành trước 31/6', 'no-such-day', 'trước 31/6'],
    ['29/02/2023', 'no-such-day', '29/02/2023'],
    ['32/5/2023', 'no-such-day', '32/5/2023'],
    ['Quý V/2023', 'no-such-day', 'Quý V'],
    ['tháng 13/2023', 'no-such-day', 'tháng 13'],
    ['Trước 31/11 hằng năm', 'no-such-day', 'Trước 31/11 hằng năm'],
  ])('%s', (text, kind, words) => expect(faultIn(text)).toEqual([kind, words]));

  it.each([
    'Từ Quý II đến cuối năm 2023',
    'từ tháng 10/2023 đến tháng 3',
    'từ tháng 10 đến tháng 3/2024',
    'ngày 10-15/3/2023',
    '29/02/2024',
    'Trước 29/02 hằng năm',
    'Quý III/2023 (trước ngày 15/6/2023)',
    'Theo Kế hoạch số 31/4/KH-UBND',
    '6 tháng, 9 tháng, năm',
    'Trong vòng 15 tháng',
    'Thường xuyên',
    'Kế hoạch',
    '',
  ])('nothing in “%s”', (text) => expect(faultIn(text)).toBeUndefined());

  it('points at the words as written, whatever their Unicode form', () => {
    const text = 'Xong trước 31/4'.normalize('NFD');
    const fault = deadlineFault(text, { year: 2023 });
    expect(fault && text.slice(...fault.span).normalize('NFC')).toBe('trước 31/4');
  });
});
