import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planOf } from '../diff/two-plans.ts';
import { Desk } from './harness.ts';

const OLD = planOf([
  '{task: Rà soát quy chế làm việc, lead: Văn phòng, support: Các phòng, deadline: Quý II/2022}',
  '{task: Tập huấn kỹ năng soạn thảo văn bản, lead: Văn phòng, deadline: 30/11/2022}',
]);
const NEW = OLD.replace('Quý II/2022', 'Quý III/2022').replace('support: Các phòng', 'support: Thanh tra Sở');

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put('cu.plan.yaml', OLD);
  desk.put('moi.plan.yaml', NEW);
});
afterEach(() => desk.leave());
const diff = (...args: string[]) => desk.ccht('diff', 'cu.plan.yaml', 'moi.plan.yaml', ...args);

describe('files that are no two plans', () => {
  it.each([
    [
      'a missing file',
      'khong.plan.yaml',
      undefined,
      'lỗi: Không có tệp khong.plan.yaml.',
      'error: There is no file khong.plan.yaml.',
    ],
    ['a folder', '.', undefined, 'lỗi: . là thư mục', 'error: . is a folder'],
    [
      'an empty file',
      'a.plan.yaml',
      '',
      'a.plan.yaml:1:1: lỗi: Tệp trống.',
      'a.plan.yaml:1:1: error: The file is empty.',
    ],
    [
      'a Word file',
      'a.docx',
      'PK\x03\x04\0\0',
      'lỗi: a.docx: Đây không phải tệp văn bản',
      'error: a.docx: This is not a text file',
    ],
    [
      'a directory of units',
      'units.yaml',
      'units:\n  - name: Văn phòng\n',
      'units.yaml:1:1: lỗi: Tệp này là danh mục đơn vị, không phải tệp kế hoạch.',
      'units.yaml:1:1: error: ',
    ],
    ['a text', 'a.txt', 'Kế hoạch\n', 'a.txt:1:1: lỗi: ', 'a.txt:1:1: error: '],
  ])('%s', async (_, name, content, vi, en) => {
    if (content !== undefined) desk.put(name, content);
    for (const args of [
      [name, 'moi.plan.yaml'],
      ['cu.plan.yaml', name],
    ]) {
      for (const [lang, words] of [
        ['vi', vi],
        ['en', en],
      ] as const) {
        const { code, out, err } = await desk.ccht('diff', ...args, '--lang', lang);
        expect([code, out]).toEqual([2, '']);
        expect(err).toContain(words);
        expect(err).not.toMatch(/\n\s+at /);
      }
    }
  });

  it('the same file twice has no changes, and that is told', async () => {
    const { code, out, err } = await desk.ccht('diff', 'cu.plan.yaml', './cu.plan.yaml', '--exit-code');
    expect([code, err]).toEqual([0, 'cu.plan.yaml: hai lần cùng một tệp.\n']);
    expect(out).toMatch(/\nKhông có thay đổi\.\n$/);
    expect((await desk.ccht('diff', 'cu.plan.yaml', 'cu.plan.yaml', '--lang', 'en')).err).toBe(
      'cu.plan.yaml: the same file is given twice.\n',
    );
  });

  it('letters taken apart (NFD), signs before the text and other line ends are no change', async () => {
    desk.put('moi.plan.yaml', `\uFEFF${OLD.normalize('NFD').replaceAll('\n', '\r\n')}`);
    const { code, out } = await diff('--exit-code');
    expect(code).toBe(0);
    expect(out).toMatch(/\nKhông có thay đổi\.\n$/);
  });
});

