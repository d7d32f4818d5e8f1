import { describe, expect, it } from 'vitest';
import { awaitedOf, datednessOf, dueDays, readDeadline, waitsFor } from '../../src/language/index.ts';
import { meaning } from './deadline-truth.ts';

const read = (text: string, year = 2023) => readDeadline(text, { year });
const by = (start: string, end: string) => ({ kind: 'by', start, end });
const last = (end: string) => ({ kind: 'by', end });
const excluded = (end: string) => ({ kind: 'by', end, exclusive: true });

describe('a deadline by a day', () => {
  it.each([
    ['Ngày 15/8/2023', last('2023-08-15')],
    ['ngày 05 tháng 9 năm 2023', last('2023-09-05')],
    ['20-10-2023', last('2023-10-20')],
    ['20.10.2023', last('2023-10-20')],
    ['15/8/23', last('2023-08-15')],
    ['chậm nhất ngày 15/3', last('2023-03-15')],
    ['đến hết ngày 15/3', last('2023-03-15')],
    ['trước ngày 31/01/2022', excluded('2022-01-30')],
    ['trước ngày 01/3/2024', excluded('2024-02-29')],
    ['chậm nhất trước ngày 10/4', excluded('2023-04-09')],
    ['trước 17 giờ ngày 27/11', last('2023-11-27')],
    ['trước 16h30 ngày 27/11/2023', last('2023-11-27')],
    ['trước thời điểm 01/7/2025', excluded('2025-06-30')],
    ['Chậm nhất 16h00 ngày thứ Sáu, 24/11/2023', last('2023-11-24')],
    ['thứ 6 ngày 24/11/2023', last('2023-11-24')],
    ['Xong trước giờ khai giảng (05/9)', excluded('2023-09-04')],
    ['Trước ngày khai giảng (05/9)', excluded('2023-09-04')],
    ['Trước Tết Nguyên đán (ngày 22/01/2023)', excluded('2023-01-21')],
    ['Trước kỳ họp thứ 5 (10/7/2023)', excluded('2023-07-09')],
    ['Chậm nhất trước ngày Quốc khánh (02/9)', excluded('2023-09-01')],
    ['Trước khi kết thúc năm học (31/5)', last('2023-05-31')],
  ])('%s', (text, expected) => expect(meaning(read(text))).toEqual(expected));
});

describe('a deadline by a period of the year', () => {
  it.each([
    ['Tháng 02/2024', by('2024-02-01', '2024-02-29')],
    ['T3/2023', by('2023-03-01', '2023-03-31')],
    ['8/2023', by('2023-08-01', '2023-08-31')],
    ['Tháng tư năm 2023', by('2023-04-01', '2023-04-30')],
    ['Quý III/2023', by('2023-07-01', '2023-09-30')],
    ['III/2023', by('2023-07-01', '2023-09-30')],
    ['I/2024 - III/2024', { kind: 'between', start: '2024-01-01', end: '2024-09-30' }],
    ['V/2023', { kind: 'unknown' }],
    ['iii/2023', { kind: 'unknown' }],
    ['trong quý 2', by('2023-04-01', '2023-06-30')],
    ['Quý lV/2023', by('2023-10-01', '2023-12-31')],
    ['đầu quý IV', by('2023-10-01', '2023-10-31')],
    ['cuối quý IV', by('2023-12-01', '2023-12-31')],
    ['6 tháng đầu năm', by('2023-01-01', '2023-06-30')],
    ['giữa năm', by('2023-04-01', '2023-06-30')],
    ['cuối năm 2023', by('2023-10-01', '2023-12-31')],
    ['trong năm', by('2023-01-01', '2023-12-31')],
    ['Quý I năm sau', by('2024-01-01', '2024-03-31')],
    ['đến hết quý II', last('2023-06-30')],
    ['từ nay đến hết năm 2025', last('2025-12-31')],
    ['trước quý III', excluded('2023-06-30')],
    ['trước cuối tháng 6', excluded('2023-06-29')],
    ['trước khi hết quý II', last('2023-06-30')],
    ['Trước khi kết thúc năm 2023', last('2023-12-31')],
    ['Quý đầu năm 2024', by('2024-01-01', '2024-03-31')],
    ['quý cuối năm', by('2023-10-01', '2023-12-31')],
    ['hai quý đầu năm', by('2023-01-01', '2023-06-30')],
    ['2 quý cuối năm 2023', by('2023-07-01', '2023-12-31')],
    ['tháng cuối quý II', by('2023-06-01', '2023-06-30')],
    ['Tháng đầu của quý IV/2023', by('2023-10-01', '2023-10-31')],
    ['Ngày 20 tháng cuối quý II', last('2023-06-20')],
    ['Tháng 5 (Tháng Nhân đạo)', by('2023-05-01', '2023-05-31')],
  ])('%s', (text, expected) => expect(meaning(read(text))).toEqual(expected));
});

