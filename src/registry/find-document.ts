import { fold } from '../text/index.ts';
import { documentKey, isUnique, keyOfPrinted } from './document-key.ts';
import { fitsSubject } from './fits-subject.ts';
import { DISPUTED, LEGAL_DOCUMENTS, UNVERIFIED } from './legal-documents.ts';
import { type Row, readUnsettled, rowsOf } from './read-documents.ts';
import type { CitedDocument, LegalDocument, UnsettledDocument } from './types.ts';

/**
 * `known`: this document; `by` tells what settles it (a number with a year in it; the day; a law's name; the subject).
 * `ambiguous`: the registry has documents of this number or name, and what is said does not settle whether one of them,
 * or another of another year, is meant. `disputed`, `unverified`, `unknown`: no ground for any finding.
 */
export type FoundDocument =
  | { readonly kind: 'known'; readonly document: LegalDocument; readonly by: 'number' | 'date' | 'name' | 'subject' }
  | { readonly kind: 'ambiguous'; readonly documents: readonly LegalDocument[] }
  | { readonly kind: 'disputed' | 'unverified' | 'unknown' };

let byKey: ReadonlyMap<string, readonly Row[]> | undefined;
let byName: ReadonlyMap<string, readonly Row[]> | undefined;

/**
 * Finds the document that a citation means. Number and symbol with the year inside the symbol settle it, or with the day
 * where the symbol has none (27-NQ/TW is two documents); a law without a symbol is found by its name with year or day. A
 * day that fits no entry settles nothing, unless the subject does: the number may come again in another year.
 */
export function findDocument(cited: CitedDocument): FoundDocument {
  const { number, symbol, year } = cited;
  if (number === undefined) return findByName(cited);
  if (symbol === undefined) return findByType(cited, number);
  const key = documentKey(number, year, symbol);
  const rows = rowsByKey().get(key);
  if (rows !== undefined)
    return settle(
      rows.map((row) => row.document()),
      cited,
    );
  if (isAmong(readUnsettled(DISPUTED), key, cited)) return { kind: 'disputed' };
  return { kind: isAmong(readUnsettled(UNVERIFIED), key, cited) ? 'unverified' : 'unknown' };
}

/** The document of a number as printed that has a year in it, as relations name it. */
export function documentNumbered(number: string): LegalDocument | undefined {
  return rowsByKey().get(keyOfPrinted(number))?.[0]?.document();
}

/** The documents that took the place of one, as far as the registry has them. */
export function replacementsOf({ replacedBy = [] }: LegalDocument): LegalDocument[] {
  return replacedBy.flatMap(({ number }) => documentNumbered(number) ?? []);
}

function settle(documents: readonly LegalDocument[], cited: CitedDocument): FoundDocument {
  const [first] = documents;
  if (first !== undefined && documents.length === 1 && isUnique(first.number))
    return { kind: 'known', document: first, by: 'number' };
  const sameDay = documents.filter((document) => document.issued !== undefined && document.issued === cited.date);
  if (sameDay.length === 1 && sameDay[0] !== undefined) return { kind: 'known', document: sameDay[0], by: 'date' };
  const { subject } = cited;
  const fitting = subject === undefined ? [] : documents.filter(({ title }) => fitsSubject(title, subject) === true);
  if (fitting.length === 1 && fitting[0] !== undefined) return { kind: 'known', document: fitting[0], by: 'subject' };
  return { kind: 'ambiguous', documents };
}

function findByName({ type, title, year, date }: CitedDocument): FoundDocument {
  if (type === undefined || title === undefined) return { kind: 'unknown' };
  const documents = (rowsByName().get(nameKey(`${type} ${title}`)) ?? []).map((row) => row.document());
  if (documents.length === 0) return { kind: 'unknown' };
  const sameDay = documents.filter(({ issued }) => issued === date);
  const inYear = date === undefined ? year : Number(date.slice(0, 4));
  const sameYear = documents.filter(({ issued }) => inYear === undefined || Number(issued?.slice(0, 4)) === inYear);
  const fitting = date !== undefined && sameDay.length > 0 ? sameDay : sameYear;
  const [only] = fitting;
  return fitting.length === 1 && only !== undefined
    ? { kind: 'known', document: only, by: 'name' }
    : { kind: 'ambiguous', documents: fitting.length > 0 ? fitting : documents };
}

/** "Nghị định số 61 năm 2018": type, number and year. */
function findByType({ type, year }: CitedDocument, number: string): FoundDocument {
  if (type === undefined || year === undefined) return { kind: 'unknown' };
  const start = `${number.padStart(2, '0')}/${year}/`;
  const [row, ...others] = [...rowsByKey().values()]
    .flat()
    .filter((one) => one.number.startsWith(start) && fold(one.type) === fold(type));
  return row !== undefined && others.length === 0
    ? { kind: 'known', document: row.document(), by: 'number' }
    : { kind: 'unknown' };
}

function isAmong(list: readonly UnsettledDocument[], key: string, { date }: CitedDocument): boolean {
  return list.some(
    ({ number, dates }) =>
      keyOfPrinted(number) === key &&
      (isUnique(number) || date === undefined || dates.some((day) => day.slice(0, 4) === date.slice(0, 4))),
  );
}

/** "Luật sửa đổi, bổ sung một số điều của Luật A" and "Luật sửa đổi bổ sung Luật A" are one name. */
function nameKey(name: string): string {
  return fold(name)
    .replace(/ (?:mot so|cac) dieu cua/g, '')
    .replace(/[,&]| va(?= )/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function rowsByKey(): ReadonlyMap<string, readonly Row[]> {
  byKey ??= grouped(rowsOf(LEGAL_DOCUMENTS), ({ number }) => keyOfPrinted(number));
  return byKey;
}

function rowsByName(): ReadonlyMap<string, readonly Row[]> {
  if (byName !== undefined) return byName;
  const laws = [...rowsByKey().values()].flat().filter(({ type }) => type === 'Luật');
  byName = grouped(laws, (row) => nameKey(row.document().title));
  return byName;
}

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [row]);
    else others.push(row);
  }
  return groups;
}
