import { describe, expect, it } from 'vitest';
import { compareTargets } from '../../src/diff/fields/target-change.ts';
import { readTargets } from '../../src/language/index.ts';
import { diffYaml, planOf, toldTasks } from './two-plans.ts';

describe('a deadline, each counted from the year of its own plan', () => {
  it.each<[old: string, fresh: string, effect: string]>([
    ['Quý I/2022', 'Quý I/2023', 'same'],
    ['Quý III', 'Quý III/2023', 'form'],
    ['Quý III/22', 'Quý III/23', 'same'],
    ['Trước 15/3/22, tháng 9/22', 'Trước 15/3/23, tháng 9/23', 'same'],
    ['Quý III/22', 'Quý III/2023', 'form'],
    ['Quý III/22', 'Quý III/24', 'later'],
    ['Quý III/2022', '30/9/2023', 'form'],
    ['Quý II/2022', 'Quý III/2023', 'later'],
    ['Quý III/2022', 'Trong quý II/2023', 'earlier'],
    ['30/11/2022', 'Thường xuyên', 'looser'],
    ['30/11/2022', '', 'looser'],
    ['Thường xuyên', '6 tháng và cả năm', 'firmer'],
    ['Theo kế hoạch của UBND tỉnh', 'Quý IV/2023', 'firmer'],
    ['Hằng quý', 'Hằng tháng', 'firmer'],
    ['Hằng tháng', 'Hằng quý', 'looser'],
    ['Quý IV/2022', 'Quý II và quý IV/2023', 'firmer'],
    ['Tháng 3/2022', 'Tháng 3 và tháng 9/2023', 'firmer'],
    ['Tháng 3 và tháng 9/2022', 'Tháng 3/2023', 'looser'],
    ['Hằng năm', '6 tháng và hằng năm', 'firmer'],
    ['Định kỳ', 'Hằng quý', 'firmer'],
    ['Thường xuyên', 'Thường xuyên, hoàn thành trong Quý IV/2023', 'firmer'],
    ['Trước ngày 25 hằng tháng', 'Trước ngày 20 hằng tháng', 'earlier'],
    ['Quý II/2022', 'Tháng 5/2023', 'earlier'],
    ['Quý II/2022', 'Tháng 6/2023', 'form'],
    ['Quý III/2022', 'Quý III/2024', 'later'],
    ['Năm 2022', 'Quý IV/2023', 'form'],
    ['Từ Quý II đến cuối năm 2022', 'Từ Quý III đến cuối năm 2023', 'changed'],
    ['Quý IV/2022', 'Theo kế hoạch của UBND tỉnh', 'looser'],
    ['Thường xuyên', 'Theo kế hoạch của UBND tỉnh', 'changed'],
    ['Theo kế hoạch của UBND tỉnh', 'Theo triển khai của Sở Nội vụ', 'changed'],
    ['trước ngày 15/10/2022', 'trước ngày 15/10/2023', 'same'],
    ['trước ngày 15/10/2022', 'chậm nhất ngày 15/10/2023', 'later'],
    // The reports of a year close in the first quarter of the next; other days are days of the calendar.
    ['15/01/2023', '15/01/2024', 'same'],
    ['31/12/2025', '31/12/2025', 'same'],
    ['31/12/2025', '31/12/2026', 'later'],
    ['28/02/2022', '28/02/2023', 'same'],
    // Last year's day left in this year's plan is past before the year begins.
    ['30/11/2022', '30/11/2022', 'earlier'],
  ])('%s → %s: %s', (old, fresh, expected) => {
    const row = (deadline: string): string => `{task: Rà soát quy chế làm việc, deadline: "${deadline}"}`;
    const found = toldTasks(diffYaml(planOf([row(old)]), planOf([row(fresh)], { year: 2023 })));
    const field = { same: [], form: ['deadline (form)'], changed: ['deadline'] }[expected] ?? [`deadline ${expected}`];
    expect(found).toEqual(field.map((words) => `changed task I.1 → I.1: ${words}`));
  });
});

