import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { marksIn, renewed } from './renewed.ts';

const whole = (body: string): string => `ccht: 1\nyear: 2023\n${body}`;
/** A table of tasks, one row a line, in a plan of 2023. */
const table = (...rows: readonly string[]): string =>
  whole(
    `plan:\n  sections:\n    - title: NHIỆM VỤ\n      text:\n        - tasks:\n            columns: [task, lead, deadline]\n            tasks:\n${rows
      .map((row) => `              - ${row}\n`)
      .join('')}`,
  );
/** The lines of the new text that the old one has not, without their indent. */
function newLines(text: string, wish?: Parameters<typeof renewed>[1]): string[] {
  const old = new Set(text.split('\n'));
  return renewed(text, wish)
    .text.split('\n')
    .filter((line) => !old.has(line))
    .map((line) => line.trim());
}

describe('the head of next year’s plan', () => {
  const HEAD = whole(
    'plan:\n  number: "03"   # cấp 16/01\n  symbol: KH-SNV\n  date: 16/01/2023\n  subject: Cải cách hành chính năm 2023\n  signature:\n    authority: KT. GIÁM ĐỐC\n    position: PHÓ GIÁM ĐỐC\n    signer: Trần Văn An\n',
  );

  it('opens number, day and signer', () => {
    const { text, fresh } = renewed(HEAD);
    expect(text).toBe(
      'ccht: 1\nyear: 2024\nplan:\n  symbol: KH-SNV\n  date: "?/?/2024"\n  subject: Cải cách hành chính năm 2024\n  signature:\n    authority: KT. GIÁM ĐỐC\n    position: PHÓ GIÁM ĐỐC\n    # signer: Trần Văn An\n',
    );
    expect(fresh.isIssued).toBe(false);
  });

  it.each([
    ['issued in the year before', 'date: "?/12/2022"', 'date: "?/?/2023"'],
    ['without a day', 'subject: A', 'subject: A'],
    ['in brackets', 'signature: {position: GIÁM ĐỐC, signer: Trần Văn An}', 'signature: {position: GIÁM ĐỐC}'],
    ['a signer alone', 'signature: {signer: Trần Văn An}', 'signature: {signer: ""}'],
    ['a number in quotes', "number: '3'\n  symbol: KH", 'symbol: KH'],
  ])('%s', (_, old, fresh) => {
    const plan = (line: string): string => `plan:\n  ${line}\n  opening: Một.\n`;
    expect(renewed(whole(plan(old))).text).toBe(whole(plan(fresh)).replace('2023', '2024'));
  });

  it.each([
    [
      '(Kèm theo Kế hoạch số 03/KH-SNV ngày 16 tháng 01 năm 2023 của Sở Nội vụ)',
      '(Kèm theo Kế hoạch số …/KH-SNV ngày … tháng … năm 2024 của Sở Nội vụ)',
    ],
    ['(Kèm theo Kế hoạch số 03/KH-SNV ngày 16/01/2023)', '(Kèm theo Kế hoạch số …/KH-SNV ngày …/…/2024)'],
    [
      '(Kèm theo Kế hoạch số **03** /KH-SNV ngày **16** tháng **01** năm **2023**)',
      '(Kèm theo Kế hoạch số **…** /KH-SNV ngày **…** tháng **…** năm **2024**)',
    ],
    ['(Kèm theo Kế hoạch CCHC năm 2023 của Sở Nội vụ)', '(Kèm theo Kế hoạch CCHC năm 2024 của Sở Nội vụ)'],
  ])('the line %s becomes %s', (old, fresh) => {
    const { text } = renewed(whole(`plan: {subject: A}\nappendices:\n  - attached: ${old}\n`));
    expect(text).toContain(`- attached: ${fresh}\n`);
  });

  it('a decision is opened, its plan only moved', () => {
    const text = whole(
      'decision:\n  number: "45"\n  date: 10/01/2023\n  subject: Ban hành Kế hoạch năm 2023\nplan:\n  attached: (Ban hành kèm theo Quyết định số 45/QĐ-UBND ngày 10/01/2023)\n  subject: Năm 2023\n',
    );
    expect(renewed(text).text).toBe(
      'ccht: 1\nyear: 2024\ndecision:\n  date: "?/?/2024"\n  subject: Ban hành Kế hoạch năm 2024\nplan:\n  attached: (Ban hành kèm theo Quyết định số …/QĐ-UBND ngày …/…/2024)\n  subject: Năm 2024\n',
    );
  });

  it('without year: the year is that of the subject, and none is added', () => {
    expect(renewed('ccht: 1\nplan: {subject: Kế hoạch năm 2023}\n').text).toBe(
      'ccht: 1\nplan: {subject: Kế hoạch năm 2024}\n',
    );
  });
});