describe('a span, and what only begins', () => {
  it.each([
    ['Từ Quý II đến cuối năm 2023', { kind: 'between', start: '2023-04-01', end: '2023-12-31' }],
    ['Quý I – III/2023', { kind: 'between', start: '2023-01-01', end: '2023-09-30' }],
    ['Quý 1-4/2023', { kind: 'between', start: '2023-01-01', end: '2023-12-31' }],
    ['ngày 10-15/3/2023', { kind: 'between', start: '2023-03-10', end: '2023-03-15' }],
    ['từ tháng 10 đến tháng 3/2024', { kind: 'between', start: '2023-10-01', end: '2024-03-31' }],
    ['Trong 03 ngày (từ 05/6 đến 07/6)', { kind: 'between', start: '2023-06-05', end: '2023-06-07' }],
    ['trong 02 ngày 05-06/6/2023', { kind: 'between', start: '2023-06-05', end: '2023-06-06' }],
    ['tháng 02-11 thực hiện', { kind: 'between', start: '2023-02-01', end: '2023-11-30' }],
    ['giai đoạn 2021-2025', { kind: 'between', start: '2021-01-01', end: '2025-12-31' }],
    ['Từ Quý II', { kind: 'ongoing', start: '2023-04-01' }],
    ['Ngay từ đầu năm', { kind: 'ongoing', start: '2023-01-01' }],
    ['Năm 2023 và các năm tiếp theo', { kind: 'ongoing', start: '2023-01-01' }],
    ['Sau ngày 30/6', { kind: 'ongoing', start: '2023-07-01' }],
    ['Thường xuyên', { kind: 'ongoing' }],
    ['Thường xuyên từ quý II', { kind: 'ongoing', start: '2023-04-01' }],
    ['Cả năm', { kind: 'ongoing', start: '2023-01-01', end: '2023-12-31' }],
  ])('%s', (text, expected) => expect(meaning(read(text))).toEqual(expected));
});

