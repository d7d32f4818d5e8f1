import { describe, expect, it } from 'vitest';
import { linesOf, numberSections, type TaskTable, tableEntries } from '../../src/plan/index.ts';

describe('sections are numbered by depth', () => {
  it('compound numbers take the ordinals above, pinned ones included', () => {
    const numbered = numberSections(
      [
        { title: 'A' },
        {
          number: 'V.',
          title: 'B',
          sections: [{ title: 'B1' }, { title: 'B2', sections: [{ title: 'B21' }, { title: 'B22' }] }],
        },
        { title: 'C' },
      ],
      ['I.', '1.', '1.1.'],
    );
    const flat = (list: typeof numbered): string[] =>
      list.flatMap((entry) => [entry.number, ...flat([...entry.sections])]);
    expect(flat(numbered)).toEqual(['I.', 'V.', '1.', '2.', '2.1.', '2.2.', 'VI.']);
  });

  it('a level deeper than the scheme has no number', () => {
    const [top] = numberSections([{ title: 'A', sections: [{ title: 'B' }] }], ['I.']);
    expect(top?.sections[0]?.number).toBe('');
  });
});

describe('printed lines of a value', () => {
  it.each([
    [undefined, []],
    ['Cải cách hành chính năm 2023', ['Cải cách hành chính năm 2023']],
    [
      ['Cải cách hành chính', 'năm 2023'],
      ['Cải cách hành chính', 'năm 2023'],
    ],
    ['Cải cách hành chính\nnăm 2023\n', ['Cải cách hành chính', 'năm 2023']],
    ['Cải cách\n  hành chính\nnăm 2023\n', ['Cải cách hành chính', 'năm 2023']],
  ])('%j', (value, lines) => {
    expect(linesOf(value)).toEqual(lines);
  });
});

describe('a task has a number that names it in the whole table', () => {
  const table: TaskTable = {
    numbering: ['I', '1', '1.1'],
    columns: ['number', 'objective', 'task'],
    groups: [
      { title: 'Một', objectives: [{ text: 'm', tasks: [{ task: 'a' }, { task: 'b' }] }] },
      {
        title: 'Hai',
        groups: [
          {
            title: 'Hai một',
            objectives: [
              { text: 'm', tasks: [{ task: 'c' }] },
              { text: 'n', tasks: [{ task: 'd' }] },
            ],
          },
          {
            title: 'Hai hai',
            objectives: [{ number: '1', text: 'm', tasks: [{ task: 'e' }] }],
            tasks: [{ task: 'g', number: '7' }],
          },
        ],
      },
      { title: 'Ba', tasks: [{ task: 'h' }, { task: 'i', number: '1' }] },
    ],
  };

  it('completed from its group; tasks of one objective are told apart; a number used twice stays unique', () => {
    const numbers = tableEntries(table, []).flatMap((entry) => {
      if (entry.kind === 'objective') return entry.tasks.map(({ task, fullNumber }) => `${task.task} ${fullNumber}`);
      return entry.kind === 'task' ? [`${entry.task.task} ${entry.fullNumber}`] : [];
    });
    expect(numbers).toEqual([
      'a I.1(1)',
      'b I.1(2)',
      'c II.1.1',
      'd II.1.2',
      'e II.2.1',
      'g II.2.7',
      'h III.1',
      'i III.1#2',
    ]);
  });

  it('and a path to where it stands', () => {
    const second = tableEntries(table, ['appendices', 0]).find((entry) => entry.kind === 'objective');
    expect(second?.kind === 'objective' && second.tasks[1]?.path).toEqual([
      'appendices',
      0,
      'groups',
      0,
      'objectives',
      0,
      'tasks',
      1,
    ]);
  });
});
