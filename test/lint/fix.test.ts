import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedText } from '../../src/cli/lint-fixes.ts';
import type { Fix } from '../../src/diagnostics/index.ts';
import { fixText, type Judged } from '../../src/lint/fix.ts';
import { rules } from '../../src/lint/index.ts';
import { RECOMMENDED, type Settings } from '../../src/lint/settings.ts';
import { readPlan } from '../../src/source/index.ts';

/** Only these rules speak. */
function only(ids: readonly string[], more: Partial<Settings> = {}): Settings {
  const levels = rules.map(({ id }) => [id, ids.includes(id) ? 'warning' : 'off'] as const);
  return { ...RECOMMENDED, rules: Object.fromEntries(levels), ...more };
}

const DOUBLED = only(['doubled-word']);

/** The text after fixes, which a second run leaves as it is. */
function mended(text: string, settings: Settings = DOUBLED, alsoUnsafe = false): string {
  const once = fixedText(text, undefined, settings, alsoUnsafe);
  expect(fixedText(once.text, undefined, settings, alsoUnsafe)).toEqual({ text: once.text, count: 0 });
  return once.text;
}

const HEAD = 'ccht: 1\nyear: 2023\nplan:\n';

describe('a fix in a scalar of any style', () => {
  const replaced = (to: string): Settings => only(['office-wording'], { replacements: [{ from: 'từ cũ', to }] });

  it.each<[string, string, string, string]>([
    ['plain', '  subject: Bỏ từ cũ này\n', 'từ mới', '  subject: Bỏ từ mới này\n'],
    ['double-quoted, with quotes', '  subject: "Bỏ từ cũ này"\n', 'từ "mới"', '  subject: "Bỏ từ \\"mới\\" này"\n'],
    ['double-quoted, with a backslash', '  subject: "Bỏ từ cũ"\n', 'C:\\mới', '  subject: "Bỏ C:\\\\mới"\n'],
    ['double-quoted, after escapes', '  subject: "\\"Bỏ\\" t\\u1eeb cũ"\n', 'từ mới', '  subject: "\\"Bỏ\\" từ mới"\n'],
    ['single-quoted, with an apostrophe', "  subject: 'Bỏ từ cũ'\n", "từ d'or", "  subject: 'Bỏ từ d''or'\n"],
    ['single-quoted, after an apostrophe', "  subject: 'L''A từ cũ'\n", 'từ mới', "  subject: 'L''A từ mới'\n"],
    ['a | block', '  closing: |\n    Một.\n    Bỏ từ cũ.\n', 'từ: #mới', '  closing: |\n    Một.\n    Bỏ từ: #mới.\n'],
    ['a > block', '  closing: >-\n    Bỏ\n    từ cũ đi.\n', 'từ: mới', '  closing: >-\n    Bỏ\n    từ: mới đi.\n'],
    [
      'a > block, over a line',
      '  closing: >-\n    Bỏ từ\n    cũ đi.\n',
      'từ mới',
      '  closing: >-\n    Bỏ từ mới đi.\n',
    ],
    [
      'a flow map',
      '  sections: [{title: A, text: Bỏ từ cũ}]\n',
      'từ mới',
      '  sections: [{title: A, text: Bỏ từ mới}]\n',
    ],
    [
      'a comment after it',
      '  subject: Bỏ từ cũ # ghi chú: từ cũ\n',
      'từ mới',
      '  subject: Bỏ từ mới # ghi chú: từ cũ\n',
    ],
  ])('%s', (_, before, to, after) => {
    expect(mended(HEAD + before, replaced(to), true)).toBe(HEAD + after);
    const { subject, closing, sections } = readPlan(HEAD + after).plan?.plan ?? {};
    expect(JSON.stringify([subject, closing, sections])).toContain(JSON.stringify(to).slice(1, -1));
  });

  it.each<[string, string, string]>([
    ['plain words that would become a key', '  subject: Bỏ từ cũ này\n', 'từ: mới'],
    ['plain words that would become a comment', '  subject: Bỏ từ cũ này\n', 'từ #mới'],
    ['a comma in a flow map', '  sections: [{title: A, text: Bỏ từ cũ}]\n', 'từ, mới'],
    ['a bracket in a flow list', '  recipients: [Bỏ từ cũ]\n', 'từ] mới'],
    ['a colon at the end of a plain value', '  subject: Bỏ từ cũ\n', 'từ mới:'],
    ['a line break in a > block', '  closing: >-\n    Bỏ từ cũ\n', 'từ\nmới'],
    ['a value that is written once and read twice', '  subject: &a Bỏ từ cũ\n  closing: *a\n', 'từ mới'],
  ])('is not made where the value would not be what was meant: %s', (_, before, to) => {
    expect(mended(HEAD + before, replaced(to), true)).toBe(HEAD + before);
  });

  it('that cannot be made does not keep the others from being made, in the same value and elsewhere', () => {
    const settings = only(['office-wording', 'doubled-word'], { replacements: [{ from: 'từ cũ', to: 'từ: mới' }] });
    expect(mended(`${HEAD}  subject: Bỏ từ cũ theo theo lệ\n  closing: Làm theo theo lệ\n`, settings, true)).toBe(
      `${HEAD}  subject: Bỏ từ cũ theo lệ\n  closing: Làm theo lệ\n`,
    );
  });
});

