import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planOf } from '../summary/summarised.ts';
import { Desk } from './harness.ts';

const PLAN = planOf([{ deadline: 'Quý I' }, { deadline: 'Quý II' }, {}, {}]).replace(
  '{task: "Việc"',
  '{id: viec-dau, task: "Việc"',
);

const HEADER = `# Tệp theo dõi: ghi việc đã xong ở đây, tệp kế hoạch đã ký giữ nguyên.
# task: số in trên kế hoạch hoặc id; state: done (xong), open (chưa xong), dropped (thôi thực hiện).
`;

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.now = Date.parse('2027-12-31T03:00:00Z');
  desk.put('a.plan.yaml', PLAN);
});
afterEach(() => {
  desk.leave();
});
const written = (name = 'a.progress.yaml') => desk.read(name).toString();

describe('ccht progress', () => {
  it('begins the file beside the plan; the plan stays as it is', async () => {
    const { code, out, err } = await desk.ccht(
      'progress',
      'done',
      '2',
      '--on',
      '12/6/2027',
      '--evidence',
      'Quyết định số 5/QĐ-SB',
    );
    expect([code, out, err]).toEqual([0, '2: xong, ngày 12/6/2027 (a.progress.yaml)\n', '']);
    expect(written()).toBe(
      `${HEADER}progress:\n  - {task: "2", state: done, on: 2027-06-12, evidence: Quyết định số 5/QĐ-SB}\n`,
    );
    expect(desk.read('a.plan.yaml').toString()).toBe(PLAN);
    expect((await desk.ccht('summary', '--as-of', '1/7/2027')).out).toContain('Theo dõi: 1 xong · 1 quá hạn.');
  });

  it('notes several tasks at once, by number or id, today without a day', async () => {
    desk.now = Date.parse('2027-03-31T18:00:00Z');
    await desk.ccht('progress', 'done', 'viec-dau', '2.', '3');
    await desk.ccht('progress', 'dropped', '4', '--note', 'Sáp nhập');
    await desk.ccht('progress', 'open', '2', '--on', '2027-04-02');
    expect(written()).toBe(`${HEADER}progress:
  - {task: viec-dau, state: done, on: 2027-04-01}
  - {task: "2", state: open, on: 2027-04-02}
  - {task: "3", state: done, on: 2027-04-01}
  - {task: "4", state: dropped, on: 2027-04-01, note: Sáp nhập}
`);
  });

  it.each([
    ['2/4/2027', 2, 'lỗi: Ngày xong 02/4/2027 còn ở phía trước: hôm nay là 01/4/2027.\n'],
    ['1/4/2028', 2, 'Ngày xong 01/4/2028 còn ở phía trước'],
    ['1/4/2027', 0, ''],
  ])('done on %s, the first of April in Vietnam: %i', async (day, code, words) => {
    desk.now = Date.parse('2027-03-31T18:00:00Z');
    const result = await desk.ccht('progress', 'done', '2', '--on', day);
    expect(result.code).toBe(code);
    expect(result.err).toContain(words);
    expect(existsSync(join(desk.folder, 'a.progress.yaml'))).toBe(code === 0);
  });

  it('finds the entry of a task under its other name, and keeps what people wrote', async () => {
    desk.put('a.progress.yaml', '# của Văn phòng\nprogress:\n\n  - task: 1.   # việc đầu\n    state: open\n');
    await desk.ccht('progress', 'done', 'viec-dau', '--on', '1/2/2027');
    expect(written()).toBe(
      '# của Văn phòng\nprogress:\n\n  - task: 1.   # việc đầu\n    state: done\n    on: 2027-02-01\n',
    );
  });

  it('takes tasks written as a list', async () => {
    const { out } = await desk.ccht('progress', 'done', '1, 2;', '3', '--on', '1/2/2027');
    expect(out.match(/^\d: xong/gm)).toEqual(['1: xong', '2: xong', '3: xong']);
  });

  it('with --dry-run writes nothing and says what it would', async () => {
    const { code, out } = await desk.ccht('progress', 'done', '3', '--on', '1/2/2027', '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('Sẽ ghi a.progress.yaml:');
    expect(out).toContain('{task: "3", state: done, on: 2027-02-01}');
    expect(desk.files()).toEqual(['a.plan.yaml']);
  });

  it('takes the plan, or the folder in which it is the only one', async () => {
    mkdirSync(join(desk.folder, 'b'));
    desk.put('b/b.plan.yaml', PLAN);
    expect((await desk.ccht('progress', 'done', '1', 'b')).code).toBe(0);
    expect((await desk.ccht('progress', 'done', '1', 'b/b.plan.yaml')).code).toBe(0);
    expect(existsSync(join(desk.folder, 'b/b.progress.yaml'))).toBe(true);
    desk.put('c.plan.yaml', PLAN);
    const { code, err } = await desk.ccht('progress', 'done', '1');
    expect(code).toBe(2);
    expect(err).toBe(
      'lỗi: Thư mục này có 2 kế hoạch: a.plan.yaml, c.plan.yaml.\nGhi rõ tệp kế hoạch: ccht progress done 1 a.plan.yaml\n',
    );
  });

  it.each([
    [['done', '1', '9'], 'Kế hoạch không có nhiệm vụ “9”.'],
    [['done', 'viec-dua'], 'Gần nhất: viec-dau'],
    [['1', 'done'], 'Không có tình trạng “1”.\nCó phải ý là ccht progress done 1?'],
    [['dnoe', '1'], 'Có phải ý là done?'],
    [['xong', '1'], 'Dùng được: done, open, dropped.'],
    [['done', '1', '--on', '31/4/2027'], '--on không hiểu “31/4/2027”.'],
    [['done', 'a.plan.yaml'], 'Thiếu số hoặc id của nhiệm vụ.'],
    [['done', '1', 'khong.plan.yaml'], 'Không có tệp khong.plan.yaml.'],
    [['done', '1', 'a.plan.yaml', 'b.plan.yaml'], 'Mỗi lần ghi cho một kế hoạch'],
    [['done'], 'Thiếu số hoặc id của nhiệm vụ'],
    [[], 'Thiếu done (xong), open (chưa xong) hoặc dropped (thôi thực hiện).'],
  ])('%j is refused, nothing is written', async (args, words) => {
    const { code, out, err } = await desk.ccht('progress', ...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(desk.files()).toEqual(['a.plan.yaml']);
  });

  it.each([
    ['progress:\n  - {task: "1", state: xong}\n', 'a.progress.yaml:2:24: lỗi: “state” không nhận “xong”.'],
    ['progress:\n  - {task: "7", state: done}\n', 'a.progress.yaml:2:12: lỗi: Kế hoạch không có nhiệm vụ “7”.'],
    ['progress: [\n', 'a.progress.yaml:'],
    ['- a\n', 'a.progress.yaml:1:1: lỗi:'],
  ])('a progress file with faults is not touched: %j', async (before, words) => {
    desk.put('a.progress.yaml', before);
    const { code, err } = await desk.ccht('progress', 'done', '1');
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(written()).toBe(before);
  });

  it('a file with a byte order mark and line ends of Windows keeps them', async () => {
    desk.put('a.progress.yaml', '\ufeffprogress:\r\n- {task: "1", state: open}\r\n');
    await desk.ccht('progress', 'done', '2', '--on', '1/2/2027');
    expect(written()).toBe(
      '\ufeffprogress:\r\n- {task: "1", state: open}\r\n- {task: "2", state: done, on: 2027-02-01}\r\n',
    );
  });

  it('a read-only file is kept', async () => {
    desk.put('a.progress.yaml', 'progress: []\n');
    chmodSync(join(desk.folder, 'a.progress.yaml'), 0o444);
    const { code, err } = await desk.ccht('progress', 'done', '1');
    expect(code).toBe(2);
    expect(err).toContain('a.progress.yaml đặt chế độ chỉ đọc.');
    expect(written()).toBe('progress: []\n');
  });
});
