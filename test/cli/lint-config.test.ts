import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './harness.ts';
import { FAULTY, only, SPEAKING } from './lint-plans.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put('a.plan.yaml', FAULTY);
});
afterEach(() => desk.leave());

/** `rule severity` of what is found in a plan, in the order of the file, places left open aside. */
async function found(...argv: string[]): Promise<string[]> {
  const { out, err } = await desk.ccht('lint', '-f', 'unix', ...argv);
  if (err !== '') throw new Error(err);
  return [...out.matchAll(/: (\w+): .*\[([a-z-]+)\]$/gm)]
    .map(([, severity, rule]) => `${rule} ${severity}`)
    .filter((one) => !one.startsWith('open-place'));
}

/** With a cell of more than 100 letters. */
const LONG = FAULTY.replace('Rà soát thủ tục', `Rà soát thủ tục ${'của cơ quan '.repeat(10)}`.trim());
const ONLY = only(SPEAKING.filter((id) => id !== 'word-confusion'));

describe('levels and options of a rule', () => {
  it.each<[string, string, string[]]>([
    ['off', '  doubled-word: off\n', ['citation-symbol error']],
    ['a level', '  doubled-word: info\n', ['doubled-word info', 'citation-symbol error', 'doubled-word info']],
    ['a level in full', '  doubled-word: {severity: off}\n', ['citation-symbol error']],
    ['another level of an error', '  doubled-word: off\n  citation-symbol: warning\n', ['citation-symbol warning']],
  ])('%s', async (_, rules, expected) => {
    desk.put('ccht.config.yaml', ONLY + rules);
    expect(await found('a.plan.yaml')).toEqual(expected);
  });

  it('an option', async () => {
    desk.put('a.plan.yaml', LONG);
    const config = only(['cell-too-long']);
    desk.put('ccht.config.yaml', config);
    expect(await found('a.plan.yaml')).toEqual([]);
    desk.put('ccht.config.yaml', `${config}  cell-too-long: {limit: 100, severity: warning}\n`);
    expect(await found('a.plan.yaml')).toEqual(['cell-too-long warning']);
  });

  it.each<[string, string, string]>([
    [
      'a misspelt rule',
      'rules:\n  doubled-wrd: off\n',
      'ccht.config.yaml:2:3: lỗi: Không có mục “doubled-wrd” ở đây. Nghi nhầm với doubled-word',
    ],
    ['a misspelt level', 'rules:\n  doubled-word: warn\n', 'không nhận “warn”. [schema-option]\n    Sửa: warning'],
    ['a rule like no other', 'rules:\n  no-such: off\n', 'Danh sách: ccht lint --list-rules'],
    ['an empty pattern', 'overrides: [{files: "", rules: {}}]\n', 'ccht.config.yaml:1:21: lỗi: “files” đang để trống.'],
    ['no pattern', 'overrides: [{files: [], rules: {}}]\n', 'lỗi: “files” cần ít nhất 1 phần tử.'],
    ['an empty word', 'words: [" "]\n', 'ccht.config.yaml:1:9: lỗi: Phần tử thứ 1 của “words” đang để trống.'],
    ['nothing to replace', 'replacements: [{from: "", to: a}]\n', 'ccht.config.yaml:1:23: lỗi: “from” đang để trống.'],
    [
      'an option that is no whole number',
      'rules: {undated-share: {percent: 3.5}}\n',
      '“percent” phải là số nguyên, đang là 3.5.',
    ],
    [
      'a misspelt option',
      'rules:\n  cell-too-long: {limt: 3}\n',
      'ccht.config.yaml:2:19: lỗi: Không có mục “limt” ở đây. Nghi nhầm với limit',
    ],
    ['an option of a rule that has none', 'rules:\n  doubled-word: {limit: 3}\n', 'ccht.config.yaml:2:18: lỗi:'],
    ['an option out of range', 'rules:\n  cell-too-long: {limit: -3}\n', 'ccht.config.yaml:2:26: lỗi:'],
    ['a misspelt preset', 'preset: finl\n', 'ccht.config.yaml:1:9: lỗi:'],
    ['a misspelt key', 'overides: []\n', 'Nghi nhầm với overrides'],
    ['an override without files', 'overrides: [{rules: {doubled-word: off}}]\n', 'ccht.config.yaml:1:'],
    ['broken YAML', 'rules: {\n', 'ccht.config.yaml:1:'],
  ])('%s is told, with its place and what is near; nothing is linted', async (_, config, message) => {
    desk.put('ccht.config.yaml', config);
    const { code, out, err } = await desk.ccht('lint', 'a.plan.yaml');
    expect({ code, counts: out.includes('lưu ý') }).toEqual({ code: 2, counts: false });
    expect(err).toContain(message);
  });

  it('a faulty config that many plans share is told once; plans of another are done', async () => {
    desk.put('ccht.config.yaml', ONLY);
    for (const name of ['x/a.plan.yaml', 'x/b.plan.yaml']) desk.put(name, FAULTY);
    desk.put('x/ccht.config.yaml', 'rules:\n  doubled-wrd: off\n');
    const { code, out, err } = await desk.ccht('lint', '-f', 'unix');
    expect(code).toBe(2);
    expect(err.match(/doubled-wrd/g)?.length).toBe(1);
    expect(out).toMatch(/^a\.plan\.yaml:/);
  });
});