describe('what recurs, and when it falls due', () => {
  const quarters = ['2023-03-31', '2023-06-30', '2023-09-30', '2023-12-31'];
  it.each([
    ['Hằng năm', { kind: 'periodic', every: 'year' }, ['2023-12-31']],
    ['hàng quý', { kind: 'periodic', every: 'quarter' }, quarters],
    ['định kỳ 6 tháng', { kind: 'periodic', every: 'half-year' }, ['2023-06-30', '2023-12-31']],
    ['3 tháng một lần', { kind: 'periodic', every: 'quarter' }, quarters],
    ['mỗi năm 2 đợt', { kind: 'periodic', every: 'half-year' }, ['2023-06-30', '2023-12-31']],
    ['mỗi năm 2 lần', { kind: 'periodic', every: 'half-year' }, ['2023-06-30', '2023-12-31']],
    ['định kỳ', { kind: 'periodic' }, []],
    ['trước ngày 15/12 hằng năm', { kind: 'periodic', every: 'year', on: '12-15', exclusive: true }, ['2023-12-14']],
    ['Tháng 2 hằng năm', { kind: 'periodic', every: 'year', on: '02-29' }, ['2023-02-28']],
    [
      'ngày 20 của tháng cuối quý',
      { kind: 'periodic', every: 'quarter', on: '20' },
      ['2023-03-20', '2023-06-20', '2023-09-20', '2023-12-20'],
    ],
  ])('%s', (text, expected, due) => {
    expect(meaning(read(text))).toEqual(expected);
    expect(dueDays(read(text), 2023)).toEqual(due);
  });

  it('a day of each month falls due twelve times, the day before where it is excluded', () => {
    const due = dueDays(read('trước ngày 25 hằng tháng'), 2023);
    expect(due).toHaveLength(12);
    expect(due.every((day) => day.endsWith('-24'))).toBe(true);
  });

  it.each(['ngày mùng 5 hằng tháng', 'chậm nhất 5 hằng tháng', '05 hằng tháng'])('%s: a day of each month', (text) => {
    expect(meaning(read(text))).toEqual({ kind: 'periodic', every: 'month', on: expect.stringMatching(/^0?5$/) });
  });

  it('what is to be done before the first of a month falls due on the last day of the month before, of December too', () => {
    const due = dueDays(read('trước ngày 01 hằng tháng'), 2023);
    expect([due.length, due[0], due.at(-1)]).toEqual([12, '2023-01-31', '2023-12-31']);
  });

  it('a day of the week falls due each week of the year', () => {
    const due = dueDays(read('thứ Sáu hằng tuần'), 2023);
    expect([due.length, due[0], due.at(-1)]).toEqual([52, '2023-01-06', '2023-12-29']);
  });

  it('quarters and the year are four days, each once', () => {
    expect(dueDays(read('Hàng quý, năm'), 2023)).toEqual(quarters);
  });

  it('a day outside the plan’s year is not due in it', () => {
    expect(dueDays(read('Quý I/2024'), 2023)).toEqual([]);
    expect(dueDays(read('Trước ngày 01/01/2024'), 2023)).toEqual(['2023-12-31']);
  });
});

