import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './harness.ts';
import { FAULTY, only, SPEAKING } from './lint-plans.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.put('ccht.config.yaml', only(SPEAKING));
  desk.put('a.plan.yaml', FAULTY);
});
afterEach(() => desk.leave());

async function output(format: string, ...argv: string[]): Promise<string> {
  return (await desk.ccht('lint', '-f', format, ...argv)).out;
}

async function json(...argv: string[]) {
  return JSON.parse(await output('json', ...argv));
}

/** The words of a text between two places as editors count: lines and UTF-16 columns from 1. */
function between(
  text: string,
  { line, column, endLine, endColumn }: { line: number; column: number; endLine: number; endColumn: number },
): string {
  const lines = text.split('\n');
  const offset = (row: number, col: number): number =>
    lines.slice(0, row - 1).reduce((sum, one) => sum + one.length + 1, 0) + col - 1;
  return text.slice(offset(line, column), offset(endLine, endColumn));
}

describe('json', () => {
  it('has the shape that is promised', async () => {
    const { version, findings, checked } = await json();
    expect(version).toBe(1);
    expect(checked).toEqual({
      files: 1,
      tasks: 2,
      citations: 1,
      citationsKnown: 0,
      knownUntil: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    expect(findings.find(({ rule }: { rule: string }) => rule === 'citation-symbol')).toEqual({
      file: 'a.plan.yaml',
      line: 11,
      column: 50,
      endLine: 11,
      endColumn: 56,
      where: 'Mục I, đoạn đầu',
      severity: 'error',
      rule: 'citation-symbol',
      message: 'Không có ký hiệu “NNĐ-CP”.',
      hint: 'Sửa: NĐ-CP',
      clause: 'NĐ 30/2020, PL I, Mục II.3',
      fix: {
        title: 'Sửa thành NĐ-CP',
        safety: 'unsafe',
        edits: [{ start: FAULTY.indexOf('NNĐ-CP'), end: FAULTY.indexOf('NNĐ-CP') + 6, text: 'NĐ-CP' }],
      },
    });
  });

  it('marks the words themselves, in the order of the file, and their fellows', async () => {
    const { findings } = await json();
    expect(findings.map((finding: Parameters<typeof between>[1]) => between(FAULTY, finding))).toEqual([
      'KH-SNV',
      '"?/01/2026"',
      'theo theo',
      'NNĐ-CP',
      'Phần đấu',
      'theo theo',
      'signature',
    ]);
    const { related } = findings.find(({ rule }: { rule: string }) => rule === 'word-confusion');
    expect(related).toEqual([
      { file: 'a.plan.yaml', line: 19, column: 25, endLine: 19, endColumn: 33, message: '“Phần đấu”' },
    ]);
  });

  it('has edits that make the file what --fix makes it', async () => {
    const { findings } = await json();
    const edits = findings
      .flatMap(({ fix }: { fix?: { safety: string; edits: { start: number; end: number; text: string }[] } }) =>
        fix?.safety === 'safe' ? fix.edits : [],
      )
      .toSorted((a: { start: number }, b: { start: number }) => b.start - a.start);
    let text = FAULTY;
    for (const { start, end, text: words } of edits) text = text.slice(0, start) + words + text.slice(end);
    await desk.ccht('lint', '--fix');
    expect(desk.read('a.plan.yaml').toString()).toBe(text);
  });

  it('leaves out what there is not, and what is ignored unless asked for', async () => {
    desk.put(
      'a.plan.yaml',
      FAULTY.replace('      text: |', '      # ccht-ignore doubled-word: tên riêng\n      text: |'),
    );
    const hidden = await json();
    const shown = await json('--show-suppressed');
    expect(JSON.stringify(hidden)).not.toContain('null');
    expect(hidden.findings.some((one: object) => 'suppressed' in one)).toBe(false);
    expect(shown.findings.length).toBe(hidden.findings.length + 1);
    expect(shown.findings.filter((one: object) => 'suppressed' in one)).toMatchObject([
      { rule: 'doubled-word', suppressed: 'tên riêng', line: 12 },
    ]);
  });

  it('holds standard output alone; notices go to standard error', async () => {
    const { out, err } = await desk.ccht('lint', '--fix', '-f', 'json', 'a.plan.yaml', 'mat.plan.yaml');
    expect(JSON.parse(out).findings.length).toBe(5);
    expect(err).toBe('lỗi: Không có tệp mat.plan.yaml.\nĐã sửa 2 chỗ.\n');
  });

  it('speaks English with --lang en, and of nothing where there is nothing', async () => {
    const { findings } = await json('--lang', 'en');
    expect(findings[3]).toMatchObject({ message: 'There is no symbol “NNĐ-CP”.', hint: 'Write: NĐ-CP' });
    desk.put('ccht.config.yaml', only([]));
    expect(await json()).toMatchObject({ version: 1, findings: [] });
  });

  it('counts columns as editors do in a text of decomposed letters and signs of two units', async () => {
    const text = FAULTY.replace('Giao việc', '🙂 Giao việc').normalize('NFD');
    desk.put('a.plan.yaml', text);
    const { findings } = await json();
    const marked = findings.find(({ rule }: { rule: string }) => rule === 'citation-symbol');
    expect(between(text, marked).normalize('NFC')).toBe('NNĐ-CP');
  });
});

describe('unix', () => {
  it('has a line for each finding: file:line:column: severity: message [rule]', async () => {
    const lines = (await output('unix')).trimEnd().split('\n');
    expect(lines.length).toBe(7);
    for (const line of lines) expect(line).toMatch(/^a\.plan\.yaml:\d+:\d+: (?:error|warning|info): \S.* \[[a-z-]+\]$/);
  });
});

describe('sarif', () => {
  // The schema is of draft 4; what it uses means the same in draft 7.
  const { $schema: _, id: __, ...draft7 } = schema;
  const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
    draft7,
  );

  it.each([[[]], [['--show-suppressed']], [['--lang', 'en']], [['khong-co.plan.yaml', 'a.plan.yaml']]])(
    'is valid 2.1.0 with %j',
    async (argv) => {
      desk.put(
        'a.plan.yaml',
        FAULTY.replace('      text: |', '      # ccht-ignore doubled-word: tên riêng\n      text: |'),
      );
      const log = JSON.parse(await output('sarif', ...argv));
      expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
      expect(log).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] });
    },
  );

  it('is valid for a file that cannot be read, and for no finding at all', async () => {
    desk.put('a.plan.yaml', 'plan: [');
    const broken = JSON.parse(await output('sarif'));
    expect(isSarif(broken) ? [] : isSarif.errors).toEqual([]);
    expect(broken.runs[0].results.length).toBeGreaterThan(0);
    desk.put('a.plan.yaml', FAULTY);
    desk.put('ccht.config.yaml', only([]));
    const none = JSON.parse(await output('sarif'));
    expect(isSarif(none) ? [] : isSarif.errors).toEqual([]);
    expect(none.runs[0].results).toEqual([]);
  });

  it('names rules, levels, places and fixes as the finding has them', async () => {
    const [run] = JSON.parse(await output('sarif')).runs;
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'citation-symbol');
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('citation-symbol');
    expect(result).toMatchObject({
      level: 'error',
      message: { text: 'Không có ký hiệu “NNĐ-CP”. Sửa: NĐ-CP' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a.plan.yaml' },
            region: { startLine: 11, startColumn: 50, endLine: 11, endColumn: 56 },
          },
          logicalLocations: [{ fullyQualifiedName: 'Mục I, đoạn đầu' }],
        },
      ],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'NĐ-CP' } }] }] }],
    });
    expect(
      run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'word-confusion').relatedLocations.length,
    ).toBe(1);
  });

  it('writes names of files as addresses', async () => {
    desk.put('năm 2026/kế hoạch #1.plan.yaml', FAULTY);
    const [run] = JSON.parse(await output('sarif', 'năm 2026')).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'n%C4%83m%202026/k%E1%BA%BF%20ho%E1%BA%A1ch%20%231.plan.yaml',
    );
  });

  it('tells what was ignored and why', async () => {
    desk.put(
      'a.plan.yaml',
      FAULTY.replace('      text: |', '      # ccht-ignore doubled-word: tên riêng\n      text: |'),
    );
    const [run] = JSON.parse(await output('sarif', '--show-suppressed')).runs;
    expect(run.results.flatMap(({ suppressions = [] }) => suppressions)).toEqual([
      { kind: 'inSource', justification: 'tên riêng' },
    ]);
  });
});

