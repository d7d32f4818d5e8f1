import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './harness.ts';
import { CLEAN, FAULTY, only, SPEAKING } from './lint-plans.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put('ccht.config.yaml', only(SPEAKING));
});
afterEach(() => desk.leave());

/** The rules of the lines of `--format unix`. */
function rulesIn(out: string): string[] {
  return [...out.matchAll(/\[([a-z-]+)\]$/gm)].map(([, rule = '']) => rule);
}

describe('exit codes', () => {
  const BROKEN = FAULTY.replace('sections:', 'secttions:');

  it.each<[string, Record<string, string>, string[], number]>([
    ['nothing to say', { 'a.plan.yaml': CLEAN }, ['a.plan.yaml'], 0],
    ['an error', { 'a.plan.yaml': FAULTY }, ['a.plan.yaml'], 1],
    ['only warnings', { 'a.plan.yaml': FAULTY.replace('NNĐ', 'NĐ') }, ['a.plan.yaml'], 0],
    ['a plan that breaks the schema: a finding', { 'a.plan.yaml': BROKEN }, ['a.plan.yaml'], 1],
    ['broken YAML: a finding', { 'a.plan.yaml': 'plan: [a\n  b: "c\n' }, ['a.plan.yaml'], 1],
    ['an empty file: a finding', { 'a.plan.yaml': '' }, ['a.plan.yaml'], 1],
    ['a missing file', { 'a.plan.yaml': CLEAN }, ['a.plan.yaml', 'b.plan.yaml'], 2],
    ['a glob without a match', { 'a.plan.yaml': CLEAN }, ['a.plan.yaml', '2027/*.yaml'], 2],
    ['a folder without a plan', { 'a.plan.yaml': CLEAN, 'x/y.txt': '' }, ['a.plan.yaml', 'x'], 2],
    ['no plan below', {}, [], 2],
    ['a file that is no text', { 'a.plan.yaml': 'PK\u0003\u0004\u0000\u0000' }, ['a.plan.yaml'], 2],
    ['an unknown option', { 'a.plan.yaml': CLEAN }, ['a.plan.yaml', '--fixx'], 2],
    ['an unknown format', { 'a.plan.yaml': CLEAN }, ['a.plan.yaml', '-f', 'xml'], 2],
    ['an unknown preset', { 'a.plan.yaml': CLEAN }, ['a.plan.yaml', '--preset', 'strict'], 2],
    ['--max-warnings that is no number', { 'a.plan.yaml': CLEAN }, ['a.plan.yaml', '--max-warnings', 'hai'], 2],
  ])('%s', async (_, files, argv, code) => {
    for (const [name, text] of Object.entries(files)) desk.put(name, text);
    const result = await desk.ccht('lint', ...argv);
    expect(result.code).toBe(code);
    expect(result.err === '').toBe(code < 2);
    expect(result.err).not.toMatch(/\bat .*\.ts:\d+/);
  });

  it.each<[string[], number]>([
    [[], 0],
    [['--fail-on', 'error'], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'info'], 1],
    [['--max-warnings', '3'], 0],
    [['--max-warnings', '2'], 1],
    [['--max-warnings', '0'], 1],
  ])('three warnings, three notes, %j: %i', async (options, code) => {
    desk.put('a.plan.yaml', FAULTY.replace('NNĐ', 'NĐ'));
    expect((await desk.ccht('lint', 'a.plan.yaml', ...options)).code).toBe(code);
  });

  it('--max-warnings counts over all plans; notes alone fail only where asked', async () => {
    desk.put('a.plan.yaml', FAULTY.replace('NNĐ', 'NĐ'));
    desk.put('b.plan.yaml', FAULTY.replace('NNĐ', 'NĐ'));
    desk.put('c.plan.yaml', CLEAN);
    expect((await desk.ccht('lint', 'a.plan.yaml', 'b.plan.yaml', '--max-warnings', '5')).code).toBe(1);
    expect((await desk.ccht('lint', 'a.plan.yaml', 'b.plan.yaml', '--max-warnings', '6')).code).toBe(0);
    expect((await desk.ccht('lint', 'c.plan.yaml', '--max-warnings', '0', '--fail-on', 'warning')).code).toBe(0);
    expect((await desk.ccht('lint', 'c.plan.yaml', '--fail-on', 'info')).code).toBe(1);
  });

  it('where no file could be read nothing is said to be right', async () => {
    const { code, out } = await desk.ccht('lint', 'mat.plan.yaml');
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  it('of several files the others are done, each mistake is told', async () => {
    desk.put('a.plan.yaml', FAULTY);
    const { code, out, err } = await desk.ccht('lint', 'mat.plan.yaml', 'a.plan.yaml', 'khong/*.yaml', '-f', 'unix');
    expect(code).toBe(2);
    expect(rulesIn(out)).toContain('citation-symbol');
    expect(err).toBe('lỗi: Không có kế hoạch nào (*.plan.yaml) ở khong/*.yaml.\nlỗi: Không có tệp mat.plan.yaml.\n');
  });
});

describe('which plans', () => {
  beforeEach(() => {
    for (const name of ['a.plan.yaml', 'nam/2025.plan.yaml', 'nam/2026.plan.yaml']) desk.put(name, FAULTY);
    desk.put('nam/units.yaml', 'units: []\n');
  });

  const files = (out: string): string[] => [
    ...new Set([...out.matchAll(/^(.*?):\d+:\d+:/gm)].map(([, name = '']) => name)),
  ];

  it.each<[string[], string[]]>([
    [[], ['a.plan.yaml', 'nam/2025.plan.yaml', 'nam/2026.plan.yaml']],
    [['nam'], ['nam/2025.plan.yaml', 'nam/2026.plan.yaml']],
    [['nam/'], ['nam/2025.plan.yaml', 'nam/2026.plan.yaml']],
    [['nam/*26.plan.yaml'], ['nam/2026.plan.yaml']],
    [['**/*.plan.yaml'], ['a.plan.yaml', 'nam/2025.plan.yaml', 'nam/2026.plan.yaml']],
    [['nam/{2025,2027}.plan.yaml'], ['nam/2025.plan.yaml']],
    [
      ['./a.plan.yaml', 'a.plan.yaml', '.'],
      ['a.plan.yaml', 'nam/2025.plan.yaml', 'nam/2026.plan.yaml'],
    ],
  ])('%j', async (given, expected) => {
    const { out } = await desk.ccht('lint', '-f', 'unix', ...given);
    expect(files(out)).toEqual(expected);
  });

  it('a file outside the folder is called as it was named', async () => {
    desk.put('trong/x.txt', '');
    const inner = new Desk();
    try {
      symlinkSync(desk.folder, join(inner.folder, 'ngoai'));
      const { out } = await inner.ccht(
        'lint',
        '-f',
        'unix',
        'ngoai/a.plan.yaml',
        join(desk.folder, 'nam/2025.plan.yaml'),
      );
      expect(files(out)).toEqual(['ngoai/a.plan.yaml', join(desk.folder, 'nam/2025.plan.yaml')]);
    } finally {
      inner.leave();
    }
  });
});

describe('how a plan is judged', () => {
  it('a draft as a draft, a signed plan as final, both as --preset says', async () => {
    desk.put('a.plan.yaml', FAULTY);
    desk.put(
      'b.plan.yaml',
      FAULTY.replace('  symbol:', '  number: "5"\n  symbol:').replace('"?/01/2026"', '09/01/2026'),
    );
    const levels = async (...argv: string[]): Promise<string[]> => {
      const { out } = await desk.ccht('lint', '-f', 'unix', ...argv);
      return out.match(/(?<=: )\w+(?=: Còn để trống)/g) ?? [];
    };
    expect(await levels('a.plan.yaml')).toEqual(['info', 'info', 'info']);
    expect(await levels('b.plan.yaml')).toEqual(['error']);
    expect(await levels('b.plan.yaml', '--preset', 'draft')).toEqual(['info']);
    expect(await levels('a.plan.yaml', '--preset', 'final')).toEqual(['error', 'error', 'error']);
    // Number and day are given after signing.
    expect(await levels('a.plan.yaml', '--preset', 'for-signature')).toEqual(['error']);
  });

  it('--preset all switches on what is off by default', async () => {
    rmSync(join(desk.folder, 'ccht.config.yaml'));
    desk.put('a.plan.yaml', CLEAN.replace('96% hồ sơ', '96%  hồ sơ'));
    const run = async (...argv: string[]): Promise<string[]> =>
      rulesIn((await desk.ccht('lint', '-f', 'unix', 'a.plan.yaml', ...argv)).out);
    expect(await run()).not.toContain('stray-space');
    expect(await run('--preset', 'all')).toContain('stray-space');
  });

  it('with a directory of units beside it, above it, or named', async () => {
    desk.put('nam/a.plan.yaml', FAULTY);
    const tellsOfNone = async (...argv: string[]): Promise<boolean> =>
      (await desk.ccht('lint', 'nam/a.plan.yaml', ...argv)).out.includes('Chưa có danh mục đơn vị');
    expect(await tellsOfNone()).toBe(true);
    desk.put('x/don-vi.yaml', 'units: [{name: Văn phòng}]\n');
    expect(await tellsOfNone('--units', 'x/don-vi.yaml')).toBe(false);
    desk.put('units.yaml', 'units: [{name: Văn phòng}]\n');
    expect(await tellsOfNone()).toBe(false);
    desk.put('nam/units.yaml', 'units: [{nam: Văn phòng}]\n');
    expect(await desk.ccht('lint', 'nam/a.plan.yaml')).toMatchObject({
      code: 2,
      err: expect.stringContaining('nam/units.yaml:1:10: lỗi:'),
    });
  });
});

describe('standard input', () => {
  it('is linted under the name given, with the config that belongs there', async () => {
    desk.put('nam/ccht.config.yaml', only(['citation-symbol']));
    desk.input = FAULTY;
    expect(rulesIn((await desk.ccht('lint', '--stdin', '-f', 'unix')).out)).toEqual([
      'open-place',
      'open-place',
      'doubled-word',
      'citation-symbol',
      'word-confusion',
      'doubled-word',
      'open-place',
    ]);
    const { code, out } = await desk.ccht('lint', '--stdin', '--stdin-filename', 'nam/a.plan.yaml', '-f', 'unix');
    expect(code).toBe(1);
    expect(out).toMatch(/^nam\/a\.plan\.yaml:11:50: error: .* \[citation-symbol\]\n$/);
  });

  it('may come in any encoding that a file may have', async () => {
    desk.input = Buffer.from(`\ufeff${FAULTY.replaceAll('\n', '\r\n')}`, 'utf16le');
    expect(rulesIn((await desk.ccht('lint', '--stdin', '-f', 'unix')).out)).toContain('citation-symbol');
  });

  it('with --fix gives the mended text and nothing else; with --diff what would change', async () => {
    desk.input = FAULTY;
    expect(await desk.ccht('lint', '--stdin', '--fix')).toEqual({
      code: 0,
      out: FAULTY.replaceAll('theo theo', 'theo'),
      err: '',
    });
    const { code, out } = await desk.ccht('lint', '--stdin-filename', 'a.plan.yaml', '--diff');
    expect(code).toBe(0);
    expect(out).toMatch(/^--- a\.plan\.yaml\n\+\+\+ a\.plan\.yaml\n@@ /);
  });

  it('with --fix keeps the encoding and the mark at the beginning; -o writes it to a file', async () => {
    desk.input = Buffer.from(`\ufeff${FAULTY}`);
    const { out } = await desk.ccht('lint', '--stdin', '--fix');
    expect(out).toBe(`\ufeff${FAULTY.replaceAll('theo theo', 'theo')}`);
    expect(await desk.ccht('lint', '--stdin', '--fix', '-o', 'moi.plan.yaml')).toMatchObject({ code: 0, out: '' });
    expect(desk.read('moi.plan.yaml').toString()).toBe(out);
  });

  it.each([[['a.plan.yaml']], [['--watch']], [['--update-baseline']]])('does not go with %j', async (more) => {
    expect(await desk.ccht('lint', '--stdin', ...more)).toMatchObject({ code: 2, out: '' });
  });
});

describe('-o', () => {
  beforeEach(() => void desk.put('a.plan.yaml', FAULTY));

  it('writes the report whole, with no colour; the exit code is the same', async () => {
    const { code, out, err } = await desk.ccht(
      'lint',
      'a.plan.yaml',
      '-f',
      'json',
      '-o',
      'ra/kq.json',
      '--color',
      'always',
    );
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: 'Đã ghi ra/kq.json\n' });
    expect(JSON.parse(desk.read('ra/kq.json').toString()).findings.length).toBe(7);
  });

  it('- is standard output; --dry-run writes nothing', async () => {
    expect((await desk.ccht('lint', 'a.plan.yaml', '-f', 'json', '-o', '-')).out).toMatch(/^\{/);
    expect((await desk.ccht('lint', 'a.plan.yaml', '-o', 'x.txt', '--dry-run')).err).toBe('Sẽ ghi x.txt\n');
    expect(desk.files()).toEqual(['a.plan.yaml', 'ccht.config.yaml']);
  });

  it('never writes over a plan, nor over a file that is not a report without --force', async () => {
    expect((await desk.ccht('lint', '-o', 'a.plan.yaml', '--force')).code).toBe(2);
    desk.put('ghi-chu.txt', 'của tôi');
    expect((await desk.ccht('lint', '-o', 'ghi-chu.txt')).code).toBe(2);
    expect(desk.read('ghi-chu.txt').toString()).toBe('của tôi');
    expect((await desk.ccht('lint', '-o', 'ghi-chu.txt', '--force')).code).toBe(1);
    expect(desk.read('a.plan.yaml').toString()).toBe(FAULTY);
  });

  it.each(['json', 'sarif', 'junit', 'unix', 'github'])('an earlier report is written over: %s', async (format) => {
    for (let run = 0; run < 2; run++) {
      expect((await desk.ccht('lint', 'a.plan.yaml', '-f', format, '-o', 'kq')).code).toBe(1);
    }
    expect((await desk.ccht('lint', 'a.plan.yaml', '-f', format === 'json' ? 'sarif' : 'json', '-o', 'kq')).code).toBe(
      2,
    );
  });

  it('a folder is no file', async () => {
    mkdirSync(join(desk.folder, 'ra'));
    expect(await desk.ccht('lint', '-o', 'ra')).toMatchObject({ code: 2, out: '' });
  });
});