describe('waiting, and several at once', () => {
  it.each([
    ['Theo hướng dẫn của Sở Tài chính', 'conditional', 'event', 'Sở Tài chính'],
    ['Khi Chính phủ ban hành Nghị định', 'conditional', 'event', 'Chính phủ'],
    ['theo kế hoạch kiểm tra nội bộ', 'conditional', 'event', 'kế hoạch kiểm tra nội bộ'],
    ['Theo Kế hoạch của Ban Chỉ đạo', 'conditional', 'event', 'Ban Chỉ đạo'],
    ['Sau khi Đề án được phê duyệt', 'conditional', 'event', 'Đề án'],
    ['Theo quy định', 'conditional', 'event', undefined],
    ['Kế hoạch', 'conditional', 'event', undefined],
    ['Theo Kế hoạch số 12/KH-UBND ngày 05/01/2023', 'conditional', 'event', 'Kế hoạch số 12/KH-UBND ngày 05/01/2023'],
    ['trong vòng 10 ngày làm việc kể từ ngày ký', 'conditional', 'event', undefined],
    ['Thường xuyên và theo tiến độ của Bộ Y tế', 'compound', 'event', 'Bộ Y tế'],
    ['Theo Quyết định số 12/QĐ-UBND, ngày 15/3/2023 của UBND tỉnh', 'conditional', 'event', 'UBND tỉnh'],
    ['Từ quý II đến khi hoàn thành', 'compound', 'event', undefined],
    ['Thường xuyên/định kỳ', 'compound', 'periodic', undefined],
    ['Khi có hướng dẫn, trước 30/6', 'compound', 'dated', undefined],
    ['Thường xuyên', 'ongoing', 'open-ended', undefined],
    ['', 'unknown', 'unknown', undefined],
  ])('%s', (text, kind, datedness, awaited) => {
    const deadline = read(text);
    expect([deadline.kind, datednessOf(deadline), waitsFor(deadline)]).toEqual([kind, datedness, awaited]);
  });

  it.each([
    // Another body, the first of several; a level stands for its committee.
    ['Theo hướng dẫn của Bộ Nội vụ và UBND tỉnh', 'body', 'Bộ Nội vụ và UBND tỉnh'],
    ['Khi có chỉ đạo của cơ quan có thẩm quyền', 'body', 'cơ quan có thẩm quyền'],
    ['Theo triển khai của tỉnh', 'body', 'tỉnh'],
    ['Khi Bộ Công an triển khai', 'body', 'Bộ Công an'],
    ['Theo Kế hoạch của Ngân hàng Nhà nước', 'body', 'Ngân hàng Nhà nước'],
    ['Sau khi Nghị quyết được HĐND tỉnh thông qua', 'body', 'HĐND tỉnh'],
    ['Theo Kế hoạch số 12/KH-UBND của UBND tỉnh', 'body', 'UBND tỉnh'],
    // A plan told by its subject is the office's own.
    ['Theo kế hoạch thanh tra năm 2025', 'own-plan', 'kế hoạch thanh tra năm 2025'],
    ['Thường xuyên, theo chương trình công tác năm', 'own-plan', 'chương trình công tác năm'],
    ['Theo kế hoạch của đơn vị', 'own-plan', 'đơn vị'],
    // Other documents.
    ['Theo tiến độ Đề án 06', 'document', 'Đề án 06'],
    ['Theo Kế hoạch số 12/KH-UBND', 'document', 'Kế hoạch số 12/KH-UBND'],
    ['Theo Nghị định số 63/2010/NĐ-CP', 'document', 'Nghị định số 63/2010/NĐ-CP'],
  ])('%s: the office’s own plan is told from other bodies and documents', (text, kind, words) => {
    expect(awaitedOf(read(text))).toEqual({ kind, text: words });
  });

  it.each(['Theo kế hoạch', 'Theo tiến độ phê duyệt', 'Theo quy định của pháp luật', 'Khi phát sinh', 'Đột xuất'])(
    '%s names nobody',
    (text) => expect(awaitedOf(read(text))).toBeUndefined(),
  );

  it.each([
    ['Đồng thời với việc lập dự toán năm 2024', ['Đồng thời với việc lập dự toán năm 2024', undefined]],
    ['Từ ngày ký đến 30/11/2023', ['Từ ngày ký', '2023-11-30']],
    ['Từ khi ban hành Kế hoạch đến hết năm 2024', ['Từ khi ban hành Kế hoạch', '2024-12-31']],
    ['Từ khi có Đề án đến năm 2030', ['Từ khi có Đề án đến năm 2030', undefined]],
  ])('%s: an event, and the day by which it ends', (text, expected) => {
    const { parts, ...whole } = read(text);
    const [event, end] = parts ?? [whole];
    expect([event?.condition, end?.end]).toEqual(expected);
  });

  it.each([
    ['Báo cáo tháng: ngày 20; báo cáo quý: ngày 15 tháng cuối quý', ['month 20', 'quarter 15']],
    ['BC tháng trước ngày 22, BC quý trước ngày 12 tháng cuối quý', ['month 22', 'quarter 12']],
  ])('a report’s period and its day: %s', (text, expected) => {
    expect(read(text).parts?.map(({ every, on }) => `${every} ${on}`)).toEqual(expected);
  });

  it.each([
    ['Lần 1 ngày 15/3, lần 2 ngày 15/9', ['2023-03-15', '2023-09-15']],
    ['2 ngày 05 và 06/6/2023', ['2023-06-05', '2023-06-06']],
    ['02 đợt: tháng 5, tháng 10', ['2023-05-31', '2023-10-31']],
    ['Mỗi năm 02 đợt (tháng 4, tháng 9)', ['2023-04-30', '2023-09-30']],
    ['2 lần (tháng 6, 12)', ['2023-06-30', '2023-12-31']],
    ['Trước ngày 15/7 và ngày 15/01 năm sau', ['2023-07-14', '2024-01-14']],
    ['6 tháng (trước ngày 15/6), năm (trước ngày 15/12)', ['2023-06-14', '2023-12-14']],
    ['Quý III, IV năm 2022 và quý I năm 2023', ['2022-09-30', '2022-12-31', '2023-03-31']],
    ['trước 30/6; giai đoạn 2021-2025', ['2023-06-29', '2025-12-31']],
  ])('each part keeps its own year: %s', (text, ends) => {
    expect(read(text).parts?.map((part) => part.end)).toEqual(ends);
  });

  it('a year in brackets, or beside what recurs, is its year', () => {
    expect(meaning(read('Quý II (năm 2024)'))).toEqual(by('2024-04-01', '2024-06-30'));
    expect(meaning(read('Hằng tháng trong năm 2024'))).toEqual({
      kind: 'periodic',
      every: 'month',
      start: '2024-01-01',
      end: '2024-12-31',
    });
    expect(dueDays(read('Hằng quý, bắt đầu từ quý II/2023'), 2023)).toEqual(['2023-06-30', '2023-09-30', '2023-12-31']);
  });

  it('a year said once holds for the whole list', () => {
    expect(meaning(read('Quý II, III/2024'))).toEqual({
      kind: 'compound',
      parts: [by('2024-04-01', '2024-06-30'), by('2024-07-01', '2024-09-30')],
    });
  });
});