describe('options', () => {
  it.each([
    [['--only', 'deadlin'], 'lỗi: --only không có giá trị “deadlin”.\nCó phải ý là deadline?\n'],
    [['--ignore', ''], 'lỗi: --ignore không có giá trị “”.\nDùng được: deadline, '],
    [['--format', 'pdf'], 'lỗi: --format không có giá trị “pdf”.\nDùng được: table, json, md, html, docx\n'],
    [['-f', 'docx'], 'lỗi: Tệp Word cần tên tệp.\n'],
    [['-o', 'a'], 'lỗi: Tên “a” chưa rõ loại tệp.\n'],
    [['-f', 'docx', '-o', 'a.html'], 'lỗi: --format docx không khớp tên “a.html”.\n'],
    [['--brief', '--full'], 'lỗi: Chỉ chọn một: --brief hoặc --full.\n'],
    [['-f', 'json', '-o', '.'], ' là thư mục.\n'],
    [['--git'], 'lỗi: --git để git gọi, không chạy tay.\n'],
    [['--units', 'khong.yaml'], 'lỗi: Không có tệp khong.yaml.\n'],
  ])('%j', async (args, words) => {
    const { code, out, err } = await diff(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(desk.files()).toEqual(['cu.plan.yaml', 'moi.plan.yaml']);
  });

  it.each([
    ['vi', 'Chỉ xem: thời hạn.', 'Nhiệm vụ 2 → 2: sửa 1'],
    ['en', 'Only: deadline.', 'Tasks 2 → 2: 1 changed'],
  ])('a filter is told, and nothing counts as kept that it left out (%s)', async (lang, told, tasks) => {
    expect((await diff('--only', 'deadline', '--brief', '--lang', lang)).out.split('\n').slice(1, 3)).toEqual([
      told,
      tasks,
    ]);
    const { out } = await diff('--only', 'deadline', '--lang', lang);
    expect(out).not.toMatch(/Các phòng|GIỮ NGUYÊN|KEPT|TỪNG|BY UNIT/);
  });

  it.each([
    [['--only', 'group'], 'Chỉ xem: nhóm.\nKhông có thay đổi nào như vậy.\n'],
    [['--ignore', 'task'], 'Bỏ qua: nhiệm vụ.\nKhông có thay đổi nào như vậy.\n'],
    [['--ignore', 'task', '--brief', '--lang', 'en'], 'Left out: task.\nNo such changes.\n'],
  ])('where the filter leaves nothing, only that is said: %j', async (args, words) => {
    expect((await diff(...args)).out.replace(/^.*\n/, '')).toBe(words);
  });

  it('--brief and --explain in HTML', async () => {
    const brief = (await diff('--brief', '-f', 'html')).out;
    expect(brief).toContain('Cần lãnh đạo cho ý kiến: 1 việc.');
    expect(brief).not.toContain('<ins>');
    expect((await diff('--explain', '-f', 'html')).out).toContain('VÌ SAO GHÉP CẶP');
  });
});

describe('the file that is written', () => {
  it.each(['txt', 'md', 'html', 'json', 'docx'])(
    '.%s: what -f gives on standard output, without colours, for a page of 100',
    async (ending) => {
      desk.width = 60;
      const { code, out, err } = await diff('--full', '-o', `a.${ending}`);
      expect([code, out, err]).toEqual([0, '', `Đã ghi a.${ending}\n`]);
      const text = desk.read(`a.${ending}`).toString('latin1');
      expect(text.startsWith({ html: '<!DOCTYPE html>', json: '{', docx: 'PK', md: '# ' }[ending] ?? 'K')).toBe(true);
      expect(text).not.toContain('\x1b[');
    },
  );

  it('is whole or not there: nothing is left where it cannot be written', async () => {
    mkdirSync(join(desk.folder, 'a.html'));
    const { code, err } = await diff('-o', 'a.html');
    expect(code).toBe(2);
    expect(err).toContain('là thư mục');
    expect(readdirSync(join(desk.folder, 'a.html'))).toEqual([]);
    expect(desk.files()).toEqual(['a.html', 'cu.plan.yaml', 'moi.plan.yaml']);
  });

  // Root may write anywhere.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'not into a folder that is read-only',
    async () => {
      mkdirSync(join(desk.folder, 'khoa'));
      chmodSync(join(desk.folder, 'khoa'), 0o500);
      const { code, err } = await diff('-o', 'khoa/a.html');
      expect([code, readdirSync(join(desk.folder, 'khoa'))]).toEqual([2, []]);
      expect(err).toMatch(/^lỗi: Không ghi được khoa\/a\.html: /);
    },
  );

  it('is never one of the plans, whatever they are called', async () => {
    const { code, err } = await diff('-f', 'json', '-o', './moi.plan.yaml', '--force');
    expect([code, err]).toEqual([2, expect.stringContaining('moi.plan.yaml là tệp nguồn')]);
    expect(desk.read('moi.plan.yaml').toString()).toBe(NEW);
  });

  it('--dry-run only says what would be written', async () => {
    expect(await diff('-o', 'a.docx', '--dry-run')).toEqual({ code: 0, out: '', err: 'Sẽ ghi a.docx\n' });
    expect(desk.files()).toEqual(['cu.plan.yaml', 'moi.plan.yaml']);
  });
});

