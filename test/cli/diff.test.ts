import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWordFile } from '../acceptance/word-file.ts';
import { planOf } from '../diff/two-plans.ts';
import { Desk } from './harness.ts';

const EXAMPLES = 'examples';
const OLD = planOf([
  '{id: ra-soat, task: Rà soát quy chế làm việc của cơ quan, deliverable: Báo cáo, lead: Văn phòng, support: Các phòng, deadline: Quý II/2022}',
  '{task: Tập huấn kỹ năng soạn thảo văn bản cho công chức, lead: Văn phòng, deadline: 30/11/2022}',
  '{task: Kiểm tra công vụ tại các đơn vị trực thuộc, lead: Thanh tra Sở, deadline: Thường xuyên}',
  '{task: Kiện toàn bộ phận một cửa, lead: Văn phòng, deadline: Quý I/2022}',
]);
const NEW = planOf(
  [
    '{id: ra-soat, task: "Rà soát, sửa đổi quy chế làm việc của cơ quan, đơn vị", deliverable: Báo cáo, lead: Thanh tra Sở, support: "Các phòng, Văn phòng", deadline: Quý III/2023}',
    '{task: Kiểm tra công vụ tại các đơn vị trực thuộc, lead: Thanh tra Sở, deadline: Thường xuyên}',
    '{task: Tập huấn kỹ năng soạn thảo văn bản cho công chức, lead: Văn phòng, deadline: Thường xuyên}',
    '{task: Số hóa tối thiểu 50% hồ sơ lưu trữ, lead: Các phòng, deadline: Theo triển khai của Sở Khoa học và Công nghệ}',
  ],
  { year: 2023 },
);

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put('2022.plan.yaml', OLD);
  desk.put('2023.plan.yaml', NEW);
});
afterEach(() => desk.leave());
const diff = (...args: string[]) => desk.ccht('diff', '2022.plan.yaml', '2023.plan.yaml', ...args);

/** Copies examples with their directory of units into the desk's folder. */
function take(folder: string, ...names: string[]): string[] {
  desk.put('units.yaml', readFileSync(`${EXAMPLES}/${folder}/units.yaml`));
  return names.map((name) => desk.put(name, readFileSync(`${EXAMPLES}/${folder}/${name}`)));
}

