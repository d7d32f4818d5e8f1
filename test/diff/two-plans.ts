import { type Change, diffPlans, type PlanDiff } from '../../src/diff/index.ts';
import { makeDirectory, type UnitEntry } from '../../src/language/index.ts';
import { understand } from '../../src/model/index.ts';
import { readPlan } from '../../src/source/index.ts';

/** A plan with a task table of one group; `rows` are YAML of its tasks, one a line. */
export function planOf(rows: readonly string[], { year = 2022, more = '' } = {}): string {
  return `ccht: 1
year: ${year}
issuer: {name: SỞ NỘI VỤ}
plan:
  subject: Cải cách hành chính năm ${year}
${more}appendices:
  - title: NHIỆM VỤ NĂM ${year}
    text:
      - tasks:
          columns: [number, task, deliverable, lead, support, deadline]
          groups:
            - title: Cải cách thể chế
              tasks:
${rows.map((row) => `                - ${row}`).join('\n')}
`;
}

export function diffYaml(
  old: string,
  fresh: string,
  units: { old?: readonly UnitEntry[]; new?: readonly UnitEntry[] } = {},
): PlanDiff {
  const side = (yaml: string, entries: readonly UnitEntry[] | undefined) => {
    const { plan, diagnostics } = readPlan(yaml);
    if (plan === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
    const directory = entries && makeDirectory(entries);
    return { model: understand(plan, directory), directory };
  };
  return diffPlans(side(old, units.old), side(fresh, units.new));
}

/** `changed task 1 → 1: deadline later, lead reassigned` */
export function told({ kind, what, old, new: fresh, fields }: Change): string {
  const numbers = (items: Change['old']): string => items.map(({ number }) => number ?? '').join('+');
  const parts = fields.map(({ field, effect, form }) =>
    [field, effect ?? '', form ? '(form)' : ''].filter(Boolean).join(' '),
  );
  const where = [numbers(old), numbers(fresh)].join(' → ');
  return `${kind} ${what} ${where}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
}

/** Changes of tasks alone. */
export function toldTasks({ changes }: PlanDiff): string[] {
  return changes.filter(({ what }) => what === 'task').map(told);
}
