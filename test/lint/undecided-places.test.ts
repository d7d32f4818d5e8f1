import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/cli/lint-text.ts';
import { RECOMMENDED, type Settings } from '../../src/lint/index.ts';
import { lineIndex } from '../../src/source/index.ts';

const PLAN = `ccht: 1
# ccht-decide: năm nào
year: 2023
plan:
  # ccht-decide: thống nhất tên
  subject: Cải cách hành chính năm 2023
  sections:
    # ccht-decide “so với năm 2022”: sửa hay giữ
    - title: MỤC TIÊU
      text: |
        Câu dẫn:
        - Giữ mức năm 2022;
        - Tăng 5% so với  năm 2022.
    - title: NHIỆM VỤ
      text:
        - tasks:
            columns: [number, task, deadline]
            tasks:
              # ccht-decide: bỏ hay giữ
              - task: Một
                # ccht chờ quyết “Quý I/2023”: giữ?
                deadline: Quý I/2023
              # ccht-decide “không còn”: chữ đã sửa
              - {task: Hai, deadline: Quý II/2023}
`;

type Told = readonly [where: string, at: string, message: string];

function told(text: string, settings: Partial<Settings> = {}): Told[] {
  const linted = lintText(text, undefined, { ...RECOMMENDED, ...settings });
  const place = lineIndex(linted.text);
  return linted.findings
    .filter(({ rule, suppressed }) => rule === 'undecided-place' && suppressed === undefined)
    .map(({ where, span, message, severity }) => {
      const { line, column } = place(span.start);
      return [where.vi, `${line}:${column} ${severity}`, message.vi.replace('Chờ quyết định: ', '')];
    });
}

describe('places to be decided on', () => {
  it('are told where the words stand that the comment quotes, else at the comment', () => {
    expect(told(PLAN)).toEqual([
      ['Chú thích trong tệp', '2:1 info', 'năm nào'],
      ['Trích yếu', '5:3 info', 'thống nhất tên'],
      ['Mục I, gạch đầu dòng thứ hai', '13:19 info', '“so với năm 2022”: sửa hay giữ'],
      ['Mục II, dòng 1', '19:15 info', 'bỏ hay giữ'],
      ['Mục II, dòng 1, cột thời gian hoàn thành', '22:27 info', '“Quý I/2023”: giữ?'],
      ['Mục II, dòng 2', '23:15 info', '“không còn”: chữ đã sửa'],
    ]);
  });

  it('stand in the same places whatever the form of letters and line ends', () => {
    const wheres = (text: string): string[] => told(text).map(([where]) => where);
    expect(wheres(PLAN.normalize('NFD'))).toEqual(wheres(PLAN));
    expect(wheres(PLAN.replaceAll('\n', '\r\n'))).toEqual(wheres(PLAN));
  });

  it('must be settled before the paper is signed', () => {
    expect(new Set(told(PLAN, { preset: 'for-signature' }).map(([, at]) => at.split(' ')[1]))).toEqual(
      new Set(['warning']),
    );
  });

  it('can be ignored with a reason, and switched off', () => {
    const ignored = PLAN.replace(
      '    # ccht-decide “so',
      '    # ccht-ignore undecided-place: chờ Sở Nội vụ trả lời\n    # ccht-decide “so',
    );
    expect(told(ignored).map(([where]) => where)).toEqual(
      told(PLAN)
        .map(([where]) => where)
        .filter((where) => !where.startsWith('Mục I,')),
    );
    expect(told(PLAN, { rules: { 'undecided-place': 'off' } })).toEqual([]);
  });

  it('other comments are none', () => {
    expect(told('ccht: 1\n# cần quyết định sau\n# ccht-decided: xong\nplan: {subject: A}\n')).toEqual([]);
  });
});
