import { createHash } from 'node:crypto';
import { escapeHtml } from './markup.ts';

/** `edited`: written by ccht, but no longer what was written; `foreign`: not ccht's. Only the first may be overwritten. */
export type HtmlOrigin = { readonly state: 'ours-untouched' | 'edited' | 'foreign' };

/** What the page says of its making, beside the hash of itself. Hashes are sha256, hexadecimal. */
type RecordedFacts = {
  readonly version: string;
  readonly documentState: string;
  readonly planHash: string;
  readonly templateHash: string;
  readonly wordsHash: string;
};

/** Names of the meta elements, in the order written: those of the custom properties of the .docx. */
const names: Readonly<Record<keyof RecordedFacts, string>> = {
  version: 'ccht-version',
  documentState: 'ccht-state',
  planHash: 'ccht-plan-sha256',
  templateHash: 'ccht-template-sha256',
  wordsHash: 'ccht-words-sha256',
};

const seal = '<meta name="ccht-page-sha256" content="';

/** The facts as meta elements. */
export function factsHtml(facts: RecordedFacts): string {
  const keys = ['version', 'documentState', 'planHash', 'templateHash', 'wordsHash'] as const;
  return keys.map((key) => `<meta name="${names[key]}" content="${escapeHtml(facts[key])}">\n`).join('');
}

/** Joins a page's two halves by the meta element that holds the hash of all the rest. */
export function sealed(before: string, after: string): string {
  const start = before + seal;
  const end = `">\n${after}`;
  return start + pageHash(start, end) + end;
}

/** sha256 of a text as UTF-8, hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Whether a page was written by ccht and is as it was written. Never throws. A byte order mark and the line ends of
 * Windows are no edit: transfer programs put them in.
 */
export function readHtmlOrigin(html: string): HtmlOrigin {
  const text = html.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const found = text.indexOf(seal);
  if (found < 0 || !text.slice(0, found).includes(`<meta name="${names.version}" content="`))
    return { state: 'foreign' };
  const start = found + seal.length;
  const end = start + 64;
  const untouched = text.slice(start, end) === pageHash(text.slice(0, start), text.slice(end));
  return { state: untouched ? 'ours-untouched' : 'edited' };
}

function pageHash(before: string, after: string): string {
  return createHash('sha256').update(before).update(after).digest('hex');
}