describe('presets', () => {
  it('of the config, before which goes that of the command', async () => {
    desk.put('ccht.config.yaml', `${only(['open-place'])}preset: final\n`);
    const run = async (...argv: string[]): Promise<string> => (await desk.ccht('lint', '-f', 'unix', ...argv)).out;
    expect(await run()).toContain(': error: Còn để trống: số văn bản');
    expect(await run('--preset', 'draft')).toContain(': info: Còn để trống: số văn bản');
  });
});

describe('overrides', () => {
  const OVERRIDES = `${ONLY}overrides:
  - {files: 2025/**, rules: {doubled-word: off}}
  - {files: [nhap/*.plan.yaml, "*moi*.yaml"], rules: {doubled-word: info}}
  - {files: cu/, preset: final, rules: {citation-symbol: warning}}
  - {files: 2025/b.plan.yaml, rules: {doubled-word: error}}
`;
  const FILES = {
    'a.plan.yaml': ['doubled-word warning', 'citation-symbol error', 'doubled-word warning'],
    '2025/a.plan.yaml': ['citation-symbol error'],
    '2025/b.plan.yaml': ['doubled-word error', 'citation-symbol error', 'doubled-word error'],
    'nhap/a.plan.yaml': ['doubled-word info', 'citation-symbol error', 'doubled-word info'],
    'x/y/kh-moi.plan.yaml': ['doubled-word info', 'citation-symbol error', 'doubled-word info'],
    'cu/x/a.plan.yaml': ['doubled-word warning', 'citation-symbol warning', 'doubled-word warning'],
  };

  it.each(Object.entries(FILES))(
    '%s: the same whether it is named, found, or on standard input',
    async (name, expected) => {
      desk.put('ccht.config.yaml', OVERRIDES);
      for (const file of Object.keys(FILES)) desk.put(file, FAULTY);
      expect(await found(name)).toEqual(expected);
      expect(await found(`./${name}`)).toEqual(expected);
      expect(await found(`${desk.folder}/${name}`)).toEqual(expected);
      const everything = (await desk.ccht('lint', '-f', 'json')).out;
      const ofFile = JSON.parse(everything).findings.filter(
        ({ file, rule }: { file: string; rule: string }) => file === name && rule !== 'open-place',
      );
      expect(ofFile.map(({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`)).toEqual(
        expected,
      );
      desk.input = FAULTY;
      expect(await found('--stdin', '--stdin-filename', name)).toEqual(expected);
    },
  );
});

describe('extends', () => {
  it('is a chain, the nearest last: levels win, options stay, lists add up', async () => {
    desk.put(
      'tinh/chung.yaml',
      `${only(['cell-too-long', 'office-wording', 'doubled-word'])}  cell-too-long: {limit: 100}\nreplacements: [{from: Rà soát, to: Kiểm tra}]\n`,
    );
    desk.put('tinh/so.yaml', 'extends: chung.yaml\nrules: {cell-too-long: error, doubled-word: off}\n');
    desk.put(
      'nam/ccht.config.yaml',
      'extends: [../tinh/so.yaml]\nreplacements: [{from: Văn phòng, to: Văn phòng Sở}]\n',
    );
    desk.put('nam/a.plan.yaml', LONG);
    expect(await found('nam/a.plan.yaml')).toEqual([
      'office-wording warning',
      'cell-too-long error',
      'office-wording warning',
      'office-wording warning',
    ]);
    const { config, rules } = JSON.parse((await desk.ccht('lint', '--print-config', 'nam/a.plan.yaml')).out);
    expect(config).toEqual(['tinh/chung.yaml', 'tinh/so.yaml', 'nam/ccht.config.yaml']);
    expect(rules['cell-too-long']).toEqual({ draft: 'error', final: 'error', limit: 100 });
    expect(rules['doubled-word']).toEqual({ draft: 'off', final: 'off' });
  });

  it('patterns of a config that lies elsewhere count from the one that extends it', async () => {
    desk.put('tinh/chung.yaml', `${ONLY}overrides: [{files: 2025/**, rules: {doubled-word: off}}]\n`);
    desk.put('so/ccht.config.yaml', 'extends: ../tinh/chung.yaml\n');
    desk.put('so/2025/a.plan.yaml', FAULTY);
    desk.put('so/2026/a.plan.yaml', FAULTY);
    expect(await found('so/2025/a.plan.yaml')).toEqual(['citation-symbol error']);
    expect((await found('so/2026/a.plan.yaml')).length).toBe(3);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a file that is not there',
      { 'ccht.config.yaml': 'extends: chung.yaml\n' },
      'ccht.config.yaml: extends không dùng được. Không có tệp chung.yaml.',
    ],
    [
      'a circle',
      { 'ccht.config.yaml': 'extends: b.yaml\n', 'b.yaml': 'extends: ccht.config.yaml\n' },
      'extends trỏ vòng',
    ],
    [
      'a fault in what is extended',
      { 'ccht.config.yaml': 'extends: b.yaml\n', 'b.yaml': 'rule: {}\n' },
      'b.yaml:1:1: lỗi: Không có mục “rule” ở đây. Nghi nhầm với rules',
    ],
  ])('%s is told', async (_, files, message) => {
    for (const [name, text] of Object.entries(files)) desk.put(name, text);
    const { code, err } = await desk.ccht('lint', 'a.plan.yaml');
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('words of the office', () => {
  it.each<[string, string, string, string, string[]]>([
    ['words: an abbreviation of its own', 'not-a-syllable', 'Dùng hệ thống Vđesk.', 'words: [Vđesk]\n', []],
    [
      'names: the form in which it writes a name',
      'name-form',
      'Dùng Dng eoffice.',
      'names: [DNG eOffice]\n',
      ['name-form warning'],
    ],
    [
      'replacements: what it would rather write',
      'office-wording',
      'Dùng website của Sở.',
      'replacements: [{from: website, to: trang thông tin điện tử, why: Quy chế}]\n',
      ['office-wording warning'],
    ],
  ])('%s', async (_, rule, words, config, expected) => {
    desk.put('a.plan.yaml', FAULTY.replace('Giao việc theo theo', words));
    desk.put('ccht.config.yaml', only([rule], config));
    expect(await found('a.plan.yaml', '--preset', 'all')).toEqual(expected);
  });

  it('a word that is not declared is told', async () => {
    desk.put('a.plan.yaml', FAULTY.replace('Giao việc theo theo', 'Dùng hệ thống Vđesk.'));
    desk.put('ccht.config.yaml', only(['not-a-syllable']));
    expect(await found('a.plan.yaml', '--preset', 'all')).toEqual(['not-a-syllable info']);
  });
});

describe('--print-config', () => {
  it('says what a plan is judged by, overrides included', async () => {
    desk.put(
      'ccht.config.yaml',
      `preset: final\nwords: [LGSP]\nrules: {cell-too-long: {limit: 700}}\noverrides: [{files: 2025/**, rules: {doubled-word: off}}]\n`,
    );
    const print = async (name: string) => JSON.parse((await desk.ccht('lint', '--print-config', name)).out);
    expect(await print('2025/a.plan.yaml')).toMatchObject({
      config: ['ccht.config.yaml'],
      preset: 'final',
      words: ['LGSP'],
      rules: { 'doubled-word': { draft: 'off', final: 'off' }, 'cell-too-long': { limit: 700 } },
    });
    desk.put('2025/a.plan.yaml', FAULTY);
    expect(await print('2025')).toEqual(await print('2025/a.plan.yaml'));
    expect((await print('a.plan.yaml')).rules['doubled-word']).toEqual({ draft: 'warning', final: 'warning' });
  });
});
