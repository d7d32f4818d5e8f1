import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSchema } from '../../src/generated/validators.js';
import { lineColumn, readConfig, readPlan, readUnits } from '../../src/source/index.ts';

/** Findings as `line:column message`. */
function told(text: string): string[] {
  return readPlan(text).diagnostics.map(({ message, span }) => {
    const { line, column } = lineColumn(text, span.start);
    return `${line}:${column} ${message.vi}`;
  });
}

const TABLE = `ccht: 1
plan: {}
appendices:
  - text:
      - tasks:
          columns: [task, lead]
          groups:
`;

describe('a plan that breaks the schema', () => {
  it.each<[string, string, string[]]>([
    ['no version', 'plan: {}', ['1:1 Thiếu phiên bản định dạng (ccht) của tệp kế hoạch.']],
    ['no plan', 'ccht: 1\nyear: 2023\n', ['1:1 Thiếu kế hoạch (plan) của tệp kế hoạch.']],
    ['a plan without anything', 'ccht: 1\nplan:\n', ['2:1 Thiếu kế hoạch (plan) của tệp kế hoạch.']],
    ['another version', 'ccht: 2\nplan: {}', ['1:7 “ccht” không nhận “2”.']],
    ['a year in letters', 'ccht: 1\nyear: 20x3\nplan: {}', ['2:7 “year” phải là số, đang là chữ.']],
    ['a year out of range', 'ccht: 1\nyear: 202\nplan: {}', ['2:7 “year” là 202, ngoài khoảng 1945–2200.']],
    [
      'a key misspelt',
      'ccht: 1\nplan:\n  titel: x\n  subjct: y\n',
      ['3:3 Không có mục “titel” ở đây.', '4:3 Không có mục “subjct” ở đây. Nghi nhầm với subject (trích yếu).'],
    ],
    ['a date in another form', 'ccht: 1\nplan: {date: 2023-01-16}', ['2:14 “date”: “2023-01-16” không đúng dạng.']],
    ['a date that does not exist', 'ccht: 1\nplan: {date: 31/02/2023}', ['2:14 Không có ngày 31/02/2023.']],
    ['a month that does not exist', 'ccht: 1\nplan: {date: ?/13/2023}', ['2:14 Không có ngày ?/13/2023.']],
    [
      'text for a list',
      'ccht: 1\nplan:\n  sections: abc\n',
      ['3:13 “sections” phải là danh sách (mỗi phần tử một dòng bắt đầu bằng “- ”), đang là chữ.'],
    ],
    [
      'a list for text',
      'ccht: 1\nplan:\n  sections:\n    - title: [a, b]\n',
      ['4:14 “title” phải là chữ, đang là danh sách.'],
    ],
    [
      'an empty item',
      'ccht: 1\nplan:\n  basis:\n    - a\n    -\n',
      ['5:6 Phần tử thứ 2 của “basis” phải là chữ, đang để trống.'],
    ],
    ['an empty list', 'ccht: 1\nplan: {numbering: []}', ['2:8 “numbering” cần ít nhất 1 phần tử.']],
    [
      'a word that is no choice',
      'ccht: 1\nplan:\n  sections:\n    - holds: task\n',
      ['4:14 “holds” không nhận “task”.'],
    ],
    [
      'a group without a title',
      `${TABLE}            - number: 1\n              tasks: []\n`,
      ['8:15 Thiếu tên nhóm (title) của nhóm nhiệm vụ.'],
    ],
    [
      'a task without words',
      `${TABLE}            - title: A\n              tasks:\n                - lead: VP\n`,
      ['10:19 Thiếu nhiệm vụ (task).'],
    ],
    [
      'a task with an empty key',
      `${TABLE}            - title: A\n              tasks:\n                - lead: VP\n                  task:\n`,
      ['11:19 Thiếu nhiệm vụ (task).'],
    ],
    [
      'a key misspelt in a task',
      `${TABLE}            - title: A\n              tasks:\n                - {task: x, leed: VP}\n`,
      ['10:29 Không có mục “leed” ở đây. Nghi nhầm với lead (đơn vị chủ trì).'],
    ],
    [
      'a wide column',
      'ccht: 1\nplan:\n  opening:\n    - table: {columns: [{title: A, width: 300}], rows: []}\n',
      ['4:43 “width” là 300, ngoài khoảng 5–250.'],
    ],
    [
      'a table without rows',
      'ccht: 1\nplan:\n  opening:\n    - table: {columns: [A]}\n',
      ['4:7 Thiếu các dòng (rows) của bảng.'],
    ],
    [
      'an id with marks',
      `${TABLE}            - title: A\n              tasks:\n                - {task: x, id: mã số}\n`,
      ['10:33 “id”: “mã số” không đúng dạng.'],
    ],
  ])('tells about %s once, at its place', (_name, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('has every message and hint in both languages, all as errors', () => {
    const { diagnostics } = readPlan('ccht: 1\nyear: x\nplan:\n  date: 1\n  leed: x\n  sections: y\n');
    expect(diagnostics).toHaveLength(4);
    for (const { severity, message, hint } of diagnostics) {
      expect(severity).toBe('error');
      expect(message.en).not.toBe(message.vi);
      if (hint !== undefined) expect(hint.en).not.toBe('');
    }
    expect(diagnostics[1]?.hint?.vi).toContain('16/01/2023');
    expect(diagnostics[2]?.hint?.vi).toContain('opening');
  });

  it('offers the word that is probably meant as a fix, never as a safe one', () => {
    const text = 'ccht: 1\nplan:\n  subjct: x\n  sections:\n    - holds: task\n';
    expect(readPlan(text).diagnostics.map(({ fix }) => [fix?.safety, fix?.edits])).toEqual([
      ['unsafe', [{ start: 16, end: 22, text: 'subject' }]],
      ['unsafe', [{ start: text.length - 5, end: text.length - 1, text: 'tasks' }]],
    ]);
  });

  it('leaves out the smallest broken part and keeps the places of what remains', () => {
    const text = 'ccht: 1\nplan:\n  basis:\n    - a\n    - [x]\n    - c\n  date: hôm nay\n  opening: mở đầu\n';
    const { plan, places } = readPlan(text);
    expect(plan).toEqual({ ccht: 1, plan: { basis: ['a', 'c'], opening: 'mở đầu' } });
    expect(places.value(['plan', 'basis', 1])?.start).toBe(text.indexOf('c\n  date'));
    expect(places.value(['plan', 'date'])).toBeUndefined();
  });

  it('gives a plan that the schema accepts, or none', () => {
    const value = fc.constantFrom(
      'abc',
      '1',
      '2023',
      '""',
      '[]',
      '{}',
      '[a, b]',
      '{title: x}',
      '31/02/2023',
      '',
      '^',
      'tasks',
      '[{table: {columns: [a], rows: [[b]]}}]',
      '[{tasks: {columns: [lead], tasks: [{task: x}, {lead: y}]}}]',
    );
    const key = fc.constantFrom(
      'title',
      'text',
      'date',
      'sections',
      'holds',
      'number',
      'opening',
      'basis',
      'numbering',
      'signature',
      'recipients',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, value), { maxLength: 6 }),
        fc.array(fc.tuple(key, value), { maxLength: 6 }),
        (plan, section) => {
          const lines = plan.map(([name, words]) => `  ${name}: ${words}`);
          const inner = section.map(([name, words], index) => `    ${index === 0 ? '- ' : '  '}${name}: ${words}`);
          const read = readPlan(['ccht: 1', 'plan:', ...lines, '  sections:', ...inner, ''].join('\n'));
          if (read.plan !== undefined) expect(planSchema(structuredClone(read.plan))).toBe(true);
          if (plan.length > 0) expect(read.plan === undefined).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the values of a plan', () => {
  it('are the words written: NFC, \\n, nothing taken for numbers, a key without value absent', () => {
    const text =
      'ccht: 1\r\nyear: "2023"\r\nlayout: {indent: 1.27}\r\nplan:\r\n  number: 01\r\n  closing:\r\n  opening: |\r\n    Quy\u0301 I\r\n    hai\r\n';
    expect(readPlan(text)).toMatchObject({
      diagnostics: [],
      plan: { ccht: 1, year: 2023, layout: { indent: 1.27 }, plan: { number: '01', opening: 'Quý I\nhai' } },
    });
    expect(readPlan(text).plan?.plan).not.toHaveProperty('closing');
  });

  it.each<[string, string]>([
    ['|\n    một\n', 'một'],
    ['|\n    một\n\n', 'một'],
    ['|-\n    một\n', 'một'],
    ['|+\n    một\n\n', 'một\n\n'],
    ['>\n    một\n    hai\n', 'một hai'],
    ['"một\\n"\n', 'một\n'],
  ])('drop the line break that only ends a block: %j is %j', (written, value) => {
    expect(readPlan(`ccht: 1\nplan:\n  opening: ${written}`).plan?.plan.opening).toBe(value);
  });

  it('have no control characters: a space for those that part words, one warning for each text', () => {
    const text = 'ccht: 1\nplan: {opening: "a\\fb\\x01c", closing: x}';
    const { plan, diagnostics, places } = readPlan(text);
    expect(plan?.plan.opening).toBe('a bc');
    expect(diagnostics.map(({ rule, severity, span }) => [rule, severity, text.slice(span.start, span.end)])).toEqual([
      ['control-character', 'warning', '\\f'],
    ]);
    expect(places.within(['plan', 'opening'], 3, 4)).toEqual({
      start: text.indexOf('c"'),
      end: text.indexOf('c"') + 1,
    });
  });
});

describe('places', () => {
  const text = `ccht: 1
plan:
  opening: 'Thủ tục "một cửa"'
  lead:
  sections:
    - title: Mu\u0323c đích
      text: |
        một

        hai ba
    - number: ""
`;
  const { places } = readPlan(text);
  const at = (span: { start: number; end: number } | undefined) =>
    span === undefined ? undefined : text.slice(span.start, span.end);

  it('give values as written and keys', () => {
    expect(at(places.value(['plan', 'opening']))).toBe(`'Thủ tục "một cửa"'`);
    expect(at(places.key(['plan', 'sections', 0, 'title']))).toBe('title');
    expect(at(places.value(['plan', 'sections', 1, 'number']))).toBe('""');
    expect(at(places.value(['plan', 'sections', 0, 'text']))).toBe('|\n        một\n\n        hai ba');
    expect(places.key(['plan', 'sections', 0])).toBeUndefined();
    expect(places.value(['plan', 'closing'])).toBeUndefined();
  });

  it('point into a text, also where it is not NFC or stands in a block', () => {
    expect(at(places.within(['plan', 'opening'], 9, 16))).toBe('một cửa');
    expect(at(places.within(['plan', 'sections', 0, 'title'], 0, 3))).toBe('Mu\u0323c');
    expect(at(places.within(['plan', 'sections', 0, 'text'], 5, 8))).toBe('hai');
    expect(at(places.within(['plan', 'sections', 0, 'text'], 9, 11))).toBe('ba');
    expect(places.within(['plan', 'sections'], 0, 1)).toBeUndefined();
  });

  it('always give something near', () => {
    expect(at(places.nearest(['plan', 'opening']))).toBe(`'Thủ tục "một cửa"'`);
    expect(at(places.nearest(['plan', 'sections', 0, 'text', 3]))).toBe('text');
    expect(at(places.nearest(['plan', 'sections', 0]))).toBe('title');
    expect(at(places.nearest(['plan', 'sections', 0, 'holds']))).toBe('title');
    expect(at(places.nearest(['plan', 'sections', 7, 'title']))).toBe('sections');
    expect(at(places.nearest(['plan', 'closing']))).toBe('plan');
    expect(at(places.nearest(['decision']))).toBe('ccht');
    expect(readPlan('').places.nearest(['plan'])).toEqual({ start: 0, end: 0 });
  });
});

describe('the other files', () => {
  it('a directory of units is read and checked in the same way', () => {
    const text =
      'units:\n  - {name: Văn phòng, abbreviations: [VP], until: 2025-02-28}\n  - {nam: Phòng Đầu tư}\n  - {name: Sở A, from: 2025-02-30}\n';
    const { units, diagnostics } = readUnits(text);
    expect(units?.units).toEqual([{ name: 'Văn phòng', abbreviations: ['VP'], until: '2025-02-28' }, { name: 'Sở A' }]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['schema-unknown-key', 'date-impossible']);
  });

  it('a config may be empty', () => {
    expect(readConfig('# chưa có gì\n')).toEqual({ config: {}, diagnostics: [] });
    expect(readConfig('lang: en\n').config).toEqual({ lang: 'en' });
  });
});
