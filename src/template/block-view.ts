import type { BlockEntry } from '../plan/index.ts';
import { dataTableView } from './data-table-view.ts';
import { type TableView, taskTableView } from './task-table-view.ts';
import { type TextView, textViews } from './text-view.ts';

/** One part of a text: words, a table, or the mark after a table that ends a part. */
export type BlockView = {
  isText: boolean;
  isTable: boolean;
  isEndMark: boolean;
  texts: TextView[];
  table: TableView | null;
};

/** The parts of a text as templates see them. */
export function blockViews(entries: readonly BlockEntry[]): BlockView[] {
  return entries.map((entry) => {
    if (entry.kind === 'text') return textBlock(textViews(entry.value));
    return tableBlock(entry.kind === 'tasks' ? taskTableView(entry.table) : dataTableView(entry.table));
  });
}

export function textBlock(texts: TextView[]): BlockView {
  return { isText: true, isTable: false, isEndMark: false, texts, table: null };
}

function tableBlock(table: TableView): BlockView {
  return { isText: false, isTable: true, isEndMark: false, texts: [], table };
}
