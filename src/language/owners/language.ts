import { fold, remembered } from '../../text/index.ts';
import { FIELDS, WORDS } from './lexicon.ts';
import { type Phrases, phrases } from './phrases.ts';

/** The words of one way of writing, and how it forms a syllable for comparing. */
export interface Language {
  sets: ReadonlyMap<string, Phrases>;
  /** Fields of offices (Nội vụ; Văn hóa, Thể thao và Du lịch), letters only, without marks and và. */
  fields: ReadonlySet<string>;
  /** Words between two names: và, cùng, hoặc. */
  links: ReadonlySet<string>;
  form(word: string): string;
}

const TONED = /([\u0300\u0301\u0303\u0309\u0323])((?:[a-z]|\u0302|\u0306|\u031b)+)/g;

/** Syllables for comparing: small letters, the tone mark last, so that hoà and hòa are one. */
function marked(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(TONED, '$2$1');
}

/** All words are formed in one go: a regular expression costs most when it is first run. */
function language(form: (words: string) => string): Language {
  const formed = form(Object.values(WORDS).join(';')).split(';');
  return {
    sets: new Map(Object.keys(WORDS).map((name, at) => [name, phrases(formed[at] ?? '')])),
    fields: new Set(fold(FIELDS).replaceAll(' ', '').split('|')),
    links: new Set(form('và|cùng|hoặc').split('|')),
    form: remembered(form),
  };
}

const MARKED = /[^\0-\u00bf\u2000-\u206f]/;

// Made when first needed: a command that reads no owners does not pay for them.
let withMarks: Language | undefined;
let bare: Language | undefined;

/** The words and forms for a text with marks, or for one typed without any. */
export function languageOf(text: string): Language {
  if (MARKED.test(text)) {
    withMarks ??= language(marked);
    return withMarks;
  }
  bare ??= language(fold);
  return bare;
}
