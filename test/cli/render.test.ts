import { chmodSync, lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk, PLAN, SIGNED } from './harness.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.leave();
});

const documentXml = (name: string): string =>
  strFromU8(unzipSync(desk.read(name))['word/document.xml'] ?? new Uint8Array());

describe('ccht render PLAN', () => {
  it('writes the Word file beside the plan and says where', async () => {
    desk.put('ke-hoach.plan.yaml', PLAN);
    expect(await desk.ccht('render', 'ke-hoach.plan.yaml')).toEqual({
      code: 0,
      out: 'Đã ghi ke-hoach.docx\n',
      err: '',
    });
    expect(documentXml('ke-hoach.docx')).toContain('Giao việc rõ người');
  });

  it.each([
    [['-o', 'x.docx'], 'x.docx'],
    [['-o', 'x.html'], 'x.html'],
    [['--format', 'html'], 'ke-hoach.html'],
    [['-f', 'html', '-o', 'thu-muc/moi/a.html'], 'thu-muc/moi/a.html'],
  ])('%j writes %s', async (options, file) => {
    desk.put('ke-hoach.plan.yaml', PLAN);
    const { code } = await desk.ccht('render', 'ke-hoach.plan.yaml', ...options);
    expect(code).toBe(0);
    expect(desk.read(file).length).toBeGreaterThan(1000);
  });

  it('gives the same bytes each time', async () => {
    desk.put('a.plan.yaml', PLAN);
    await desk.ccht('render', 'a.plan.yaml', '-o', '1.docx');
    await desk.ccht('render', 'a.plan.yaml', '-o', '2.docx');
    expect(desk.read('1.docx').equals(desk.read('2.docx'))).toBe(true);
  });

  it('--dry-run says what it would write, and writes nothing', async () => {
    desk.put('a.plan.yaml', PLAN);
    expect(await desk.ccht('render', 'a.plan.yaml', '--dry-run')).toMatchObject({ code: 0, out: 'Sẽ ghi a.docx\n' });
    expect(desk.files()).toEqual(['a.plan.yaml']);
  });

  it('-o - writes the bytes to standard output', async () => {
    desk.put('a.plan.yaml', PLAN);
    const { code, out } = await desk.ccht('render', 'a.plan.yaml', '-o', '-');
    expect(code).toBe(0);
    expect(out.startsWith('PK')).toBe(true);
  });

  it('several plans: one that cannot be read does not keep the others', async () => {
    desk.put('a.plan.yaml', PLAN);
    const { code, out, err } = await desk.ccht('render', 'mat.plan.yaml', 'a.plan.yaml');
    expect({ code, out, err }).toEqual({
      code: 2,
      out: 'Đã ghi a.docx\n',
      err: 'lỗi: Không có tệp mat.plan.yaml.\n',
    });
  });
});

describe('which files', () => {
  it('a folder is every plan below it, a glob is what it matches', async () => {
    mkdirSync(join(desk.folder, 'nam'));
    desk.put('nam/2025.plan.yaml', PLAN);
    desk.put('nam/2026.plan.yaml', PLAN);
    desk.put('nam/units.yaml', 'units: []\n');
    expect((await desk.ccht('render', 'nam')).out).toBe('Đã ghi nam/2025.docx\nĐã ghi nam/2026.docx\n');
    expect((await desk.ccht('render', 'nam/*26.plan.yaml')).out).toBe('Đã ghi nam/2026.docx\n');
  });

  it('a folder or glob without a plan is an error', async () => {
    mkdirSync(join(desk.folder, 'trong'));
    expect(await desk.ccht('render', 'trong')).toMatchObject({ code: 2, out: '' });
    expect(await desk.ccht('render', '*.plan.yaml')).toMatchObject({ code: 2, out: '' });
  });

  it('-o FOLDER/ puts the file there under its usual name', async () => {
    desk.put('a.plan.yaml', PLAN);
    expect((await desk.ccht('render', 'a.plan.yaml', '-o', 'ra/')).out).toBe('Đã ghi ra/a.docx\n');
  });

  it('import of a plan is refused: it is one already', async () => {
    desk.put('a.plan.yaml', PLAN);
    const { code, out, err } = await desk.ccht('import', 'a.plan.yaml', '-o', 'b.plan.yaml');
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(
      'lỗi: a.plan.yaml đã là tệp kế hoạch.\nKế hoạch năm sau từ tệp này: ccht new --from a.plan.yaml\n',
    );
    expect(desk.files()).toEqual(['a.plan.yaml']);
  });

  it('-o FOLDER/ takes several plans; the name of one file does not', async () => {
    desk.put('a.plan.yaml', PLAN);
    desk.put('b.plan.yaml', PLAN);
    expect((await desk.ccht('render', '.', '-o', 'ra/')).out).toBe('Đã ghi ra/a.docx\nĐã ghi ra/b.docx\n');
    const { code, err } = await desk.ccht('render', '.', '-o', 'x.docx');
    expect([code, err]).toEqual([2, 'lỗi: -o là tên một tệp, mà có 2 kế hoạch.\nGhi vào một thư mục: -o ra/\n']);
  });

  it.each([
    [['-f', 'docx', '-o', 'x.doc'], '--format docx không khớp tên “x.doc”.\nĐặt đuôi .docx, hoặc bỏ --format.\n'],
    [['-f', 'pdf', '-o', 'x.docx'], '--format pdf không khớp tên “x.docx”'],
    [['-o', 'x.doc'], 'Tên “x.doc” chưa rõ loại tệp.\nĐặt đuôi .docx, .html, .pdf hoặc .htm.\n'],
    [['-o', 'x'], 'chưa rõ loại tệp'],
  ])('%j is refused', async (options, message) => {
    desk.put('a.plan.yaml', PLAN);
    const { code, err } = await desk.ccht('render', 'a.plan.yaml', ...options);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(desk.files()).toEqual(['a.plan.yaml']);
  });
});

