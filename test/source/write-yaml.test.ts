import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlanFile, type Section, type Task, unprintedWords } from '../../src/plan/index.ts';
import { commentsOf, readPlan, writePlanYaml } from '../../src/source/index.ts';

const piece = fc.constantFrom(
  'Sở',
  'Nội',
  'vụ',
  'như sau:',
  'a: b',
  ' #x',
  '# x',
  '- ',
  '+ ',
  '* ',
  '*nghiêng*',
  '&',
  '%',
  '@',
  '`',
  '"',
  "'",
  '!',
  '>',
  '|',
  '[a]',
  '{b}',
  ',',
  '?',
  ':',
  '03',
  '1.10',
  '5e3',
  'no',
  '~',
  'null',
  '2023',
  '12:30',
  '2025-02-28',
  '---',
  '...',
  '^',
  '…',
  '\\',
  '\n',
  '\n\n',
  '\n  ',
  '\n- ',
  '\t',
  ' ',
  '  ',
  '🙂',
  'đ)',
  '\u00a0',
  '\u2028',
);
const words = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.array(piece, { minLength: 20, maxLength: 40 }).map((parts) => parts.join(' ')),
);
/** What can stand in a plan: NFC, and no control characters (reading drops them). */
const text = words.map((value) => value.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '').normalize('NFC'));
const lines = fc.oneof(text, fc.array(text, { minLength: 1, maxLength: 3 }));

