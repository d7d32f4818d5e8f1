import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk, type Result } from './harness.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.leave());

const PLAN = `# Kế hoạch của Sở A
ccht: 1
year: 2023
issuer: {parent: UBND TỈNH AN HÒA, name: SỞ A, place: An Hòa}
plan:
  number: "03"
  symbol: KH-SA
  date: 16/01/2023
  subject: Cải cách hành chính năm 2023
  basis:
    - Thực hiện Kế hoạch số 282/KH-UBND ngày 29/12/2022 của UBND tỉnh về cải cách hành chính năm 2023;
  sections:
    - title: NHIỆM VỤ
      text:
        - tasks:
            columns: [number, task, lead, deadline]
            tasks:
              - {id: de-an, task: Lập đề án vị trí việc làm, lead: Văn phòng, deadline: Quý II/2023}
              - {task: Kiểm tra cải cách hành chính, lead: Văn phòng, deadline: Quý III/2023}
              - {task: Tuyên truyền cải cách hành chính, lead: Văn phòng, deadline: Thường xuyên}
  recipients: [Các phòng;, "Lưu: VT."]
  signature: {position: GIÁM ĐỐC, signer: Trần Văn An}
`;
const text = (name: string): string => desk.read(name).toString('utf8');
const from = (...more: string[]): Promise<Result> => desk.ccht('new', '--from', 'kh-2023.plan.yaml', ...more);

