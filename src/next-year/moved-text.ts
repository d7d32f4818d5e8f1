import { movedYears } from '../language/index.ts';
import type { Model, PrintedText } from '../model/index.ts';
import { type Path, readColumns, type TaskTable } from '../plan/index.ts';
import type { PlanEdit } from '../source/index.ts';

export type YearStep = { readonly from: number; readonly to: number };

/** A printed text as it stands in the plan of the next year. Figures only: every offset stays. */
export function movedText({ text, field }: Pick<PrintedText, 'text' | 'field'>, { from, to }: YearStep): string {
  return movedYears(text, from, to, field === 'deadline' ? 'time' : 'words').edits.reduceRight(
    (words, { start, end, text: figures }) => words.slice(0, start) + figures + words.slice(end),
    text,
  );
}

/** Parts with a form of their own: opened, or never a year of the plan. */
const KEPT = new Set<PrintedText['role']>(['issuer', 'place', 'number', 'symbol', 'date', 'signature', 'label']);

/** The texts in which a year may be the plan's. */
export function textsWithYears({ texts }: Pick<Model, 'texts'>): PrintedText[] {
  return texts.filter(({ role }) => !KEPT.has(role));
}

/** The plan's year moved everywhere it means the plan's year: in the texts, in headings of columns, and in `year:`. */
export function yearEdits(model: Model, step: YearStep): PlanEdit[] {
  const { from, to } = step;
  const inTexts = textsWithYears(model).flatMap(({ text, path, field }) =>
    movedYears(text, from, to, field === 'deadline' ? 'time' : 'words').edits.map(
      (edit): PlanEdit => ({ kind: 'words', path, ...edit }),
    ),
  );
  const inTables = model.tables.flatMap(({ table, path }) => headingEdits(table, path, model, step));
  const stated: PlanEdit[] = model.file.year === undefined ? [] : [{ kind: 'value', path: ['year'], text: to }];
  return [...stated, ...inTexts, ...inTables];
}

/** A column of the plan's own is known by its heading: the rows name it too. */
function headingEdits(table: TaskTable, path: Path, { tasks }: Model, { from, to }: YearStep): PlanEdit[] {
  return readColumns(table).flatMap(({ index, heading, own, fields }): PlanEdit[] => {
    const text = own ?? heading;
    const moved = text === undefined ? [] : movedYears(text, from, to).edits;
    if (text === undefined || moved.length === 0) return [];
    const column = [...path, 'columns', index];
    const value =
      typeof table.columns[index] === 'string' ? column : [...column, own === undefined ? (fields[0] ?? '') : 'other'];
    const fresh = movedText({ text }, { from, to });
    const rows = own === undefined ? [] : tasks.filter((task) => task.table?.path.join('/') === path.join('/'));
    return [
      ...moved.map((edit): PlanEdit => ({ kind: 'words', path: value, ...edit })),
      ...rows.map((task): PlanEdit => ({ kind: 'key', path: [...task.path, 'cells', text], text: fresh })),
    ];
  });
}