describe('rows', () => {
  it('get a lasting id and the number of last year', () => {
    expect(newLines(table('task: Tuyên truyền', '{task: Họp giao ban, lead: Văn phòng}'))).toEqual([
      'year: 2024',
      '- id: tuyen-truyen',
      'replaces: "1"',
      'task: Tuyên truyền',
      '- {id: hop-giao-ban, replaces: "2", task: Họp giao ban, lead: Văn phòng}',
    ]);
  });

  it('keep their id; an old replaces gives way', () => {
    expect(newLines(table('{id: hop, task: Họp, replaces: II.7}', '{task: Học, id: hoc}'))).toEqual([
      'year: 2024',
      '- {id: hop, task: Họp, replaces: "1"}',
      '- {task: Học, id: hoc, replaces: "2"}',
    ]);
  });

  it('without a printed number are known by their id alone', () => {
    const text = whole(
      'plan:\n  sections:\n    - text:\n        - tasks: {columns: [task], objectives: [{text: A, tasks: [{id: mot, task: Một}]}]}\n',
    );
    expect(renewed(text).fresh.tasks.map(({ id, replaces }) => [id, replaces])).toEqual([['mot', 'mot']]);
  });

  it('a column whose heading names the year is still the column of its cells', () => {
    const text = whole(
      'plan:\n  sections:\n    - text:\n        - tasks:\n            columns: [task, Mức năm 2022, Mức năm 2023, {deadline: Hạn năm 2023}]\n            tasks:\n              - {task: Một, cells: {Mức năm 2022: "5", Mức năm 2023: "7"}}\n',
    );
    const { text: fresh } = renewed(text);
    expect(fresh).toContain('columns: [task, Mức năm 2022, Mức năm 2024, {deadline: Hạn năm 2024}]');
    expect(fresh).toContain('cells: {Mức năm 2022: "5", Mức năm 2024: "7"}');
  });
});

