import { describe, expect, it } from 'vitest';
import { diffYaml, planOf, told } from './two-plans.ts';

type Objective = { readonly words: string; readonly tasks: readonly string[] };

const RULES: Objective = {
  words: 'Quy chế làm việc được rà soát đầy đủ',
  tasks: ['Rà soát quy chế làm việc của cơ quan'],
};
const STAFF: Objective = { words: 'Cán bộ được tập huấn soạn thảo', tasks: ['Tập huấn kỹ năng soạn thảo văn bản'] };
const BOTH: Objective = {
  words: 'Quy chế làm việc được rà soát đầy đủ, cán bộ được tập huấn soạn thảo',
  tasks: [...RULES.tasks, ...STAFF.tasks],
};

function toldObjectives(old: readonly Objective[], fresh: readonly Objective[]): string[] {
  const plan = (objectives: readonly Objective[], year: number): string =>
    planOf(
      objectives.map(
        ({ words, tasks }) => `{text: "${words}", tasks: [${tasks.map((task) => `{task: "${task}"}`).join(', ')}]}`,
      ),
      { year },
    ).replace('tasks:\n                - {text', 'objectives:\n                - {text');
  return diffYaml(plan(old, 2022), plan(fresh, 2023))
    .changes.filter(({ what }) => what === 'objective')
    .map(told);
}

describe('an objective', () => {
  it.each<[name: string, old: Objective[], fresh: Objective[], expected: string[]]>([
    ['stays', [RULES, STAFF], [RULES, STAFF], []],
    [
      'is merged with another whose words and tasks it takes up',
      [RULES, STAFF],
      [BOTH],
      ['merged I.1+I.2 → I.1: text'],
    ],
    ['is split where its words and tasks go two ways', [BOTH], [RULES, STAFF], ['split I.1 → I.1+I.2: text']],
    [
      'is gone where its tasks alone moved to another',
      [RULES, STAFF],
      [{ ...RULES, tasks: BOTH.tasks }],
      ['removed I.2 → '],
    ],
    [
      'is gone where its words alone are taken up',
      [RULES, STAFF],
      [{ ...BOTH, tasks: RULES.tasks }],
      ['changed I.1 → I.1: text', 'removed I.2 → '],
    ],
  ])('%s', (_, old, fresh, expected) => {
    expect(toldObjectives(old, fresh)).toEqual(expected.map((line) => line.replace(' ', ' objective ')));
  });
});
