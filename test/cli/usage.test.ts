import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/commands/index.ts';
import { Desk, PLAN } from './harness.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  desk.leave();
});

describe('help', () => {
  it.each([[[]], [['--help']], [['-h']]])('ccht %j shows examples first, then the commands', async (argv) => {
    const { code, out, err } = await desk.ccht(...argv);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.indexOf('Ví dụ:')).toBeGreaterThan(0);
    expect(out.indexOf('Ví dụ:')).toBeLessThan(out.indexOf('Các lệnh:'));
    for (const name of commandNames) expect(out).toContain(name);
  });

  it.each(commandNames)('ccht %s --help shows examples before options', async (name) => {
    const { code, out } = await desk.ccht(name, '--help');
    expect(code).toBe(0);
    expect(out.indexOf('Ví dụ:')).toBeGreaterThan(0);
    expect(out.indexOf('Ví dụ:')).toBeLessThan(out.indexOf('Tùy chọn:'));
    expect(out).toContain(`ccht ${name}`);
  });

  it('is English with --lang en, or CCHT_LANG=en', async () => {
    expect((await desk.ccht('render', '--help', '--lang', 'en')).out).toContain('Examples:');
    expect((await desk.ccht('--lang', 'en', 'help', 'render')).out).toContain('Examples:');
    desk.env = { CCHT_LANG: 'en' };
    expect((await desk.ccht('--help')).out).toContain('Commands:');
    desk.env = {};
    desk.put('ccht.config.yaml', 'lang: en\n');
    expect((await desk.ccht('--help')).out).toContain('Commands:');
    expect((await desk.ccht('render', '--help', '--lang', 'vi')).out).toContain('Ví dụ:');
  });
});

describe('a mistyped call is told with what was meant, exit 2', () => {
  it.each([
    [['rendr', 'a.plan.yaml'], 'Không có lệnh “rendr”', 'Có phải ý là render?'],
    [['xyzzy'], 'Không có lệnh “xyzzy”', 'ccht --help'],
    [['rendr', '--help'], 'Không có lệnh “rendr”', 'Có phải ý là render?'],
    [['help', 'rendr'], 'Không có lệnh “rendr”', 'Có phải ý là render?'],
    [['render', 'a.plan.yaml', '--fianl'], 'Không có tùy chọn --fianl', 'Có phải ý là --final?'],
    [['render', 'a.plan.yaml', '--ouput', 'x'], 'Không có tùy chọn --ouput', 'Có phải ý là --output?'],
    [['render'], 'Thiếu', 'ccht render --help'],
    [['render', 'a.plan.yaml', '--format', 'doc'], '--format không có giá trị “doc”', 'docx, html, pdf'],
    [['render', 'a.plan.yaml', '-o'], 'Tùy chọn -o, --output <tệp> cần một giá trị.', 'ccht render --help'],
    [['schema'], 'Thiếu thư mục nhận', 'ccht schema -o'],
    [['render', 'a.plan.yaml', '--lang', 'fr'], '--lang không có giá trị “fr”', 'vi, en'],
    [['-o', 'x.docx', 'render', 'a.plan.yaml'], '-o phải đứng sau tên lệnh', 'ccht --help'],
    [['parse', 'deadlin', 'x'], 'Không có loại “deadlin”', 'deadline'],
    [['parse', 'Quý III', 'deadline'], 'Không có loại “Quý III”', 'Có phải ý là ccht parse deadline "Quý III"?'],
    [['template', 'ejct', 'x'], 'Không có việc “ejct”', 'eject'],
    [['import', 'a.txt', 'b.txt'], 'Thừa tham số', 'ccht import --help'],
  ])('%j', async (argv, message, hint) => {
    desk.put('a.plan.yaml', PLAN);
    const { code, out, err } = await desk.ccht(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).toContain(hint);
  });
});

describe('a file that is not there: what was probably meant', () => {
  it.each([
    ['ke-hoach-2026.plan.yaml', 'ke-hoach-2062.plan.yaml'],
    ['ke-hoach-2026.plan.yaml', 'kehoach-2026.plan.yaml'],
    ['ke-hoach-2026.plan.yaml', 'ke-hoach-2026'],
    ['ke-hoach-2026.plan.yaml', 'ke-hoach-2026.yaml'],
    ['ke-hoach-2026.plan.yaml.txt', 'ke-hoach-2026.plan.yaml'],
    ['nam nay/ke-hoach.plan.yaml', 'nam nay/ke-haoch.plan.yaml'],
  ])('%s for %s', async (there, given) => {
    desk.put(there, PLAN);
    const { code, err } = await desk.ccht('render', given);
    expect([code, err]).toEqual([2, `lỗi: Không có tệp ${given}.\nCó phải ý là ${there}?\n`]);
  });

  it.each([
    ['ke-hoach-2026.docx', 'ke-hoach-2026.plan.yaml'],
    ['ke-hoach-2026.plan.yaml', 'bao-cao.plan.yaml'],
    ['a.plan.yaml', 'b.plan.yaml'],
    ['ke-hoach-2026.plan.yaml', 'khong-co/ke-hoach-2026.plan.yaml'],
  ])('no guess: %s for %s', async (there, given) => {
    desk.put(there, PLAN);
    expect((await desk.ccht('render', given)).err).toBe(`lỗi: Không có tệp ${given}.\n`);
  });
});