describe('ccht new --from', () => {
  beforeEach(() => desk.put('kh-2023.plan.yaml', PLAN));

  it('writes the plan of the next year beside this one and tells what is left to decide', async () => {
    desk.env.COLUMNS = '90';
    const { code, out, err } = await from();
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toBe(`Đã ghi kh-2024.plan.yaml
Kế hoạch năm 2023 → 2024: 3 nhiệm vụ trong bảng chuyển sang, 2 mã mới. Số, ngày, người ký
để trống.

CẦN QUYẾT ĐỊNH (3)
  Căn cứ thứ nhất · 11:17
    “Kế hoạch số 282/KH-UBND”: văn bản của năm 2023; thay bằng văn bản của năm 2024 nếu đã
    có.
  Mục I, dòng 1 · 18:15
    việc làm một lần, hạn năm 2023 là “Quý II/2023”; xong rồi thì bỏ, chưa xong thì ghi
    hạn mới.
  Mục I, dòng 2, cột thời gian hoàn thành · 21:130
    “Quý III/2024”: năm 2023 là “Quý III/2023”; giữ hay đổi.

Quyết xong chỗ nào, xóa dòng # ccht-decide ở chỗ đó.
Xem còn lại: ccht lint kh-2024.plan.yaml
`);
    expect(text('kh-2023.plan.yaml')).toBe(PLAN);
    expect(desk.files()).toEqual(['kh-2023.plan.yaml', 'kh-2024.plan.yaml']);
  });

  it('makes a draft without an error, whose open decisions lint goes on telling until their comments are gone', async () => {
    await from();
    const undecided = async (): Promise<string[]> => {
      const { code, out } = await desk.ccht('lint', 'kh-2024.plan.yaml', '--format', 'json');
      expect(code).toBe(0);
      const findings: { rule: string; severity: string; where: string; line: number }[] = JSON.parse(out).findings;
      const own = findings.filter(({ rule }) => rule === 'undecided-place');
      expect(new Set(own.map(({ severity }) => severity))).toEqual(new Set(own.length > 0 ? ['info'] : []));
      return own.map(({ where, line }) => `${where} · ${line}`);
    };
    expect(await undecided()).toEqual([
      'Căn cứ thứ nhất · 11',
      'Mục I, dòng 1 · 18',
      'Mục I, dòng 2, cột thời gian hoàn thành · 21',
    ]);
    desk.put('kh-2024.plan.yaml', text('kh-2024.plan.yaml').replace(/^ *# ccht-decide.*\n/gm, ''));
    expect(await undecided()).toEqual([]);
    expect((await desk.ccht('render', 'kh-2024.plan.yaml')).code).toBe(0);
  });

  it.each([
    ['kh-2023.plan.yaml', [], 'kh-2024.plan.yaml'],
    ['kh-2023.plan.yaml', ['--year', '2026'], 'kh-2026.plan.yaml'],
    ['ke-hoach.plan.yaml', [], 'ke-hoach-2024.plan.yaml'],
    ['2023-cchc-2023.yml', [], '2024-cchc-2024.yml'],
    ['kh.plan.yaml', ['-o', 'moi/nam-sau.plan.yaml'], 'moi/nam-sau.plan.yaml'],
  ])('%s %j: %s', async (name, options, written) => {
    desk.put(name, PLAN);
    const { code, out } = await desk.ccht('new', '--from', name, ...options);
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toBe(`Đã ghi ${written}`);
    expect(text(written)).toContain('Cải cách hành chính năm 202');
  });

  it('on standard output is the plan alone; the report goes to standard error', async () => {
    const { out, err } = await from('-o', '-');
    expect(out.startsWith('# Kế hoạch của Sở A\n'.normalize('NFC'))).toBe(true);
    expect(out).not.toContain('CẦN QUYẾT ĐỊNH');
    expect(err).toContain('CẦN QUYẾT ĐỊNH (3)');
    expect(desk.files()).toEqual(['kh-2023.plan.yaml']);
  });

  it('writes nothing with --dry-run', async () => {
    const { code, out } = await from('--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('Sẽ ghi kh-2024.plan.yaml\n');
    expect(desk.files()).toEqual(['kh-2023.plan.yaml']);
  });

  it('never overwrites, neither another file nor the plan itself', async () => {
    desk.put('kh-2024.plan.yaml', 'của người khác\n');
    const taken = await from();
    expect([taken.code, taken.err]).toEqual([
      2,
      'lỗi: kh-2024.plan.yaml đã có; ccht new không ghi đè tệp nào.\nGhi ra tên khác bằng -o TÊN.\n',
    ]);
    expect(text('kh-2024.plan.yaml')).toBe('của người khác\n');
    expect((await from('-o', 'kh-2023.plan.yaml')).code).toBe(2);
    expect(text('kh-2023.plan.yaml')).toBe(PLAN);
  });

  it.each([
    [
      'a year that is not later',
      ['--year', '2023'],
      'kh-2023.plan.yaml là kế hoạch năm 2023; năm mới phải sau năm đó.',
    ],
    ['no year', ['--year', 'sang năm'], '--year cần một năm, không phải “sang năm”.'],
    ['the name of another kind of file', ['-o', 'kh.docx'], 'Tên “kh.docx” không hợp với loại tệp sẽ ghi.'],
    [
      'an option of an empty plan',
      ['--issuer', 'Sở B'],
      '--issuer không dùng cùng --from: phần đó lấy từ kế hoạch năm trước.',
    ],
  ])('refuses %s', async (_, options, message) => {
    const { code, err } = await from(...options);
    expect([code, err.split('\n')[0]]).toEqual([2, `lỗi: ${message}`]);
    expect(desk.files()).toEqual(['kh-2023.plan.yaml']);
  });

  it('refuses a plan that does not say its year', async () => {
    desk.put('kh.plan.yaml', 'ccht: 1\nplan: {subject: Cải cách hành chính}\n');
    const { code, err } = await desk.ccht('new', '--from', 'kh.plan.yaml');
    expect(code).toBe(2);
    expect(err).toContain('kh.plan.yaml chưa ghi năm của kế hoạch.');
  });

  it('tells the faults of a plan instead of making one from it', async () => {
    desk.put('kh-2023.plan.yaml', PLAN.replace('subject:', 'subjct:'));
    const { code, err } = await from();
    expect(code).toBe(2);
    expect(err).toContain('kh-2023.plan.yaml:9:3');
    expect(err).toContain('Chưa lập kế hoạch mới');
    expect(desk.files()).toEqual(['kh-2023.plan.yaml']);
  });

  it('says it in English', async () => {
    const { out } = await from('--lang', 'en');
    expect(out).toContain('TO BE DECIDED (3)');
    expect(out).toContain('Basis 1 · 11:17');
  });

  describe('with a progress file', () => {
    const progress = (...entries: string[]): string =>
      desk.put('kh-2023.progress.yaml', `progress:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`);

    it('offers what is done for dropping', async () => {
      progress('{task: "1", state: done, on: 2023-06-20, evidence: Quyết định số 7/QĐ-SA}', '{task: "3", state: open}');
      const { out } = await from();
      expect(out).toContain('    đã xong ngày 20/6/2023 (Quyết định số 7/QĐ-SA); bỏ, hay còn làm tiếp năm 2024.\n');
      expect(text('kh-2024.plan.yaml')).toContain('id: de-an');
    });

    it('drops it with --drop-done, and says so', async () => {
      progress('{task: de-an, state: done}');
      const { out } = await from('--drop-done');
      expect(out).toContain('Đã bỏ 1 nhiệm vụ: 1.\n');
      expect(text('kh-2024.plan.yaml')).not.toContain('de-an');
      expect(text('kh-2023.plan.yaml')).toBe(PLAN);
    });

    it.each([
      ['names a task that is not there', '{task: "9", state: done}', 'Kế hoạch không có nhiệm vụ “9”.'],
      ['breaks its form', '{task: "1", state: xong}', 'xong'],
    ])('that %s stops with its fault', async (_, entry, message) => {
      progress(entry);
      const { code, err } = await from();
      expect(code).toBe(2);
      expect(err).toContain(message);
      expect(desk.files()).not.toContain('kh-2024.plan.yaml');
    });
  });

  it.each([
    ['lines that end as on Windows', (plan: string) => Buffer.from(plan.replaceAll('\n', '\r\n'))],
    ['a byte order mark', (plan: string) => Buffer.from(`\ufeff${plan}`)],
    ['UTF-16', (plan: string) => Buffer.from(`\ufeff${plan}`, 'utf16le')],
    ['letters and marks apart', (plan: string) => Buffer.from(plan.normalize('NFD'))],
  ])('keeps %s', async (_, encoded) => {
    await from('-o', 'mau.plan.yaml');
    const wanted = encoded(text('mau.plan.yaml'));
    desk.put('kh-2023.plan.yaml', encoded(PLAN));
    await from();
    const decoded = (bytes: Buffer): string => bytes.toString(bytes[0] === 0xff ? 'utf16le' : 'utf8').normalize('NFC');
    const written = desk.read('kh-2024.plan.yaml');
    expect(decoded(written)).toBe(decoded(wanted));
    expect([...written.subarray(0, 3)]).toEqual([...wanted.subarray(0, 3)]);
  });

  it('comments that ignore a finding on words with the year go on meaning them', async () => {
    const remark = '  # ccht-ignore doubled-word “năm 2023”: đúng';
    desk.put('kh-2023.plan.yaml', PLAN.replace('  subject:', `${remark}\n  subject:`));
    await from();
    expect(text('kh-2024.plan.yaml')).toContain(remark.replace('2023', '2024'));
  });

  it('the directory that the plan names is found from the new place too; names that ended are told', async () => {
    desk.put(
      'don-vi.yaml',
      'units:\n  - {name: Văn phòng, until: 2023-12-31, successor: Phòng Tổng hợp}\n  - {name: Phòng Tổng hợp}\n',
    );
    desk.put('kh-2023.plan.yaml', PLAN.replace('year: 2023\n', 'year: 2023\nunits: don-vi.yaml\n'));
    const { out } = await from('-o', 'nam/2024/kh.plan.yaml');
    expect(out).toContain('“Văn phòng”: từ 01/01/2024 là Phòng Tổng hợp (danh mục đơn vị); sửa tên đơn vị (3 chỗ).');
    expect(text('nam/2024/kh.plan.yaml')).toContain('units: ../../don-vi.yaml\n');
    expect((await desk.ccht('summary', 'nam/2024/kh.plan.yaml')).code).toBe(0);
  });

  it('puts the schema beside a plan that names it', async () => {
    desk.put('kh-2023.plan.yaml', `# yaml-language-server: $schema=./.ccht/plan.schema.json\n${PLAN}`);
    await from('-o', 'moi/kh.plan.yaml');
    expect(JSON.parse(text('moi/.ccht/plan.schema.json')).title).toBeTruthy();
  });
});

describe('ccht new', () => {
  const schema = (): unknown => JSON.parse(text('.ccht/plan.schema.json'));

  it('asks, and writes a commented plan, the directory of units and the schema', async () => {
    desk.answers = ['2', '', 'Sở Tư pháp', 'UBND tỉnh Đồng Nai', '', '', '', 'c', '2'];
    const { code, out, err } = await desk.ccht('new');
    expect(code).toBe(0);
    expect(out).toBe(
      'Đã ghi ke-hoach-2026.plan.yaml\nĐã ghi units.yaml\nĐã ghi .ccht/plan.schema.json\nSửa tệp rồi soát: ccht lint ke-hoach-2026.plan.yaml\nLàm bản Word: ccht render ke-hoach-2026.plan.yaml\n',
    );
    expect(err.split('\n').slice(1)).toEqual([
      'Kế hoạch về việc gì?',
      '  1 Cải cách hành chính',
      '  2 Kiểm soát thủ tục hành chính',
      '  3 Chuyển đổi số',
      'Chọn số, hoặc gõ tên khác [1]: ',
      'Năm của kế hoạch [2026]: ',
      'Cơ quan ban hành, ví dụ Sở Nội vụ: ',
      'Cơ quan chủ quản trực tiếp, ví dụ UBND tỉnh Đồng Nai (không có thì để trống): ',
      'Địa danh ghi trước ngày tháng [Đồng Nai]: ',
      'Ký hiệu văn bản [KH-STP]: ',
      'Chức vụ người ký [GIÁM ĐỐC]: ',
      'Ban hành kèm theo một Quyết định? (c/k) [k]: ',
      'Nhiệm vụ để ở đâu?',
      '  1 bảng trong kế hoạch',
      '  2 bảng ở phụ lục',
      '  3 lời văn',
      'Chọn số [1]: ',
      '',
    ]);
    const plan = text('ke-hoach-2026.plan.yaml');
    expect(plan).toContain('Kế hoạch kiểm soát thủ tục hành chính năm 2026 của Sở Tư pháp');
    expect(plan).toContain('decision:\n');
    expect(plan).toContain('appendices:\n');
    expect(schema()).toHaveProperty('title');
  });

  it('makes a draft that lints clean: what is open is a note; and it prints', async () => {
    await desk.ccht('new', '--issuer', 'Sở Nội vụ', '--place', 'Đồng Nai', '--year', '2027');
    const { code, out } = await desk.ccht('lint', '--format', 'json', '--fail-on', 'warning');
    expect(code).toBe(0);
    expect(new Set(JSON.parse(out).findings.map(({ severity }: { severity: string }) => severity))).toEqual(
      new Set(['info']),
    );
    expect((await desk.ccht('render', 'ke-hoach-2027.plan.yaml')).code).toBe(0);
  });

  it('asks again what it does not understand', async () => {
    desk.answers = ['7', '1', 'hai nghìn', '2028', '', '', '', '', '', 'có lẽ', 'k', '4', '3'];
    const { code, err } = await desk.ccht('new');
    expect(code).toBe(0);
    expect(err.match(/Không hiểu “[^”]*”/g)).toEqual([
      'Không hiểu “7”',
      'Không hiểu “hai nghìn”',
      'Không hiểu “có lẽ”',
      'Không hiểu “4”',
    ]);
    expect(desk.files()).toContain('ke-hoach-2028.plan.yaml');
  });

  it('asks only what the options leave open', async () => {
    desk.answers = ['', '', ''];
    const { err } = await desk.ccht(
      'new',
      '--subject',
      'Chuyển đổi số',
      '--year',
      '2027',
      '--issuer',
      'Sở A',
      '--parent',
      '',
      '--place',
      'An Hòa',
      '--symbol',
      'KH-SA',
      '--decision',
    );
    expect(err.split('\n').filter((line) => line.endsWith(': '))).toHaveLength(2);
  });

  it('that is broken off writes nothing', async () => {
    desk.answers = ['1', '2027'];
    const { code, err } = await desk.ccht('new');
    expect(code).toBe(2);
    expect(err).toContain('Dừng giữa chừng, chưa ghi tệp nào.');
    expect(desk.files()).toEqual([]);
  });

  it.each([
    ['without a terminal', undefined, []],
    ['with --no-input', ['không được hỏi'], ['--no-input']],
  ])('asks nothing %s', async (_, answers, options) => {
    desk.answers = answers;
    const { code, err } = await desk.ccht('new', ...options);
    expect([code, err]).toEqual([0, '']);
    expect(text('ke-hoach-2026.plan.yaml')).toContain('# name: SỞ NỘI VỤ');
  });

  it('late in the year is about the next year', async () => {
    desk.now = Date.UTC(2026, 10, 3);
    await desk.ccht('new');
    expect(desk.files()).toContain('ke-hoach-2027.plan.yaml');
  });

  it('uses the directory of units that is there, in this folder or above', async () => {
    desk.put('units.yaml', 'units: [{name: Văn phòng}]\n');
    mkdirSync(join(desk.folder, 'nam'));
    const { out } = await desk.ccht('new', '-o', 'nam/kh.plan.yaml');
    expect(out).not.toContain('units.yaml');
    expect(text('units.yaml')).toBe('units: [{name: Văn phòng}]\n');
  });

  it('never overwrites', async () => {
    desk.put('ke-hoach-2026.plan.yaml', 'của người khác\n');
    const { code, err } = await desk.ccht('new');
    expect(code).toBe(2);
    expect(err).toContain('ke-hoach-2026.plan.yaml đã có');
    expect(desk.files()).toEqual(['ke-hoach-2026.plan.yaml']);
    mkdirSync(join(desk.folder, '.ccht'));
    writeFileSync(join(desk.folder, '.ccht/plan.schema.json'), '{}');
    await desk.ccht('new', '-o', 'khac.plan.yaml');
    expect(readFileSync(join(desk.folder, '.ccht/plan.schema.json'), 'utf8')).toBe('{}');
  });

  it('writes nothing with --dry-run, and to standard output with -o -', async () => {
    expect((await desk.ccht('new', '--dry-run')).out).toContain('Sẽ ghi ke-hoach-2026.plan.yaml\nSẽ ghi units.yaml\n');
    const { out } = await desk.ccht('new', '-o', '-');
    expect(out.startsWith('# yaml-language-server: ')).toBe(true);
    expect(desk.files()).toEqual([]);
  });

  it.each([
    [['--drop-done'], '--drop-done chỉ dùng cùng --from.'],
    [['--tasks', 'bang'], '--tasks không có giá trị “bang”.'],
    [['--year', '27'], '--year cần một năm, không phải “27”.'],
  ])('refuses %j', async (options, message) => {
    const { code, err } = await desk.ccht('new', ...options);
    expect([code, err.split('\n')[0]]).toEqual([2, `lỗi: ${message}`]);
    expect(desk.files()).toEqual([]);
  });
});
