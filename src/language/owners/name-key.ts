import { fold, remembered } from '../../text/index.ts';

const SHORT: readonly (readonly [string, string])[] = [
  ['uy ban nhan dan', 'ubnd'],
  ['uy ban mat tran to quoc', 'ub mttq'],
  ['hoi dong nhan dan', 'hdnd'],
  ['mat tran to quoc', 'mttq'],
  ['doan dai bieu quoc hoi', 'doan dbqh'],
  ['ngan hang nha nuoc', 'nhnn'],
  ['kho bac nha nuoc', 'kbnn'],
  ['bao hiem xa hoi', 'bhxh'],
  ['lien doan lao dong', 'ldld'],
  ['thu tuc hanh chinh', 'tthc'],
  ['cai cach hanh chinh', 'cchc'],
  ['khu cong nghiep', 'kcn'],
  ['thong tin dien tu', 'ttdt'],
  ['cong nghe thong tin', 'cntt'],
  ['ban quan ly', 'bql'],
  ['ban chi dao', 'bcd'],
  ['van phong', 'vp'],
  ['thanh pho', 'tp'],
  ['thi xa', 'tx'],
];
const LONG_FORMS = new RegExp(`\\b(?:${SHORT.map(([long]) => long).join('|')})\\b`, 'g');
const SHORT_OF = new Map(SHORT);

/** The words of a name without marks, case, hyphens, commas, và and &: alike for all spellings of one name. */
const nameWords = remembered((name) =>
  fold(name)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bva\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim(),
);

/** What two spellings of one name share; abbreviations are other spellings only in `shortKey`. */
export function nameKey(name: string): string {
  return nameWords(name).replaceAll(' ', '');
}

/** The same with what every office abbreviates (UBND, VP, TTHC) written short. */
export function shortKey(name: string): string {
  return nameWords(name)
    .replace(LONG_FORMS, (long) => SHORT_OF.get(long) ?? long)
    .replaceAll(' ', '');
}

/** The short key of a group without its các and without the có of có liên quan; of other names, the short key. */
export function groupKey(name: string): string {
  const words = nameWords(name).replace(/\bco lien quan\b/g, 'lien quan');
  const nouns = words.replace(/^(?:cac|nhung|tat ca cac) /, '');
  return shortKey(nouns.includes(' ') ? nouns : words);
}

/** Whether two names are one name in two spellings: marks, case, hyphens, và or &, spaces, Unicode form apart. */
export function sameSpelling(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}