describe('github', () => {
  it('annotates, with what has a meaning there escaped', async () => {
    desk.put('a,b:c.plan.yaml', FAULTY.replace('96% hồ sơ', '196% hồ sơ'));
    const lines = (await output('github', 'a,b:c.plan.yaml')).trimEnd().split('\n');
    expect(lines.length).toBe(8);
    for (const line of lines) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=a%2Cb%3Ac\.plan\.yaml,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[^,:]*(?:%2C[^,:]*)*::\S/,
      );
    }
    expect(lines.find((line) => line.includes('target-percent'))).toContain('196%25');
  });
});

describe('what is ignored, with --show-suppressed', () => {
  beforeEach(() => {
    const remark = '      # ccht-ignore doubled-word: tên riêng\n      text: |';
    desk.put('a.plan.yaml', FAULTY.replace('      text: |', remark));
  });

  it.each<[string, RegExp, RegExp]>([
    [
      'unix',
      /: info: .*theo theo.* \(bỏ qua: tên riêng\) \[doubled-word\]/,
      /: warning: .*theo theo.*(?<!\)) \[doubled-word\]/,
    ],
    ['github', /^::notice .*doubled-word\)::.*\(bỏ qua: tên riêng\)$/m, /^::warning .*doubled-word\)::/m],
    [
      'junit',
      /<skipped message="tên riêng"\/>/,
      /<testsuite name="a\.plan\.yaml" tests="7" failures="3" errors="0" skipped="1">/,
    ],
  ])('%s: fails nobody, and gives the reason; the others are as they were', async (format, ignored, others) => {
    const out = await output(format, '--show-suppressed');
    expect(out).toMatch(ignored);
    expect(out).toMatch(others);
    expect(await output(format)).not.toMatch(ignored);
  });
});