describe('the screen', () => {
  it.each([80, 120])('of two years, %i cells wide', async (width) => {
    desk.width = width;
    const plans = take('dong-nai-kcn', 'ke-hoach-2022.plan.yaml', 'ke-hoach-2023.plan.yaml');
    const { code, out, err } = await desk.ccht('diff', ...plans, '--color', 'never');
    expect([code, err]).toEqual([0, '']);
    await expect(out).toMatchFileSnapshot(`golden/diff-${width}.golden.txt`);
  });

  it('in English', async () => {
    const plans = take('dong-nai-kcn', 'ke-hoach-2022.plan.yaml', 'ke-hoach-2023.plan.yaml');
    await expect((await desk.ccht('diff', ...plans, '--lang', 'en')).out).toMatchFileSnapshot(
      'golden/diff-en.golden.txt',
    );
  });

  it.each([80, 120])('with every change, %i cells wide: beside each other where there is room', async (width) => {
    desk.width = width;
    const { out } = await diff('--full', '--color', 'never');
    await expect(out).toMatchFileSnapshot(`golden/diff-full-${width}.golden.txt`);
  });

  it('of two offices tells what one alone has, and asks for no decision', async () => {
    const [tien] = take('tien-giang', 'ke-hoach-2023.plan.yaml');
    desk.put('khac.plan.yaml', readFileSync(`${EXAMPLES}/dong-nai-kcn/ke-hoach-2023.plan.yaml`));
    const { code, out } = await desk.ccht('diff', 'khac.plan.yaml', tien ?? '');
    expect(code).toBe(0);
    await expect(out).toMatchFileSnapshot('golden/diff-offices.golden.txt');
  });

  it('of two drafts names their files', async () => {
    desk.put('v1.plan.yaml', NEW);
    desk.put('v2.plan.yaml', NEW.replace('Quý III/2023', 'Quý IV/2023'));
    const { out } = await desk.ccht('diff', 'v1.plan.yaml', 'v2.plan.yaml');
    await expect(out).toMatchFileSnapshot('golden/diff-drafts.golden.txt');
  });

  it('--brief is the totals', async () => {
    expect((await diff('--brief')).out).toBe(
      [
        'Kế hoạch CCHC 2022 → 2023. Riêng việc đổi năm không tính là thay đổi.',
        'Nhiệm vụ 4 → 4: mới 1 · bỏ 1 · sửa 2 · giữ 1',
        'Chỉ tiêu 0 → 1: siết 0 · nới 0 · mới 1 · bỏ 0 · giữ 0',
        'Cần lãnh đạo cho ý kiến: 3 việc.',
        '',
      ].join('\n'),
    );
  });

  it('--explain says how each pair was made and why', async () => {
    await expect((await diff('--explain')).out).toMatchFileSnapshot('golden/diff-explain.golden.txt');
  });

  it('says so where nothing changed, the year apart', async () => {
    desk.put('2023.plan.yaml', OLD.replaceAll('2022', '2023'));
    expect((await diff()).out).toMatch(/\nKhông có thay đổi\.\n$/);
  });

  it('parts of a split stand in the order of the plan, whichever goes on most plainly', async () => {
    const row = (task: string): string => `{task: ${task}, lead: Văn phòng, deadline: Thường xuyên}`;
    desk.put(
      '2022.plan.yaml',
      planOf([row('Công bố danh mục thủ tục hành chính và niêm yết tại bộ phận một cửa')], { year: 2023 }),
    );
    desk.put(
      '2023.plan.yaml',
      planOf([row('Công bố danh mục thủ tục hành chính'), row('Niêm yết thủ tục hành chính tại bộ phận một cửa')], {
        year: 2023,
      }),
    );
    const { out } = await diff('--full');
    expect(out).toContain('I.1 (bản trước) → I.1 + I.2 (bản sau)');
    expect(out.indexOf('I.1 (bản sau):')).toBeLessThan(out.indexOf('I.2 (bản sau):'));
  });

  it('facts of an appendix have names too', async () => {
    const head = (line: string): string =>
      NEW.replace('  - title: NHIỆM VỤ', `  - attached: ${line}\n    title: NHIỆM VỤ`);
    desk.put('2022.plan.yaml', head('(Kèm theo Kế hoạch số 03/KH-SNV ngày 16/01/2023 của Sở Nội vụ)'));
    desk.put('2023.plan.yaml', head('(Kèm theo Kế hoạch số …/KH-SNV ngày …/…/2023 của Sở Nội vụ)'));
    expect((await diff()).out).toContain('VĂN BẢN     sửa dòng “(Kèm theo …)” của phụ lục');
  });

  it('is coloured on a terminal, new and gone words by colour and not by signs', async () => {
    desk.width = 80;
    const { out } = await diff('--full');
    expect(out).toContain('\x1b[32m, sửa đổi\x1b[39m');
    expect(out).not.toContain('{+');
  });
});

describe('what is asked for', () => {
  const told = (json: string): unknown =>
    JSON.parse(json).changes.map((change: { what: string; fields?: { field: string }[] }) => [
      change.what,
      change.fields?.map(({ field }) => field).join(' ') ?? '',
    ]);

  it('--only and --ignore', async () => {
    expect(told((await diff('-f', 'json', '--only', 'deadline,owner')).out)).toEqual([
      ['task', 'lead support deadline'],
      ['task', 'deadline'],
    ]);
    const { out } = await diff('-f', 'json', '--ignore', 'wording, target,added,removed,order');
    expect(told(out)).toEqual([
      ['task', 'lead support deadline'],
      ['task', 'deadline'],
    ]);
  });

  it('a name that there is not', async () => {
    const { code, err } = await diff('--only', 'deadlin');
    expect(code).toBe(2);
    expect(err).toBe('lỗi: --only không có giá trị “deadlin”.\nCó phải ý là deadline?\n');
  });

  it('--exit-code says whether something changed', async () => {
    expect((await diff()).code).toBe(0);
    expect((await diff('--exit-code')).code).toBe(1);
    expect((await diff('--exit-code', '--only', 'group')).code).toBe(0);
    expect((await desk.ccht('diff', '2022.plan.yaml', '2022.plan.yaml', '--exit-code')).code).toBe(0);
  });
});

