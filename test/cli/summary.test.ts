import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planOf } from '../summary/summarised.ts';
import { Desk } from './harness.ts';

const EXAMPLES = resolve('examples');
let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.leave();
});

/** Copies an example and its directory of units to the desk. */
function example(name: string, as = name.split('/')[1] ?? ''): string {
  const [folder = ''] = name.split('/');
  desk.put('units.yaml', readFileSync(join(EXAMPLES, folder, 'units.yaml')));
  return desk.put(`${as}.plan.yaml`, readFileSync(join(EXAMPLES, `${name}.plan.yaml`)));
}

const ROWS = planOf([
  { task: 'Ban hành kế hoạch', lead: 'Văn phòng', deadline: 'Quý I' },
  { task: 'Kiểm tra', lead: 'Thanh tra Sở', support: 'Văn phòng', deadline: 'Quý II' },
  { task: 'Báo cáo', lead: 'Văn phòng', deadline: 'Hằng quý' },
  { task: 'Tuyên truyền', deadline: 'Thường xuyên' },
]);

describe('the screen of a plan', () => {
  // Read by eye, against the model screen of the product.
  it.each([60, 80, 140])('at %i columns', async (width) => {
    const plan = example('dong-nai-kcn/ke-hoach-2023');
    desk.width = width;
    const { code, out, err } = await desk.ccht('summary', plan, '--as-of', '3/4/2023', '--color', 'never');
    expect([code, err]).toEqual([0, '']);
    expect(Math.max(...out.split('\n').map((line) => [...line.normalize('NFC')].length))).toBeLessThanOrEqual(width);
    await expect(out).toMatchFileSnapshot(`golden/summary-${width}.golden.txt`);
  });

  it.each([
    ['tien-giang/ke-hoach-2023', '3/4/2023'],
    ['dong-nai-so-noi-vu/ke-hoach-2022', '3/4/2022'],
    ['hai-duong/ke-hoach-2024', '3/4/2024'],
    ['ha-tinh-so-ngoai-vu/ke-hoach-2023', '3/4/2023'],
  ])('%s', async (name, asOf) => {
    const { out } = await desk.ccht('summary', example(name), '--as-of', asOf);
    await expect(out).toMatchFileSnapshot(`golden/${name.replace('/', '-')}.golden.txt`);
  });

  it.each(['month', 'quarter', 'owner', 'group', 'status', 'waiting', 'datedness'])('--by %s', async (by) => {
    const plan = example('dong-nai-kcn/ke-hoach-2023');
    const { out } = await desk.ccht('summary', plan, '--as-of', '3/4/2023', '--by', by);
    await expect(out).toMatchFileSnapshot(`golden/by-${by}.golden.txt`);
  });

  it('of several offices', async () => {
    // The plan of common faults counts rows that are wrong on purpose.
    const folders = readdirSync(EXAMPLES).filter((folder) => folder !== 'loi-thuong-gap');
    const { code, out } = await desk.ccht(
      'summary',
      ...folders.map((one) => resolve(EXAMPLES, one)),
      '--as-of',
      '3/4/2023',
    );
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('golden/several.golden.txt');
  });

  it('in English', async () => {
    const plan = example('dong-nai-kcn/ke-hoach-2023');
    const { out } = await desk.ccht('summary', plan, '--as-of', '3/4/2023', '--lang', 'en');
    await expect(out).toMatchFileSnapshot('golden/english.golden.txt');
  });

  it('has colour on a terminal only, and none with NO_COLOR', async () => {
    desk.put('a.plan.yaml', ROWS);
    const colored = async () => (await desk.ccht('summary', '--as-of', '1/6/2027')).out.includes('\u001b[');
    expect(await colored()).toBe(false);
    desk.width = 100;
    expect(await colored()).toBe(true);
    desk.env = { ...desk.env, NO_COLOR: '1' };
    expect(await colored()).toBe(false);
  });
});

