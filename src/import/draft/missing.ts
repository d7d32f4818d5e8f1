import type { Words } from '../../diagnostics/index.ts';
import type { Ledger } from '../ledger.ts';
import type { Recognised } from '../recognise/structure.ts';
import type { DocumentFacts } from './decision-facts.ts';

/**
 * Notes what a letterhead must say and the text does not: issuer, place, symbol (NĐ 30/2020, PL I, Mục II.2–II.4), each
 * at the line where it would stand. A number or a day that is still blank is no gap: it is given after signing (Điều 15).
 */
export function noteMissing({ line, letterhead, decision }: Recognised, facts: DocumentFacts, ledger: Ledger): void {
  const { name, place, date } = letterhead;
  const besideDate = date?.line ?? line;
  if (name.length === 0) ledger.note(line, '', missing(ISSUER, 'issuer.name'));
  if (place === undefined) ledger.note(besideDate, '', missing(PLACE, 'issuer.place'));
  if (facts.symbol === undefined) {
    ledger.note(besideDate, '', missing(SYMBOL, decision === undefined ? 'plan.symbol' : 'decision.symbol'));
  }
}

const ISSUER = { vi: 'tên cơ quan ban hành', en: 'name of the issuing agency' };
const PLACE = { vi: 'địa danh', en: 'place' };
const SYMBOL = { vi: 'ký hiệu văn bản', en: 'symbol of the document' };

function missing(what: Words, path: string): Words {
  return {
    vi: `Trong văn bản không có ${what.vi}. Bổ sung tại ${path} trước khi trình ký.`,
    en: `The text has no ${what.en}. Fill it in at ${path} before signature.`,
  };
}
