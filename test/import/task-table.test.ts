import { describe, expect, it } from 'vitest';
import { importText } from '../../src/import/index.ts';
import type { TaskTable } from '../../src/plan/index.ts';

const HEAD = '| STT | Mục tiêu | Nhiệm vụ | Kết quả | Chủ trì | Phối hợp | Thời gian |\n|---|---|---|---|---|---|---|';

function read(rows: string) {
  const { plan, report } = importText(`KẾ HOẠCH\nSửa trụ sở\n\nI. NHIỆM VỤ\n\n${rows}`);
  const text = plan.plan.sections?.[0]?.text;
  const block = Array.isArray(text) ? text.find((part) => typeof part === 'object') : undefined;
  const table: TaskTable | undefined = block !== undefined && 'tasks' in block ? block.tasks : undefined;
  return { table, block, report };
}

/** The texts here have no letterhead, which is noted at their first line. */
const notesBelowHead = ({ notes }: ReturnType<typeof read>['report']) => notes.filter((note) => note.line > 1);

const task = (words: string, more: object = {}) => ({
  task: words,
  deliverable: '',
  lead: '',
  support: '',
  deadline: '',
  ...more,
});

describe('columns', () => {
  it('are known by their headings, which stay as printed', () => {
    const { table } = read(
      'TT\tNội dung công việc\tĐơn vị thực hiện\tCơ quan phối hợp\tCấp phê duyệt\tThời hạn\tKinh phí\tGhi chú\n1\tLợp mái\tVăn phòng\t\tGiám đốc\t30/6\t5 triệu\tGấp',
    );
    expect(table?.columns).toEqual([
      { number: 'TT' },
      { task: 'Nội dung công việc' },
      { lead: 'Đơn vị thực hiện' },
      { support: 'Cơ quan phối hợp' },
      { approver: 'Cấp phê duyệt' },
      { deadline: 'Thời hạn' },
      { budget: 'Kinh phí' },
      { other: 'Ghi chú' },
    ]);
    expect(table?.tasks).toEqual([
      {
        task: 'Lợp mái',
        lead: 'Văn phòng',
        support: '',
        approver: 'Giám đốc',
        deadline: '30/6',
        budget: '5 triệu',
        cells: { 'Ghi chú': 'Gấp' },
      },
    ]);
  });

  it('may stand under a common heading', () => {
    const { table, report } = read(
      '| STT | Nhiệm vụ | Đơn vị | | Hạn hoàn thành |\n|---|---|---|---|---|\n| | | Chủ trì | Phối hợp | |\n| 1 | Lợp mái | VP | TCKT | 30/6 |',
    );
    expect(table?.columns).toEqual([
      { number: 'STT' },
      { task: 'Nhiệm vụ' },
      { lead: 'Chủ trì', under: 'Đơn vị' },
      { support: 'Phối hợp', under: 'Đơn vị' },
      { deadline: 'Hạn hoàn thành' },
    ]);
    expect(report.notPlaced).toEqual([]);
  });

  it('of a table that assigns no work make a table of words', () => {
    expect(read('| Chỉ tiêu | Mức |\n|---|---|\n| Đúng hẹn | 97% |').block).toEqual({
      table: { columns: ['Chỉ tiêu', 'Mức'], rows: [['Đúng hẹn', '97%']] },
    });
  });
});

describe('two tables with nothing between them but a blank line', () => {
  const work = '| STT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 1 | Lợp mái | VP |\n| 2 | Lát sàn | VP |';
  const blocks = (rows: string) => {
    const text = importText(`KẾ HOẠCH\nSửa trụ sở\n\nI. NHIỆM VỤ\n\n${rows}`).plan.plan.sections?.[0]?.text;
    return Array.isArray(text) ? text.flatMap((part) => (typeof part === 'string' ? [] : [Object.keys(part)[0]])) : [];
  };

  it.each([
    ['other headings', '| Vật tư | Đơn vị tính | Giá |\n|---|---|---|\n| Ngói | viên | 9 |', ['tasks', 'table']],
    ['another number of columns', '| Vật tư | Giá |\n|---|---|\n| Ngói | 9 |', ['tasks', 'table']],
    ['another header of tasks', '| STT | Nội dung | Thời hạn |\n|---|---|---|\n| 1 | Sơn | 30/6 |', ['tasks', 'tasks']],
    ['the same headings', '| STT | Nhiệm vụ | Chủ trì |\n|---|---|---|\n| 3 | Sơn | VP |', ['tasks']],
    ['a row that counts on', '| 3 | Sơn tường | VP |\n|---|---|---|\n| 4 | Quét vôi | VP |', ['tasks']],
    ['a torn row', '| | trước mùa mưa | |\n|---|---|---|\n| 3 | Sơn | VP |', ['tasks']],
    ['no separator', '| 3 | Sơn | VP |', ['tasks']],
  ])('%s', (_, below, kinds) => {
    expect(blocks(`${work}\n\n${below}`)).toEqual(kinds);
    if (below.includes('--')) expect(blocks(`${work}\n${below}`)).toEqual(kinds);
  });

  it('keep their rows apart', () => {
    const { plan, report } = importText(
      `KẾ HOẠCH\nSửa trụ sở\n\nI. NHIỆM VỤ\n\n${work}\n\n| Vật tư | Đơn vị tính | Giá |\n|---|---|---|\n| Ngói | viên | 9 |`,
    );
    expect(plan.plan.sections?.[0]?.text).toMatchObject([
      { tasks: { tasks: [{ task: 'Lợp mái' }, { task: 'Lát sàn' }] } },
      { table: { columns: ['Vật tư', 'Đơn vị tính', 'Giá'], rows: [['Ngói', 'viên', '9']] } },
    ]);
    expect(report.notPlaced).toEqual([]);
  });
});