describe('the day', () => {
  it('is that of Việt Nam', async () => {
    desk.put('a.plan.yaml', ROWS);
    desk.now = Date.parse('2027-03-31T16:59:00Z');
    expect((await desk.ccht('summary')).out).toContain('tính đến thứ Tư, 31/3/2027');
    desk.now = Date.parse('2027-03-31T17:00:00Z');
    expect((await desk.ccht('summary')).out).toContain('tính đến thứ Năm, 01/4/2027');
  });

  it.each([
    ['31/12/2026', 'Năm kế hoạch 2027 chưa bắt đầu.'],
    ['1/1/2028', 'Năm kế hoạch 2027 đã kết thúc, lập đến 31/12/2027.'],
  ])('%s is outside the plan’s year', async (asOf, told) => {
    desk.put('a.plan.yaml', ROWS);
    const { out } = await desk.ccht('summary', '--as-of', asOf);
    expect(out).toContain(told);
    expect(out).not.toContain('chờ xác nhận');
  });

  it('without a progress file nothing is overdue, also by --overdue', async () => {
    desk.put('a.plan.yaml', ROWS);
    const { out } = await desk.ccht('summary', '--as-of', '1/7/2027', '--overdue');
    expect(out).toContain('ĐÃ ĐẾN HẠN, CHỜ XÁC NHẬN (4)');
    expect(out).not.toMatch(/quá hạn \d|QUÁ HẠN/);
    const json = JSON.parse((await desk.ccht('summary', '--as-of', '1/7/2027', '-f', 'json')).out);
    expect(json.tasks.map(({ state }: { state: string }) => state)).toEqual(['open', 'open', 'open', 'open']);
  });

  it('with one, what it does not call done is', async () => {
    desk.put('a.plan.yaml', ROWS);
    desk.put('a.progress.yaml', 'progress: [{task: "1", state: done, on: 2027-03-31}, {task: "3", state: dropped}]');
    const { out } = await desk.ccht('summary', '--as-of', '5/7/2027');
    expect(out).toContain('Theo dõi: 1 xong · 1 quá hạn · 1 thôi thực hiện.');
    expect(out).toMatch(/30\/6\s+2\s+Kiểm tra\s+Thanh tra Sở\s+quá hạn 5 ngày/);
    expect(out).toMatch(/31\/3\s+1\s+Ban hành kế hoạch\s+Văn phòng\s+xong 31\/3/);
  });
});

