import { describe, expect, it } from 'vitest';
import { understand } from '../../src/model/index.ts';
import { carryOver } from '../../src/next-year/carry-over.ts';

function fateOf(task: string, deadline: string, deliverable = ''): string {
  const row = { task, deadline, ...(deliverable !== '' && { deliverable }) };
  const table = { columns: ['task', 'deliverable', 'deadline'], tasks: [row] };
  const { tasks } = understand({ ccht: 1, year: 2023, plan: { sections: [{ text: [{ tasks: table }] }] } });
  const [only] = tasks;
  if (only === undefined) throw new Error('no task');
  return carryOver(only, 2023);
}

describe('what becomes of a task next year', () => {
  it.each([
    ['goes-on', 'Tuyên truyền CCHC', 'Thường xuyên', ''],
    ['goes-on', 'Báo cáo kết quả', 'Hằng quý', ''],
    ['goes-on', 'Xây dựng đề án', 'Theo hướng dẫn của Sở Nội vụ', 'Đề án'],
    ['goes-on', 'Sắp xếp nhà, đất', 'Ngay từ đầu năm 2023', ''],
    ['goes-on', 'Họp giao ban', '', ''],
    ['yearly', 'Ban hành các kế hoạch năm 2023', 'Tháng 1/2023', 'Các kế hoạch'],
    ['yearly', 'Tổng kết CCHC năm 2022, triển khai nhiệm vụ năm 2023', 'Tháng 02 năm 2023', ''],
    ['yearly', 'Kiểm tra công tác CCHC', 'Từ Quý II đến cuối năm 2023', ''],
    ['yearly', 'Rà soát, đơn giản hóa TTHC', 'Quý III/2023', 'Quyết định phê duyệt phương án'],
    ['yearly', 'Đánh giá nội bộ theo ISO', 'Quý IV/2023', 'Báo cáo'],
    ['yearly', 'Tổ chức hội nghị đối thoại với doanh nghiệp', 'Quý II/2023', ''],
    ['yearly', 'Công khai dự toán hằng năm', 'Quý I/2023', ''],
    ['one-off', 'Hoàn thiện đề án vị trí việc làm', '30/11/2023', 'Đề án được phê duyệt'],
    ['one-off', 'Xây dựng phương án phân cấp', 'Quý III/2023', 'Tờ trình'],
    ['one-off', 'Kiện toàn nhân sự bộ phận một cửa', 'Quý I/2023', 'Quyết định'],
    ['one-off', 'Ban hành quy chế làm việc', 'Quý II/2023', ''],
    ['one-off', 'Nâng cấp trang thông tin điện tử', 'Quý IV/2023', ''],
    ['dated', 'Treo pa nô tại trụ sở', 'Quý II/2023', ''],
  ])('%s: %s, %s', (fate, task, deadline, deliverable) => {
    expect(fateOf(task, deadline, deliverable)).toBe(fate);
  });
});
