import { fold } from '../../text/index.ts';
import type { Citation } from './types.ts';

/**
 * What makes two citations mean one document: number and symbol with the year inside the symbol, or with the date where
 * the symbol has none; of a law without a symbol its name and date or year. Undefined when that is not said: 27-NQ/TW
 * is two documents. Leading zeros, case and the order of "/" and "-" do not count (27/NQ-TW means 27-NQ/TW). Local
 * symbols are told apart only by number and day: two provinces may have the same.
 */
export function citationIdentity(citation: Citation): string | undefined {
  const { number, symbol, year, date, title, type } = citation;
  if (symbol !== undefined) {
    if (number === undefined) return undefined;
    const when = year ?? date;
    if (when === undefined) return undefined;
    return `${number.replace(/^0+(?=\d)/, '').toLowerCase()}/${symbol.toUpperCase().replaceAll('/', '-')}@${when}`;
  }
  const named = type !== undefined && number === undefined && (title !== undefined || /^hi[eế]n ph[aá]p$/iu.test(type));
  if (!named || (date ?? year) === undefined) return undefined;
  return `${fold(`${type} ${title ?? ''}`)
    .replace(/[,&]/g, '')
    .replace(/ va /g, ' ')}@${date ?? year}`;
}
