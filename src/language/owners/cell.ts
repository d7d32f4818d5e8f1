import { fold, nfc } from '../../text/index.ts';
import { type Language, languageOf, type Phrases } from './lexicon.ts';
import { type Token, tokens } from './tokens.ts';

/** A name in a list of owners. */
export interface OwnerName {
  /** The name, NFC, with single spaces; a head shared by several names is written out in each. */
  text: string;
  /** Its place in the text as written, UTF-16, end exclusive; without the head that another name lent. */
  span: [number, number];
  /** A group (Các phòng, UBND cấp huyện) and not one office. */
  collective: boolean;
}

/** What parts a name from the next: a comma or its like, a word like và, a dash, a line break. */
export type Link = 'comma' | 'and' | 'dash' | 'line';

const ONLY_OF: ReadonlyMap<string, string> = new Map([
  ...['congan', 'quocphong', 'ngoaigiao'].map((field): [string, string] => [field, 'bo']),
  ...['thue', 'thongke', 'haiquan', 'quanlythitruong'].map((field): [string, string] => [field, 'cuc']),
  ...['nongdan', 'phunu', 'lienhiepphunu', 'cuuchienbinh', 'chuthapdo', 'nguoicaotuoi'].map(
    (field): [string, string] => [field, 'hoi'],
  ),
]);

/** A list of names being read: its tokens, and what they look like to the grammar. */
export class Cell {
  readonly tokens: readonly Token[];
  readonly lexicon: Language;
  readonly bulleted: boolean;
  private readonly text: string;
  private readonly bare: boolean;

  constructor(text: string) {
    this.text = text;
    this.lexicon = languageOf(text);
    this.bare = text === text.toLowerCase();
    const all = withBullets(tokens(text, this.lexicon.form));
    this.bulleted = all[0]?.key === '•';
    this.tokens = all;
    this.tokens = all.filter((token, at) => token.key !== 'newline' || this.partsLines(at));
  }

  key(at: number): string | undefined {
    return this.tokens[at]?.key;
  }

  word(at: number): Token | undefined {
    const token = this.tokens[at];
    return token?.kind === 'word' ? token : undefined;
  }

  /** How many tokens from `at` make a phrase of the set; 0 for none. */
  phrase(set: Phrases, at: number): number {
    return set.length((ahead) => this.word(at + ahead)?.key);
  }

  /** How many tokens from `at` say that several of the following noun are meant: các, tất cả các, 12 before a noun. */
  many(at: number): number {
    const words = this.phrase(this.lexicon.quantifiers, at);
    if (words > 0) return words;
    return /^\d{1,3}$/u.test(this.word(at)?.key ?? '') && this.isNoun(at + 1) > 0 ? 1 : 0;
  }

  isAnd(at: number): boolean {
    return this.key(at) === '&' || (this.word(at) !== undefined && this.lexicon.links.has(this.key(at) ?? ''));
  }

  /** Whether no more words of a name stand at `at`. */
  ends(at: number): boolean {
    return !this.word(at) || this.isAnd(at);
  }

  /** Where the bracket that opens at `at` has closed; an open bracket reaches 200 tokens at most. */
  afterBracket(at: number): number {
    for (let to = at + 1; to < this.tokens.length && to < at + 200; to++) if (this.key(to) === ')') return to + 1;
    return at + 1;
  }

  /** How many tokens from `at` name a known field (Nội vụ; Văn hóa, Thể thao và Du lịch), the longest; 0 for none. */
  field(at: number): number {
    let letters = '';
    let longest = 0;
    let closed: string | undefined;
    for (let ahead = 0; ahead < 12; ahead++) {
      const token = this.tokens[at + ahead];
      if (!token || (token.kind === 'mark' && !',&-'.includes(token.key))) break;
      if (token.key === ',') closed ??= this.lexicon.fields.has(letters) ? letters : '';
      if (token.kind === 'mark' || this.isAnd(at + ahead)) continue;
      letters += token.bare;
      const next = at + ahead + 1;
      const twoFields = !!closed && this.lexicon.fields.has(letters.slice(closed.length));
      if (
        !twoFields &&
        this.lexicon.fields.has(letters) &&
        (this.ends(next) || this.phrase(this.lexicon.levels, next) > 0)
      )
        longest = ahead + 1;
    }
    return this.word(at) && !this.isAnd(at) ? longest : 0;
  }

