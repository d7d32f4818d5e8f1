import { describe, expect, it } from 'vitest';
import { editPlan, type PlanEdit, readPlan } from '../../src/source/index.ts';

const BLOCK = `# Kế hoạch của Sở A

ccht: 1
year: 2023   # năm
plan:
  number: "03"
  date: 16/01/2023
  subject: 'Cải cách hành chính năm 2023'
  opening: |
    Sở A ban hành Kế hoạch
      năm 2023 như sau:
  sections:
    # Mục đầu
    - title: NHIỆM VỤ
      text:
        - tasks:
            numbering: ["1"]
            columns: [number, task, lead]
            tasks:
              # Về cả bảng
              - task: Một
                lead: Văn phòng   # chủ trì
              # Về việc hai
              - {task: Hai, lead: ^}

              - id: ba
                task: Ba
  signature:
    position: GIÁM ĐỐC
    signer: Trần An
`;
const TABLE = ['plan', 'sections', 0, 'text', 0, 'tasks', 'tasks'];

/** Lines that go (-) and come (+). */
function changes(text: string, ...edits: PlanEdit[]): string[] {
  const read = readPlan(text);
  expect(read.diagnostics).toEqual([]);
  const after = editPlan(read, edits);
  expect(readPlan(after).diagnostics).toEqual([]);
  const [old, fresh] = [text.split('\n'), after.split('\n')];
  const counts = new Map<string, number>();
  for (const line of old) counts.set(line, (counts.get(line) ?? 0) - 1);
  for (const line of fresh) counts.set(line, (counts.get(line) ?? 0) + 1);
  const diff = [...counts].filter(([, count]) => count !== 0).map(([line, count]) => `${count < 0 ? '-' : '+'}${line}`);
  // What stays stays in its order.
  expect(fresh.filter((line) => !diff.includes(`+${line}`))).toEqual(old.filter((line) => !diff.includes(`-${line}`)));
  return diff;
}

