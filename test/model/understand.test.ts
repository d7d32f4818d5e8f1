import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeDirectory } from '../../src/language/index.ts';
import { findTask, type Model, ownerKey, placeReader, understand } from '../../src/model/index.ts';
import { readPlan, readUnits } from '../../src/source/index.ts';

/** A plan without a directory of units. */
function modelOf(yaml: string): Model {
  const { plan } = readPlan(yaml);
  if (plan === undefined) throw new Error('not a plan');
  return understand(plan);
}

/** An example of the repository with the directory beside it. */
function example(folder: string, name: string): Model {
  const { plan } = readPlan(readFileSync(join('examples', folder, name), 'utf8'));
  const { units } = readUnits(readFileSync(join('examples', folder, 'units.yaml'), 'utf8'));
  if (plan === undefined || units === undefined) throw new Error(`${folder} cannot be read`);
  return understand(plan, makeDirectory(units.units));
}

const count = (model: Model, source: 'table' | 'prose'): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const task of model.tasks) {
    if (task.source === source) counts[task.datedness] = (counts[task.datedness] ?? 0) + 1;
  }
  return counts;
};

describe('targets of a plan', () => {
  it.each<[heading: string, isTarget: boolean]>([
    ['MỤC TIÊU', true],
    ['NHIỆM VỤ', true],
    ['ĐÁNH GIÁ, XẾP LOẠI CÔNG CHỨC', true],
    ['KẾT QUẢ NĂM 2022 VÀ MỤC TIÊU NĂM 2023', true],
    ['KẾT QUẢ CẦN ĐẠT', true],
    ['ĐÁNH GIÁ NĂM 2022', false],
    ['TÌNH HÌNH THỰC HIỆN CÁC MỤC TIÊU NĂM 2022', false],
    ['TÌNH HÌNH, KẾT QUẢ THỰC HIỆN', false],
    ['KẾT QUẢ THỰC HIỆN NĂM 2022', false],
    ['TỒN TẠI, HẠN CHẾ', false],
  ])('under %s: %s, for what has been is no target', (heading, isTarget) => {
    const plan = `ccht: 1\nyear: 2023\nplan:\n  sections:\n    - title: ${JSON.stringify(heading)}\n      sections: [{title: Hồ sơ, text: "Tỷ lệ hồ sơ đúng hạn đạt 95%."}]\n`;
    expect(modelOf(plan).targets).toHaveLength(isTarget ? 1 : 0);
  });
});

