import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/display/index.ts';
import { Desk } from './harness.ts';
import { CLEAN, FAULTY, only, SPEAKING } from './lint-plans.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put('ccht.config.yaml', only(SPEAKING));
});
afterEach(() => desk.leave());

async function screen(...argv: string[]): Promise<string> {
  return (await desk.ccht('lint', ...argv)).out;
}

async function expectGolden(name: string, out: string): Promise<void> {
  await expect(out).toMatchFileSnapshot(`golden/lint-${name}.golden.txt`);
}

const SIGNED = FAULTY.replace('  symbol:', '  number: "5"\n  symbol:').replace('"?/01/2026"', '09/01/2026');

/** Sixteen faults; the one that weighs most stands last. */
const MANY = SIGNED.replace(
  '        - Phần đấu',
  `${Array.from({ length: 11 }, (_, at) => `        - Việc thứ ${at + 1} làm theo theo lệ của cơ quan.\n`).join('')}        - Phần đấu`,
).replace('giải quyết 96%', 'giải quyết 196%');

describe('the screen', () => {
  it.each([60, 80, 100, 140])('a signed plan at %i cells', async (width) => {
    desk.width = width;
    desk.put('ke-hoach-2026.plan.yaml', MANY);
    const out = await screen('--color', 'never');
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    await expectGolden(`signed-${width}`, out);
  });

  it('a draft; what is open stands in one line at the end', async () => {
    desk.put('a.plan.yaml', FAULTY);
    await expectGolden('draft', await screen());
  });

  it('a draft without faults', async () => {
    desk.put('a.plan.yaml', CLEAN);
    expect(await screen()).toBe(
      'Không thấy lỗi. Đã soát 2 nhiệm vụ, 1 viện dẫn (1 đối chiếu được).\nCòn để trống: số văn bản, ngày, tháng ban hành.\nChưa có danh mục đơn vị (units.yaml): chưa soát tên đơn vị.\n',
    );
  });

  it('several plans', async () => {
    desk.put('a.plan.yaml', FAULTY);
    desk.put('b.plan.yaml', CLEAN);
    desk.put('c.plan.yaml', SIGNED);
    desk.put('units.yaml', 'units: [{name: Văn phòng}]\n');
    await expectGolden('several', await screen());
  });

  it('all, and what is ignored', async () => {
    desk.put(
      'a.plan.yaml',
      MANY.replace('      text: |', '      # ccht-ignore doubled-word “theo theo”: lệ viết vậy\n      text: |'),
    );
    await expectGolden('all', await screen('--all', '--show-suppressed'));
  });

  it('a plan that cannot be read to its end', async () => {
    desk.put('a.plan.yaml', FAULTY.replace('  closing:', '  closin:').replace('lead: Văn phòng}', 'leed: Văn phòng}'));
    await expectGolden('unread', await screen());
  });

  it('in English', async () => {
    desk.put('a.plan.yaml', SIGNED);
    await expectGolden('english', await screen('--lang', 'en'));
  });

  it.each([60, 80, 100, 140])('a plan of the examples at %i cells', async (width) => {
    // Without its remarks, which leave nothing to show.
    const plan = readFileSync('examples/dong-nai-kcn/ke-hoach-2023.plan.yaml', 'utf8').replaceAll('# ccht bỏ qua', '#');
    desk.put('ke-hoach-2023.plan.yaml', plan);
    desk.put('ccht.config.yaml', only(['letter-dd', 'number-gap', 'time-vague']));
    desk.width = width;
    const out = await screen('--color', 'never');
    for (const line of out.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
    await expectGolden(`example-${width}`, out);
  });

  it('keeps what weighs most of more than twelve, in the order of the file, and counts the rest', async () => {
    desk.put('a.plan.yaml', MANY);
    const out = await screen();
    expect(out.match(/^ {2}(?:lỗi|cần xem|lưu ý) /gm)?.length).toBe(12);
    for (const rule of ['citation-symbol', 'target-percent', 'open-place']) expect(out).toContain(rule);
    expect(out).toMatch(/^Còn \d+ cần xem: doubled-word \d+.* \(hiện hết: --all\)$/m);
  });

  it('shows a plan in decomposed letters as any other, and sends the terminal no orders', async () => {
    desk.put('a.plan.yaml', FAULTY);
    const out = await screen();
    desk.put('a.plan.yaml', FAULTY.normalize('NFD').replace('Giao', '"\\e[31m\\x07Giao'.slice(1)));
    desk.put('b.plan.yaml', FAULTY.replace('title: MỤC ĐÍCH', 'title: "MỤC \\e[2J\\a theo theo ĐÍCH"'));
    expect((await screen('a.plan.yaml')).replaceAll(/\d+:\d+/g, '')).toContain('“theo theo”');
    expect(out).toContain('“theo theo”');
    expect(await screen('b.plan.yaml')).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });
});

describe('a published plan, imported', () => {
  const seeds = process.env.CCHT_SEEDS ?? '../shared/seeds';
  const source = ((): string | undefined => {
    try {
      return readFileSync(join(seeds, '000_6a2b10022ac43a9f.txt'), 'utf8');
    } catch {
      return undefined;
    }
  })();

  it.skipIf(source !== undefined)(`needs the published plans in ${seeds}, or CCHT_SEEDS set`, () => {});

  it.skipIf(source === undefined)('is shown as the design of the screens has it', async () => {
    const more = ['attachment-line', 'citation-date', 'number-gap', 'term-mixed'];
    desk.put('ccht.config.yaml', only([...SPEAKING, ...more]));
    desk.put('a.txt', source ?? '');
    await desk.ccht('import', 'a.txt', '-o', 'ke-hoach-2023.plan.yaml');
    const lines = (await screen()).split('\n');
    const all = (await screen('--all')).split('\n');
    expect(lines[0]).toBe('ke-hoach-2023.plan.yaml · Kế hoạch 03/KH-KCNĐN đã ký ngày 16/01/2023');
    const below = (place: string): string => all[all.findIndex((line) => line.startsWith(place)) + 1] ?? '';
    expect(below('Căn cứ thứ nhất · ')).toMatch(/^ {2}lỗi {6}Nghị quyết số 76\/NQ-CP /);
    expect(lines.some((line) => / {11}.*Nghị quyết số 76\/NQ-CP ngày 15\/7\/2022/.test(line))).toBe(true);
    expect(lines.some((line) => /^ {11} *~{9} Sửa: 15\/7\/2021$/.test(line))).toBe(true);
    expect(below('Mục II.3.2, gạch đầu dòng thứ ba · ')).toMatch(
      /^ {2}lỗi {6}Không có ký hiệu “NNĐ-CP”\. .* citation-symbol$/,
    );
    expect(below('Phụ lục, dòng “(Kèm theo …)” · ')).toMatch(/^ {2}lỗi {6}.* attachment-line$/);
    expect(below('Phụ lục, V.2, cột Mục tiêu · ')).toMatch(
      /^ {2}cần xem {2}“theo theo”: thừa một chữ\. .* doubled-word$/,
    );
    expect(lines.filter((line) => /^ {2}(?:lỗi|cần xem|lưu ý) /.test(line)).length).toBe(12);
    expect(lines.some((line) => /^Còn \d+ .* \(hiện hết: --all\)$/.test(line))).toBe(true);
    expect(
      lines.some((line) =>
        /^\d+ lỗi · \d+ cần xem · \d+ lưu ý\. Đối chiếu được \d+\/\d+ văn bản viện dẫn \(danh mục đến \d\d\/\d+\/\d{4}\)\.$/.test(
          line,
        ),
      ),
    ).toBe(true);
    expect(lines).toContain('Kế hoạch đã ký: kết quả dùng khi đính chính hoặc khi lập kế hoạch năm sau.');
  });
});
