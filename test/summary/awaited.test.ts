import { describe, expect, it } from 'vitest';
import type { Awaited } from '../../src/summary/index.ts';
import { planOf, summaryOf } from './summarised.ts';

function awaited(deadline: string, issuer: string, units?: string): Awaited | undefined {
  return summaryOf(planOf([{ deadline }], 2027, issuer), { asOf: '2027-03-01' }, units === undefined ? {} : { units })
    .tasks[0]?.awaited;
}

const told = (found: Awaited | undefined): string => (found === undefined ? '–' : `${found.kind} ${found.name}`.trim());

describe('whom a task of a sở waits for', () => {
  it.each([
    ['Theo hướng dẫn của Sở Tài chính', 'body Sở Tài chính'],
    ['Theo kế hoạch của UBND tỉnh', 'body UBND tỉnh'],
    ['Theo triển khai của tỉnh', 'body UBND tỉnh'],
    ['Theo chỉ đạo của Ủy ban nhân dân tỉnh An Hòa', 'body UBND tỉnh'],
    ['Theo triển khai của VP UBND tỉnh', 'body Văn phòng UBND tỉnh'],
    ['Theo kế hoạch của UBND tỉnh, Sở Nội vụ', 'body UBND tỉnh'],
    ['Khi có hướng dẫn của Bộ, ngành Trung ương', 'body Trung ương'],
    ['Sau khi có hướng dẫn của các bộ, ngành', 'body Trung ương'],
    ['Theo hướng dẫn của Bộ Nội vụ', 'body Bộ Nội vụ'],
    ['Theo quyết định của Chính phủ', 'body Chính phủ'],
    // A sở's own plans, and what it gives itself.
    ['Theo kế hoạch kiểm tra công vụ', 'own kế hoạch kiểm tra công vụ'],
    ['Theo KH kiểm tra công vụ hằng năm', 'own kế hoạch kiểm tra công vụ'],
    ['Theo kế hoạch của Sở', 'own'],
    ['Theo tiến độ phê duyệt Đề án Vị trí việc làm', 'document Đề án Vị trí việc làm'],
    // Nothing that anybody could be asked for.
    ['Theo quy định', 'unnamed'],
    ['Kế hoạch', 'unnamed'],
    // What does not wait, or has a day besides.
    ['Thường xuyên', '–'],
    ['Quý II/2027', '–'],
  ])('%s: %s', (deadline, expected) => {
    expect(told(awaited(deadline, '{name: SỞ Y TẾ}'))).toBe(expected);
  });

  it.each([
    ['[ỦY BAN NHÂN DÂN, TỈNH AN HÒA]', 'Theo kế hoạch của UBND tỉnh', 'own'],
    ['[ỦY BAN NHÂN DÂN, TỈNH AN HÒA]', 'Theo kế hoạch của Văn phòng UBND tỉnh', 'body Văn phòng UBND tỉnh'],
    ['ỦY BAN NHÂN DÂN HUYỆN TÂN AN', 'Theo kế hoạch của UBND tỉnh', 'body UBND tỉnh'],
    ['ỦY BAN NHÂN DÂN HUYỆN TÂN AN', 'Theo kế hoạch của UBND huyện', 'own'],
    ['[BAN QUẢN LÝ, CÁC KHU CÔNG NGHIỆP]', 'Theo kế hoạch của Ban', 'own'],
  ])('for %s, “%s” is %s', (name, deadline, expected) => {
    expect(told(awaited(deadline, `{name: ${name}}`))).toBe(expected);
  });

  it('spellings that the directory knows are one body, under its official name', () => {
    const units = 'units: [{name: Sở Thông tin và Truyền thông, abbreviations: [Sở TT&TT]}]';
    const found = ['Theo triển khai của Sở TT&TT', 'Theo triển khai của Sở Thông tin - Truyền thông'].map((deadline) =>
      awaited(deadline, '{name: SỞ Y TẾ}', units),
    );
    expect(found.map(told)).toEqual(Array(2).fill('body Sở Thông tin và Truyền thông'));
    expect(new Set(found.map((one) => one?.key)).size).toBe(1);
  });

  it('a document that the plan itself has made is known with the task that makes it', () => {
    const plan = planOf([
      { task: 'Sắp xếp biên chế', deadline: 'Theo tiến độ phê duyệt Đề án Vị trí việc làm' },
      { task: 'Xây dựng đề án VTVL, trình phê duyệt', deadline: 'Quý II/2027' },
    ]);
    const [first] = summaryOf(plan, { asOf: '2027-03-01' }).tasks;
    expect(first?.awaited?.madeBy).toEqual({ number: '2', due: ['2027-06-30'] });
  });
});