describe('what is not to be mended', () => {
  it.each([
    ['what a remark ignores', '  closing: Làm theo theo lệ # ccht-ignore doubled-word: tên riêng\n'],
    ['what import has torn', '  # ccht-doubtful: bị ngắt\n  closing: Làm theo theo lệ\n'],
  ])('%s', (_, plan) => {
    expect(mended(HEAD + plan)).toBe(HEAD + plan);
  });

  it('unsafe fixes, unless they are asked for', () => {
    const text = `${HEAD}  closing: Phần đấu hoàn thành\n`;
    expect(mended(text, only(['word-confusion']))).toBe(text);
    expect(mended(text, only(['word-confusion']), true)).toBe(text.replace('Phần', 'Phấn'));
  });
});

describe('what is not mended stays byte for byte', () => {
  const styles = ['plain', 'single', 'double', 'literal', 'folded', 'flow'] as const;
  const words = fc.constantFrom('Rà soát', 'thủ tục', 'Quý III/2023', '96%', '🙂', 'tối thiểu', 'a#b');
  const value = fc.tuple(
    fc.constantFrom(...styles),
    fc.uniqueArray(words, { minLength: 1, maxLength: 4 }),
    fc.uniqueArray(words, { maxLength: 3 }),
    fc.constantFrom('', ' # ghi chú', '\n    # theo theo: một chú thích'),
  );
  type Value = [(typeof styles)[number], string[], string[], string];

  function written([style, before, after, comment]: Value, repeated: string, index: number): string {
    const text = [...before, repeated, ...after].join(' ');
    const title = `    - title: "A"`;
    if (style === 'flow') return `    - {title: 'A',   text: "${text}"}${comment}\n`;
    if (style === 'single') return `${title}\n      text:   '${text}'${comment}\n`;
    if (style === 'double') return `${title}\n      text: "${text}"${comment}\n`;
    if (style === 'plain') return `${title}\n      text: ${text}${comment}\n`;
    const sign = style === 'literal' ? '|' : '>-';
    return `${title}\n      text: ${sign}${index % 2 === 0 ? ' # khối' : ''}\n        ${before.join('\n        ')}\n        ${repeated}\n        ${after.join(' ')}\n`;
  }

  it('in every style, line end and Unicode form; a second run changes nothing', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.constantFrom('theo', 'thực hiện'),
        (values, lineEnd, isComposed, word) => {
          const plan = (repeated: string): string => {
            const items = values.map((one, index) => written(one, repeated, index)).join('');
            const text = `# đầu tệp\n${HEAD}  sections:   # các mục\n${items}  subject: "x"\n`;
            return (isComposed ? text : text.normalize('NFD')).replaceAll('\n', lineEnd);
          };
          expect(mended(plan(`${word} ${word}`))).toBe(plan(word));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('many fixes', () => {
  const read = (text: string) => ({ plan: readPlan(text).plan, isYaml: true });
  const fix = (start: number, end: number, text: string): Fix => ({
    title: { vi: 'x', en: 'x' },
    safety: 'safe',
    edits: [{ start, end, text }],
  });
  const finding = (rule: string, one: Fix, meantText: string): Judged['findings'][number] => ({
    rule,
    severity: 'warning',
    message: { vi: rule, en: rule },
    span: { start: 0, end: 1 },
    where: { vi: 'x', en: 'x' },
    about: 'x',
    marked: rule,
    marksWords: true,
    source: 'rule',
    fix: one,
    meant: one.edits.map(({ start, end }) => ({
      path: ['plan', 'subject'],
      start: start - AT,
      end: end - AT,
      text: meantText,
    })),
  });
  const TEXT = 'plan: {subject: abcdef}\n';
  const AT = TEXT.indexOf('abc');

  it('that overlap are made one after the other', () => {
    const judge = (text: string): Judged => {
      const findings = [];
      const at = text.indexOf('ab');
      if (at >= 0) findings.push(finding('first', fix(at, at + 2, 'XY'), 'XY'));
      const next = text.indexOf('bc');
      if (next >= 0) findings.push(finding('second', fix(next, next + 2, 'b'), 'b'));
      return { findings, ...read(text) };
    };
    expect(fixText(TEXT, judge, () => true)).toEqual({ text: 'plan: {subject: XYcdef}\n', count: 1 });
  });

  it('that undo each other end', () => {
    const judge = (text: string): Judged => {
      const has = text.includes('abc');
      return {
        findings: [finding('turn', fix(AT, AT + 3, has ? 'xyz' : 'abc'), has ? 'xyz' : 'abc')],
        ...read(text),
      };
    };
    expect(fixText(TEXT, judge, () => true).count).toBeLessThanOrEqual(1);
  });

  it('after which a rule finds an error that it had not found are not made', () => {
    const judge = (text: string): Judged => {
      const error = { ...finding('new', fix(0, 0, ''), ''), severity: 'error' as const };
      return {
        findings: [finding('harm', fix(AT, AT + 3, 'xyz'), 'xyz'), ...(text.includes('xyz') ? [error] : [])],
        ...read(text),
      };
    };
    expect(fixText(TEXT, judge, () => true)).toEqual({ text: TEXT, count: 0 });
  });

  it('whose value becomes another than was meant are not made', () => {
    const judge = (text: string): Judged => ({
      findings: [finding('wrong', fix(AT, AT + 3, 'xyz'), 'uvw')],
      ...read(text),
    });
    expect(fixText(TEXT, judge, () => true)).toEqual({ text: TEXT, count: 0 });
  });

  it('in a plan of 300 tasks are made in one go, whatever their number', () => {
    const rows = Array.from({ length: 300 }, (_, index) => `      - {task: Làm theo theo việc ${index}, lead: VP}\n`);
    const text = `${HEAD}  opening:\n  - tasks:\n      columns: [task, lead]\n      tasks:\n${rows.join('')}`;
    expect(mended(text)).toBe(text.replaceAll('theo theo', 'theo'));
  });
});
