import { chmodSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './harness.ts';
import { FAULTY, only, SPEAKING } from './lint-plans.ts';

let desk: Desk;
beforeEach(async () => {
  desk = new Desk();
  desk.put('ccht.config.yaml', only(SPEAKING.filter((id) => id !== 'open-place')));
  desk.put('a.plan.yaml', FAULTY);
});
afterEach(() => desk.leave());

const update = (...argv: string[]) => desk.ccht('lint', '--update-baseline', ...argv);
const lint = (...argv: string[]) => desk.ccht('lint', '--baseline', 'ccht.baseline.json', '-f', 'unix', ...argv);

describe('a baseline', () => {
  it('is written with how to use it; then what it knows is not shown and does not fail', async () => {
    expect(await update()).toEqual({
      code: 0,
      out: '',
      err: 'Đã ghi ccht.baseline.json: 4 kết quả. Dùng: ccht lint --baseline ccht.baseline.json\n',
    });
    expect(await lint()).toEqual({ code: 0, out: '', err: '' });
    expect((await desk.ccht('lint', '--baseline', 'ccht.baseline.json')).out).toContain(
      '4 kết quả đã có trong danh sách cũ (--baseline), không hiện.',
    );
  });

  it('names rule, task or place, and words; no lines', async () => {
    await update();
    const { version, plans } = JSON.parse(desk.read('ccht.baseline.json').toString());
    expect(version).toBe(1);
    expect(plans['a.plan.yaml']).toContainEqual({ rule: 'doubled-word', about: '2', words: 'theo theo', count: 1 });
    expect(JSON.stringify(plans)).not.toMatch(/"(line|start)"/);
  });

  it.each<[string, (text: string) => string]>([
    ['lines above', (text) => `# một\n# hai\n\n${text}`],
    ['other line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['decomposed letters', (text) => text.normalize('NFD')],
    [
      'words before and after them',
      (text) => text.replace('Giao việc', 'Cơ quan giao việc').replace('đúng hạn', 'trước hạn'),
    ],
    [
      'a section below',
      (text) => text.replace('  closing:', '    - {title: KINH PHÍ, text: Theo dự toán.}\n  closing:'),
    ],
    [
      'a section above',
      (text) => text.replace('    - title: MỤC ĐÍCH', '    - {title: YÊU CẦU, text: Theo lệ.}\n    - title: MỤC ĐÍCH'),
    ],
    [
      'a row above',
      (text) => text.replace('{task: Rà soát', '{task: Khảo sát, lead: Văn phòng}\n              - {task: Rà soát'),
    ],
  ])('holds when the plan has moved on: %s', async (_, change) => {
    await update();
    desk.put('a.plan.yaml', change(FAULTY));
    expect(await lint()).toEqual({ code: 0, out: '', err: '' });
  });

  it('shows what is new: another place, once more in the same place, another rule', async () => {
    await update();
    desk.put(
      'a.plan.yaml',
      FAULTY.replace('Giao việc', 'Giao việc theo theo')
        .replace('Rà soát thủ tục', 'Rà soát tại tại chỗ')
        .replace('96% hồ sơ', '196% hồ sơ'),
    );
    const { out } = await lint();
    expect([...out.matchAll(/:(\d+):\d+: .*\[([a-z-]+)\]/g)].map(([, line, rule]) => `${line} ${rule}`)).toEqual([
      '11 doubled-word',
      '12 target-percent',
      '18 doubled-word',
    ]);
  });

  it('tells what no longer occurs; --update-baseline drops it', async () => {
    await update();
    desk.put('a.plan.yaml', FAULTY.replaceAll('theo theo', 'theo'));
    expect(await lint()).toEqual({
      code: 0,
      out: '',
      err: '2 kết quả trong ccht.baseline.json không còn: chạy --update-baseline để bỏ.\n',
    });
    await update();
    expect((await lint()).err).toBe('');
  });

  it('the same words that have moved elsewhere are known, as often as before and no more', async () => {
    await update();
    const moved = FAULTY.replace('theo theo Nghị', 'theo Nghị').replace('Rà soát thủ tục', 'Rà soát theo theo lệ');
    desk.put('a.plan.yaml', moved);
    expect(await lint()).toEqual({ code: 0, out: '', err: '' });
    desk.put('a.plan.yaml', moved.replace('closing: Các', 'closing: Theo theo lệ, các'));
    expect((await lint()).out).toMatch(/^a\.plan\.yaml:20:12: .* \[doubled-word\]\n$/);
  });

  it('drops plans that are gone', async () => {
    desk.put('b.plan.yaml', FAULTY);
    await update();
    unlinkSync(join(desk.folder, 'b.plan.yaml'));
    await update();
    expect(Object.keys(JSON.parse(desk.read('ccht.baseline.json').toString()).plans)).toEqual(['a.plan.yaml']);
  });

  it('never takes up, nor hides, what makes a plan unreadable; what is known of it stays', async () => {
    await update();
    const before = desk.read('ccht.baseline.json').toString();
    desk.put('a.plan.yaml', FAULTY.replace('year:', 'yer:'));
    const { code, err } = await update();
    expect({ code, isToldOf: err.includes('a.plan.yaml chưa đọc được hết') }).toEqual({ code: 1, isToldOf: true });
    expect(desk.read('ccht.baseline.json').toString()).toBe(before);
    const entry = { rule: 'schema-unknown-key', about: 'Tệp kế hoạch', words: 'yer', count: 9 };
    desk.put('ccht.baseline.json', JSON.stringify({ version: 1, plans: { 'a.plan.yaml': [entry] } }));
    expect(await lint()).toMatchObject({ code: 1, out: expect.stringContaining('[schema-unknown-key]') });
  });

  it('keeps what it knows of plans that a run did not look at', async () => {
    desk.put('b.plan.yaml', FAULTY);
    await update();
    desk.put('a.plan.yaml', FAULTY.replaceAll('theo theo', 'theo'));
    await update('a.plan.yaml');
    expect(await lint()).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('is the same from any folder, and for standard input', async () => {
    desk.put('nam/a.plan.yaml', FAULTY);
    await update('--baseline', 'nam/cu.json', 'nam');
    const { plans } = JSON.parse(desk.read('nam/cu.json').toString());
    expect(Object.keys(plans)).toEqual(['a.plan.yaml']);
    expect((await desk.ccht('lint', 'nam', '--baseline', 'nam/cu.json')).code).toBe(0);
    desk.input = FAULTY;
    const { code, out } = await desk.ccht(
      'lint',
      '--stdin-filename',
      'nam/a.plan.yaml',
      '--baseline',
      'nam/cu.json',
      '-f',
      'unix',
    );
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });

  it('does not take up what a remark ignores', async () => {
    desk.put(
      'a.plan.yaml',
      FAULTY.replace('      text: |', '      # ccht-ignore doubled-word: tên riêng\n      text: |'),
    );
    expect((await update()).err).toContain('3 kết quả');
  });

  it.each([
    ['no JSON', 'x'],
    ['other JSON', '{"a": 1}'],
    [
      'a count that is none',
      '{"version": 1, "plans": {"a.plan.yaml": [{"rule": "a", "about": "b", "words": "c", "count": 0}]}}',
    ],
    ['entries that are none', '{"version": 1, "plans": {"a.plan.yaml": [{"rule": 1}]}}'],
  ])('a file that is no baseline is told and never written over: %s', async (_, text) => {
    desk.put('ccht.baseline.json', text);
    expect(await lint()).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('không phải danh sách kết quả cũ'),
    });
    expect((await update()).code).toBe(2);
    expect(desk.read('ccht.baseline.json').toString()).toBe(text);
  });

  it('a plan is no baseline', async () => {
    expect((await update('--baseline', 'a.plan.yaml')).code).toBe(2);
    expect(desk.read('a.plan.yaml').toString()).toBe(FAULTY);
  });

  it('that is missing is told', async () => {
    expect(await lint()).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^lỗi: Không có tệp ccht\.baseline\.json\.\n.*--update-baseline\n$/),
    });
  });

  it('--dry-run and a read-only file: nothing is written', async () => {
    expect((await update('--dry-run')).err).toBe('Sẽ ghi ccht.baseline.json\n');
    expect(desk.files()).toEqual(['a.plan.yaml', 'ccht.config.yaml']);
    await update();
    const before = desk.read('ccht.baseline.json').toString();
    chmodSync(join(desk.folder, 'ccht.baseline.json'), 0o444);
    desk.put('a.plan.yaml', FAULTY.replaceAll('theo theo', 'theo'));
    expect(await update()).toMatchObject({ code: 2, err: expect.stringContaining('chỉ đọc') });
    expect(desk.read('ccht.baseline.json').toString()).toBe(before);
  });
});