describe('a target', () => {
  const aim = (words: string) => {
    const [target] = readTargets(words);
    if (target === undefined) throw new Error(`no target in “${words}”`);
    return target;
  };
  it.each([
    ['Tối thiểu 92% hồ sơ đúng hạn', 'Tối thiểu 93% hồ sơ đúng hạn', 'stricter'],
    ['Tối thiểu 92% hồ sơ đúng hạn', 'Tối thiểu 90% hồ sơ đúng hạn', 'looser'],
    ['Thời gian chờ tối đa 20 phút/lượt', 'Thời gian chờ tối đa 15 phút/lượt', 'stricter'],
    ['Thời gian chờ tối đa 15 phút/lượt', 'Thời gian chờ tối đa 20 phút/lượt', 'looser'],
    ['70% TTHC có hồ sơ mẫu', '100% TTHC có hồ sơ mẫu', 'stricter'],
    ['Tối thiểu 90% hồ sơ xử lý trên mạng', '100% hồ sơ xử lý trên mạng', 'stricter'],
    ['Giảm tối thiểu 10% chi phí', 'Giảm tối thiểu 20% chi phí', 'stricter'],
    ['Giải quyết đúng hạn 95% khiếu nại', 'Giải quyết đúng hạn 98% khiếu nại', 'stricter'],
    ['Giảm 20% chi phí tuân thủ', 'Giảm 10% chi phí tuân thủ', 'looser'],
    ['Rút ngắn 30% thời gian giải quyết', 'Rút ngắn 20% thời gian giải quyết', 'looser'],
    ['Không quá 5% hồ sơ trễ hạn', 'Không quá 3% hồ sơ trễ hạn', 'stricter'],
    ['Tỷ lệ hồ sơ quá hạn dưới 2%', 'Tỷ lệ hồ sơ quá hạn dưới 1%', 'stricter'],
    ['Dưới 5% hồ sơ trễ hạn', 'Không quá 5% hồ sơ trễ hạn', 'looser'],
    ['Trên 90% hồ sơ đúng hạn', 'Tối thiểu 90% hồ sơ đúng hạn', 'looser'],
    ['15/19 xã đạt chuẩn', '17/19 xã đạt chuẩn', 'stricter'],
    ['15/19 xã đạt chuẩn', '15/17 xã đạt chuẩn', 'stricter'],
    // Of ranges both ends, of a range and one number the end that has to be reached.
    ['Từ 90% đến 95% hồ sơ đúng hạn', 'Từ 95% đến 100% hồ sơ đúng hạn', 'stricter'],
    ['90 - 95% hồ sơ đúng hạn', '85 - 95% hồ sơ đúng hạn', 'looser'],
    ['90 - 95% hồ sơ đúng hạn', '85 - 100% hồ sơ đúng hạn', undefined],
    ['Tối thiểu 90% hồ sơ đúng hạn', '95 - 100% hồ sơ đúng hạn', 'stricter'],
    ['90 - 95% hồ sơ đúng hạn', 'Tối thiểu 85% hồ sơ đúng hạn', 'looser'],
    // Units of time of one kind, and a share written in two ways.
    ['Thời gian chờ tối đa 20 phút/lượt', 'Thời gian chờ tối đa 2 giờ/lượt', 'looser'],
    ['Thời gian chờ tối đa 1 giờ/lượt', 'Thời gian chờ tối đa 45 phút/lượt', 'stricter'],
    ['Thời gian chờ tối đa 60 phút/lượt', 'Thời gian chờ tối đa 1 giờ/lượt', 'same'],
    ['Thời gian giải quyết tối đa 4 giờ làm việc', 'Thời gian giải quyết tối đa 1 ngày làm việc', 'looser'],
    ['15/19 xã đạt chuẩn', '80% xã đạt chuẩn', 'stricter'],
    ['80% xã đạt chuẩn', '15/19 xã đạt chuẩn', 'looser'],
    // Neither can be said.
    ['95% hồ sơ đúng hạn', '95 - 100% hồ sơ đúng hạn', undefined],
    ['Thời gian chờ tối đa 30 phút/lượt', 'Thời gian chờ tối đa 1 giờ/hồ sơ', undefined],
    ['Thời gian giải quyết tối đa 5 ngày làm việc', 'Thời gian giải quyết tối đa 7 ngày', undefined],
    ['15 xã đạt chuẩn', '80% xã đạt chuẩn', undefined],
    ['Tăng 10% số hồ sơ trực tuyến', 'Giảm 10% số hồ sơ trực tuyến', undefined],
    ['80% hồ sơ trực tuyến', 'Tối đa 80% hồ sơ trực tuyến', undefined],
    ['Tối thiểu 50% đơn vị được kiểm tra', '50% đơn vị được kiểm tra', undefined],
    ['Tối thiểu 50% đơn vị được kiểm tra', 'Tối thiểu 50% đơn vị được kiểm tra', 'same'],
  ])('%s → %s: %s', (old, fresh, expected) => {
    expect(compareTargets(aim(old), aim(fresh))).toBe(expected);
  });

  it.each<[value: number, unit: string, freshValue: number, freshUnit: string, expected: string | undefined]>([
    [90, 'giây', 1, 'phút', 'stricter'],
    [48, 'giờ', 2, 'ngày', 'same'],
    [2, 'tuần', 10, 'ngày', 'stricter'],
    [1, 'Tuần', 10, 'ngày', 'looser'],
    [5, 'ngày làm việc', 44, 'giờ làm việc', 'looser'],
    [3, 'tháng', 1, 'quý', 'same'],
    [2, 'năm', 18, 'tháng', 'stricter'],
    [30, 'ngày', 1, 'tháng', undefined],
    [5, 'ngày làm việc', 5, 'ngày', undefined],
    [8, 'giờ làm việc', 8, 'giờ', undefined],
    [5, 'phút/hồ sơ', 1, 'giờ/lượt', undefined],
    [5, 'lượt', 6, 'người', undefined],
  ])('at most %d %s → %d %s: %s', (value, unit, freshValue, freshUnit, expected) => {
    const of = (limit: number, name: string) => ({
      comparator: '<=' as const,
      value: limit,
      unit: name,
      subject: 'Thời gian giải quyết',
    });
    expect(compareTargets(of(value, unit), of(freshValue, freshUnit))).toBe(expected);
  });

  it.each([
    ['Thời gian chờ', 'phút', 'stricter'],
    ['Tỷ lệ hồ sơ quá hạn', '%', 'stricter'],
    ['Tỷ lệ hồ sơ đúng hạn', '%', 'looser'],
  ])('a bare number that falls, of %s: %s, %s', (subject, unit, expected) => {
    const of = (value: number) => ({ comparator: '=' as const, value, unit, subject });
    expect(compareTargets(of(20), of(15))).toBe(expected);
  });
});

