import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectory } from '../../src/language/index.ts';
import { understand } from '../../src/model/index.ts';
import { readPlan, readProgress, readUnits } from '../../src/source/index.ts';
import {
  mergeSummaries,
  type PlanSummary,
  type Summary,
  type SummaryOptions,
  summarisePlan,
} from '../../src/summary/index.ts';

type Given = { readonly units?: string; readonly progress?: string; readonly file?: string };

/** The text of a plan summarised for a day, with a directory of units and a progress file where they are given. */
export function planSummary(
  plan: string,
  options: SummaryOptions,
  { units, progress, file = 'a.plan.yaml' }: Given = {},
): PlanSummary {
  const { plan: read, places } = readPlan(plan);
  if (read === undefined) throw new Error('not a plan');
  const directory = units === undefined ? undefined : makeDirectory(readUnits(units).units?.units ?? []);
  const { summary, faults } = summarisePlan(
    {
      model: understand(read, directory),
      file,
      lineAt: (path) => plan.slice(0, places.nearest(path).start).split('\n').length,
      directory,
      progress: progress === undefined ? undefined : readProgress(progress).progress,
    },
    options,
  );
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message.en).join('\n'));
  return summary;
}

export function summaryOf(plan: string, options: SummaryOptions, given: Given = {}): Summary {
  return mergeSummaries([planSummary(plan, options, given)], options.asOf);
}

/** An example of the repository with the directory beside it. */
export function exampleSummary(name: string, options: SummaryOptions): Summary {
  const [folder = ''] = name.split('/');
  const units = readFileSync(join('examples', folder, 'units.yaml'), 'utf8');
  return summaryOf(readFileSync(join('examples', `${name}.plan.yaml`), 'utf8'), options, { units, file: name });
}

/** Rows of a task table as a plan: number (I.1 …) by order, time, who leads, who supports. */
export function planOf(
  rows: readonly {
    readonly task?: string;
    readonly deadline?: string;
    readonly lead?: string;
    readonly support?: string;
  }[],
  year = 2027,
  issuer = '{name: SỞ B}',
): string {
  const tasks = rows.map(
    ({ task = 'Việc', deadline = '', lead = '', support = '' }) =>
      `            - {task: "${task}", deadline: "${deadline}", lead: "${lead}", support: "${support}"}\n`,
  );
  return `ccht: 1
year: ${year}
issuer: ${issuer}
plan:
  subject: Cải cách hành chính năm ${year}
  sections:
    - title: NHIỆM VỤ
      text:
        - tasks:
            numbering: ["1"]
            columns: [number, task, lead, support, deadline]
            tasks:
${tasks.map((line) => `    ${line}`).join('')}`;
}
