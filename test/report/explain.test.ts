import { describe, expect, it } from 'vitest';
import { readCitations, readDeadline, readTargets } from '../../src/language/index.ts';
import { explainCitations, explainDeadline, explainTargets } from '../../src/report/index.ts';

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
    ['Cả năm', 'thường xuyên, từ 01/01/2023 đến 31/12/2023', 'ongoing, from 01/01/2023 to 31/12/2023'],
    ['Từ quý II', 'bắt đầu từ 01/4/2023, không có hạn', 'begins 01/4/2023, no due day'],
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
    ['Luật Lưu trữ số 33/2024/QH15', 'Luật Lưu trữ · số, ký hiệu 33/2024/QH15'],
    ['Quyết định số …/QĐ-UBND', 'Quyết định · số còn để trống, ký hiệu QĐ-UBND'],
  ])('%s', (phrase, vi) => {
    expect(explainCitations(readCitations(phrase)).map((words) => words.vi)).toEqual([vi]);
  });
});

describe('a target in words', () => {
  it.each([
    ['Tối thiểu 70% chợ có cân', 'tối thiểu 70% · chợ có cân', 'at least 70% · chợ có cân'],
    ['Giảm 20% chi phí', 'giảm 20% · Giảm chi phí', 'down 20% · Giảm chi phí'],
    ['Tăng tối thiểu 03 bậc', 'tăng tối thiểu 3 bậc · Tăng', 'up at least 3 bậc · Tăng'],
    ['Phấn đấu 12/15 xã có bến', 'bằng 12/15 xã · xã có bến', 'exactly 12/15 xã · xã có bến'],
    ['Phấn đấu 05-08 sáng kiến', 'từ 5 đến 8 sáng kiến · sáng kiến', 'from 5 to 8 sáng kiến · sáng kiến'],
  ])('%s', (phrase, vi, en) => {
    expect(explainTargets(readTargets(phrase))).toEqual([{ vi, en }]);
  });
});