  /** How many tokens from `at` make a head that names may share, if it is not the beginning of a longer head. */
  sharedHead(at: number): number {
    const shared = this.phrase(this.lexicon.sharedHeads, at);
    return this.phrase(this.lexicon.heads, at) > shared || this.phrase(this.lexicon.decoys, at) > 0 ? 0 : shared;
  }

  /** How many tokens from `at` name a field of the offices with this head: Thuế of Cục, Công an of Bộ, Nội vụ of Sở. */
  fieldOf(head: string, at: number): number {
    const tokens = this.field(at);
    const letters = this.tokens
      .slice(at, at + tokens)
      .map((_, ahead) => (this.isAnd(at + ahead) ? '' : this.word(at + ahead)?.bare));
    const owner = ONLY_OF.get(letters.join(''));
    if (owner !== undefined) return owner === fold(head).split(' ').at(-1) ? tokens : 0;
    return this.startsName(at, 'comma') ? 0 : tokens;
  }

  /** Whether a new name begins at `at`, after a link of this kind. */
  startsName(at: number, after: Link): boolean {
    const word = this.word(at);
    const { lexicon } = this;
    if (!word || this.phrase(lexicon.decoys, at) > 0) return false;
    if (this.phrase(lexicon.quantifiers, at) > 0) return true;
    const heads = this.phrase(lexicon.heads, at);
    const loose = after === 'comma' || word.capital || (this.bare && after === 'and');
    if (after === 'line' || after === 'dash') {
      const whole = Math.max(heads, this.phrase(lexicon.capitalHeads, at));
      return whole > 0 && word.capital && !this.ends(at + whole);
    }
    if (heads > 0) return true;
    if (loose && this.phrase(lexicon.capitalHeads, at) > 0) return true;
    if (after === 'comma') return this.isNoun(at) > 0;
    return this.phrase(lexicon.anyone, at) > 0;
  }

  /** How many tokens from `at` make a noun for offices, people or places in general. */
  isNoun(at: number): number {
    const { anyone, kinds, people, decoys } = this.lexicon;
    if (this.phrase(decoys, at) > 0) return 0;
    return Math.max(this.phrase(anyone, at), this.phrase(kinds, at), this.phrase(people, at), this.level(at));
  }

  /** How many tokens from `at` make a level (huyện, thị xã); 0 for none. */
  level(at: number): number {
    return this.phrase(this.lexicon.decoys, at) > 0 ? 0 : this.phrase(this.lexicon.levels, at);
  }

  /** The words of the tokens from `first` to before `last`, NFC, single spaces, brackets left out. */
  words(first: number, last: number): string {
    if (last <= first) return '';
    const pieces: string[] = [];
    let from = this.tokens[first]?.start ?? 0;
    for (let at = first; at < last; at++) {
      if (this.key(at) !== '(') continue;
      pieces.push(this.text.slice(from, this.tokens[at]?.start));
      at = Math.min(this.afterBracket(at), last) - 1;
      from = this.tokens[at]?.end ?? from;
    }
    pieces.push(this.text.slice(from, this.tokens[last - 1]?.end));
    return nfc(pieces.join(' '))
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
      .replace(/\s+/gu, ' ')
      .trim();
  }

  private partsLines(at: number): boolean {
    const label = this.phrase(this.lexicon.labels, at + 1);
    if (label > 0 && this.key(at + 1 + label) === ':') return true;
    return this.tokens[at - 1]?.kind === 'word' && this.startsName(at + 1, 'line');
  }
}

/** Dashes, plus signs and numbers that open a line, as one kind of bullet. */
function withBullets(all: Token[]): Token[] {
  let opensLine = true;
  return all.flatMap((token, at) => {
    const opens = opensLine;
    opensLine = token.key === 'newline' || (opens && token.kind === 'mark' && token.key !== '(');
    if (token.kind === 'mark') {
      const bullet = token.key === '*' || token.key === '•' || (opens && '-+'.includes(token.key));
      return [bullet ? { ...token, key: '•' } : token];
    }
    const closed = all[at + 1]?.key === ')';
    const numbering =
      opens && ((/^\d{1,3}$/u.test(token.key) && token.stopped) || (/^(\d{1,3}|\p{L})$/u.test(token.key) && closed));
    if (numbering) opensLine = true;
    return [numbering ? { ...token, kind: 'mark' as const, key: '•' } : token];
  });
}
