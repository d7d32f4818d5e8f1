import type { Lang, Words } from '../../diagnostics/index.ts';
import type { Aspect } from '../../diff/index.ts';
import { planName } from '../summary/task-text.ts';
import { aspectName } from './aspect-names.ts';
import { type DiffReport, isOneOffice, type ReportSide } from './diff-report.ts';

/** What a reader of two years' plans has to know. */
export const YEAR_ALONE: Words = {
  vi: 'Riêng việc đổi năm không tính là thay đổi.',
  en: 'The change of year alone is no change.',
};

/** How the two plans are told apart: by year, else as the older and the newer. */
export function sideNames({ old, new: fresh }: DiffReport, lang: Lang): { readonly old: string; readonly new: string } {
  if (old.year !== undefined && fresh.year !== undefined && old.year !== fresh.year) {
    return { old: String(old.year), new: String(fresh.year) };
  }
  return { vi: { old: 'bản trước', new: 'bản sau' }, en: { old: 'before', new: 'after' } }[lang];
}

/**
 * `Kế hoạch CCHC 2022 (05/KH-KCNĐN) → 2023 (03/KH-KCNĐN).` Drafts of one plan are told apart by their files, plans of
 * two offices by the offices.
 */
export function titleLine(report: DiffReport, lang: Lang): string {
  const { old, new: fresh } = report;
  const name = planName(fresh).replace(/ năm \d{4}.*$/su, '');
  if (!isOneOffice(report)) {
    return `${name} ${fresh.year ?? ''}: ${old.office}${numbered(old)} → ${fresh.office}${numbered(fresh)}.`;
  }
  if (old.year === fresh.year) {
    const year = fresh.year === undefined ? '' : ` ${fresh.year}`;
    return `${name}${year}: ${draftName(old, fresh)} → ${draftName(fresh, old)}.`;
  }
  return `${name} ${old.year ?? '?'}${numbered(old)} → ${fresh.year ?? '?'}${numbered(fresh)}. ${YEAR_ALONE[lang]}`;
}

/** A draft by its number where that tells it apart, else by its file. */
function draftName({ number, file }: ReportSide, other: ReportSide): string {
  return number !== other.number && !number.includes('…') && !other.number.includes('…') ? number : file;
}

/** ` (03/KH-KCNĐN)`; nothing where neither number nor symbol is written yet. */
function numbered({ number }: ReportSide): string {
  return number === '…/…' ? '' : ` (${number})`;
}

/** `Chỉ xem: thời hạn, đơn vị.` where not all was asked for, else "". */
export function wantedLine({ wanted }: DiffReport, lang: Lang): string {
  const told = (words: Words, aspects: readonly Aspect[] | undefined): string[] =>
    aspects === undefined ? [] : [`${words[lang]}: ${aspects.map((one) => aspectName(one, lang)).join(', ')}.`];
  return [
    ...told({ vi: 'Chỉ xem', en: 'Only' }, wanted?.only),
    ...told({ vi: 'Bỏ qua', en: 'Left out' }, wanted?.ignore),
  ].join(' ');
}