describe('rows', () => {
  it('make groups by their numbers, and objectives that span several tasks', () => {
    const { table } = read(
      `${HEAD}\n| I | Nhà cửa | | | | | |\n| 1 | Mái | | | | | |\n| 1.1 | Hết dột | Lợp mái | Biên bản | VP | TCKT | 30/6 |\n| | | Sơn mái | Biên bản | VP | TCKT | 30/7 |\n| 1.2 | Mát hơn | Trồng cây | Cây | VP | TCKT | 30/8 |\n| II | Sân vườn | | | | | |\n| 1 | Sạch | Quét sân | | VP | | Hằng ngày |`,
    );
    expect(table).toMatchObject({
      numbering: ['I', '1', '1.1'],
      groups: [
        {
          title: 'Nhà cửa',
          groups: [
            {
              title: 'Mái',
              objectives: [
                { text: 'Hết dột', tasks: [{ task: 'Lợp mái' }, { task: 'Sơn mái', deadline: '30/7' }] },
                { text: 'Mát hơn', tasks: [{ task: 'Trồng cây' }] },
              ],
            },
          ],
        },
        { title: 'Sân vườn', objectives: [{ text: 'Sạch', tasks: [{ task: 'Quét sân', deliverable: '' }] }] },
      ],
    });
    expect(JSON.stringify(table)).not.toContain('"number":"1');
  });

  it('pin the numbers that counting would not print', () => {
    const { table } = read(
      `${HEAD}\n| 1 | A | | | | | |\n| 1.1 | B | C | | VP | | |\n| 2. | D | | | | | |\n| 1 | E | F | | VP | | |`,
    );
    expect(table?.groups?.map((group) => [group.number, group.objectives?.map((item) => item.number)])).toEqual([
      [undefined, [undefined]],
      ['2.', ['1']],
    ]);
  });

  it('count on over a number that was lost, with a note', () => {
    const { table, report } = read(
      `${HEAD}\n| 1 | A | B | | VP | | Quý I |\n| | C | D | | VP | | Quý I |\n| 3 | E | F | | VP | | Quý I |`,
    );
    expect(table?.objectives?.map((item) => item.number)).toEqual([undefined, undefined, undefined]);
    expect(notesBelowHead(report).map(({ line, text }) => [line, text])).toEqual([[9, 'C']]);
  });

  it('that are torn by a page break are joined, cell by cell, and the repeated header goes', () => {
    const { table, report } = read(
      `${HEAD}\n| 1 | Hết dột trong | Lợp mái theo Nghị định số | Biên | VP | Phòng | Quý |\n\n${HEAD}\n| | mùa mưa | 99/2021/NĐ-CP | bản | | TCKT | II |\n| 2 | Sạch | Quét sân | Ảnh | VP | | Quý I |`,
    );
    expect(table?.objectives).toEqual([
      {
        text: 'Hết dột trong mùa mưa',
        tasks: [
          task('Lợp mái theo Nghị định số 99/2021/NĐ-CP', {
            deliverable: 'Biên bản',
            lead: 'VP',
            support: 'Phòng TCKT',
            deadline: 'Quý II',
          }),
        ],
      },
      { text: 'Sạch', tasks: [task('Quét sân', { deliverable: 'Ảnh', lead: 'VP', deadline: 'Quý I' })] },
    ]);
    expect(notesBelowHead(report).map((note) => note.line)).toEqual([10, 12]);
  });

  it('below a page break are tasks of their own where they name one', () => {
    const { table } = read(
      `${HEAD}\n| 1 | Hết dột | Lợp mái | | VP | | Quý I |\n\n${HEAD}\n| | | Sơn mái | Ảnh | VP | | Quý II |`,
    );
    expect(table?.objectives?.[0]?.tasks?.map((item) => item.task)).toEqual(['Lợp mái', 'Sơn mái']);
  });

  it('without a number column have their number before the words', () => {
    const { table } = read(
      'Nội dung\tChủ trì\tThời gian\nI. NHÀ CỬA\t\t\n1. Lợp mái\tVP\tQuý I\n2. Sơn tường\tVP\tQuý II\nII. Sân vườn\t\t\n1. Quét sân\tVP\tQuý III',
    );
    expect(table).toEqual({
      numbering: ['I.', '1.'],
      columns: [{ task: 'Nội dung' }, { lead: 'Chủ trì' }, { deadline: 'Thời gian' }],
      groups: [
        {
          title: 'NHÀ CỬA',
          tasks: [
            { task: 'Lợp mái', lead: 'VP', deadline: 'Quý I' },
            { task: 'Sơn tường', lead: 'VP', deadline: 'Quý II' },
          ],
        },
        { title: 'Sân vườn', tasks: [{ task: 'Quét sân', lead: 'VP', deadline: 'Quý III' }] },
      ],
    });
  });

  it('of one cell between tab rows are groups', () => {
    const { table } = read(
      'STT\tViệc cần làm: nội dung\tChủ trì\n1. Nhà cửa\n1.1\tLợp mái\tVP\n2. Sân vườn\n2.1\tQuét\tVP\n\n\tsân trước\t',
    );
    expect(table?.groups?.map((group) => [group.title, group.tasks?.map((item) => item.task)])).toEqual([
      ['Nhà cửa', ['Lợp mái']],
      ['Sân vườn', ['Quét sân trước']],
    ]);
  });

  it('print an empty cell as empty, and say so where it may be one cell with the row above', () => {
    const { table, report } = read(
      `${HEAD}\n| 1 | Hết dột | Lợp mái | Ảnh | VP | TCKT | Quý I |\n| | | Sơn mái | Ảnh | | | |`,
    );
    expect(table?.objectives?.[0]?.tasks?.[1]).toEqual(task('Sơn mái', { deliverable: 'Ảnh' }));
    expect(notesBelowHead(report).map((note) => note.line)).toEqual([9]);
  });
});