describe('what is left to decide', () => {
  const marksOf = (text: string, wish?: Parameters<typeof renewed>[1]): string[] => marksIn(renewed(text, wish).text);
  const prose = (text: string): string => whole(`plan:\n  sections:\n    - title: NHIỆM VỤ\n      text: ${text}\n`);

  it.each([
    [
      'a document for the year',
      whole('plan:\n  basis:\n    - Thực hiện Kế hoạch số 282/KH-UBND ngày 29/12/2022 về CCHC năm 2023;\n'),
      '“Kế hoạch số 282/KH-UBND”: văn bản của năm 2023; thay bằng văn bản của năm 2024 nếu đã có.',
    ],
    [
      'a document that has ended',
      whole('plan:\n  basis:\n    - Căn cứ Nghị định số 16/2015/NĐ-CP ngày 14/02/2015 của Chính phủ;\n'),
      '“Nghị định số 16/2015/NĐ-CP”: hết hiệu lực từ 15/8/2021, thay bằng 60/2021/NĐ-CP; sửa hay giữ viện dẫn.',
    ],
    [
      'a comparison',
      prose('Tăng 5% so với năm 2022.'),
      '“so với năm 2022”: năm liền trước của kế hoạch năm 2023; nay sửa thành năm 2023 hay giữ.',
    ],
    [
      'a review of the year before',
      prose('Khắc phục tồn tại của năm 2022.'),
      '“năm 2022”: năm liền trước của kế hoạch năm 2023; nay sửa thành năm 2023 hay giữ.',
    ],
    [
      'a time in prose',
      prose('Các phòng gửi kế hoạch trước ngày 31/01/2023.'),
      '“trước ngày 31/01/2024”: thời hạn đã chuyển từ năm 2023; giữ hay đổi.',
    ],
    [
      'a period that is over',
      prose('Kế hoạch giai đoạn 2021 - 2023.'),
      '“giai đoạn 2021 - 2023”: đã hết trước năm 2024; sửa hay giữ.',
    ],
    [
      'what is not clear',
      prose('Hội nghị ngày 20/3/2023.'),
      '“20/3/2023”: chưa rõ có chuyển sang năm 2024 không; đang giữ nguyên.',
    ],
    [
      'a deadline',
      table('{task: Kiểm tra CCHC, deadline: Quý III/2023}'),
      '“Quý III/2024”: năm 2023 là “Quý III/2023”; giữ hay đổi.',
    ],
    [
      'a deadline after the year',
      table('{task: Xây nhà kho, deadline: 31/12/2024}'),
      '“31/12/2024”: thời hạn ghi như năm 2023; giữ hay đổi.',
    ],
    [
      'a time after the year in prose',
      prose('Đưa kho vào dùng trước ngày 30/6/2024.'),
      '“trước ngày 30/6/2024”: năm liền sau của kế hoạch năm 2023; đang giữ nguyên, sửa thành năm 2025 hay giữ.',
    ],
    [
      'a deadline without a year',
      table('{task: Kiểm tra CCHC, deadline: Quý III}'),
      '“Quý III”: thời hạn ghi như năm 2023; giữ hay đổi.',
    ],
    [
      'work that is done once',
      table('{task: Ban hành quy chế, deadline: Quý III/2023}'),
      'việc làm một lần, hạn năm 2023 là “Quý III/2023”; xong rồi thì bỏ, chưa xong thì ghi hạn mới.',
    ],
    [
      'a level of government that is no more',
      table('{task: Một, lead: "UBND các huyện, thị xã"}').replace('2023', '2024'),
      '“UBND các huyện, thị xã”: từ 01/7/2025 không còn cấp huyện (Luật Tổ chức chính quyền địa phương số 72/2025/QH15); giao UBND cấp xã hay sở, ban, ngành.',
    ],
  ])('%s', (_, text, mark) => expect(marksOf(text)).toEqual([mark]));

  it('a unit that the directory calls by another name, once for all its rows', () => {
    const units =
      'units:\n  - {name: Phòng Tổng hợp, until: 2023-06-30, successor: Văn phòng}\n  - {name: Văn phòng}\n';
    const rows = [
      '{task: Một, lead: Phòng Tổng hợp}',
      '{task: Hai, lead: Phòng Tổng hợp}',
      '{task: Ba, lead: Văn phòng}',
    ];
    expect(marksOf(table(...rows), { units })).toEqual([
      '“Phòng Tổng hợp”: từ 01/7/2023 là Văn phòng (danh mục đơn vị); sửa tên đơn vị (2 chỗ).',
    ]);
  });

  it.each([
    ['periods that go on', prose('Chương trình giai đoạn 2021 - 2030, định hướng đến năm 2045.')],
    ['work that goes on', table('{task: Tuyên truyền, deadline: Thường xuyên}', '{task: Họp, deadline: Hằng tháng}')],
    ['dates of documents', prose('Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.')],
    ['the plan’s own year', prose('Hoàn thành nhiệm vụ năm 2023.')],
  ])('not %s', (_, text) => expect(marksOf(text)).toEqual([]));

  it('stands above the place, and other comments stay where they are', () => {
    const text = table(
      '# về việc một\n              - task: Kiểm tra\n                deadline: Quý I/2023   # chắc',
    ).replace('- # về', '# về');
    expect(renewed(text).text).toContain(
      [
        '              # về việc một',
        '              - id: kiem-tra',
        '                replaces: "1"',
        '                task: Kiểm tra',
        '                # ccht-decide “Quý I/2024”: năm 2023 là “Quý I/2023”; giữ hay đổi.',
        '                deadline: Quý I/2024   # chắc',
      ].join('\n'),
    );
  });

  it('words with quotation marks in them are not quoted', () => {
    const units = 'units:\n  - {name: Tổ “Một cửa”, until: 2023-06-30, successor: Văn phòng}\n  - {name: Văn phòng}\n';
    expect(marksOf(table('{task: Một, lead: Tổ “Một cửa”}'), { units })).toEqual([
      'từ 01/7/2023 là Văn phòng (danh mục đơn vị); sửa tên đơn vị.',
    ]);
  });
});

