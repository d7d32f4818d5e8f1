import { formatCsv } from '../report/index.ts';
import {
  type Block,
  type By,
  byScreen,
  dueScreen,
  type Filters,
  markdownBlocks,
  ownerCalendars,
  planScreen,
  plansScreen,
  summaryCalendar,
  summaryJson,
  summaryRows,
  summaryWorkbook,
} from '../report/summary/index.ts';
import type { Summary } from '../summary/index.ts';
import type { Context } from './command.ts';
import type { Data } from './files.ts';
import { screenWidth } from './screen-width.ts';
import type { SummaryFormat } from './summary-target.ts';

/** The summary in a format. `isFile`: it goes to a file, whatever the terminal. */
export async function writeSummary(
  summary: Summary,
  format: SummaryFormat,
  by: By | undefined,
  filters: Filters,
  isFile: boolean,
  { host, lang, outColor }: Context,
): Promise<Data> {
  if (format === 'json') return summaryJson(summary, by, filters);
  if (format === 'csv') return formatCsv(summaryRows(summary, by, filters, lang));
  if (format === 'xlsx') {
    const { writeWorkbook } = await import('../export/xlsx/index.ts');
    return writeWorkbook(summaryWorkbook(summary, filters, lang));
  }
  if (format === 'ics') {
    const { writeCalendar } = await import('../export/ics/index.ts');
    return writeCalendar(summaryCalendar(summary, filters, lang));
  }
  const blocks = screenOf(summary, by, filters, lang);
  if (format === 'md') return markdownBlocks(blocks, lang);
  const { formatBlocks } = await import('../report/terminal/index.ts');
  return formatBlocks(blocks, {
    width: screenWidth(isFile ? { env: {}, width: undefined } : host),
    color: outColor && !isFile,
    lang,
  });
}

function screenOf(summary: Summary, by: By | undefined, filters: Filters, lang: Context['lang']): Block[] {
  if (by !== undefined) return byScreen(summary, by, filters, lang);
  if (filters.overdue || filters.dueUntil !== undefined) return dueScreen(summary, filters, lang);
  return (summary.plans.length === 1 ? planScreen : plansScreen)(summary, filters, lang);
}

/** A calendar file for each unit, by the name of the file. */
export async function ownerCalendarFiles(
  summary: Summary,
  filters: Filters,
  { lang }: Context,
): Promise<{ readonly name: string; readonly data: string }[]> {
  const { writeCalendar } = await import('../export/ics/index.ts');
  return ownerCalendars(summary, filters, lang).map(({ file, calendar }) => ({
    name: `${file}.ics`,
    data: writeCalendar(calendar),
  }));
}