describe('what cannot be compared', () => {
  it('one plan alone', async () => {
    const { code, err } = await desk.ccht('diff', '2022.plan.yaml');
    expect(code).toBe(2);
    expect(err).toContain('lỗi: So sánh cần ít nhất hai kế hoạch.');
  });

  it('a missing file', async () => {
    const { code, err } = await desk.ccht('diff', '2022.plan.yaml', 'khong-co.plan.yaml');
    expect([code, err]).toEqual([2, 'lỗi: Không có tệp khong-co.plan.yaml.\n']);
  });

  it('plans with faults: both are told, with their places', async () => {
    desk.put('2022.plan.yaml', OLD.replace('columns:', 'colums:'));
    desk.put('2023.plan.yaml', NEW.replace('ccht: 1', 'ccht: 2'));
    const { code, out, err } = await diff();
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^2022\.plan\.yaml:\d+:\d+: lỗi/m);
    expect(err).toMatch(/^2023\.plan\.yaml:1:\d+: lỗi/m);
    expect(err).toMatch(/Chưa so sánh: sửa các lỗi trên rồi chạy lại\.\n$/);
  });

  it('a replaces that names nothing is told, and the rest compared', async () => {
    desk.put('2023.plan.yaml', NEW.replace('{task: Số hóa', '{replaces: I.9, task: Số hóa'));
    const { code, out, err } = await diff('--brief');
    expect(code).toBe(0);
    expect(err).toBe('I.4: replaces: I.9 không có ở kế hoạch kia. Gần nhất: I.1.\n');
    expect(out).toContain('Nhiệm vụ 4 → 4');
  });
});