const task: fc.Arbitrary<Task> = fc.record(
  {
    task: text,
    id: fc.constantFrom('a', '01', 'no', '1.5'),
    lead: text,
    support: text,
    deadline: text,
    cells: fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      text,
      { maxKeys: 2 },
    ),
  },
  { requiredKeys: ['task'] },
);
const table = fc.record(
  {
    columns: fc.array(
      fc.oneof(text, fc.record({ lead: text, width: fc.constantFrom(30, 12.5) }, { requiredKeys: [] })),
      { minLength: 1, maxLength: 4 },
    ),
    numbering: fc.array(text, { minLength: 1, maxLength: 3 }),
    groups: fc.array(fc.record({ title: text, tasks: fc.array(task, { maxLength: 2 }) }, { requiredKeys: ['title'] }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['columns'] },
);
const data = fc.record({
  columns: fc.array(text, { minLength: 1, maxLength: 2 }),
  rows: fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 }),
});
const blocks = fc.oneof(
  text,
  fc.array(
    fc.oneof(
      text,
      table.map((tasks) => ({ tasks })),
      data.map((value) => ({ table: value })),
    ),
    { maxLength: 3 },
  ),
);
const section: fc.Arbitrary<Section> = fc.record(
  {
    number: text,
    title: text,
    text: blocks,
    sections: fc.array(fc.record({ text: blocks }, { requiredKeys: [] }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const plan: fc.Arbitrary<PlanFile> = fc.record(
  {
    ccht: fc.constant(1 as const),
    year: fc.integer({ min: 1945, max: 2200 }),
    layout: fc.record({ indent: fc.constantFrom(1 as const, 1.27 as const) }, { requiredKeys: [] }),
    issuer: fc.record({ parent: lines, name: lines, place: text }, { requiredKeys: [] }),
    plan: fc.record(
      {
        date: fc.constantFrom('?/12/2023', '16/01/2023'),
        subject: lines,
        opening: blocks,
        sections: fc.array(section, { maxLength: 3 }),
        recipients: fc.array(text, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['ccht', 'plan'] },
);

/** The paths of everything in a plan. */
function pathsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return path.length === 0 ? [] : [path];
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => pathsIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

describe('writing a plan', () => {
  it('gives a text that reads back as the same plan, with no finding but words that have no column', () => {
    fc.assert(
      fc.property(plan, (written) => {
        const read = readPlan(writePlanYaml(written));
        const rules = read.diagnostics.map(({ rule }) => rule).sort();
        expect(rules).toEqual(
          unprintedWords(written)
            .map(({ rule }) => rule)
            .sort(),
        );
        expect(read.plan).toEqual(written);
      }),
      { numRuns: 600 },
    );
  });

  it('with a comment on any of its values gives the same plan; each comment is there, above what it is about', () => {
    fc.assert(
      fc.property(plan, fc.infiniteStream(fc.boolean()), (written, chosen) => {
        const comments = pathsIn(written)
          .filter(() => chosen.next().value === true)
          .map((path, index) => ({ path, text: `# ghi chú ${index}: “a”, b` }));
        const text = writePlanYaml(written, { comments });
        const bare = writePlanYaml(written);
        expect(readPlan(text).plan).toEqual(readPlan(bare).plan);
        expect(text.split('\n').filter((line) => !/^ *# ghi chú \d+: /.test(line))).toEqual(bare.split('\n'));
        const found = commentsOf(text).map(({ text: comment }) => comment);
        expect(found.toSorted()).toEqual(comments.map((one) => one.text).toSorted());
      }),
      { numRuns: 200 },
    );
  });

  it('puts a comment where it covers its value and nothing beside it', () => {
    const written: PlanFile = {
      ccht: 1,
      plan: {
        subject: 'Một',
        sections: [{ title: 'A', text: 'Dòng một\nDòng hai' }],
        recipients: ['Hai', 'Ba'],
      },
    };
    const paths = [
      ['plan', 'subject'],
      ['plan', 'sections', 0, 'text'],
      ['plan', 'recipients', 1],
    ];
    const text = writePlanYaml(written, { comments: paths.map((path) => ({ path, text: `# về ${path.join('.')}` })) });
    expect(commentsOf(text).map(({ covers }) => text.slice(covers.start, covers.end))).toEqual([
      'subject: Một',
      'text: |\n        Dòng một\n        Dòng hai',
      '- Ba',
    ]);
  });

  it('is stable: what was written is written again the same', () => {
    fc.assert(
      fc.property(plan, (written) => {
        const once = writePlanYaml(written);
        const again = readPlan(once).plan;
        expect(again === undefined ? undefined : writePlanYaml(again)).toBe(once);
      }),
      { numRuns: 100 },
    );
  });

  it.each<[string, string]>([
    ['Văn phòng', 'opening: Văn phòng'],
    ['', 'opening: ""'],
    ['^', 'opening: ^'],
    ['03', 'opening: "03"'],
    ['1.', 'opening: "1."'],
    ['no', 'opening: "no"'],
    ['Lưu: VT', 'opening: "Lưu: VT"'],
    ['Sở A ban hành như sau:', 'opening: "Sở A ban hành như sau:"'],
    ['"Một cửa" điện tử', `opening: '"Một cửa" điện tử'`],
    ['- một\n- hai', 'opening: |\n    - một\n    - hai'],
    ['một\n\nhai', 'opening: |\n    một\n\n    hai'],
    ['hai\n', 'opening: "hai\\n"'],
  ])('writes %j as %j', (value, expected) => {
    expect(writePlanYaml({ ccht: 1, plan: { opening: value } })).toBe(`ccht: 1\n\nplan:\n  ${expected}\n`);
  });

  it('puts long words into a block on one line, never re-wrapped', () => {
    const long = 'Rà soát thủ tục '.repeat(20).trim();
    expect(writePlanYaml({ ccht: 1, plan: { closing: long } })).toContain(`  closing: |\n    ${long}\n`);
  });

  it('orders keys as the schema does, leaves a line between parts, and keeps columns and numbering on one line', () => {
    const written = writePlanYaml(
      {
        plan: { numbering: ['I.', 'a)'], subject: 'Kế hoạch' },
        appendices: [
          {
            text: [
              { tasks: { columns: ['number', { width: 30, lead: 'Chủ trì' }], tasks: [{ lead: '^', task: 'Soát' }] } },
            ],
          },
        ],
        ccht: 1,
      },
      { header: ['Nháp'], schemaComment: '.ccht/plan.schema.json' },
    );
    expect(written).toBe(
      [
        '# yaml-language-server: $schema=.ccht/plan.schema.json',
        '# Nháp',
        '',
        'ccht: 1',
        '',
        'plan:',
        '  subject: Kế hoạch',
        '  numbering: [I., a)]',
        '',
        'appendices:',
        '  - text:',
        '      - tasks:',
        '          columns: [number, {lead: Chủ trì, width: 30}]',
        '          tasks:',
        '            - task: Soát',
        '              lead: ^',
        '',
      ].join('\n'),
    );
  });
});
