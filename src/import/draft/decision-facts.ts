/** Number, symbol and date of a document as the plan writes them. */
export type DocumentFacts = { number?: string; symbol?: string; date?: string };

const NUMBER = /Quyết định\s+số\s*:?\s*(\d*)[\s.…_]*\/\s*([\p{L}\d-]+)/iu;
const LONG_DATE = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu;
const SHORT_DATE = /ngày\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu;

/** What "(Ban hành kèm theo Quyết định số … ngày …)" says of the decision; nothing where it names none. */
export function decisionFacts(attached: string): DocumentFacts {
  const named = NUMBER.exec(attached);
  if (named === null) return {};
  const [, number = '', symbol = ''] = named;
  const date = LONG_DATE.exec(attached) ?? SHORT_DATE.exec(attached);
  return {
    ...(number !== '' && { number }),
    symbol,
    ...(date !== null && { date: `${date[1]}/${date[2]}/${date[3]}` }),
  };
}