describe('the tasks of the five examples', () => {
  it.each([
    ['dong-nai-kcn', 'ke-hoach-2023.plan.yaml', { dated: 3, periodic: 1, event: 30, 'open-ended': 19, unknown: 1 }],
    ['dong-nai-kcn', 'ke-hoach-2022.plan.yaml', { dated: 7, event: 24, 'open-ended': 19 }],
    ['dong-nai-so-noi-vu', 'ke-hoach-2022.plan.yaml', { dated: 3, periodic: 1, event: 3, 'open-ended': 15 }],
    ['tien-giang', 'ke-hoach-2023.plan.yaml', { dated: 8, periodic: 2, event: 21, 'open-ended': 22 }],
    ['hai-duong', 'ke-hoach-2024.plan.yaml', {}],
    ['ha-tinh-so-ngoai-vu', 'ke-hoach-2023.plan.yaml', {}],
  ])('%s/%s: rows of tables by how much they can be late', (folder, name, expected) => {
    expect(count(example(folder, name), 'table')).toEqual(expected);
  });

  it('has numbers that name one task each', () => {
    for (const [folder, name] of [
      ['dong-nai-kcn', 'ke-hoach-2023.plan.yaml'],
      ['hai-duong', 'ke-hoach-2024.plan.yaml'],
    ] as const) {
      const numbers = example(folder, name).tasks.map((task) => task.number);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });

  it('finds the dated duties of prose in a plan that has a table', () => {
    const prose = example('tien-giang', 'ke-hoach-2023.plan.yaml').tasks.filter((task) => task.source === 'prose');
    expect(prose.map((task) => [task.number, task.due])).toEqual([
      ['mục VI.1.a', ['2023-03-31', '2023-06-30', '2023-09-30', '2023-12-31']],
      ['mục VI.2(2)', ['2023-01-31', '2023-02-28']],
      ['mục VI.2(5)', ['2023-03-31', '2023-06-30', '2023-09-30', '2023-12-31']],
    ]);
  });
});

const PROSE = `ccht: 1
year: 2027
plan:
  subject: Kế hoạch năm 2027
  sections:
    - title: NHIỆM VỤ VÀ GIẢI PHÁP
      text: |
        Tập trung các việc sau:
        - Rà soát quy chế làm việc, xong trước ngày 15/3/2027.
        - Bồi dưỡng, gồm:
        + Mở lớp về kỹ năng số;
        + Mở lớp về văn thư.
        (Có phụ lục kèm theo).
    - title: TỔ CHỨC THỰC HIỆN
      sections:
        - title: Sở Nội vụ
          text: |
            - Theo dõi, đôn đốc việc thực hiện.
            - Văn phòng UBND tỉnh tổng hợp, báo cáo hằng quý.
        - text: |
            Chánh Thanh tra tỉnh kiểm tra việc thực hiện.
            Báo cáo kết quả trong tháng 11.
`;

describe('tasks in prose', () => {
  const model = modelOf(PROSE);

  it('are the items of sections that hold tasks or duties: no lead-in, no remark in brackets', () => {
    expect(model.tasks.map((task) => [task.number, task.text])).toEqual([
      ['mục I(1)', 'Rà soát quy chế làm việc, xong trước ngày 15/3/2027.'],
      ['mục I(2)', 'Mở lớp về kỹ năng số;'],
      ['mục I(3)', 'Mở lớp về văn thư.'],
      ['mục II.1(1)', 'Theo dõi, đôn đốc việc thực hiện.'],
      ['mục II.1(2)', 'Văn phòng UBND tỉnh tổng hợp, báo cáo hằng quý.'],
      ['mục II.2(1)', 'Chánh Thanh tra tỉnh kiểm tra việc thực hiện.'],
      ['mục II.2(2)', 'Báo cáo kết quả trong tháng 11.'],
    ]);
  });

  it('are led by the subject of the sentence, else by the unit of the heading, else by the paragraph before', () => {
    expect(model.tasks.map((task) => task.lead.map((owner) => owner.text).join())).toEqual([
      '',
      '',
      '',
      'Sở Nội vụ',
      'Văn phòng UBND tỉnh',
      'Chánh Thanh tra tỉnh',
      'Chánh Thanh tra tỉnh',
    ]);
  });

  it('fall due when their words say so', () => {
    expect(model.tasks.map((task) => task.due.join(' '))).toEqual([
      '2027-03-14',
      '',
      '',
      '',
      '2027-03-31 2027-06-30 2027-09-30 2027-12-31',
      '',
      '2027-11-30',
    ]);
  });
});

const TABLE = `ccht: 1
year: 2027
decision: {number: "12", symbol: QĐ-UBND, date: 05/01/2027, basis: [Căn cứ A;, Căn cứ B;, Căn cứ C;], articles: [Một., Hai.]}
plan:
  subject: Kế hoạch năm 2027
  recipients: [UBND tỉnh;, "Lưu: VT."]
  sections:
    - title: MỤC ĐÍCH
      text: |
        Lời dẫn.
        - Ý một;
        - Ý hai.
appendices:
  - title: DANH MỤC
    text:
      - tasks:
          numbering: [I, "1", "1.1"]
          columns: [number, objective, {task: Nhiệm vụ/ Hoạt động}, lead, deadline, Ghi chú]
          groups:
            - title: Nhóm một
              objectives:
                - text: Mục tiêu chung
                  tasks:
                    - {task: Việc thứ nhất, lead: Văn phòng, deadline: Quý I, cells: {Ghi chú: Lần đầu}}
                    - {id: viec-hai, task: Việc thứ hai, lead: ^, deadline: ^}
`;

describe('a row of a table', () => {
  const model = modelOf(TABLE);

  it('takes the cell of the row above where it says ^', () => {
    const [, second] = model.tasks;
    expect(second?.cells.lead).toMatchObject({ text: 'Văn phòng', shared: true });
    expect(second?.due).toEqual(['2027-03-31']);
  });

  it('is found by id or printed number, else the nearest is named', () => {
    expect(findTask(model, 'viec-hai').task?.number).toBe('I.1(2)');
    expect(findTask(model, 'i.1(1).').task?.text).toBe('Việc thứ nhất');
    expect(findTask(model, 'I.1(3)')).toEqual({ nearest: 'I.1(1)' });
    expect(findTask(model, 'I.1')).toEqual({ nearest: 'I.1(1), I.1(2)' });
  });

  it('knows the titles around it', () => {
    expect(model.tasks[0]).toMatchObject({ group: ['Nhóm một'], objective: 'Mục tiêu chung' });
  });
});

describe('the printed place of a value', () => {
  const place = placeReader(modelOf(TABLE));
  const row = ['appendices', 0, 'text', 0, 'tasks', 'groups', 0, 'objectives', 0, 'tasks', 0];

  it.each([
    [['decision', 'basis', 2], undefined, 'Quyết định, căn cứ thứ ba'],
    [['decision', 'articles', 1], undefined, 'Quyết định, Điều 2'],
    [['plan', 'recipients', 0], undefined, 'Kế hoạch, nơi nhận, dòng thứ nhất'],
    [['plan', 'sections', 0, 'title'], undefined, 'Kế hoạch, mục I, tên mục'],
    [['plan', 'sections', 0, 'text'], 2, 'Kế hoạch, mục I, đoạn đầu'],
    [['plan', 'sections', 0, 'text'], 19, 'Kế hoạch, mục I, gạch đầu dòng thứ hai'],
    [[...row, 'lead'], undefined, 'Phụ lục, I.1(1), cột đơn vị chủ trì'],
    [[...row, 'task'], undefined, 'Phụ lục, I.1(1), cột Nhiệm vụ/ Hoạt động'],
    [[...row, 'cells', 'Ghi chú'], undefined, 'Phụ lục, I.1(1), cột Ghi chú'],
    [[...row.slice(0, -2), 'text'], undefined, 'Phụ lục, I.1, cột mục tiêu'],
    [['appendices', 0, 'text', 0, 'tasks', 'groups', 0, 'title'], undefined, 'Phụ lục, I, tên nhóm'],
    [['issuer', 'place'], undefined, 'Địa danh'],
  ] as const)('%j %s is %s', (path, offset, expected) => {
    expect(place(path, offset).vi).toBe(expected);
  });
});

describe('the printed place of a value in a table of the body', () => {
  const rows = `
            columns: [number, {objective: Mục tiêu}, {task: Nhiệm vụ}, lead, deadline]
            groups:
              - title: Nhóm một
                objectives:
                  - {text: Mục tiêu chung, tasks: [{task: Việc, deadline: Quý I}]}`;
  const table = (indent: string) => rows.replaceAll('\n', `\n${indent}`);
  const BODY = `ccht: 1
plan:
  sections:
    - title: MỤC TIÊU
    - title: NHIỆM VỤ
      sections:
        - title: Nhiệm vụ chung
          text:
            - tasks:${table('      ')}
        - title: Kinh phí
          text:
            - table: {columns: [{title: Nguồn}, {title: Số tiền}], rows: [[a, b]]}
appendices:
  - sections:
      - title: Việc của phòng
        text:
          - tasks:${table('    ')}
`;
  const place = placeReader(modelOf(BODY));
  const tasks = ['plan', 'sections', 1, 'sections', 0, 'text', 0, 'tasks'];
  const objective = ['groups', 0, 'objectives', 0];
  const inAppendix = ['appendices', 0, 'sections', 0, 'text', 0, 'tasks', 'groups', 0, 'title'];

  it.each([
    [
      [...tasks, ...objective, 'tasks', 0, 'deadline'],
      'Mục II.1, dòng I.1, cột thời gian hoàn thành',
      'Section II.1, row I.1, column time',
    ],
    [[...tasks, ...objective, 'text'], 'Mục II.1, dòng I.1, cột Mục tiêu', 'Section II.1, row I.1, column Mục tiêu'],
    [[...tasks, ...objective, 'tasks', 0], 'Mục II.1, dòng I.1', 'Section II.1, row I.1'],
    [[...tasks, 'groups', 0, 'title'], 'Mục II.1, dòng I, tên nhóm', 'Section II.1, row I, group'],
    [[...tasks, 'columns', 1], 'Mục II.1, bảng nhiệm vụ, dòng đầu', 'Section II.1, task table, head'],
    [
      ['plan', 'sections', 1, 'sections', 1, 'text', 0, 'table', 'rows', 0, 1],
      'Mục II.2, bảng, dòng 1, cột 2',
      'Section II.2, table, row 1, column 2',
    ],
    // An appendix with sections of its own has both numbers too.
    [inAppendix, 'Phụ lục, mục I, dòng I, tên nhóm', 'Appendix, section I, row I, group'],
  ] as const)('%j is %s', (path, vi, en) => {
    expect(place(path)).toEqual({ vi, en });
  });
});

describe('the plan as a whole', () => {
  it('carries number and day of the document under which it is issued', () => {
    expect(modelOf(TABLE)).toMatchObject({ head: 'decision', day: '2027-01-05', isIssued: true, year: 2027 });
  });

  it('takes the year of its subject where it states none', () => {
    expect(modelOf('plan: {subject: Kế hoạch năm 2031}')).toMatchObject({ year: 2031, isIssued: false });
  });

  it('counts two spellings of one unit together', () => {
    const [first, second] = ['Sở Thông tin – Truyền thông', 'SỞ THÔNG TIN, TRUYỀN THÔNG'];
    expect(ownerKey({ text: first ?? '' })).toBe(ownerKey({ text: second ?? '' }));
  });

  it('prints each text once, in the order of the paper', () => {
    const texts = modelOf(TABLE).texts.map(({ role, text }) => `${role}: ${text.split('\n')[0]}`);
    expect(texts).toEqual([
      'number: 12',
      'symbol: QĐ-UBND',
      'date: 05/01/2027',
      'basis: Căn cứ A;',
      'basis: Căn cứ B;',
      'basis: Căn cứ C;',
      'article: Một.',
      'article: Hai.',
      'subject: Kế hoạch năm 2027',
      'heading: MỤC ĐÍCH',
      'body: Lời dẫn.',
      'recipient: UBND tỉnh;',
      'recipient: Lưu: VT.',
      'subject: DANH MỤC',
      'column: Nhiệm vụ/ Hoạt động',
      'column: Ghi chú',
      'group: Nhóm một',
      'objective: Mục tiêu chung',
      'cell: Việc thứ nhất',
      'cell: Văn phòng',
      'cell: Quý I',
      'cell: Lần đầu',
      'cell: Việc thứ hai',
    ]);
  });
});

describe('units where a plan names them', () => {
  const UNITS = `ccht: 1
year: 2023
plan:
  sections:
    - title: NHIỆM VỤ
      text:
        - tasks:
            columns: [task, lead, support, deadline]
            tasks:
              - {task: Một, lead: "Sở Nội vụ, Sở Y tế", support: Các phòng, deadline: Theo triển khai của Sở Tư pháp}
              - {task: Hai, lead: ^, support: "", deadline: Theo tiến độ phê duyệt Đề án vị trí việc làm}
    - title: TỔ CHỨC THỰC HIỆN
      sections:
        - {title: Báo Ấp Bắc, text: "- Đăng tin, bài.\\n- Đề nghị Sở Công Thương phối hợp."}
        - text: "Đài Truyền hình, Sở Xây dựng (*nơi có dự án*): thông tin về cải cách."
`;

  it('in rows once for each cell, in times that wait for them, in duties', () => {
    const model = modelOf(UNITS);
    const valueAt = (path: readonly (string | number)[]): unknown =>
      path.reduce<unknown>(
        (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : at),
        model.file,
      );
    expect(
      model.units.map(({ as, owner, path, span }) => [as, owner.text, String(valueAt(path)).slice(...span)]),
    ).toEqual([
      ['lead', 'Sở Nội vụ', 'Sở Nội vụ'],
      ['lead', 'Sở Y tế', 'Sở Y tế'],
      ['support', 'Các phòng', 'Các phòng'],
      ['awaited', 'Sở Tư pháp', 'Sở Tư pháp'],
      ['duty', 'Báo Ấp Bắc', 'Báo Ấp Bắc'],
      ['duty', 'Sở Công Thương', 'Sở Công Thương'],
      ['duty', 'Đài Truyền hình', 'Đài Truyền hình'],
      ['duty', 'Sở Xây dựng', 'Sở Xây dựng'],
    ]);
  });
});