describe('what rules are about', () => {
  it('--explain says what, why, levels, and shows before and after', async () => {
    const { code, out } = await desk.ccht('lint', '--explain', 'doubled-word');
    expect(code).toBe(0);
    expect(out).toMatch(/^doubled-word: Chữ viết lặp/);
    for (const part of ['cần xem → cần xem', 'sửa được: --fix', 'Bị nhắc:', '~ theo theo', 'Sau khi sửa:']) {
      expect(out).toContain(part);
    }
    expect((await desk.ccht('lint', '--explain', 'doubled-word', '--lang', 'en')).out).toContain('After the fix:');
  });

  it('--explain knows what reading finds, too', async () => {
    expect((await desk.ccht('lint', '--explain', 'schema-unknown-key')).out).toContain('không tắt được');
  });

  it('--explain of a misspelt name offers the nearest', async () => {
    expect(await desk.ccht('lint', '--explain', 'doubled-wrd')).toMatchObject({
      code: 2,
      out: '',
      err: 'lỗi: Không có quy tắc “doubled-wrd”.\nCó phải ý là doubled-word?\n',
    });
  });

  it('--list-rules has a line for each', async () => {
    const { code, out } = await desk.ccht('lint', '--list-rules');
    expect(code).toBe(0);
    expect(out).toMatch(/^citation-symbol +lỗi → lỗi +\S/m);
    expect(out).toMatch(/^schema-missing +\S/m);
    expect(out.split('\n').every((line) => line === line.trimEnd())).toBe(true);
  });
});
