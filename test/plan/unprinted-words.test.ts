import { describe, expect, it } from 'vitest';
import { type PlanFile, type TaskTable, unprintedWords } from '../../src/plan/index.ts';

type Found = { where: string; rule: string; severity: string; message: string; hint: string };

function found(table: TaskTable): Found[] {
  const file: PlanFile = { ccht: 1, plan: {}, appendices: [{ text: [{ tasks: table }] }] };
  return unprintedWords(file).map(({ path, rule, severity, message, hint }) => {
    expect(path.slice(0, 5)).toEqual(['appendices', 0, 'text', 0, 'tasks']);
    return { where: path.slice(5).join('.'), rule, severity, message: message.vi, hint: hint.vi };
  });
}

const messages = (table: TaskTable) => found(table).map(({ where, rule, message }) => `${where} ${rule}: ${message}`);

describe('words without a column', () => {
  it('none, when every word has its column', () => {
    expect(
      messages({
        columns: ['number', 'objective', 'task', { lead: 'Chủ trì' }, { other: 'Ghi chú' }],
        groups: [
          {
            title: 'A',
            objectives: [
              {
                text: 'B',
                tasks: [{ number: '7', task: 'C', lead: 'D', note: 'x', id: 'y', cells: { 'Ghi chú': 'z' } }],
              },
            ],
          },
        ],
      }),
    ).toEqual([]);
  });

  it('an empty text and a cell merged with the one above lose nothing', () => {
    expect(
      messages({ columns: ['task'], tasks: [{ task: 'A', lead: '', deadline: '^', cells: { x: '', y: '^' } }] }),
    ).toEqual([]);
  });

  it.each(['deliverable', 'lead', 'support', 'approver', 'deadline', 'budget'] as const)('%s', (field) => {
    const [first, ...others] = found({
      columns: ['number', 'task'],
      tasks: [{ task: 'A' }, { task: 'B', [field]: 'x' }, { task: 'C', [field]: 'y' }],
    });
    expect(others).toEqual([]);
    expect(first).toMatchObject({ where: `tasks.1.${field}`, rule: 'column-missing', severity: 'warning' });
    expect(first?.message).toMatch(
      new RegExp(`Bảng không có cột ${field} \\(.+\\): chữ đã ghi ở dòng 2, 3 không in ra\\.`),
    );
    expect(first?.hint).toBe(`Bổ sung cột ${field} vào columns; hoặc bỏ chữ đó.`);
  });

  it('an objective, the task itself, a number typed below an objective', () => {
    const objectives = [
      { text: 'Mục tiêu A', tasks: [{ task: 'B', number: '1a' }] },
      { text: 'Mục tiêu C', tasks: [{ task: 'D' }] },
    ];
    expect(messages({ columns: ['task'], numbering: ['I', '1'], groups: [{ title: 'N', objectives }] })).toEqual([
      'groups.0.objectives.0.text column-missing: Bảng không có cột objective (mục tiêu): chữ đã ghi ở mục tiêu I.1, I.2 không in ra.',
      'groups.0.objectives.0.tasks.0.number column-missing: Bảng không có cột number (số thứ tự): chữ đã ghi ở dòng I.1.1a không in ra.',
    ]);
    expect(messages({ columns: ['number', 'lead'], tasks: [{ task: 'B', lead: 'x' }] })).toEqual([
      'tasks.0.task column-missing: Bảng không có cột task (nhiệm vụ): chữ đã ghi ở dòng 1 không in ra.',
    ]);
  });

  it('a row without a number is named by its first words, and many rows are counted', () => {
    expect(
      messages({ columns: ['task'], objectives: [{ tasks: [{ task: 'Rà soát hồ sơ', lead: 'x' }] }] })[0],
    ).toContain('ở dòng “Rà soát hồ sơ” không');
    const tasks = Array.from({ length: 40 }, () => ({ task: 'A', lead: 'B' }));
    expect(messages({ columns: ['number', 'task'], tasks })[0]).toContain(
      'dòng 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 và 28 dòng nữa',
    );
  });
});

