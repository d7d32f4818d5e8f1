import { formatCsv } from '../report/index.ts';
import {
  type Block,
  type By,
  byScreen,
  dueScreen,
  type Filters,
  markdownBlocks,
  planScreen,
  plansScreen,
  summaryJson,
  summaryRows,
} from '../report/summary/index.ts';
import type { Summary } from '../summary/index.ts';
import type { Context } from './command.ts';
import type { SummaryFormat } from './run-summary.ts';

/** Cells across a page of text that goes to no terminal. */
const PAGE = 100;

/** The summary in a format. `isFile`: it goes to a file, whatever the terminal. */
export async function writeSummary(
  summary: Summary,
  format: SummaryFormat,
  by: By | undefined,
  filters: Filters,
  isFile: boolean,
  { host, lang, outColor }: Context,
): Promise<string> {
  if (format === 'json') return `${JSON.stringify(summaryJson(summary, by, filters), null, 2)}\n`;
  if (format === 'csv') return formatCsv(summaryRows(summary, by, filters, lang));
  const blocks = screenOf(summary, by, filters, lang);
  if (format === 'md') return markdownBlocks(blocks, lang);
  const { formatBlocks } = await import('../report/summary/terminal/index.ts');
  return formatBlocks(blocks, { width: (isFile ? undefined : host.width) ?? PAGE, color: outColor && !isFile, lang });
}

function screenOf(summary: Summary, by: By | undefined, filters: Filters, lang: Context['lang']): Block[] {
  if (by !== undefined) return byScreen(summary, by, filters, lang);
  if (filters.overdue || filters.dueUntil !== undefined) return dueScreen(summary, filters, lang);
  return (summary.plans.length === 1 ? planScreen : plansScreen)(summary, filters, lang);
}