describe('merged cells that a converter copied', () => {
  it('become one group, and one objective with its tasks; the copies are reported', () => {
    const { table, report } = read(
      `${HEAD}\n| I | Nhà cửa | Nhà cửa | Nhà cửa | Nhà cửa | Nhà cửa | Nhà cửa |\n| 1 | Hết dột | Lợp mái | Ảnh | VP | TCKT | Quý I |\n| 1 | Hết dột | Sơn mái | Ảnh | VP | TCKT | Quý I |`,
    );
    expect(table?.groups).toMatchObject([
      { title: 'Nhà cửa', objectives: [{ text: 'Hết dột', tasks: [{ task: 'Lợp mái' }, { task: 'Sơn mái' }] }] },
    ]);
    expect(report.notPlaced.map(({ line, text }) => [line, text])).toEqual([
      [8, Array.from({ length: 5 }, () => 'Nhà cửa').join(' ')],
      [10, '1 Hết dột'],
    ]);
  });
});

describe('words in the number column', () => {
  it('are a group where they stand alone, else belong to the work', () => {
    const { table } = read('STT\tNhiệm vụ\tChủ trì\n1. Nhà cửa\t\t\n1\tLợp mái\tVP\nviệc thêm\tSơn tường\tVP');
    expect(table?.groups?.map((group) => [group.title, group.tasks?.map((item) => item.task)])).toEqual([
      ['Nhà cửa', ['Lợp mái', 'việc thêm Sơn tường']],
    ]);
  });
});

describe('numbers that run on through the groups', () => {
  it('are pinned once in each group', () => {
    const { table } = read(
      'STT\tNhiệm vụ\tChủ trì\nI\tNhà cửa\t\n1\tLợp mái\tVP\n2\tSơn tường\tVP\nII\tSân vườn\t\n3\tQuét sân\tVP\n4\tTrồng cây\tVP',
    );
    expect(table?.groups?.map((group) => group.tasks?.map((item) => item.number))).toEqual([
      [undefined, undefined],
      ['3', undefined],
    ]);
  });
});