describe('cells', () => {
  it('a heading misspelt: told once, with the right one', () => {
    const tasks = [
      { task: 'A', cells: { 'Ghi chu': 'x' } },
      { task: 'B', cells: { 'Ghi chu': 'y' } },
    ];
    expect(found({ columns: ['number', 'task', 'Ghi chú'], tasks })).toEqual([
      {
        where: 'tasks.0.cells.Ghi chu',
        rule: 'cell-unknown',
        severity: 'warning',
        message: 'Bảng không có cột riêng “Ghi chu”: chữ trong cells ở dòng 1, 2 không in ra.',
        hint: 'Sửa: Ghi chú',
      },
    ]);
  });

  it.each([
    ['lead', 'Ghi ngoài cells: “lead: …”.'],
    ['Chủ trì', 'Ghi ngoài cells: “lead: …”.'],
    ['Nguồn', 'Bổ sung cột “Nguồn” vào columns; hoặc bỏ ô này.'],
  ])('“%s”: %s', (key, hint) => {
    expect(
      found({ columns: ['task', { lead: 'Chủ trì' }], tasks: [{ task: 'A', cells: { [key]: 'x' } }] }),
    ).toMatchObject([{ rule: 'cell-unknown', hint }]);
  });
});

describe('columns', () => {
  it.each([
    ['led', 'lead'],
    ['deadlne', 'deadline'],
    ['Deadline', 'deadline'],
    ['suport', 'support'],
  ])('“%s” is an error that names %s; the words of that column are not told again', (written, right) => {
    expect(found({ columns: ['task', written], tasks: [{ task: 'A', [right]: 'x' }] })).toMatchObject([
      {
        where: 'columns.1',
        rule: 'column-unknown',
        severity: 'error',
        hint: expect.stringMatching(`^Sửa: ${right}\\.`),
      },
    ]);
  });

  it.each(['Ghi chú', 'Số lượng', 'Nguồn vốn', 'Hạn', 'Mã', 'led'])(
    '“%s” is an own column once a task fills it',
    (own) => {
      expect(messages({ columns: ['task', own], tasks: [{ task: 'A', cells: { [own]: '' } }] })).toEqual([]);
    },
  );

  it.each([['Ghi chú'], [{ other: 'Ghi chú' }], [{ other: 'Lead' }]])('%j that no task fills', (column) => {
    expect(found({ columns: ['task', column], tasks: [{ task: 'A' }] })).toMatchObject([
      { where: 'columns.1', rule: 'column-unknown', severity: 'warning' },
    ]);
    expect(found({ columns: ['task', column] })).toEqual([]);
  });

  it('without a name, or with two', () => {
    expect(messages({ columns: ['task', { width: 20 }, { lead: 'A', support: 'B' }], tasks: [{ task: 'x' }] })).toEqual(
      [
        'columns.1 column-unknown: Cột thứ 2 không có tên.',
        'columns.2 column-unknown: Cột thứ 3 ghi 2 tên (lead, support); chỉ in được một.',
      ],
    );
  });
});

describe('a table that is not of tasks', () => {
  const rows = (...list: string[][]): PlanFile => ({
    ccht: 1,
    plan: { sections: [{ sections: [{ text: ['a', { table: { columns: ['A', 'B'], rows: list } }] }] }] },
  });

  it('tells the rows with more cells than columns', () => {
    expect(unprintedWords(rows(['1', '2'], ['1', '2', '', '3'], ['1'], ['1', '2', '3']))).toMatchObject([
      {
        rule: 'row-too-long',
        severity: 'warning',
        path: ['plan', 'sections', 0, 'sections', 0, 'text', 1, 'table', 'rows', 1, 3],
        message: { vi: 'Bảng có 2 cột, dòng 2, 4 có nhiều ô hơn: ô thừa không in ra.' },
      },
    ]);
  });

  it('an empty cell too many loses nothing', () => {
    expect(unprintedWords(rows(['1', '2', '', '^']))).toEqual([]);
  });
});

it('tables of every part of the file are looked at', () => {
  const text = [{ table: { columns: ['A'], rows: [['1', '2']] } }];
  const file: PlanFile = {
    ccht: 1,
    decision: { articles: ['x', { text }] },
    plan: { opening: text, sections: [{ text, sections: [{ text }] }], closing: text },
    appendices: [{ text, sections: [{ text }] }],
  };
  expect(unprintedWords(file).map(({ table }) => table.join('.'))).toEqual([
    'decision.articles.1.text.0.table',
    'plan.opening.0.table',
    'plan.sections.0.text.0.table',
    'plan.sections.0.sections.0.text.0.table',
    'plan.closing.0.table',
    'appendices.0.text.0.table',
    'appendices.0.sections.0.text.0.table',
  ]);
});
