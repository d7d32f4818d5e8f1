import type { Line, Recognised } from '../recognise/structure.ts';

/** “đến năm 2030” tells where a longer time ends. */
const YEAR = /(?<!đến\s|tới\s|từ\s|hết\s)năm\s+((?:19|20|21)\d{2})(?!\d)/iu;

/** The year of the plan: the one in a subject or in an appendix's title, else that of the date. */
export function guessYear({ plan, decision, appendices, letterhead }: Recognised): number | undefined {
  const titles = [plan.title.subject, decision?.title.subject ?? [], ...appendices.map((appendix) => appendix.title)];
  for (const title of titles) {
    const year = yearIn(title);
    if (year !== undefined) return year;
  }
  const dated = /\/(\d{4})$/.exec(letterhead.date?.text ?? '')?.[1];
  const year = dated === undefined ? undefined : Number(dated);
  return year !== undefined && year >= 1945 && year <= 2200 ? year : undefined;
}

function yearIn(lines: readonly Line[]): number | undefined {
  const found = YEAR.exec(lines.map(({ text }) => text).join(' '))?.[1];
  const year = found === undefined ? undefined : Number(found);
  return year !== undefined && year >= 1945 && year <= 2200 ? year : undefined;
}
