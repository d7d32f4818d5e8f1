import { type Citation, citationIdentity, writtenNumber } from '../language/index.ts';
import type { Found } from '../model/index.ts';
import { fold } from '../text/index.ts';
import { perModel } from './per-model.ts';
import { perText } from './per-text.ts';

/** A document's name as a finding says it: “Nghị quyết số 76/NQ-CP”. */
export function citedName(citation: Citation): string {
  const { type, year, title, date } = citation;
  const number = writtenNumber(citation);
  const parts =
    number === undefined
      ? [type, title, date === undefined && year !== undefined ? `năm ${year}` : undefined]
      : [type, 'số', number];
  return parts.filter(Boolean).join(' ');
}

/**
 * What makes two mentions speak of one document as far as its number can say: number, symbol and the year inside the
 * symbol, else the year of its date (numbers begin anew each year or term). Undefined where that is not said.
 */
export function documentKey(citation: Citation): string | undefined {
  const { number, symbol, year, date } = citation;
  if (number === undefined || symbol === undefined) return citationIdentity(citation);
  const when = year ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
  if (when === undefined) return undefined;
  return `${number.replace(/^0+(?=\d)/, '')}/${symbol.toUpperCase().replaceAll('/', '-')}@${when}`;
}

/**
 * Mentions that are the document's own and not part of another document's name: “Kế hoạch … thực hiện Nghị quyết số
 * 76/NQ-CP” mentions the resolution only inside the title of the plan.
 */
export const mentions = perModel((model): readonly (Found<Citation> & { readonly isInTitle: boolean })[] => {
  let before: Found<Citation> | undefined;
  return model.citations.map((found) => {
    const between = before?.in === found.in ? found.in.text.slice(before.what.span[1], found.what.span[0]) : undefined;
    const isInTitle =
      between !== undefined &&
      !/[;.\n]|, (?!của)|(?:^|\s)và\s*$/u.test(between) &&
      /\p{L}{2,} \p{L}{2,}/u.test(between);
    before = found;
    return { ...found, isInTitle };
  });
});

/**
 * The words that say what a cited document is about: after it (“… về việc …”), else before it (“Đề án … ban hành kèm theo
 * Quyết định số …”), without marks; "" where the sentence gives none.
 */
export function subjectOf({ in: text, what }: Found<Citation>): string {
  return subjectsIn(text)(what);
}

/** Of each citation in a text; one citation is asked about by several rules. */
const subjectsIn = perText(({ text }) => {
  const known = new Map<string, string>();
  return ({ span }: Citation): string => {
    const place = span.join();
    const subject = known.get(place) ?? subjectAround(text, span);
    known.set(place, subject);
    return subject;
  };
});

function subjectAround(text: string, [start, end]: Citation['span']): string {
  const own = AFTER.exec(text.slice(end, end + 300))?.[0];
  return fold(own ?? BEFORE.exec(text.slice(Math.max(0, start - 300), start))?.[0] ?? '');
}

const AFTER =
  /^[\s,)“"]*(?:về việc|về|một số|ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|triển khai|thực hiện)(?!\p{L})[^;.\n]*/iu;
const BEFORE =
  /(?:Đề án|Kế hoạch|Chương trình|Quy chế|Chiến lược|Quy hoạch|Bộ chỉ số)(?![^;.\n]*(?:Đề án|Kế hoạch|Chương trình|Quy chế|Chiến lược|Quy hoạch|Bộ chỉ số))[^;.\n]*(?:kèm theo|phê duyệt|ban hành|theo|tại)[\s(]*$/u;
