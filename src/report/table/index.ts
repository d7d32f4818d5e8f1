export { formatTable } from './format-table.ts';
export type { Table, TableView } from './types.ts';