describe('several years', () => {
  const tasks = Array.from({ length: 20 }, (_, at) => `{id: viec-${at}, task: Việc số ${at}, deadline: Thường xuyên}`);
  const years = (...args: string[]) => desk.ccht('diff', '2021.plan.yaml', '2022.plan.yaml', '2023.plan.yaml', ...args);
  beforeEach(() => {
    desk.put('2021.plan.yaml', planOf(tasks.slice(1), { year: 2021 }));
    desk.put('2022.plan.yaml', planOf(tasks, { year: 2022 }));
    desk.put('2023.plan.yaml', planOf(tasks, { year: 2023 }));
  });
  const numbers = (text: string): string[] => text.match(/Việc số \d+/g) ?? [];

  it('--brief is the totals, --full leaves nothing out', async () => {
    expect((await years('--brief')).out).toBe(
      'Kế hoạch CCHC 2021 → 2022 → 2023: 19 → 20 → 20 nhiệm vụ.\n' +
        'Qua cả 3 bản 19 việc: 0 có hạn · 19 không bản nào có hạn. Qua một số bản: 1.\n',
    );
    const usual = (await years()).out;
    expect([numbers(usual).length, usual.includes('… (còn 4; xem: --full)')]).toEqual([16, true]);
    expect(numbers((await years('--full')).out)).toHaveLength(20);
  });

  it.each([
    [['--only', 'deadline'], 'lỗi: --only chỉ dùng cho hai kế hoạch.\n'],
    [['--ignore', 'order', '-f', 'md'], 'lỗi: --ignore chỉ dùng cho hai kế hoạch.\n'],
    [['--explain', '-f', 'json'], 'lỗi: --explain chỉ dùng cho hai kế hoạch.\n'],
  ])('what would do nothing is refused: %j', async (args, words) => {
    const { code, out, err } = await years(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });

  it('JSON has the changes of each year that are asked for', async () => {
    const { steps } = JSON.parse((await years('-f', 'json', '--only', 'added')).out);
    expect(steps.map(({ changes }: { changes: { kind: string }[] }) => changes.map(({ kind }) => kind))).toEqual([
      ['added'],
      [],
    ]);
  });

  it('HTML and Markdown have the same tasks', async () => {
    expect(numbers((await years('-f', 'html')).out)).toHaveLength(20);
    expect(numbers((await years('-f', 'md', '--full')).out)).toHaveLength(20);
  });
});

describe('the program itself', () => {
  it('a closed pipe ends quietly', async () => {
    const many = Array.from(
      { length: 400 },
      (_, at) => `{task: Việc thứ ${at} của đơn vị, lead: Văn phòng, deadline: Quý II/2022}`,
    );
    desk.put('cu.plan.yaml', planOf(many));
    desk.put('moi.plan.yaml', planOf(many.map((task) => task.replace('Quý II', 'Quý IV'))));
    const child = spawn(
      process.execPath,
      [resolve('bin/ccht.js'), 'diff', 'cu.plan.yaml', 'moi.plan.yaml', '-f', 'json'],
      {
        cwd: desk.folder,
      },
    );
    let err = '';
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect([code, err]).toEqual([0, '']);
  });
});
