import type { Lang } from '../../diagnostics/index.ts';
import type { Summary } from '../../summary/index.ts';
import { type Block, GAP, text } from '../blocks.ts';
import { datedSection } from './dated-section.ts';
import type { Filters } from './filter-words.ts';
import { header } from './header.ts';
import { everyOwner, ownerSection } from './owner-section.ts';
import { undatedLines } from './undated-lines.ts';
import { waitingSection } from './waiting-section.ts';

/**
 * One plan: how much of it can be late at all, then dates, then whom to ask, then who has how much. With
 * `expand` each unit has its row.
 */
export function planScreen(summary: Summary, filters: Filters, lang: Lang): Block[] {
  const [plan] = summary.plans;
  const noTable = {
    vi: 'Kế hoạch không có bảng nhiệm vụ: dưới đây là việc có thời gian và số việc của từng đơn vị trong lời văn.',
    en: 'The plan has no table of tasks: below are what its prose dates, and how many duties each unit has.',
  };
  return [
    ...header(summary, filters, lang),
    ...(plan?.hasTable === false && plan.tasks.length > 0 ? [text(noTable[lang])] : []),
    GAP,
    ...(plan === undefined ? [] : datedSection(plan, lang)),
    ...waitingSection(summary, lang),
    ...undatedLines(summary, lang),
    ...(filters.expand ? everyOwner(summary, filters.leadOnly === true, lang) : ownerSection(summary, lang)),
  ];
}