describe('a change in a plan’s file', () => {
  it.each<[string, PlanEdit, string[]]>([
    [
      'words of a text, wherever it is written',
      { kind: 'words', path: ['plan', 'opening'], start: 29, end: 33, text: '2024' },
      ['-      năm 2023 như sau:', '+      năm 2024 như sau:'],
    ],
    [
      'a value; what stands beside it stays',
      { kind: 'value', path: ['year'], text: 2024 },
      ['-year: 2023   # năm', '+year: 2024   # năm'],
    ],
    [
      'a value that needs quotes',
      { kind: 'value', path: ['plan', 'date'], text: '?/?/2024' },
      ['-  date: 16/01/2023', '+  date: "?/?/2024"'],
    ],
    ['a pair that goes', { kind: 'remove', path: ['plan', 'number'] }, ['-  number: "03"']],
    [
      'a pair that becomes a comment',
      { kind: 'comment-out', path: ['plan', 'signature', 'signer'] },
      ['-    signer: Trần An', '+    # signer: Trần An'],
    ],
    ['a comment above a pair', { kind: 'note', path: ['plan', 'date'], text: 'mới' }, ['+  # mới']],
    ['a comment above an item', { kind: 'note', path: [...TABLE, 1], text: 'mới' }, ['+              # mới']],
    [
      'a comment above a value in an item in brackets',
      { kind: 'note', path: [...TABLE, 1, 'lead'], text: 'mới' },
      ['+              # mới'],
    ],
    [
      'pairs before the first of an item',
      {
        kind: 'add',
        path: [...TABLE, 0],
        pairs: [
          ['id', 'mot'],
          ['replaces', '1'],
        ],
      },
      [
        '-              - task: Một',
        '+              - id: mot',
        '+                replaces: "1"',
        '+                task: Một',
      ],
    ],
    [
      'pairs in brackets',
      {
        kind: 'add',
        path: [...TABLE, 1],
        pairs: [
          ['id', 'hai'],
          ['replaces', 'I.2'],
        ],
      },
      ['-              - {task: Hai, lead: ^}', '+              - {id: hai, replaces: I.2, task: Hai, lead: ^}'],
    ],
    [
      'a pair behind another',
      { kind: 'add', path: [...TABLE, 2], pairs: [['replaces', 'I.3']], after: 'id' },
      ['+                replaces: I.3'],
    ],
    [
      'the first item; a comment above it may speak of the list',
      { kind: 'remove', path: [...TABLE, 0] },
      ['-              - task: Một', '-                lead: Văn phòng   # chủ trì'],
    ],
    [
      'another item, with its comment',
      { kind: 'remove', path: [...TABLE, 1] },
      ['-              # Về việc hai', '-              - {task: Hai, lead: ^}'],
    ],
    [
      'the first pair of an item',
      { kind: 'remove', path: [...TABLE, 2, 'id'] },
      ['-              - id: ba', '-                task: Ba', '+              - task: Ba'],
    ],
  ])('%s', (_, edit, expected) => {
    // A row that shares a cell with the row above cannot stand first.
    const text = edit.kind === 'remove' && edit.path.at(-1) === 0 ? BLOCK.replace('lead: ^', 'lead: Phòng B') : BLOCK;
    expect(changes(text, edit)).toEqual(expected);
  });

  it('in brackets takes the comma beside it along', () => {
    const flow = (body: string): string => `ccht: 1\nplan: {${body}}\n`;
    const remove = (body: string, key: string): string =>
      editPlan(readPlan(flow(body)), [{ kind: 'remove', path: ['plan', key] }]);
    expect(remove('number: "3", symbol: KH, subject: A', 'number')).toBe(flow('symbol: KH, subject: A'));
    expect(remove('number: "3", symbol: KH, subject: A', 'symbol')).toBe(flow('number: "3", subject: A'));
    expect(remove('number: "3", symbol: KH, subject: A', 'subject')).toBe(flow('number: "3", symbol: KH'));
    expect(remove('subject: A', 'subject')).toBe(flow(''));
  });

  it('falls away where its place is removed', () => {
    expect(
      changes(
        BLOCK,
        { kind: 'note', path: [...TABLE, 1], text: 'mới' },
        { kind: 'words', path: [...TABLE, 1, 'task'], start: 0, end: 3, text: 'Bốn' },
        { kind: 'remove', path: [...TABLE, 1] },
      ),
    ).toEqual(['-              # Về việc hai', '-              - {task: Hai, lead: ^}']);
  });

  it('several comments at one place stand in the order given', () => {
    const note = (text: string): PlanEdit => ({ kind: 'note', path: ['plan', 'date'], text });
    expect(editPlan(readPlan(BLOCK), [note('một'), note('hai')])).toContain('  # một\n  # hai\n  date:');
  });

  it('of a text that two aliases share is made once', () => {
    const text = 'ccht: 1\nplan:\n  basis:\n    - &a Căn cứ năm 2023;\n    - *a\n';
    const year = (index: number): PlanEdit => ({
      kind: 'words',
      path: ['plan', 'basis', index],
      start: 11,
      end: 15,
      text: '2024',
    });
    expect(editPlan(readPlan(text), [year(0), year(1)])).toBe(text.replace('2023', '2024'));
  });

  it('keeps line ends, and letters as they are composed', () => {
    const crlf = BLOCK.replaceAll('\n', '\r\n').normalize('NFD');
    const after = editPlan(readPlan(crlf), [
      { kind: 'note', path: ['plan', 'date'], text: 'mới' },
      { kind: 'add', path: [...TABLE, 0], pairs: [['id', 'mot']] },
      { kind: 'words', path: ['plan', 'subject'], start: 24, end: 28, text: '2024' },
    ]);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(after).toContain("subject: 'Cải cách hành chính năm 2024'".normalize('NFD'));
    expect(after.length - crlf.length).toBe('  # mới\r\n'.length + `id: mot\r\n${' '.repeat(16)}`.length);
  });

  it.each([['\n'], ['\r\n']])('no change is the same text, lines ending in %j', (lineEnd) => {
    const text = BLOCK.replaceAll('\n', lineEnd);
    expect(editPlan(readPlan(text), [])).toBe(text);
  });
});
