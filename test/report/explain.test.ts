import { describe, expect, it } from 'vitest';
import { readCitations, readDeadline } from '../../src/language/index.ts';
import { explainCitations, explainDeadline } from '../../src/report/index.ts';

const CONTEXT = { year: 2023 };

describe('a deadline in words', () => {
  it.each([
    ['Trước 15/11 hằng năm', 'định kỳ: hằng năm, trước ngày 15/11', 'periodic: every year, before 15/11'],
    ['Ngày 25 hằng tháng', 'định kỳ: hằng tháng, chậm nhất ngày 25', 'periodic: every month, by day 25'],
    ['Trước ngày 25 hằng tháng', 'định kỳ: hằng tháng, trước ngày 25', 'periodic: every month, before day 25'],
    ['Thứ Sáu hằng tuần', 'định kỳ: hằng tuần, chậm nhất thứ Sáu', 'periodic: every week, by Friday'],
    ['Hằng quý', 'định kỳ: hằng quý', 'periodic: every quarter'],
    ['Định kỳ', 'định kỳ, không nêu kỳ', 'periodic, no period named'],
    ['III/2023', 'hạn: chậm nhất 30/9/2023', 'due by 30/9/2023'],
    ['Trước ngày 01/4/2023', 'hạn: ngày cuối còn kịp là 31/3/2023', 'due: the last day in time is 31/3/2023'],
  ])('%s', (phrase, vi, en) => {
    expect(explainDeadline(readDeadline(phrase, CONTEXT))).toEqual({ vi, en });
  });
});

describe('a document in words', () => {
  it.each([
    ['Kế hoạch số 12-KH/TU ngày 3/2/2022', 'Kế hoạch · số, ký hiệu 12-KH/TU · ngày 03/02/2022'],
    ['Thông tư 01/2023/TT-VPCP', 'Thông tư · số, ký hiệu 01/2023/TT-VPCP'],
    ['Luật Đầu tư năm 2020', 'Luật Đầu tư · năm 2020'],
  ])('%s', (phrase, vi) => {
    expect(explainCitations(readCitations(phrase)).map((words) => words.vi)).toEqual([vi]);
  });
});
