import { describe, expect, it } from 'vitest';
import { lineColumn, readPlan } from '../../src/source/index.ts';

function told(text: string): string[] {
  return readPlan(text).diagnostics.map(({ rule, severity, span }) => {
    const { line, column } = lineColumn(text, span.start);
    return `${line}:${column} ${severity} ${rule} “${text.slice(span.start, span.end)}”`;
  });
}

const table = (columns: string, ...tasks: string[]) =>
  `ccht: 1\nplan:\n  opening:\n    - tasks:\n        columns: ${columns}\n        tasks:\n${tasks
    .map((task) => `          - ${task}\n`)
    .join('')}`;

describe('words that the paper would not show are told at their place', () => {
  it.each<[string, string, string[]]>([
    ['nothing lost', table('[task, lead]', '{task: A, lead: VP}'), []],
    [
      'a column missing',
      table('[task]', '{task: A}', '{task: B, lead: VP}', '{task: C, lead: VP}'),
      ['8:23 warning column-missing “lead”'],
    ],
    [
      'a cell without a column',
      table('[task, Ghi chú]', '{task: A, cells: {Ghi chu: x}}'),
      ['7:31 warning cell-unknown “Ghi chu”'],
    ],
    ['a column misspelt', table('[task, "led"]', '{task: A, lead: VP}'), ['5:25 error column-unknown “"led"”']],
    ['a column without a name', table('[task, {width: 20}]', '{task: A}'), ['5:26 error column-unknown “width”']],
    [
      'a row too long',
      'ccht: 1\nplan:\n  opening:\n    - table: {columns: [A], rows: [[a], [b, c]]}\n',
      ['4:45 warning row-too-long “c”'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('a fault in the columns themselves is told alone', () => {
    expect(told(table('[task, {led: Chủ trì}]', '{task: A, lead: VP}'))).toEqual([
      '5:26 error schema-unknown-key “led”',
    ]);
  });

  it('offers the name of a column as a fix, never as a safe one', () => {
    const text = table('[task, "led"]', '{task: A}');
    const start = text.indexOf('"led"');
    expect(readPlan(text).diagnostics[0]?.fix).toMatchObject({
      safety: 'unsafe',
      edits: [{ start, end: start + 5, text: 'lead' }],
    });
  });

  it('stand among the other findings in the order of the file', () => {
    const text = `${table('[task]', '{task: A, lead: VP}')}  titel: x\n`;
    expect(told(text)).toEqual(['7:23 warning column-missing “lead”', '8:3 error schema-unknown-key “titel”']);
  });
});