describe('colour', () => {
  const escapeSequence = '\u001b[';
  it.each([
    [[], {}, false],
    [['--color', 'always'], {}, true],
    [['--color', 'always'], { NO_COLOR: '1' }, true],
    [['--color', 'never'], {}, false],
  ])('%j with %j: %s', async (options, env, colored) => {
    desk.env = env;
    const { err } = await desk.ccht('render', 'mat.plan.yaml', ...options);
    expect(err.includes(escapeSequence)).toBe(colored);
  });
});

describe('ccht schema and ccht template', () => {
  it('schema -o DIR copies the schemas, and again over its own', async () => {
    expect((await desk.ccht('schema', '-o', '.ccht')).code).toBe(0);
    expect((await desk.ccht('schema', '-o', '.ccht')).code).toBe(0);
    expect(JSON.parse(desk.read('.ccht/plan.schema.json').toString()).title).toBe('Tệp kế hoạch');
  });

  it('schema keeps a copy that was changed', async () => {
    await desk.ccht('schema', '-o', '.');
    desk.put('units.schema.json', desk.read('units.schema.json').toString().replace('Tên đầy đủ', 'Tên gọi'));
    expect(await desk.ccht('schema', '-o', '.')).toMatchObject({ code: 2 });
    expect(desk.read('units.schema.json').toString()).toContain('Tên gọi');
  });

  it("schema keeps somebody else's file", async () => {
    desk.put('units.schema.json', '{}');
    const { code, err } = await desk.ccht('schema', '-o', '.');
    expect(code).toBe(2);
    expect(err).toContain('units.schema.json');
    expect(desk.files()).toEqual(['units.schema.json']);
  });

  it('template eject copies what render uses; a changed copy is kept and used', async () => {
    desk.put('a.plan.yaml', PLAN);
    expect((await desk.ccht('template', 'eject', 'mau')).code).toBe(0);
    await desk.ccht('render', 'a.plan.yaml', '-o', '1.html');
    await desk.ccht('render', 'a.plan.yaml', '-o', '2.html', '--template', 'mau');
    expect(desk.read('2.html').equals(desk.read('1.html'))).toBe(true);
    const changed = desk.read('mau/recipients.hbs').toString().replace('Nơi nhận:', 'NƠI GỬI:');
    desk.put('mau/recipients.hbs', changed);
    const again = await desk.ccht('template', 'eject', 'mau');
    expect([again.code, again.err.split('\n')[1]]).toEqual([2, 'Chép ra thư mục khác, hoặc ghi đè bằng --force.']);
    expect(desk.read('mau/recipients.hbs').toString()).toBe(changed);
    await desk.ccht('render', 'a.plan.yaml', '-o', '3.html', '--template', 'mau');
    expect(desk.read('3.html').toString()).toContain('NƠI GỬI:');
  });

  it('the config above the plan names the folder; its faults are told', async () => {
    desk.put('a.plan.yaml', PLAN);
    await desk.ccht('template', 'eject', 'mau');
    desk.put('mau/recipients.hbs', desk.read('mau/recipients.hbs').toString().replace('Nơi nhận:', 'NƠI GỬI:'));
    desk.put('ccht.config.yaml', 'templates: mau\n');
    await desk.ccht('render', 'a.plan.yaml', '-o', '1.html');
    expect(desk.read('1.html').toString()).toContain('NƠI GỬI:');
    desk.put('ccht.config.yaml', 'tempaltes: mau\n');
    const { code, err } = await desk.ccht('render', 'a.plan.yaml', '-o', '2.html');
    expect(code).toBe(2);
    expect(err).toMatch(/ccht\.config\.yaml:1:1: .*tempaltes/);
  });

  it('a fault in a template has its file and line', async () => {
    desk.put('a.plan.yaml', PLAN);
    await desk.ccht('template', 'eject', 'mau');
    desk.put('mau/basis.hbs', '\n{{#each basiss}}{{/each}}');
    const { code, err } = await desk.ccht('render', 'a.plan.yaml', '--template', 'mau');
    expect(code).toBe(2);
    expect(err).toContain('mau/basis.hbs:2:9: không có trường “basiss”. Nghi nhầm với “basis”.');
    expect(await desk.ccht('template', 'check', 'mau')).toMatchObject({ code: 2 });
  });

  it('a folder without templates is told', async () => {
    desk.put('a.plan.yaml', PLAN);
    expect(await desk.ccht('render', 'a.plan.yaml', '--template', 'khong-co')).toMatchObject({ code: 2, out: '' });
  });
});
