import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgressEntry } from '../../src/plan/index.ts';
import { editProgress, readProgress } from '../../src/source/index.ts';

const NEW: ProgressEntry = { task: 'II.1', state: 'done', on: '2027-03-01' };
const ADDED = '{task: II.1, state: done, on: 2027-03-01}';

describe('a new entry', () => {
  it.each([
    ['an empty file', '', `progress:\n  - ${ADDED}\n`],
    ['comments only', '# Ghi chú\n', `# Ghi chú\nprogress:\n  - ${ADDED}\n`],
    ['comments without a line break', '# Ghi chú', `# Ghi chú\nprogress:\n  - ${ADDED}\n`],
    ['the key alone', 'progress:\n', `progress:\n  - ${ADDED}\n`],
    ['the key and a comment', 'progress: # việc\n# hết\n', `progress: # việc\n  - ${ADDED}\n# hết\n`],
    ['an empty list', 'progress: [] # việc\n', `progress: \n  - ${ADDED} # việc\n`],
    ['braces', '{}', `progress:\n  - ${ADDED}\n`],
    [
      'lines, with comments after and between',
      'progress:\n- {task: I.1, state: done} # xong sớm\n\n# còn lại\n',
      `progress:\n- {task: I.1, state: done} # xong sớm\n- ${ADDED}\n\n# còn lại\n`,
    ],
    [
      'entries written key by key',
      'progress:\n  - task: I.1\n    state: done\n    note: |\n      Một.\n      Hai.\n',
      'progress:\n  - task: I.1\n    state: done\n    note: |\n      Một.\n      Hai.\n  - task: II.1\n    state: done\n    on: 2027-03-01\n',
    ],
    ['a list in brackets', 'progress: [{task: I.1, state: done}]', `progress: [{task: I.1, state: done}, ${ADDED}]`],
    [
      'a list in brackets over lines',
      'progress: [\n  {task: I.1, state: done},\n]\n',
      `progress: [\n  {task: I.1, state: done}, ${ADDED},\n]\n`,
    ],
    [
      'no line break at the end',
      'progress:\n  - {task: I.1, state: done}',
      `progress:\n  - {task: I.1, state: done}\n  - ${ADDED}`,
    ],
    [
      'lines that end as Windows ends them',
      'progress:\r\n  - {task: I.1, state: done}\r\n',
      `progress:\r\n  - {task: I.1, state: done}\r\n  - ${ADDED}\r\n`,
    ],
  ])('in %s', (_, before, after) => {
    expect(editProgress(before, [{ set: NEW }])).toBe(after);
  });
});

describe('a change of an entry', () => {
  const set: ProgressEntry = { task: 'I.1', state: 'done', on: '2027-03-01', evidence: 'Quyết định: số 5' };

  it.each([
    [
      'in braces',
      'progress:\n  - {task: I.1, state: open} # theo dõi\n  - {task: I.2, state: open}\n',
      'progress:\n  - {task: I.1, state: done, on: 2027-03-01, evidence: "Quyết định: số 5"} # theo dõi\n  - {task: I.2, state: open}\n',
    ],
    [
      'key by key, in its own order',
      'progress:\n  # việc đầu\n  - state: open   # chưa\n    note: chờ ký\n    task: I.1\n',
      'progress:\n  # việc đầu\n  - state: done   # chưa\n    note: chờ ký\n    task: I.1\n    on: 2027-03-01\n    evidence: "Quyết định: số 5"\n',
    ],
    [
      'with a value in quotes, one over lines, one left empty',
      'progress:\n  - task: I.1\n    state: "open"\n    evidence: |\n      Chưa có.\n      Chờ.\n    on:\n',
      'progress:\n  - task: I.1\n    state: done\n    evidence: "Quyết định: số 5"\n    on: 2027-03-01\n',
    ],
  ])('%s', (_, before, after) => {
    const readable = before.replace('    on:\n', '');
    expect(readProgress(readable).diagnostics).toEqual([]);
    expect(editProgress(before, [{ set, entry: 0 }])).toBe(after);
  });

  it('several at once, new ones among them', () => {
    const before = 'progress:\n  - {task: I.1, state: open}\n  - {task: I.2, state: open}\n';
    const after = editProgress(before, [
      { set: { task: 'I.2', state: 'done' }, entry: 1 },
      { set: { task: 'I.3', state: 'dropped' } },
      { set: { task: 'I.1', state: 'done' }, entry: 0 },
    ]);
    expect(after).toBe(
      'progress:\n  - {task: I.1, state: done}\n  - {task: I.2, state: done}\n  - {task: I.3, state: dropped}\n',
    );
  });
});

