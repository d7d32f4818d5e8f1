import type { Citation } from '../citations/types.ts';

type Range = readonly [start: number, end: number];

/** The year in the name of a cited document: where its figures begin, and the words that name the document. */
export type TitleYear = { readonly year: number; readonly name: Range };

const TITLE_OPENS =
  /^[\s,):-]*(?:của [^,;:]{0,90}?)?(?:về việc|về|v\/v|ban hành|phê duyệt|quy định|sửa đổi|hướng dẫn|triển khai|thực hiện|công bố|giao|đẩy mạnh|tăng cường|phát động|[“"])(?!\p{L})/iu;
/** “…, Sở Nội vụ ban hành Kế hoạch …”: the sentence goes on with the plan's own name. */
const OWN_PLAN = /,[^,;]*?(?:ban hành|xây dựng|lập|đề ra)(?: \p{L}+){0,3}? (?:kế hoạch|chương trình)/iu;
/** “Kế hoạch … năm 2023 (ban hành kèm theo Quyết định số …)”. */
const NAMED_AHEAD =
  /(?:đề án|kế hoạch|chương trình|quy chế|bộ chỉ số|bộ tiêu chí)[^;.]{0,160}?(?:năm )?(\d{4})[”"]?[^;.\d]{0,40}?(?:kèm theo|phê duyệt tại|phê duyệt theo|ban hành tại)[\s(]*$/iu;

/**
 * Years in the names of documents cited by number, after the number (“… về cải cách hành chính năm 2023”) or before it
 * (“Kế hoạch … năm 2023 (ban hành kèm theo Quyết định số …)”). The text is normalised, the spans count in it.
 */
export function titleYears(text: string, citations: readonly Citation[]): TitleYear[] {
  return citations.flatMap(({ number, span, symbolSpan }, index) => {
    if (number === undefined) return [];
    const name: Range = [span[0], symbolSpan?.[1] ?? span[1]];
    const rest = text.slice(span[1], citations[index + 1]?.span[0] ?? text.length);
    const clause = /^(?:[^;.]|\.(?! \p{Lu}|$))*/u.exec(rest)?.[0] ?? '';
    const year = /(?<!\d)\d{4}(?!\d)/.exec(clause);
    const isNamed = year !== null && TITLE_OPENS.test(clause) && !OWN_PLAN.test(clause.slice(0, year.index));
    const ahead = NAMED_AHEAD.exec(text.slice(Math.max(0, span[0] - 260), span[0]));
    const aheadAt = ahead === null ? -1 : span[0] - ahead[0].length + ahead[0].lastIndexOf(ahead[1] ?? '');
    return [
      ...(isNamed ? [{ year: span[1] + year.index, name }] : []),
      ...(aheadAt >= 0 ? [{ year: aheadAt, name }] : []),
    ];
  });
}