describe('the three states', () => {
  it('--for-signature: no mark, blanks for number and day', async () => {
    desk.put('a.plan.yaml', SIGNED);
    const { code } = await desk.ccht('render', 'a.plan.yaml', '--for-signature');
    expect(code).toBe(0);
    expect(documentXml('a.docx')).toContain(`Số: ${'\u00a0'.repeat(8)}/KH-SNV`);
    expect(documentXml('a.docx')).not.toContain('DỰ THẢO');
  });

  it('--for-signature is refused while anything else is open; every place is listed', async () => {
    desk.put('a.plan.yaml', PLAN.replace(', signer: Nguyễn Thị Minh An', '').replace(', place: An Hòa', ''));
    const { code, out, err } = await desk.ccht('render', 'a.plan.yaml', '--for-signature');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^Địa danh · 3:1\n {2}lỗi {6}Còn để trống: địa danh\. +open-place$/m);
    expect(err).toMatch(/^Phần ký · 13:3\n {2}lỗi {6}Còn để trống: họ tên người ký\. +open-place$/m);
    expect(err).not.toContain('số văn bản');
    expect(desk.files()).toEqual(['a.plan.yaml']);
  });

  it('--final is refused while the number or the day is open, and made when nothing is', async () => {
    desk.put('a.plan.yaml', PLAN);
    const refused = await desk.ccht('render', 'a.plan.yaml', '--final');
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/Còn để trống: số văn bản[\s\S]*Còn để trống: ngày, tháng ban hành/);
    desk.put('b.plan.yaml', SIGNED);
    expect((await desk.ccht('render', 'b.plan.yaml', '--final')).code).toBe(0);
    expect(documentXml('b.docx')).toContain('Số: 05/KH-SNV');
  });

  it.each(['open-place', 'placeholder-left'])(
    'no config switches %s off for a paper: it would have gaps',
    async (id) => {
      desk.put('a.plan.yaml', PLAN.replace('Giao việc', 'Giao …… việc'));
      desk.put('ccht.config.yaml', `rules: {${id}: off}\n`);
      const { code, err } = await desk.ccht('render', 'a.plan.yaml', '--final');
      expect(code).toBe(1);
      expect(err).toContain(id);
    },
  );

  const FAULTY = SIGNED.replace('Giao việc', 'Giao giao việc việc theo Nghị định số 61/2018/NNĐ-CP');

  it.each([
    ['--for-signature', 'bản trình ký'],
    ['--final', 'bản phát hành'],
  ])(
    '%s is refused where lint finds an error: that is shown, the rest counted, and how to see it',
    async (option, paper) => {
      desk.put('a.plan.yaml', FAULTY);
      const { code, out, err } = await desk.ccht('render', 'a.plan.yaml', option);
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain('Không có ký hiệu “NNĐ-CP”');
      expect(err).not.toContain('“Giao giao');
      expect(err.replace(/\s+/g, ' ')).toContain(
        `Còn 1 cần xem: doubled-word 1; 1 lưu ý: citation-incomplete 1 (hiện hết: ccht lint --all --preset ${option.slice(2)} a.plan.yaml)`,
      );
      expect(err).toMatch(new RegExp(`\\nChưa làm ${paper}: xử lý các chỗ trên rồi chạy lại\\.\\n$`));
      expect(desk.files()).toEqual(['a.plan.yaml']);
    },
  );

  it('a draft is made whatever lint would say, without a word of it', async () => {
    desk.put('a.plan.yaml', FAULTY);
    expect(await desk.ccht('render', 'a.plan.yaml')).toEqual({ code: 0, out: 'Đã ghi a.docx\n', err: '' });
  });

  it('what only should be looked at does not keep a paper from being made; its number is told', async () => {
    desk.put('a.plan.yaml', SIGNED.replace('Giao việc', 'Giao giao việc việc'));
    const { code, out, err } = await desk.ccht('render', 'a.plan.yaml', '--final');
    expect({ code, out }).toEqual({ code: 0, out: 'Đã ghi a.docx\n' });
    expect(err).toBe('a.plan.yaml: còn 1 chỗ cần xem: ccht lint --all --preset final a.plan.yaml\n');
  });

  it('as the office has set the rules, and where the plan says why, it is made', async () => {
    desk.put(
      'a.plan.yaml',
      FAULTY.replace('      text:', '      # ccht-ignore citation-symbol, doubled-word: lời trích\n      text:'),
    );
    expect(await desk.ccht('render', 'a.plan.yaml', '--final')).toMatchObject({ code: 0, err: '' });
    desk.put('b.plan.yaml', FAULTY);
    desk.put('ccht.config.yaml', 'rules: {citation-symbol: info, doubled-word: off}\n');
    expect(await desk.ccht('render', 'b.plan.yaml', '--final')).toMatchObject({ code: 0, err: '' });
  });

  it.each(['[tên đơn vị]', '<số>', '???', 'TODO', 'Sản phẩm: …'])(
    '“%s” left in the words refuses it',
    async (words) => {
      desk.put(
        'a.plan.yaml',
        SIGNED.replace('Giao việc', `Giao việc ${words}; làm việc`).replace(/text: (.*)/, "text: '$1'"),
      );
      const { code, err } = await desk.ccht('render', 'a.plan.yaml', '--final');
      expect(code).toBe(1);
      expect(err).toContain('placeholder-left');
    },
  );

  it('placeholders, words that no column prints, and faults of the schema refuse it, each told once', async () => {
    const table =
      '      text:\n        - tasks:\n            columns: [task]\n            tasks: [{task: Rà soát ……… quy chế, lead: Văn phòng}]\n';
    desk.put('a.plan.yaml', SIGNED.replace(/ {6}text: .*\n/, table).replace('  closing:', '  closin:'));
    const { code, err } = await desk.ccht('render', 'a.plan.yaml', '--final');
    expect(code).toBe(1);
    for (const rule of ['placeholder-left', 'column-missing', 'schema-unknown-key']) {
      expect(err.split(rule).length - 1, rule).toBe(1);
    }
  });

  it('only one of them at a time', async () => {
    desk.put('a.plan.yaml', PLAN);
    expect(await desk.ccht('render', 'a.plan.yaml', '--final', '--draft')).toMatchObject({ code: 2, out: '' });
  });
});