describe('the units of a task', () => {
  const units = [
    { name: 'Văn phòng', abbreviations: ['VP'] },
    { name: 'Các phòng', members: ['Phòng Đầu tư', 'Phòng Lao động'] },
    {
      name: 'Sở Thông tin và Truyền thông',
      until: '2022-12-31',
      successor: 'Sở Khoa học và Công nghệ',
    },
    { name: 'Sở Khoa học và Công nghệ' },
  ];
  it.each([
    ['Văn phòng', 'VP', 'lead (form)'],
    ['Văn phòng', 'Các phòng', 'lead reassigned'],
    ['Văn phòng', 'Văn phòng, Thanh tra Sở', 'lead extended'],
    ['Văn phòng, Thanh tra Sở', 'Thanh tra Sở', 'lead reduced'],
    ['Văn phòng; Thanh tra Sở', 'Thanh tra Sở; Văn phòng', 'lead (form)'],
    ['', 'Văn phòng', 'lead extended'],
    ['Văn phòng', '', 'lead reduced'],
    ['Các phòng', 'Phòng Đầu tư', 'lead reduced'],
    ['Phòng Đầu tư', 'Các phòng', 'lead extended'],
    ['Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ', 'lead renamed'],
    ['Sở Nội vụ', 'Sở Khoa học và Công nghệ', 'lead reassigned'],
    ['Sở Kế hoạch và Đầu tư', 'Sở Kế hoạch Đầu tư', 'lead (form)'],
  ])('%s → %s: %s', (old, fresh, expected) => {
    const row = (lead: string): string => `{task: Rà soát quy chế làm việc, lead: "${lead}"}`;
    const diff = diffYaml(planOf([row(old)]), planOf([row(fresh)], { year: 2023 }), { old: units, new: units });
    expect(toldTasks(diff).map((line) => line.split(': ')[1])).toEqual([expected]);
  });

  it('count as one unit where one followed the other', () => {
    const row = (lead: string): string => `{task: Rà soát quy chế làm việc, lead: ${lead}}`;
    const old = planOf([row('Sở Thông tin và Truyền thông')]);
    const fresh = planOf([row('Sở Khoa học và Công nghệ')], { year: 2023 });
    expect(diffYaml(old, fresh, { old: units, new: units }).units).toEqual([
      { name: 'Sở Khoa học và Công nghệ', old: 1, new: 1, added: 0, removed: 0 },
    ]);
  });
});

