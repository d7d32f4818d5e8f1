import { roman } from '../../plan/index.ts';
import type { Body, BodyPart } from '../recognise/structure.ts';

/** From this many columns on a table is set on a page on its side. */
const WIDE_COLUMNS = 6;

/** The label to pin: undefined where ccht makes the one that is printed (NĐ 30/2020, PL I, Phần II). */
export function appendixLabel(typed: string, index: number, count: number): string | undefined {
  const made = count > 1 ? `Phụ lục ${roman(index + 1)}` : 'Phụ lục';
  return typed === made ? undefined : typed;
}

/** Does a table of many columns stand in it? */
export function isWide({ lead, sections }: Body): boolean {
  const columns = (part: BodyPart): number => (part.kind === 'text' ? 0 : part.table.columns.length);
  return (
    lead.some((part) => columns(part) >= WIDE_COLUMNS) ||
    sections.some((section) => isWide({ lead: section.body, sections: section.sections }))
  );
}
