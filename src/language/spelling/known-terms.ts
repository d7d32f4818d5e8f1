import { ABBREVIATIONS, FOREIGN, NAMES } from './known-term-data.ts';

/** A word of the genre that is no Vietnamese syllable and needs no explanation. */
export interface KnownTerm {
  readonly kind: 'abbreviation' | 'foreign' | 'name';
  /** What an abbreviation can stand for, the usual meaning first; empty for the others. */
  readonly meanings: readonly string[];
}

const FOREIGN_TERM: KnownTerm = { kind: 'foreign', meanings: [] };
const JOINED: KnownTerm = { kind: 'abbreviation', meanings: [] };
const NAME: KnownTerm = { kind: 'name', meanings: [] };

let abbreviations: ReadonlyMap<string, string> | undefined;
let foreign: ReadonlySet<string> | undefined;
let names: ReadonlySet<string> | undefined;

/** Names in the languages of the highlands: a part before an apostrophe (K'Mák, R'lấp), clusters and endings that Vietnamese has not. */
const HIGHLAND =
  /^(?:\p{Lu}\p{L}?['’ʼ]\p{L}+|(?:B[lr]|D[lr]|Đ[lr]|G[lr]|H[lr]|K[bdđlmnprst]|M[dlnrđ]|P[lr]|S[lr])\p{Ll}{1,6}|\p{Lu}\p{Ll}{0,3}(?![bcdđghklmnpqrstvxz])\p{Ll}[klr])$/u;

/**
 * Looks a word up in the closed list of what every office reads: UBND, TTHC (as spelled, "." at the end left out), PAR
 * INDEX, website (any case), Đắk, and by their form the names of the highlands. Undefined for the rest, offices' own abbreviations among them.
 */
export function knownTerm(word: string): KnownTerm | undefined {
  const text = word.normalize('NFC').replace(/\.$/, '');
  abbreviations ??= new Map(
    ABBREVIATIONS.trim()
      .split('\n')
      .map((line) => splitOnce(line, ' ')),
  );
  const meaning = abbreviations.get(text);
  if (meaning !== undefined) return { kind: 'abbreviation', meanings: meaning.split('/') };
  foreign ??= new Set(
    FOREIGN.toLowerCase()
      .split(/[|\n]/)
      .flatMap((term) => [term, ...term.split(' ')]),
  );
  if (foreign.has(text.toLowerCase())) return FOREIGN_TERM;
  names ??= new Set(NAMES.toLowerCase().split(/\s/));
  if (names.has(text.replaceAll('’', "'").toLowerCase()) || HIGHLAND.test(text)) return NAME;
  return text.includes('&') && text.split('&').every((part) => knownTerm(part)) ? JOINED : undefined;
}

function splitOnce(line: string, separator: string): [before: string, after: string] {
  const at = line.indexOf(separator);
  return [line.slice(0, at), line.slice(at + 1)];
}