describe('finished work', () => {
  const TABLE = table(
    '{id: de-an, task: Lập đề án, lead: Văn phòng, deadline: Quý II/2023}',
    '{id: hop, task: Họp giao ban, lead: ^, deadline: ^}',
    '{id: kiem-tra, task: Kiểm tra CCHC, lead: ^, deadline: Quý III/2023}',
  );
  const finished = {
    'de-an': { state: 'done', on: '2023-09-12', evidence: 'Quyết định số 5/QĐ-SNV' },
    'kiem-tra': { state: 'done', on: '2023-10-01' },
  } as const;

  it('is offered for dropping; what comes again is not', () => {
    expect(marksIn(renewed(TABLE, { finished }).text)).toEqual(
      [
        'đã xong ngày 12/9/2023 (Quyết định số 5/QĐ-SNV); bỏ, hay còn làm tiếp năm 2024.',
        'việc làm một lần, hạn năm 2023 là “Quý II/2023”; xong rồi thì bỏ, chưa xong thì ghi hạn mới.',
        '“Quý III/2024”: năm 2023 là “Quý III/2023”; giữ hay đổi.',
      ].filter((mark) => !mark.startsWith('việc')),
    );
  });

  it('is dropped where that is asked; cells that rows below shared with it get its words', () => {
    const { text, dropped, fresh } = renewed(TABLE, { finished, dropFinished: true });
    expect(dropped.map(({ id }) => id)).toEqual(['de-an']);
    expect(text).toContain('- {id: hop, replaces: "2", task: Họp giao ban, lead: Văn phòng, deadline: Quý II/2024}');
    expect(fresh.tasks.map(({ id, cells }) => [id, cells.lead?.text])).toEqual([
      ['hop', 'Văn phòng'],
      ['kiem-tra', 'Văn phòng'],
    ]);
  });

  it('what was given up goes too', () => {
    const given = { hop: { state: 'dropped' } } as const;
    expect(marksIn(renewed(TABLE, { finished: given }).text)).toContain('đã thôi thực hiện; bỏ, hay làm lại năm 2024.');
    expect(renewed(TABLE, { finished: given, dropFinished: true }).dropped.map(({ id }) => id)).toEqual(['hop']);
  });

  const GROUPS = whole(`plan:
  sections:
    - text:
        - tasks:
            columns: [task, deadline]
            groups:
              - title: Nhóm A
                objectives:
                  - text: Mục tiêu một
                    tasks: [{id: mot, task: Lập đề án, deadline: Quý I/2023}]
                  - text: Mục tiêu hai
                    tasks:
                      - {id: hai, task: Họp}

              # Về nhóm B
              - title: Nhóm B
                tasks:
                  - {id: ba, task: Lập quy chế, deadline: Quý I/2023}
`);
  const done = (...ids: string[]) => Object.fromEntries(ids.map((id) => [id, { state: 'done' as const }]));

  it('an objective or group of which no row stays goes with them', () => {
    const { text } = renewed(GROUPS, { finished: done('mot', 'ba'), dropFinished: true });
    expect(text).not.toContain('Mục tiêu một');
    expect(text).not.toContain('Nhóm B');
    expect(text).not.toContain('# Về nhóm B');
    expect(text).toContain('Mục tiêu hai');
  });

  it('of a table of which no row would stay nothing goes', () => {
    const { text, dropped } = renewed(table('{id: mot, task: Lập đề án, deadline: Quý I/2023}'), {
      finished: done('mot'),
      dropFinished: true,
    });
    expect(dropped).toEqual([]);
    expect(marksIn(text)).toEqual(['đã xong; bỏ, hay còn làm tiếp năm 2024.']);
  });
});

describe('the examples, each made that of the next year', () => {
  const plans = readdirSync('examples').flatMap((folder) =>
    readdirSync(`examples/${folder}`)
      .filter((name) => name.endsWith('.plan.yaml'))
      .map((name) => `examples/${folder}/${name}`),
  );

  describe.each(plans)('%s', (path) => {
    const source = readFileSync(path, 'utf8');
    const units = readFileSync(path.replace(/[^/]*$/, 'units.yaml'), 'utf8');
    const made = renewed(source, { units });

    it('says the same but for years, ids, the opened head and the marks', () => {
      const masked = (text: string): string => text.replace(/(?:19|20)\d\d/g, 'YEAR');
      const added = /^\s*(?:- )?(?:id|replaces): |^\s*# ccht-decide|^\s*# signer: |^\s*date: /;
      const rows = (text: string): string[] =>
        masked(text)
          .split('\n')
          .filter((line) => !added.test(line) && !/^\s*(?:number|signer|attached): /.test(line))
          .map((line) => line.replace(/^(\s*)- (?=task: )/, '$1  ').replace(/(?:id|replaces): [^,]+, /g, ''));
      expect(rows(made.text)).toEqual(rows(source));
    });

    it('has each row of last year, which says what it was', () => {
      const rows = (tasks: typeof made.old.tasks) => tasks.filter(({ source: from }) => from === 'table');
      const words = (text: string): string => text.replace(/(?:19|20)\d\d/g, 'YEAR');
      const old = new Map(rows(made.old.tasks).map((task) => [task.number, task]));
      const fresh = rows(made.fresh.tasks);
      expect(fresh.map(({ replaces }) => replaces).sort()).toEqual([...old.keys()].sort());
      for (const task of fresh) {
        const before = old.get(task.replaces ?? '');
        expect(words(task.text)).toBe(words(before?.text ?? ''));
        expect(task.datedness).toBe(before?.datedness);
        expect(before?.id ?? task.id).toBe(task.id);
      }
      expect(new Set(fresh.map(({ id }) => id)).size).toBe(fresh.length);
    });

    it('a year later again, every id stays', () => {
      const again = renewed(made.text, { units });
      expect(again.newIds).toBe(0);
      expect(again.fresh.tasks.map(({ id }) => id)).toEqual(made.fresh.tasks.map(({ id }) => id));
    });
  });
});