describe('nothing is lost', () => {
  it('a file that ccht wrote is written again', async () => {
    desk.put('a.plan.yaml', PLAN);
    await desk.ccht('render', 'a.plan.yaml');
    desk.put('a.plan.yaml', PLAN.replace('rõ người', 'rõ trách nhiệm'));
    expect((await desk.ccht('render', 'a.plan.yaml')).code).toBe(0);
    expect(documentXml('a.docx')).toContain('rõ trách nhiệm');
  });

  it.each(['docx', 'html'])('a .%s edited by a person is kept, until --force', async (format) => {
    desk.put('a.plan.yaml', PLAN);
    await desk.ccht('render', 'a.plan.yaml', '-f', format);
    const edited =
      format === 'docx' ? editWord(desk.read('a.docx')) : desk.read('a.html').toString().replace('rõ người', 'rõ ai');
    desk.put(`a.${format}`, edited);
    const { code, err } = await desk.ccht('render', 'a.plan.yaml', '-f', format);
    expect(code).toBe(2);
    expect(err).toContain(`a.${format} đã được sửa sau khi ccht ghi ra`);
    expect(desk.read(`a.${format}`).equals(Buffer.from(edited))).toBe(true);
    expect((await desk.ccht('render', 'a.plan.yaml', '-f', format, '--force')).code).toBe(0);
  });

  it("somebody else's file of that name is kept", async () => {
    desk.put('a.plan.yaml', PLAN);
    desk.put('a.docx', 'ghi chú riêng');
    expect(await desk.ccht('render', 'a.plan.yaml')).toMatchObject({ code: 2 });
    expect(desk.read('a.docx').toString()).toBe('ghi chú riêng');
  });

  it('a failed write leaves no temporary file and says what to do', async () => {
    desk.put('a.plan.yaml', PLAN);
    desk.put('tep', 'không phải thư mục');
    const { code, err } = await desk.ccht('render', 'a.plan.yaml', '-o', 'tep/x.docx');
    expect(code).toBe(2);
    expect(err).toContain('Không tạo được thư mục cho tep/x.docx');
    expect(desk.files()).toEqual(['a.plan.yaml', 'tep']);
  });

  it.each([
    ['the plan itself', ['render', 'a.plan.yaml', '-o', 'a.docx'], 'là tệp nguồn'],
    ['the text that is imported', ['import', 'c.yaml', '-o', 'c.yaml'], 'là tệp nguồn'],
    ['a plan under the name of a Word file', ['import', 'a.txt', '-o', 'b.docx'], 'không hợp với loại tệp'],
    [
      'a report under the name of a plan',
      ['import', 'a.txt', '-o', 'b.yaml', '--report', 'b.yaml'],
      'không hợp với loại tệp',
    ],
    ['two plans of one name', ['render', 'c.plan.yaml', 'c.yaml'], 'Hai kế hoạch cùng ghi vào c.docx'],
  ])('%s is never written over, not even with --force', async (_, argv, message) => {
    // A plan may have any name; here one that looks like an output.
    desk.put('a.docx', PLAN);
    for (const name of ['a.txt', 'c.plan.yaml', 'c.yaml']) desk.put(name, PLAN);
    const call = argv.map((arg) => (arg === 'a.plan.yaml' ? 'a.docx' : arg));
    const before = desk.files();
    const { code, err } = await desk.ccht(...call, '--force');
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(desk.files()).toEqual(before);
    expect(desk.read('a.docx').toString()).toBe(PLAN);
  });

  it('a link is followed: the file that it points to is written', async () => {
    desk.put('a.plan.yaml', PLAN);
    await desk.ccht('render', 'a.plan.yaml', '-o', 'that.docx');
    symlinkSync('that.docx', join(desk.folder, 'link.docx'));
    desk.put('a.plan.yaml', PLAN.replace('rõ người', 'rõ trách nhiệm'));
    expect((await desk.ccht('render', 'a.plan.yaml', '-o', 'link.docx')).code).toBe(0);
    expect(lstatSync(join(desk.folder, 'link.docx')).isSymbolicLink()).toBe(true);
    expect(documentXml('that.docx')).toContain('rõ trách nhiệm');
  });

  it('a read-only file is kept', async () => {
    desk.put('a.plan.yaml', PLAN);
    await desk.ccht('render', 'a.plan.yaml');
    chmodSync(join(desk.folder, 'a.docx'), 0o444);
    const { code, err } = await desk.ccht('render', 'a.plan.yaml');
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('chỉ đọc') });
  });

  it('a name of 240 bytes can be written', async () => {
    const name = `${'ế'.repeat(78)}.docx`;
    desk.put('a.plan.yaml', PLAN);
    expect((await desk.ccht('render', 'a.plan.yaml', '-o', name)).code).toBe(0);
    expect(desk.files()).toContain(name);
  });

  it.skipIf(process.getuid?.() === 0)('a folder without permission is told', async () => {
    desk.put('a.plan.yaml', PLAN);
    chmodSync(desk.folder, 0o500);
    const { code, err } = await desk.ccht('render', 'a.plan.yaml');
    chmodSync(desk.folder, 0o700);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining('Không có quyền ghi a.docx') });
  });
});

