import type { Run } from '../document/index.ts';
import type { CellView, RowView, TableView } from './task-table-view.ts';
import type { LineView, TextView } from './text-view.ts';

/** Paragraphs of a cell, each in its runs. */
export type ComparisonCell = readonly (readonly Run[])[];

/** Two plans beside each other, as a table to go with a submission. */
export type ComparisonTable = {
  /** What the file is called, and the office it is from. */
  readonly name: string;
  readonly agency: string;
  /** Printed lines of the title. */
  readonly title: readonly string[];
  /** Paragraphs before the table. */
  readonly notes: readonly string[];
  readonly headings: { readonly old: string; readonly new: string };
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly { readonly old: ComparisonCell; readonly new: ComparisonCell; readonly what: string }[];
  }[];
};

type ComparisonView = {
  document: { title: string; subject: string; agency: string; state: 'final'; fontSize: number; indent: number };
  title: LineView[];
  texts: TextView[];
  table: TableView;
};

/** mm; the text of a landscape A4 page is 252 mm wide. */
const WIDTHS = { number: 12, text: 84, what: 37, reason: 35 } as const;

export function comparisonView(comparison: ComparisonTable): ComparisonView {
  return {
    document: {
      title: comparison.name,
      subject: 'Bảng so sánh',
      agency: comparison.agency,
      state: 'final',
      fontSize: 13,
      indent: 1.27,
    },
    title: comparison.title.map((text) => ({ runs: [{ text }] })),
    texts: comparison.notes.map((text) => paragraph([{ text }])),
    table: tableOf(comparison),
  };
}

function tableOf({ headings, groups }: ComparisonTable): TableView {
  let number = 0;
  return {
    columns: [
      { key: 'number', align: 'center', width: WIDTHS.number },
      { key: 'other', align: 'left', width: WIDTHS.text },
      { key: 'other', align: 'left', width: WIDTHS.text },
      { key: 'other', align: 'left', width: WIDTHS.what },
      { key: 'other', align: 'left', width: WIDTHS.reason },
    ],
    head: [rowOf(['STT', headings.old, headings.new, 'Nội dung thay đổi', 'Lý do'].map((text) => cell([[{ text }]])))],
    body: groups.flatMap(({ title, rows }) => [
      { isGroup: true, level: 1, rows: [rowOf([{ ...cell([[{ text: title }]]), span: 5 }])] },
      ...rows.map((row) => ({
        isGroup: false,
        level: 0,
        rows: [
          rowOf([
            cell([[{ text: String(++number) }]]),
            cell(row.old),
            cell(row.new),
            cell([[{ text: row.what }]]),
            cell([]),
          ]),
        ],
      })),
    ]),
  };
}

function rowOf(cells: CellView[]): RowView {
  return { cells };
}

function cell(paragraphs: ComparisonCell): CellView {
  return { span: 1, rows: 1, texts: paragraphs.map(paragraph) };
}

function paragraph(runs: readonly Run[]): TextView {
  return { level: 0, marker: '', number: '', runs };
}