describe('an event with its day in brackets', () => {
  it.each([
    // another day than the event's, which nobody can count for certain
    ['Trước kỳ họp 15 ngày (10/7)', '2023-07-09'],
    ['05 ngày trước khi họp (10/7)', '2023-07-09'],
    // the work comes after it
    ['Sau khai giảng (05/9)', '2023-09-04'],
    // a month holds the event somewhere
    ['Trước kỳ họp Hội đồng nhân dân (tháng 7)', '2023-06-30'],
  ])('%s does not end on %s', (text, day) => {
    const { end, parts = [] } = read(text);
    expect([end, ...parts.map((part) => part.end)]).not.toContain(day);
  });

  it('keeps what stands beside it', () => {
    const { parts = [] } = read('Trước bế giảng (25/5); trước khai giảng (05/9)');
    expect(parts.map(meaning)).toEqual([excluded('2023-05-24'), excluded('2023-09-04')]);
    expect(parts.map(({ text }) => text)).toEqual(['Trước bế giảng (25/5)', 'trước khai giảng (05/9)']);
  });
});

describe('what is not understood for certain', () => {
  it.each([
    '31/4/2023',
    'Tháng 13',
    'Quý V/2023',
    'Năm học 2023-2024',
    'Nhiệm kỳ 2021-2026',
    'Báo cáo năm 2022',
    '24/7',
    '15/8 âm lịch',
    'tháng 6/12',
    '12/2023/NĐ-CP',
    'ngày 05 tháng sau',
    'Đã xong trong tháng 01/2023',
    'tuần thứ 2 tháng 3',
    'thứ 2 tháng 3',
    'các tháng cuối năm',
    'trước 15/11 các năm 2023, 2024',
    'Ngày 20 tháng đầu quý sau',
    '3/4 tổng số hộ',
    'Đường 30/4',
    'Ngã tư 19/8',
    'UBND xã Tháng Mười',
    'Đường Tháng Tám',
    'Trước 30/4-01/5',
    '6 tháng',
    '-',
  ])('%s is unknown and has no day', (text) => expect(meaning(read(text))).toEqual({ kind: 'unknown' }));

  it('a day whose year nobody gives is unknown', () => {
    expect(meaning(readDeadline('Quý III', {}))).toEqual({ kind: 'unknown' });
    expect(meaning(readDeadline('Quý III/2023', {}))).toEqual(by('2023-07-01', '2023-09-30'));
  });
});
