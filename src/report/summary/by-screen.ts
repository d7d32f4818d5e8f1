import type { Lang } from '../../diagnostics/index.ts';
import type { Summary } from '../../summary/index.ts';
import { type Block, GAP, text } from '../blocks.ts';
import { datednessTable, groupTable, statusTable } from './class-tables.ts';
import type { Filters } from './filter-words.ts';
import { header } from './header.ts';
import { outsideLine } from './outside-line.ts';
import { everyOwner } from './owner-section.ts';
import { periodSections } from './period-screen.ts';
import { undatedLines } from './undated-lines.ts';
import { waitingSection } from './waiting-section.ts';

export const BY = ['month', 'quarter', 'owner', 'group', 'status', 'waiting', 'datedness'] as const;
export type By = (typeof BY)[number];

/** The summary by one thing only. */
export function byScreen(summary: Summary, by: By, filters: Filters, lang: Lang): Block[] {
  return [...header(summary, filters, lang), GAP, ...sections(summary, by, filters, lang)];
}

function sections(summary: Summary, by: By, filters: Filters, lang: Lang): Block[] {
  switch (by) {
    case 'month':
    case 'quarter':
      return [
        ...periodSections(summary, by, filters, lang),
        ...undatedLines(summary, lang),
        ...outsideLine(summary, lang, ({ days, begins }) => days.length === 0 && begins === undefined),
      ];
    case 'owner':
      return [...everyOwner(summary, filters.leadOnly === true, lang), ...outsideLine(summary, lang)];
    case 'group':
      return [groupTable(summary, lang), ...outsideLine(summary, lang)];
    case 'status':
      return [statusTable(summary, lang), ...outsideLine(summary, lang)];
    case 'datedness':
      return [datednessTable(summary, lang), ...outsideLine(summary, lang)];
    case 'waiting': {
      const found = waitingSection(summary, lang, true);
      const none = { vi: 'Không có việc nào chờ văn bản khác.', en: 'Nothing waits for others.' };
      const outside = outsideLine(summary, lang, ({ datedness }) => datedness === 'event');
      return [...(found.length > 0 ? found : [text(none[lang])]), ...outside];
    }
  }
}
