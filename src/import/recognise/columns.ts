import { fold } from '../../text/index.ts';
import { plainInline } from '../reader/inline.ts';
import type { ColumnKey, ColumnPart } from './structure.ts';

/** What a heading says its column holds, tried in this order on the heading without marks. */
const KINDS: readonly (readonly [ColumnKey, RegExp])[] = [
  ['number', /^(?:stt|tt|so tt|so thu tu|#)\.?$/],
  ['support', /phoi hop/],
  ['deadline', /^thoi (?:gian|han|diem)|^tien do|^han (?:hoan thanh|xu ly)|hoan thanh truoc/],
  ['approver', /(?:cap|co quan|tham quyen).*(?:ban hanh|phe duyet)|^trinh cap|cap trinh/],
  ['budget', /kinh phi|du toan|nguon von/],
  ['lead', /chu tri|phu trach|(?:don vi|co quan|bo phan|ca nhan|phong) thuc hien|trach nhiem thuc hien|duoc giao/],
  ['deliverable', /^(?:du kien )?(?:ket qua|san pham)|san pham|dau ra/],
  ['task', /nhiem vu|noi dung|cong viec|hoat dong|giai phap/],
  ['objective', /muc tieu|chi tieu/],
];

/** The kind of a column by its heading; `other` where it says nothing known. */
export function columnKind(heading: string): ColumnKey {
  const bare = fold(heading);
  return KINDS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'other';
}

export type Header = { readonly columns: readonly ColumnPart[]; readonly rows: 1 | 2 };

/**
 * The columns of a task table from its first rows; undefined where the rows are no header of one. Headings are kept as
 * printed; a second row under a common heading ("Đơn vị thực hiện": chủ trì, phối hợp) gives that heading as `under`.
 */
export function taskColumns(rows: readonly (readonly string[])[], width: number): Header | undefined {
  const first = headings(rows[0], width);
  const second = headings(rows[1], width);
  const isSecond =
    second.some((text) => text !== '') &&
    second.every((text, at) => text === '' || (columnKind(text) !== 'other' && at > 0)) &&
    second.filter((text) => text !== '').length < width;
  const columns = uniqueKinds(
    isSecond ? twoRows(first, second) : first.map((heading) => ({ key: columnKind(heading), heading })),
  );
  const keys = new Set(columns.map((column) => column.key));
  const known = columns.filter((column) => column.key !== 'other').length;
  const assigns = keys.has('lead') || keys.has('support') || keys.has('deadline') || keys.has('deliverable');
  return keys.has('task') && assigns && known * 2 >= columns.length ? { columns, rows: isSecond ? 2 : 1 } : undefined;
}

function headings(row: readonly string[] | undefined, width: number): string[] {
  return Array.from({ length: width }, (_, at) => plainInline(row?.[at] ?? ''));
}

function twoRows(first: readonly string[], second: readonly string[]): ColumnPart[] {
  let above = '';
  return first.map((heading, at) => {
    const below = second[at] ?? '';
    if (heading !== '') above = heading;
    return below === ''
      ? { key: columnKind(heading), heading }
      : { key: columnKind(below), heading: below, under: above };
  });
}

/** Each kind once: of two columns of work the earlier is the objective, else the later is the plan's own. */
function uniqueKinds(columns: readonly ColumnPart[]): ColumnPart[] {
  const hasObjective = columns.some((column) => column.key === 'objective');
  const tasks = columns.filter((column) => column.key === 'task');
  const seen = new Set<ColumnKey>();
  return columns.map((column) => {
    const key = column === tasks[0] && tasks.length > 1 && !hasObjective ? 'objective' : column.key;
    if (key !== 'other' && seen.has(key)) return { ...column, key: 'other' };
    seen.add(key);
    return { ...column, key };
  });
}
