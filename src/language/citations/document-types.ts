import { bareLetters } from './bare-letters.ts';
import { typeNames } from './symbol-names.ts';
import type { Reading, Stretch } from './types.ts';

/** The words for types of documents, without marks; longer ones are tried first. */
const TYPE_WORDS = [
  'nghi quyet lien tich',
  'nghi quyet',
  'nghi dinh',
  'thong tu lien tich',
  'thong tu',
  'thong tri',
  'quyet dinh',
  'chi thi',
  'ket luan',
  'quy dinh',
  'quy che phoi hop',
  'quy che lam viec',
  'quy che',
  'quy hoach',
  'van ban huong dan',
  'van ban hop nhat',
  'van ban chi dao',
  'van ban lien nganh',
  'cong van huong dan',
  'van ban',
  'huong dan lien nganh',
  'huong dan',
  'ke hoach hanh dong',
  'ke hoach phoi hop',
  'ke hoach lien tich',
  'ke hoach lien nganh',
  'ke hoach',
  'chuong trinh hanh dong',
  'chuong trinh phoi hop',
  'chuong trinh cong tac',
  'chuong trinh',
  'thong bao ket luan',
  'thong bao',
  'thong cao',
  'bao cao tham dinh',
  'bao cao tham tra',
  'bao cao tong hop',
  'bao cao tong ket',
  'bao cao giai trinh',
  'bao cao',
  'to trinh',
  'phuong an',
  'de an',
  'du an',
  'chien luoc',
  'cong van',
  'cong dien',
  'cong thu',
  'giay moi',
  'giay uy quyen',
  'giay gioi thieu',
  'phieu trinh',
  'bien ban',
  'hop dong',
  'ban thoa thuan',
  'sac lenh',
  'phap lenh',
  'bo luat',
  'luat',
  'lenh',
] as const;

/** Abbreviations for the type word that stand before a full symbol: "QĐ số 45/QĐ-UBND". */
const SHORT = ['nd', 'nq', 'qd', 'kh', 'ct', 'tt', 'ttlt', 'kl', 'cv', 'tb', 'bc', 'ttr', 'ctr', 'vb', 'hd'] as const;

const WORDS = [...TYPE_WORDS].sort((a, b) => b.length - a.length).join('|');
const AT_END = new RegExp(String.raw`(?:^|[^\p{L}\p{M}\d/-])((?:${WORDS})|(?:${SHORT.join('|')}))[ :,]{0,3}$`, 'u');
const SELF = new RegExp(String.raw`(?<![\p{L}\p{M}])(${WORDS}) nay(?![\p{L}\p{M}])`, 'gu');
const WINDOW = 48;
const FAR = 80;
const COUNTED = /(?:^|[^\p{L}])(?:mau|bieu|bieu mau|phu luc|bang|so do|tcvn|qcvn|iso|trang|cau|mau bieu) ?$/u;
const NUMBER_SIGN = /(?:^|[^\p{L}])(so) ?[:.]? ?$/u;

/** Where "số" stands before `at`, if it does. */
export function numberSignBefore({ bare }: Reading, at: number): Stretch | undefined {
  const from = Math.max(0, at - 8);
  const match = NUMBER_SIGN.exec(bare.slice(from, at));
  if (match === null) return undefined;
  const start = from + match.index + match[0].indexOf('so');
  return { start, end: start + 2 };
}

/** The type word that ends before `at`; only colon, comma and space may stand between. */
export function typeBefore({ text, bare }: Reading, at: number): Stretch | undefined {
  const from = Math.max(0, at - WINDOW);
  const match = AT_END.exec(bare.slice(from, at));
  const word = match?.[1];
  if (match === null || word === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(word);
  const end = start + word.length;
  const short = SHORT.some((one) => one === word);
  if (short && !/^\p{Lu}/u.test(text.slice(start, end))) return undefined;
  return { start, end };
}

/**
 * The type word in a clause that ends before `at`, where the symbol's first group says which: "Kế hoạch cải cách hành
 * chính số 5/KH-SNV". No punctuation, no number and no "này" may stand between.
 */
export function typeFarBefore({ bare }: Reading, at: number, group: string): Stretch | undefined {
  const from = Math.max(0, at - FAR);
  const clause = bare.slice(from, at);
  for (const name of typeNames(group)) {
    const words = bareLetters(name);
    const start = clause.lastIndexOf(words);
    const between = clause.slice(start + words.length);
    if (start < 0 || !/^ [a-z ]+ $/.test(between) || / (?:nay|do|va|theo) /.test(between)) continue;
    if (start > 0 && /[a-z]/.test(clause.charAt(start - 1))) continue;
    return { start: from + start, end: from + start + words.length };
  }
  return undefined;
}

/** Numbers of forms, appendices and standards are not numbers of documents: "Mẫu số 01/…", "TCVN 6398". */
export function countsOtherThings({ bare }: Reading, at: number): boolean {
  return COUNTED.test(bare.slice(Math.max(0, at - 16), at));
}

/** "Kế hoạch này", "Quyết định này": the type words with their places. */
export function* selfReferencesIn({ bare }: Reading): Generator<{ type: Stretch; end: number }> {
  for (const match of bare.matchAll(SELF)) {
    const start = match.index;
    yield { type: { start, end: start + (match[1]?.length ?? 0) }, end: start + match[0].length };
  }
}

/** Whether a document under the head `type` can carry a symbol that begins with `group`. */
export function mayCarry(type: string, group: string): boolean {
  const names = typeNames(group);
  const first = (words: string): string => words.toLowerCase().slice(0, 6);
  return (
    names.length === 0 ||
    names.some((name) => first(name) === first(type)) ||
    type.toUpperCase() === group.toUpperCase()
  );
}