describe('junit', () => {
  /** Names of elements with their attributes, in order. */
  function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
    const found: { name: string; attributes: Record<string, string> }[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) =>
      found.push({ name, attributes: attributes as Record<string, string> }),
    );
    parser.write(xml).close();
    return found;
  }

  it('is XML: a suite for each plan, a case for each finding, notes fail nobody', async () => {
    desk.put('b.plan.yaml', 'plan: [');
    const found = elements(await output('junit'));
    const suites = found.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes);
    expect(suites).toMatchObject([
      { name: 'a.plan.yaml', tests: '7', failures: '4', errors: '0' },
      { name: 'b.plan.yaml', errors: '0' },
    ]);
    expect(found.filter(({ name }) => name === 'failure').length).toBe(
      suites.reduce((sum, { failures }) => sum + Number(failures), 0),
    );
    expect(found.find(({ attributes }) => attributes.name?.startsWith('citation-symbol'))?.attributes).toMatchObject({
      classname: 'a.plan.yaml',
      file: 'a.plan.yaml',
      line: '11',
    });
  });

  it('a plan without findings is one passing case', async () => {
    desk.put('ccht.config.yaml', only([]));
    expect(elements(await output('junit')).map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase']);
  });

  it('stays XML whatever the plan holds', async () => {
    desk.put('a.plan.yaml', FAULTY.replace('Phần đấu giải', '<b>&amp; "Phần đấu" \u0001\u001b[31m ]]> giải'));
    expect(elements(await output('junit')).length).toBeGreaterThan(5);
  });
});
