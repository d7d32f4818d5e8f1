import { ANY_LETTER, CAPITAL, SMALL } from '../letters.ts';
import { readWritten } from '../written-text.ts';
import { agencyName, typeNames } from './symbol-names.ts';
import type { FoundYear, Stretch } from './types.ts';

/** A symbol taken apart; what it does not hold is absent. */
export interface SymbolParts {
  readonly number?: string;
  readonly year?: number;
  /** Without number and year, spaces taken out. */
  readonly symbol: string;
  /** The type's abbreviation as written (NĐ, CTr), absent in the symbol of a công văn. */
  readonly typeAbbreviation?: string;
  /** What stands for the issuing bodies: CP, UBND, BTC and BNV, TW. */
  readonly agencies: readonly string[];
  /** Written in the Party's order, number-type/agency: 12-NQ/TU. */
  readonly party: boolean;
}

/** A symbol in a text, its places offsets in that text. */
export interface FoundSymbol {
  readonly number?: Stretch;
  readonly year?: FoundYear;
  readonly body: Stretch;
  readonly groups: readonly string[];
  /** What stands between number and body: "/", "-", or nothing (76NQ-CP). */
  readonly separator: string;
}

const GROUP = new RegExp(
  String.raw`(?:[${CAPITAL}](?:[${SMALL}]{0,2}[${CAPITAL}]){1,17}[${SMALL}]{0,2}|[${CAPITAL}])\d{0,3}(?:(?![${ANY_LETTER}])|(?=(?:ngày|của|về)(?![${ANY_LETTER}])))`,
  'y',
);
const LOWER_BODY = new RegExp(
  `(?:nđ|nd|nq|qđ|qd|kh|ct|tt|kl|tb|bc|ttr|ctr|cđ|hd)[-/](?:cp|ttg|ubnd|hđnd|hdnd|tw|tu|vpcp|b[${SMALL}]{1,6}|s[${SMALL}]{1,6})(?![${ANY_LETTER}])`,
  'y',
);
/** Agencies that careless typing writes in small letters: "QĐ-Ttg", "CT-ttg". */
const AGENCY = new RegExp(`(?:ttg|cp|tw|tu|ubnd|hđnd|hdnd|vpcp|bnv|btc)(?![${ANY_LETTER}])`, 'iy');
const FIRST_JOIN = new RegExp(String.raw`&| ?[-/] ?|\.(?=[${CAPITAL}]{2}|[IVX]+(?![${ANY_LETTER}]))`, 'y');
/** A comma joins offices of one symbol ("UBND-NC,TH") where the symbol surely ends after the next. */
const NEXT_JOIN = new RegExp(
  String.raw`[-/&]|\.(?=[${CAPITAL}]{2}|[IVX]+(?![${ANY_LETTER}]))|,(?=(?!UBND|HĐND)[${CAPITAL}]{2,8}\d{0,2}(?:[;.)]| (?:ngày|của|về)(?![${ANY_LETTER}])|$))`,
  'y',
);
const BEFORE = /(\d{1,6}(?:\.\d{1,3})?[a-zđA-ZĐ]?)(?: ?[/-] ?((?:19|20)\d\d|\d\d))? ?$/;
const WINDOW = 28;

/** Reads the symbol whose separator stands at `at` in a normalised text: "61/2018/NĐ-CP", read at its last "/" before NĐ. */
export function symbolAround(text: string, at: number, separator: string): FoundSymbol | undefined {
  const found = bodyAt(text, at + separator.length);
  if (found === undefined) return undefined;
  const from = Math.max(0, at - WINDOW);
  const before = BEFORE.exec(text.slice(from, at));
  const shared = { body: found.body, groups: found.groups, separator: separator.trim() };
  if (before === null) return shared;
  const digits = before[1] ?? '';
  const start = from + before.index;
  if (!standsAlone(text, start)) return shared;
  const number = { start, end: start + digits.length };
  const written = before[2];
  if (written?.length !== 4) return { ...shared, number };
  const yearAt = start + before[0].lastIndexOf(written);
  return { ...shared, number, year: { start: yearAt, end: yearAt + 4, value: Number(written) } };
}

/** Takes a symbol apart: "71/2014/TTLT-BTC-BNV", "12-NQ/TU", "SNV-CCHC&VTLT"; undefined when it is none. */
export function takeSymbolApart(written: string): SymbolParts | undefined {
  const text = readWritten(written).text.trim();
  const separators = new RegExp(`[/-] ?(?=[${ANY_LETTER}])`, 'g');
  for (const match of text.matchAll(separators)) {
    const found = symbolAround(text, match.index, match[0]);
    if (found?.number !== undefined && found.number.start === 0 && found.body.end === text.length) {
      return partsOf(text, found);
    }
  }
  const bare = bodyAt(text, 0);
  if (bare === undefined || bare.body.end !== text.length) return undefined;
  return partsOf(text, { ...bare, separator: '/' });
}

/** Whether the first group of a symbol names a type of document: the NĐ of NĐ-CP. */
export function startsWithType(groups: readonly string[]): boolean {
  return typeNames(groups[0] ?? '').length > 0;
}

function partsOf(text: string, found: FoundSymbol): SymbolParts {
  const symbol = text.slice(found.body.start, found.body.end).replaceAll(' ', '');
  const typed =
    startsWithType(found.groups) && (found.groups.length > 1 || agencyName(found.groups[0] ?? '') === undefined);
  const agencies = typed ? found.groups.slice(1) : found.groups.slice(0, 1);
  return {
    ...(found.number === undefined ? {} : { number: text.slice(found.number.start, found.number.end) }),
    ...(found.year === undefined ? {} : { year: found.year.value }),
    symbol,
    ...(typed ? { typeAbbreviation: found.groups[0] ?? '' } : {}),
    agencies,
    party: found.separator === '-' && symbol.includes('/'),
  };
}

function bodyAt(text: string, from: number): { body: Stretch; groups: string[] } | undefined {
  const lower = matchAt(LOWER_BODY, text, from);
  if (lower !== undefined) return { body: { start: from, end: from + lower.length }, groups: lower.split(/[-/]/) };
  const first = matchAt(GROUP, text, from);
  if (first === undefined) return undefined;
  const groups = [first];
  let end = from + first.length;
  while (groups.length < 9) {
    // A spaced dash joins only the first two groups: after "QĐ-UBND - " something else begins.
    const join = matchAt(groups.length === 1 ? FIRST_JOIN : NEXT_JOIN, text, end);
    const at = end + (join?.length ?? 0);
    const next = join === undefined ? undefined : (matchAt(GROUP, text, at) ?? matchAt(AGENCY, text, at));
    if (join === undefined || next === undefined) break;
    groups.push(next);
    end += join.length + next.length;
  }
  if (groups.length === 1 && first.replace(/\d+$/, '').length < 2) return undefined;
  return { body: { start: from, end }, groups };
}

function standsAlone(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  if (before === '' || /[\s("'“‘«;[|>]$/.test(before)) return true;
  if (/(?:NĐ|NQ|QĐ|TT|CT|KL|KH|CV|TB)$/.test(before)) return true;
  if (/[sS][ốỐoO][:.]?$/.test(before) || /ố[:.,]$/.test(before)) return true;
  return /[^\d\s][,:.]$/.test(before);
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