describe('the words of a task', () => {
  it.each([
    ['Báo cáo kết quả năm 2022', 'Báo cáo kết quả năm 2023', 'same'],
    ['Chỉ số cao hơn năm 2021', 'Chỉ số cao hơn năm 2022', 'same'],
    ['Theo Đề án giai đoạn 2022 - 2025', 'Theo Đề án giai đoạn 2023 - 2025', 'task'],
    ['Theo Đề án giai đoạn 2021 - 2025', 'Theo Đề án giai đoạn 2021 - 2025', 'same'],
    ['Thực hiện Kế hoạch số 5/KH-UBND ngày 10/01/2022', 'Thực hiện Kế hoạch số 5/KH-UBND ngày 10/01/2023', 'task'],
    ['Rà soát VB QPPL của UBND tỉnh', 'Rà soát VBQPPL của Ủy ban nhân dân tỉnh', 'task (form)'],
    ['Hoà mạng, tỉ lệ đúng hạn', 'Hòa mạng; tỷ lệ đúng hạn', 'task (form)'],
    ['Rà soát quy chế làm việc', 'Rà soát *quy chế* làm việc', 'task (form)'],
    ['Số hóa 50% hồ sơ lưu trữ', 'Số hóa 60% hồ sơ lưu trữ', 'task'],
    ['Báo cáo trước ngày 05/6/2022', 'Báo cáo trước ngày 5 tháng 6 năm 2023', 'task (form)'],
    ['Báo cáo trước ngày 05/6/2022', 'Báo cáo trước ngày 5 tháng 7 năm 2023', 'task'],
    ['Báo cáo tháng 6 năm 2022', 'Báo cáo tháng 6 năm 2023', 'same'],
  ])('%s → %s: %s', (old, fresh, expected) => {
    const row = (task: string): string => `{id: a, task: "${task}"}`;
    const found = toldTasks(diffYaml(planOf([row(old)]), planOf([row(fresh)], { year: 2023 })));
    expect(found.map((line) => line.split(': ')[1])).toEqual(expected === 'same' ? [] : [expected]);
  });

  it('and the abbreviations that a plan explains itself', () => {
    const old = planOf([
      '{id: a, task: "Xử lý phản ánh, kiến nghị (PAKN) đúng hạn"}',
      '{id: b, task: "Công khai phản ánh, kiến nghị"}',
    ]);
    const fresh = planOf([
      '{id: a, task: "Xử lý phản ánh, kiến nghị (PAKN) đúng hạn"}',
      '{id: b, task: "Công khai PAKN"}',
    ]);
    expect(toldTasks(diffYaml(old, fresh)).map((line) => line.split(': ')[1])).toEqual(['task (form)']);
  });
});