describe('what other programs read', () => {
  it('json has the promised shape', async () => {
    const { version, old, new: fresh, summary, changes } = JSON.parse((await diff('-f', 'json')).out);
    expect([version, old, fresh]).toEqual([1, '2022.plan.yaml', '2023.plan.yaml']);
    expect(summary).toEqual({ added: 1, removed: 1, changed: 2, moved: 1, split: 0, merged: 0, same: 0 });
    expect(changes[0]).toEqual({
      kind: 'changed',
      what: 'task',
      old: expect.objectContaining({
        id: 'ra-soat',
        number: 'I.1',
        line: 14,
        text: 'Rà soát quy chế làm việc của cơ quan',
      }),
      new: expect.objectContaining({ id: 'ra-soat', number: 'I.1', line: 14 }),
      similarity: expect.any(Number),
      pairing: 'id',
      fields: [
        {
          field: 'task',
          old: 'Rà soát quy chế làm việc của cơ quan',
          new: 'Rà soát, sửa đổi quy chế làm việc của cơ quan, đơn vị',
        },
        { field: 'lead', old: 'Văn phòng', new: 'Thanh tra Sở', effect: 'reassigned' },
        { field: 'support', old: 'Các phòng', new: 'Các phòng, Văn phòng', effect: 'extended' },
        { field: 'deadline', old: 'Quý II/2022', new: 'Quý III/2023', effect: 'later' },
      ],
    });
    const added = changes.find((change: { kind: string }) => change.kind === 'added');
    expect(Object.keys(added)).toEqual(['kind', 'what', 'new']);
  });

  it('json of a split has a list of new tasks; --explain adds why', async () => {
    desk.put(
      '2022.plan.yaml',
      planOf(['{task: "Rà soát quy chế làm việc của cơ quan; tập huấn kỹ năng soạn thảo văn bản"}']),
    );
    desk.put(
      '2023.plan.yaml',
      planOf(['{task: Rà soát quy chế làm việc của cơ quan}', '{task: Tập huấn kỹ năng soạn thảo văn bản}'], {
        year: 2023,
      }),
    );
    const [change] = JSON.parse((await diff('-f', 'json', '--explain')).out).changes;
    expect(change.kind).toBe('split');
    expect(change.old.number).toBe('I.1');
    expect(change.new.map(({ number }: { number: string }) => number).sort()).toEqual(['I.1', 'I.2']);
    expect(change.pairs).toHaveLength(2);
    expect(change.why[0]).toEqual({
      parts: expect.objectContaining({ task: expect.any(Number) }),
      shared: expect.any(Array),
    });
  });

  it('Markdown has both texts of every change', async () => {
    await expect((await diff('-f', 'md', '--full')).out).toMatchFileSnapshot('golden/diff.golden.md');
  });

  it('HTML needs nothing else, and marks words', async () => {
    desk.put('2023.plan.yaml', NEW.replace('Số hóa tối thiểu', 'Số hóa <script>alert(1)</script> & tối thiểu'));
    const { err } = await diff('-o', 'a.html');
    expect(err).toBe('Đã ghi a.html\n');
    const page = desk.read('a.html').toString('utf8');
    expect(page).not.toMatch(/<(?:script|link|img)|src=|href=|url\(/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; tối thiểu');
    expect(page).toContain('Rà soát<ins>, sửa đổi </ins>quy chế');
    expect(page).toContain('<del>');
  });
});

describe('the comparison table in Word', () => {
  beforeEach(async () => {
    const plans = take('dong-nai-kcn', 'ke-hoach-2022.plan.yaml', 'ke-hoach-2023.plan.yaml');
    expect((await desk.ccht('diff', ...plans, '-o', 'so-sanh.docx')).code).toBe(0);
  });

  it('lies across, repeats its head, and leaves a column for the reason', () => {
    const word = openWordFile(desk.read('so-sanh.docx'));
    const xml = word.raw.get('word/document.xml') ?? '';
    expect(xml.match(/<w:pgSz [^>]*>/g)).toEqual(['<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>']);
    const [head = '', ...rows] = xml.match(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs) ?? [];
    expect(head).toContain('<w:tblHeader/>');
    const cells = (row: string): string[] =>
      (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) =>
        (cell.match(/<w:t(?: [^>]*)?>[^<]*/g) ?? []).map((text) => text.replace(/<[^>]*>/, '')).join(''),
      );
    expect(cells(head)).toEqual([
      'STT',
      'Kế hoạch năm 2022 (05/KH-KCNĐN)',
      'Kế hoạch năm 2023 (03/KH-KCNĐN)',
      'Nội dung thay đổi',
      'Lý do',
    ]);
    const entries = rows.map(cells).filter((row) => row.length === 5);
    expect(entries.map(([number]) => number)).toEqual(entries.map((_, at) => String(at + 1)));
    expect(entries.every(([, , , , reason]) => reason === '')).toBe(true);
  });

  it('says in both columns what the data says', async () => {
    const word = openWordFile(desk.read('so-sanh.docx'));
    const printed = word.paragraphs
      .map(({ text }) => text)
      .join(' ')
      .replace(/\s+/g, ' ');
    const { changes } = JSON.parse(
      (await desk.ccht('diff', 'ke-hoach-2022.plan.yaml', 'ke-hoach-2023.plan.yaml', '-f', 'json')).out,
    );
    const said = changes.flatMap(
      (change: { fields?: { old: string; new: string }[] }) =>
        change.fields?.flatMap((field) => [field.old, field.new]) ?? [],
    );
    const missing = said
      .flatMap((text: string) => text.split('\n'))
      .map((line: string) =>
        line
          .replace(/\*+/g, '')
          .replace(/^\s*[-+] /, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((line: string) => !printed.includes(line));
    expect(said.length).toBeGreaterThan(100);
    expect(missing).toEqual([]);
  });

  it('is written anew where nobody has edited it, and never over a plan', async () => {
    expect(
      (await desk.ccht('diff', 'ke-hoach-2022.plan.yaml', 'ke-hoach-2023.plan.yaml', '-o', 'so-sanh.docx')).code,
    ).toBe(0);
    const over = await diff('-f', 'docx', '-o', '2023.plan.yaml', '--force');
    expect([over.code, over.err]).toEqual([2, expect.stringContaining('2023.plan.yaml là tệp nguồn')]);
    expect(desk.read('2023.plan.yaml').toString()).toBe(NEW);
    expect((await diff('-f', 'docx')).err).toContain('Tệp Word cần tên tệp.');
    expect((await diff('-o', 'a.xyz')).err).toContain('chưa rõ loại tệp');
  });
});

describe('several years', () => {
  beforeEach(() => {
    desk.put('2024.plan.yaml', NEW.replaceAll('2023', '2024').replace('Quý III/2024', 'Quý IV/2024'));
  });
  const years = (...args: string[]) => desk.ccht('diff', '2022.plan.yaml', '2023.plan.yaml', '2024.plan.yaml', ...args);

  it('shows which tasks are carried over, and each year’s deadline', async () => {
    await expect((await years()).out).toMatchFileSnapshot('golden/diff-years.golden.txt');
  });

  it('json follows each task through the plans', async () => {
    const { plans, steps, chains } = JSON.parse((await years('-f', 'json')).out);
    expect(plans.map(({ year }: { year: number }) => year)).toEqual([2022, 2023, 2024]);
    expect(steps).toHaveLength(2);
    expect(chains[0].tasks.map(({ plan, deadline }: { plan: number; deadline: string }) => [plan, deadline])).toEqual([
      [0, 'Quý II/2022'],
      [1, 'Quý III/2023'],
      [2, 'Quý IV/2024'],
    ]);
  });

  it('is no table for Word', async () => {
    expect((await years('-o', 'a.docx')).err).toContain('--format docx chỉ dùng cho hai kế hoạch.');
  });
});