const entryText = fc.oneof(
  fc.constantFrom(
    'Quyết định số 5/QĐ-SB',
    'a: b',
    '# x',
    '- y',
    '{z}',
    '50%',
    'yes',
    '1.10',
    'hai\ndòng',
    "nháy ' đơn",
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const entries = fc.uniqueArray(
  fc.record(
    {
      task: fc.constantFrom('I.1', 'II.3.3(2)', 'mục VI(1)', '1.10', 'viec-dau', '7'),
      state: fc.constantFrom('done' as const, 'open' as const, 'dropped' as const),
      on: fc.constantFrom('2027-01-31', '2027-12-31'),
      evidence: entryText,
    },
    { requiredKeys: ['task', 'state'] },
  ),
  { selector: ({ task }) => task, maxLength: 5 },
);

/** A progress file in one of the ways in which people write it. */
function written(list: readonly Partial<ProgressEntry>[], style: 'flow' | 'block' | 'list', comments: boolean): string {
  const remark = comments ? ' # ghi chú' : '';
  const pairs = (entry: object) => Object.entries(entry).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  if (list.length === 0) return `progress: []${remark}\n`;
  if (style === 'list')
    return `progress: [${list.map((entry) => `{${pairs(entry).join(', ')}}`).join(', ')}]${remark}\n`;
  const lines = list.map((entry) =>
    style === 'flow'
      ? `  - {${pairs(entry).join(', ')}}${remark}`
      : `  - ${pairs(entry).join(`${remark}\n    `)}${remark}`,
  );
  return `# đầu tệp\nprogress:${remark}\n${lines.join('\n\n')}\n# cuối tệp\n`;
}

describe('whatever the file looks like', () => {
  it('it says afterwards what it said, with the change; comments are all there', () => {
    fc.assert(
      fc.property(
        entries,
        entryText,
        fc.constantFrom('flow', 'block', 'list'),
        fc.boolean(),
        fc.nat(5),
        (list, evidence, style, comments, at) => {
          const before = written(list, style, comments);
          const read = readProgress(before);
          fc.pre(
            read.diagnostics.length === 0 &&
              readProgress(written([{ task: 'x', state: 'done', evidence }], style, false)).diagnostics.length === 0,
          );
          const old = read.progress?.progress ?? [];
          const entry = at < old.length ? at : undefined;
          const set: ProgressEntry = {
            task: entry === undefined ? 'IX.9' : (old[entry]?.task ?? ''),
            state: 'done',
            on: '2027-06-30',
            evidence,
          };
          const after = readProgress(editProgress(before, [{ set, ...(entry !== undefined && { entry }) }]));
          const wanted =
            entry === undefined ? [...old, set] : old.map((one, index) => (index === entry ? { ...one, ...set } : one));
          expect(after.diagnostics).toEqual([]);
          expect(after.progress?.progress).toEqual(
            wanted.map((one) => ({
              ...one,
              ...(one.evidence !== undefined && { evidence: one.evidence.normalize('NFC') }),
            })),
          );
          expect(after.text.match(/#[^"\n]*ghi chú|# (?:đầu|cuối) tệp/g)?.length ?? 0).toBe(
            before.match(/#[^"\n]*ghi chú|# (?:đầu|cuối) tệp/g)?.length ?? 0,
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