describe('a plan with faults', () => {
  it('is told in the words of the field, at the place, and nothing is made', async () => {
    desk.put('a.plan.yaml', PLAN.replace('sections:', 'secttions:').replace('position:', 'postion:'));
    const { code, out, err } = await desk.ccht('render', 'a.plan.yaml');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/a\.plan\.yaml:8:3: lỗi: .*secttions/);
    expect(err).toMatch(/a\.plan\.yaml:13:15: lỗi: .*postion/);
    expect(desk.files()).toEqual(['a.plan.yaml']);
  });

  it('in English with --lang en', async () => {
    desk.put('a.plan.yaml', PLAN.replace('position:', 'postion:'));
    const { err } = await desk.ccht('render', 'a.plan.yaml', '--lang', 'en');
    expect(err).toMatch(/a\.plan\.yaml:13:15: error: .*postion/);
  });

  it.each([
    ['an empty file', ''],
    ['a list', '- a\n- b\n'],
    ['a word', 'kế hoạch'],
    ['broken YAML', 'plan: [a\n  b: "c\n'],
    ['not text', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 1, 2, 3, 0xfe])],
  ])('%s: a message, no stack', async (_, content) => {
    desk.put('a.plan.yaml', content);
    const { code, out, err } = await desk.ccht('render', 'a.plan.yaml');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/\S/);
    expect(err).not.toMatch(/\bat .*\.ts:\d+/);
  });
});

/** What a person does in Word, at its smallest: one word changed in the text. */
function editWord(docx: Buffer): Uint8Array {
  const parts = unzipSync(docx);
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('rõ người', 'rõ ai');
  return zipSync({ ...parts, 'word/document.xml': new TextEncoder().encode(xml) });
}
