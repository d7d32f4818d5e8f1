import {
  type Blocks,
  blockEntries,
  fieldOf,
  type Path,
  type PlanFile,
  type Section,
  TASK_FIELDS,
  type TaskTable,
  tableEntries,
} from '../plan/index.ts';
import { CELL_FIELDS } from './table-tasks.ts';
import type { ModelSection, ModelTask, Part, PrintedText, TextRole } from './types.ts';

/** What a column of a task table has printed above it. */
const HEADINGS = ['under', ...TASK_FIELDS, 'other'] as const;

export type TextContext = {
  readonly sectionAt: (path: Path) => ModelSection | undefined;
  readonly taskAt: (path: Path) => ModelTask | undefined;
};

/** Every text that the paper prints, each value of the plan once, in the order of the paper; empty ones left out. */
export function printedTexts(file: PlanFile, { sectionAt, taskAt }: TextContext): PrintedText[] {
  const texts: PrintedText[] = [];

  const add = (
    text: string | undefined,
    path: Path,
    role: TextRole,
    part: Part,
    more: Partial<PrintedText> = {},
  ): void => {
    if (text !== undefined && text !== '') texts.push({ text, path, role, part, ...more });
  };
  const addLines = (value: string | readonly string[] | undefined, path: Path, role: TextRole, part: Part): void => {
    if (typeof value === 'string') add(value, path, role, part);
    else
      value?.forEach((line, index) => {
        add(line, [...path, index], role, part);
      });
  };
  const addBlocks = (
    blocks: Blocks | undefined,
    path: Path,
    role: TextRole,
    part: Part,
    section?: ModelSection,
  ): void => {
    const more = section ? { section } : {};
    for (const entry of blockEntries(blocks, path)) {
      if (entry.kind === 'text') add(entry.value, entry.path, role, part, more);
      else if (entry.kind === 'tasks') addTaskTable(entry.table, entry.path, part, more);
      else {
        entry.table.columns.forEach((column, index) => {
          if (typeof column === 'string') add(column, [...entry.path, 'columns', index], 'column', part, more);
          else add(column.title, [...entry.path, 'columns', index, 'title'], 'column', part, more);
        });
        entry.table.rows.forEach((row, r) => {
          row.forEach((cell, c) => {
            add(cell, [...entry.path, 'rows', r, c], 'cell', part, more);
          });
        });
      }
    }
  };
  const addTaskTable = (table: TaskTable, path: Path, part: Part, more: { section?: ModelSection }): void => {
    table.columns.forEach((column, index) => {
      // A column named by its key alone has the heading that ccht gives it.
      if (typeof column === 'string') {
        if (fieldOf(column) === undefined) add(column, [...path, 'columns', index], 'column', part, more);
        return;
      }
      const above = table.columns[index - 1];
      const isOneCell = typeof above === 'object' && above.under === column.under;
      for (const key of HEADINGS) {
        if (key !== 'under' || !isOneCell) add(column[key], [...path, 'columns', index, key], 'column', part, more);
      }
    });
    for (const entry of tableEntries(table, path)) {
      if (entry.kind === 'group') add(entry.group.title, [...entry.path, 'title'], 'group', part, more);
      else if (entry.kind === 'objective') {
        add(entry.objective.text, [...entry.path, 'text'], 'objective', part, more);
        for (const { path: row } of entry.tasks) addRow(row, part, more);
      } else addRow(entry.path, part, more);
    }
  };
  const addRow = (path: Path, part: Part, more: { section?: ModelSection }): void => {
    const task = taskAt(path);
    if (task === undefined) return;
    for (const field of CELL_FIELDS) {
      const cell = task.cells[field];
      if (cell && !cell.shared) add(cell.text, cell.path, 'cell', part, { ...more, task, field });
    }
    for (const [name, text] of Object.entries(rowAt(file, path)?.cells ?? {})) {
      if (text !== '^') add(text, [...path, 'cells', name], 'cell', part, { ...more, task });
    }
  };
  const addSections = (sections: readonly Section[] | undefined, path: Path, part: Part): void => {
    sections?.forEach((section, index) => {
      const here = [...path, index];
      const around = sectionAt(here);
      const more = around ? { section: around } : {};
      add(section.title, [...here, 'title'], 'heading', part, more);
      addBlocks(section.text, [...here, 'text'], 'body', part, around);
      addSections(section.sections, [...here, 'sections'], part);
    });
  };
  const addHead = (key: 'decision' | 'plan'): void => {
    const head = file[key];
    add(head?.number, [key, 'number'], 'number', key);
    add(head?.symbol, [key, 'symbol'], 'symbol', key);
    add(head?.date, [key, 'date'], 'date', key);
    addLines(head?.subject, [key, 'subject'], 'subject', key);
    if (key === 'plan') addLines(file.plan.attached, [key, 'attached'], 'attached', key);
    if (key === 'decision') addLines(file.decision?.authority, [key, 'authority'], 'authority', key);
    addLines(head?.basis, [key, 'basis'], 'basis', key);
  };
  const addEnd = (key: 'decision' | 'plan'): void => {
    const head = file[key];
    addLines(head?.recipients, [key, 'recipients'], 'recipient', key);
    addLines(head?.signature?.authority, [key, 'signature', 'authority'], 'signature', key);
    addLines(head?.signature?.position, [key, 'signature', 'position'], 'signature', key);
    add(head?.signature?.signer, [key, 'signature', 'signer'], 'signature', key);
  };

  addLines(file.issuer?.parent, ['issuer', 'parent'], 'issuer', 'issuer');
  addLines(file.issuer?.name, ['issuer', 'name'], 'issuer', 'issuer');
  add(file.issuer?.place, ['issuer', 'place'], 'place', 'issuer');
  if (file.decision !== undefined) {
    addHead('decision');
    file.decision.articles?.forEach((article, index) => {
      const path = ['decision', 'articles', index];
      if (typeof article === 'string') add(article, path, 'article', 'decision');
      else {
        add(article.title, [...path, 'title'], 'article', 'decision');
        addBlocks(article.text, [...path, 'text'], 'article', 'decision');
      }
    });
    addEnd('decision');
  }
  addHead('plan');
  addBlocks(file.plan.opening, ['plan', 'opening'], 'opening', 'plan');
  addSections(file.plan.sections, ['plan', 'sections'], 'plan');
  addBlocks(file.plan.closing, ['plan', 'closing'], 'closing', 'plan');
  addEnd('plan');
  file.appendices?.forEach((appendix, index) => {
    const path = ['appendices', index];
    add(appendix.label, [...path, 'label'], 'label', 'appendix');
    addLines(appendix.title, [...path, 'title'], 'subject', 'appendix');
    addLines(appendix.attached, [...path, 'attached'], 'attached', 'appendix');
    addBlocks(appendix.text, [...path, 'text'], 'body', 'appendix');
    addSections(appendix.sections, [...path, 'sections'], 'appendix');
  });
  return texts;
}

function rowAt(file: PlanFile, path: Path): { cells?: Record<string, string> } | undefined {
  let at: unknown = file;
  for (const name of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined;
  return typeof at === 'object' && at !== null ? at : undefined;
}
