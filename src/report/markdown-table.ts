import type { Lang } from '../diagnostics/index.ts';
import { areNumbers } from './table/numbers.ts';
import { type Table, textOf } from './table/types.ts';

/**
 * A table in GitHub's Markdown, numbers to the right; every cell is shown as the text it is, its lines parted by <br>.
 * "" without rows.
 */
export function formatMarkdownTable({ columns, rows }: Pick<Table, 'columns' | 'rows'>, lang: Lang): string {
  if (rows.length === 0) return '';
  const texts = rows.map((row) => columns.map((_, x) => textOf(row[x] ?? '')));
  const rules = columns.map(({ align }, x) => {
    const numbers = areNumbers(
      texts.map((row) => row[x] ?? ''),
      lang,
    );
    return (align ?? (numbers ? 'right' : 'left')) === 'right' ? '---:' : '---';
  });
  return [columns.map(({ title }) => escaped(title)), rules, ...texts.map((row) => row.map(escaped))]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

/** Signs that Markdown or GitHub (math in $) would read as more than themselves. */
const ACTIVE = /[\\`*_[\]<>|~$&]/g;

function escaped(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replace(ACTIVE, '\\$&')
    .replace(/\r\n?|\n/g, '<br>')
    .replace(/[\0-\x1f\x7f]/g, ' ');
}
