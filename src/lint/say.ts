import type { Words } from '../diagnostics/index.ts';

export { dayWords } from '../calendar/index.ts';

/** Words of a plan in quotation marks, a long stretch cut in the middle. */
export function quoted(words: string, most = 60): string {
  const text = words.replace(/\s+/gu, ' ').trim();
  if (text.length <= most) return `“${text}”`;
  const head = text.slice(0, most - 16).replace(/\s\S*$/u, '');
  const tail = text.slice(-14).replace(/^\S*\s/u, '');
  return `“${head} … ${tail}”`;
}

/** “a, b, c và 3 chỗ nữa”: a list of places or names, at most `most` of them in full. */
export function listed(names: readonly string[], most = 8): Words {
  const shown = names.slice(0, most).join(', ');
  const more = names.length - most;
  return more <= 0 ? { vi: shown, en: shown } : { vi: `${shown} và ${more} chỗ nữa`, en: `${shown} and ${more} more` };
}

/** A place as it stands within a sentence: “mục II.2.1”; the names of documents keep their capital. */
export function withinSentence({ vi, en }: Words): Words {
  return { vi: vi.replace(/^(?:Mục|Dòng) /u, lower), en: en.replace(/^(?:Section|Row) /, lower) };
}

function lower(words: string): string {
  return words.toLocaleLowerCase('vi');
}