describe('filters', () => {
  beforeEach(() => {
    desk.put('a.plan.yaml', ROWS);
  });
  const numbers = async (...args: string[]) => {
    const { out } = await desk.ccht('summary', '--as-of', '1/4/2027', '-f', 'json', ...args);
    return JSON.parse(out)
      .tasks.map(({ number }: { number: string }) => number)
      .join(' ');
  };

  it.each([
    [['--owner', 'van phong'], '1 2 3'],
    [['--owner', 'Văn phòng'.normalize('NFD')], '1 2 3'],
    [['--owner', 'van phong', '--lead-only'], '1 3'],
    [['--due', '90d'], '2 3'],
    [['--due', '30/6/2027', '--owner', 'thanh tra so'], '2'],
    [['--due', '1w'], ''],
    [['--overdue'], '1 3'],
    [['--overdue', '--due', '3m'], '1 2 3'],
  ])('%j leaves %s', async (args, expected) => {
    expect(await numbers(...args)).toBe(expected);
  });

  it.each([
    [['--due', '1w'], 'Không có việc nào đến hạn từ nay đến 08/4/2027.'],
    [['--due', '90d'], 'ĐẾN HẠN TỪ NAY ĐẾN 30/6/2027 (2)'],
    [['--owner', 'van phong'], 'Chỉ xem: việc “van phong” chủ trì hoặc phối hợp\n3/4 nhiệm vụ: 3 có ngày.'],
  ])('%j says %s', async (args, words) => {
    expect((await desk.ccht('summary', '--as-of', '1/4/2027', ...args)).out).toContain(words);
  });

  it.each([
    [['--owner', 'thanh trà sơ bộ'], 'Không có đơn vị “thanh trà sơ bộ” trong kế hoạch và danh mục đơn vị.'],
    [['--due', 'mai'], '--due không hiểu “mai”.\nGhi 30d, 2w, 3m hoặc ngày: 30/6/2023, 2023-06-30.'],
    [['--as-of', '31/4/2027'], '--as-of không hiểu “31/4/2027”.'],
    [['--by', 'week'], '--by không có giá trị “week”.'],
    [['-f', 'xlsx'], 'Bảng tính (xlsx) cần tên tệp.'],
    [['-o', 'a.docx'], 'Tên “a.docx” chưa rõ loại tệp.'],
    [['-f', 'xlsx', '-o', 'a.csv'], '--format xlsx không khớp tên “a.csv”.\nĐặt đuôi .xlsx, hoặc bỏ --format.'],
    [['-o', 'lich/'], 'lich/ là thư mục.'],
    [['--per-owner', 'lich', '-f', 'csv'], '--per-owner chỉ ghi tệp lịch (ics)'],
  ])('%j is refused', async (args, words) => {
    const { code, out, err } = await desk.ccht('summary', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(desk.files()).toEqual(['a.plan.yaml']);
  });
});

describe('which plans', () => {
  it('those named, in folders, by pattern; without a name every plan below', async () => {
    mkdirSync(join(desk.folder, 'b/c'), { recursive: true });
    desk.put('a.plan.yaml', ROWS);
    desk.put('b/c/b.plan.yaml', ROWS);
    const plans = async (...args: string[]) =>
      JSON.parse((await desk.ccht('summary', '-f', 'json', ...args)).out).plans.map(
        ({ file }: { file: string }) => file,
      );
    expect(await plans()).toEqual(['a.plan.yaml', 'b/c/b.plan.yaml']);
    expect(await plans('b', 'a.plan.yaml', 'b/c/b.plan.yaml')).toEqual(['b/c/b.plan.yaml', 'a.plan.yaml']);
    expect(await plans('**/b.plan.yaml')).toEqual(['b/c/b.plan.yaml']);
  });

  it('one that is missing, faulty or no text is told; the others are done; exit code 2', async () => {
    desk.put('a.plan.yaml', ROWS);
    desk.put('loi.plan.yaml', ROWS.replace('year: 2027', 'yaer: 2027'));
    desk.put('trong.plan.yaml', '');
    desk.put('anh.plan.yaml', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    const { code, out, err } = await desk.ccht(
      'summary',
      'khong.plan.yaml',
      'rong-*.plan.yaml',
      '.',
      '--as-of',
      '1/4/2027',
    );
    expect(code).toBe(2);
    expect(out).toContain('4 nhiệm vụ: 3 có ngày · 1 thường xuyên.');
    expect(err).toContain('Không có tệp khong.plan.yaml.');
    expect(err).toContain('Không có kế hoạch nào (*.plan.yaml) ở rong-*.plan.yaml.');
    expect(err).toContain('loi.plan.yaml:2:1: lỗi: Không có mục “yaer” ở đây. Nghi nhầm với year (năm kế hoạch).');
    expect(err).toContain('trong.plan.yaml:1:1: lỗi:');
    expect(err).toContain('anh.plan.yaml: Đây không phải tệp văn bản');
  });

  it('none below the folder', async () => {
    const { code, out, err } = await desk.ccht('summary');
    expect([code, out, err]).toEqual([2, '', 'lỗi: Không có kế hoạch nào (*.plan.yaml) trong thư mục này.\n']);
  });

  it('a plan with nothing to do', async () => {
    desk.put('a.plan.yaml', 'ccht: 1\nplan: {subject: Kế hoạch}\n');
    const { code, out } = await desk.ccht('summary');
    expect(code).toBe(0);
    expect(out).toContain('0 việc nêu trong lời văn.');
    expect(out).toContain('Kế hoạch chưa ghi năm.');
  });

  it('units of the file that the plan names, or of --units', async () => {
    desk.put('don-vi.yaml', 'units: [{name: Phòng Hành chính, variants: [Văn phòng]}]');
    desk.put('a.plan.yaml', ROWS.replace('year:', 'units: don-vi.yaml\nyear:'));
    desk.put('b.plan.yaml', ROWS);
    const owners = async (...args: string[]) =>
      JSON.parse((await desk.ccht('summary', '-f', 'json', ...args)).out).owners.map(
        ({ owner }: { owner: string }) => owner,
      );
    expect(await owners('a.plan.yaml')).toContain('Phòng Hành chính');
    expect(await owners('b.plan.yaml')).not.toContain('Phòng Hành chính');
    expect(await owners('b.plan.yaml', '--units', 'don-vi.yaml')).toContain('Phòng Hành chính');
    const { code, err } = await desk.ccht('summary', '--units', 'khong.yaml', 'b.plan.yaml');
    expect(code).toBe(2);
    expect(err).toContain('Không có tệp khong.yaml.');
  });

  it('an entry of the progress file without a task, or a second one, is an error with its place', async () => {
    desk.put('a.plan.yaml', ROWS);
    desk.put(
      'a.progress.yaml',
      'progress:\n  - {task: "1", state: done}\n  - {task: "12", state: done}\n  - {task: "1.", state: open}\n',
    );
    const { code, out, err } = await desk.ccht('summary');
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      'a.progress.yaml:3:12: lỗi: Kế hoạch không có nhiệm vụ “12”. [progress-task]\n    Gần nhất: 1\n' +
        'a.progress.yaml:4:12: lỗi: Nhiệm vụ 1 ghi hai lần: phần tử thứ 1 đã nêu. [progress-twice]\n    Gộp thành một.\n',
    );
  });
});

describe('ten thousand tasks', () => {
  it('are summarised, filtered and written', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => ({
      task: `Việc ${index}`,
      lead: `Phòng ${index % 40}`,
      deadline: index % 2 === 0 ? `${1 + (index % 28)}/${1 + (index % 12)}/2027` : 'Theo kế hoạch của UBND tỉnh',
    }));
    desk.put('a.plan.yaml', planOf(rows));
    desk.put(
      'a.progress.yaml',
      `progress:\n${rows.map((_, index) => `  - {task: "${index + 1}", state: done}\n`).join('')}`,
    );
    const { code, out } = await desk.ccht('summary', '--as-of', '1/7/2027', '--owner', 'phong 3', '-f', 'json');
    const json = JSON.parse(out);
    expect([code, json.tasks.length, json.plans[0].total]).toEqual([0, 250, 10_000]);
    expect((await desk.ccht('summary', '--as-of', '1/7/2027')).out).toContain(
      '10000 nhiệm vụ: 5000 có ngày · 5000 chờ văn bản khác.',
    );
  });
});
