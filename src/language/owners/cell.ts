import { fold, nfc } from '../../text/index.ts';
import { withBullets } from './bullets.ts';
import { type Language, languageOf } from './language.ts';
import type { WordSet } from './lexicon.ts';
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
/** Ủy viên is a post, công viên a place. */
const NO_PEOPLE = new Set(['uy', 'cong']);
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A list of names being read: its tokens, and what they look like to the grammar. */
export class Cell {
  readonly tokens: readonly Token[];
  readonly bulleted: boolean;
  private readonly language: Language;
  private readonly text: string;
  /** The whole text is in small letters, which tell nothing. */
  readonly isPlain: boolean;
  /** The syllable viên, as this text forms it. */
  private readonly ofPeople: string;

  constructor(text: string) {
    this.text = text;
    this.language = languageOf(text);
    this.isPlain = text === text.toLowerCase();
    this.ofPeople = this.language.form('viên');
    const all = withBullets(tokens(text, this.language.form));
    this.bulleted = all[0]?.key === '•';
    this.tokens = all;
    this.tokens = all.flatMap((token, at) => this.unbroken(token, at));
  }

  key(at: number): string | undefined {
    return this.tokens[at]?.key;
  }

  word(at: number): Token | undefined {
    const token = this.tokens[at];
    return token?.kind === 'word' ? token : undefined;
  }

  /** How many tokens from `at` make a phrase of the set; 0 for none. */
  phrase(set: WordSet, at: number): number {
    return this.language.sets.get(set)?.length((ahead) => this.word(at + ahead)?.key) ?? 0;
  }

  /** How many tokens before `at` make a phrase of the set that ends there. */
  phraseBefore(set: WordSet, at: number): number {
    for (let words = 4; words > 0; words--) if (this.phrase(set, at - words) === words) return words;
    return 0;
  }

  /** How many tokens from `at` say that several of the following noun are meant: các, tất cả các, 12 before a noun. */
  many(at: number): number {
    const words = this.phrase('quantifiers', at);
    if (words > 0) return words;
    return /^\d{1,3}%?$/.test(this.word(at)?.key ?? '') && this.isNoun(at + 1) > 0 ? 1 : 0;
  }

  isAnd(at: number): boolean {
    return this.key(at) === '&' || (this.word(at) !== undefined && this.language.links.has(this.key(at) ?? ''));
  }

  /** Whether one of these marks, or a word like và, stands at `at`. */
  isLink(at: number, marks: string): boolean {
    const key = this.key(at);
    return key !== undefined && (this.isAnd(at) || (!this.word(at) && marks.includes(key)));
  }

  /** Where the item after the link at `at` begins: behind a comma and its và. */
  afterLink(at: number): number {
    return at + (this.key(at) === ',' && this.isAnd(at + 1) ? 2 : 1);
  }

  /** Whether no more words of a name stand at `at`. */
  ends(at: number): boolean {
    return !this.word(at) || this.isAnd(at);
  }

  /** Whether the full stop before `at` closes a name, and is no abbreviation's. */
  closed(at: number): boolean {
    const before = this.word(at - 1);
    if (!before?.stopped || before.acronym || !/.[aeiouy]/.test(before.bare)) return false;
    return this.afterLabel(at) > 0 || this.startsName(at, 'line');
  }

  /** Where the bracket that opens at `at` has closed; an open bracket reaches 200 tokens at most. */
  afterBracket(at: number): number {
    for (let to = at + 1; to < this.tokens.length && to < at + 200; to++) if (this.key(to) === ')') return to + 1;
    return at + 1;
  }

  /** Where the label at `at` (Chủ trì:, Cơ quan phối hợp:) has closed; 0 when none stands there. */
  afterLabel(at: number): number {
    let to = at;
    while (to < at + 12) {
      const words = this.phrase('labels', to);
      if (words > 0) to += words;
      else if (to > at && this.isLink(to, ',/')) to++;
      else break;
    }
    return to > at && this.key(to) === ':' ? to + 1 : 0;
  }

  /**
   * How many tokens from `at` name a known field (Nội vụ; Văn hóa, Thể thao và Du lịch), the longest; 0 for none.
   * Nothing but a level may follow (Nội vụ huyện), `beforePlace` also a name (Y tế Hà Nội).
   */
  field(at: number, beforePlace = false): number {
    const { fields } = this.language;
    let letters = '';
    let longest = 0;
    let closed: string | undefined;
    let linked = true;
    for (let ahead = 0; ahead < 12; ahead++) {
      const token = this.tokens[at + ahead];
      if (!token || (token.kind === 'mark' && !',&-'.includes(token.key))) break;
      if (token.key === ',') closed ??= fields.has(letters) ? letters : '';
      linked = this.isAnd(at + ahead) || (linked && token.key !== ',');
      if (token.kind === 'mark' || this.isAnd(at + ahead)) continue;
      letters += token.bare;
      const next = at + ahead + 1;
      const twoFields = !!closed && fields.has(letters.slice(closed.length));
      const whole =
        this.ends(next) ||
        this.phrase('levels', next) > 0 ||
        (beforePlace && (this.word(next)?.capital || this.phrase('verbs', next) > 0));
      // "VH, TT & DL" is one field, "TC, KH" are two.
      if (whole && !twoFields && (linked || !token.acronym) && fields.has(letters)) longest = ahead + 1;
    }
    return this.word(at) && !this.isAnd(at) ? longest : 0;
  }

  /** Whether words at `at` only look like a head or a noun: xã hội, báo cáo; Phòng, chống thiên tai. */
  isDecoy(at: number): boolean {
    if (this.phrase('decoys', at) > 0) return true;
    return this.word(at)?.bare === 'phong' && this.key(at + 1) === ',' && this.word(at + 2)?.bare === 'chong';
  }

  /** How many tokens from `at` make a head that names may share, if it is not the beginning of a longer head. */
  sharedHead(at: number): number {
    const shared = this.phrase('sharedHeads', at);
    return this.phrase('heads', at) > shared || this.isDecoy(at) ? 0 : shared;
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
    if (!word || this.isDecoy(at)) return false;
    if (this.phrase('quantifiers', at) > 0) return true;
    const heads = this.phrase('heads', at);
    const loose = after === 'comma' || word.capital || (this.isPlain && after === 'and');
    if (after === 'line' || after === 'dash') {
      const whole = Math.max(heads, this.phrase('capitalHeads', at));
      const complete = !this.ends(at + whole) || this.phrase('alone', at) === whole;
      return whole > 0 && word.capital && complete;
    }
    if (heads > 0) return true;
    if (loose && this.phrase('capitalHeads', at) > 0) return true;
    if (after === 'comma') return this.isNoun(at) > 0;
    return this.phrase('anyone', at) > 0;
  }

  /** How many tokens from `at` name people as a group: cán bộ, and whatever ends in viên (thanh tra viên). */
  people(at: number): number {
    const listed = this.phrase('people', at);
    if (listed > 0) return listed;
    const ending = this.ofPeople === 'vien' ? 0 : [2, 3].find((words) => this.key(at + words - 1) === this.ofPeople);
    if (!ending || !this.ends(at + ending) || this.phrase('kinds', at) > 0) return 0;
    return NO_PEOPLE.has(this.word(at)?.bare ?? '') ? 0 : ending;
  }

  /** How many tokens from `at` make a noun for offices, people or places in general. */
  isNoun(at: number): number {
    if (this.isDecoy(at)) return 0;
    return Math.max(this.phrase('anyone', at), this.phrase('kinds', at), this.people(at), this.level(at));
  }

  /** How many tokens from `at` make a level (huyện, thị xã); 0 for none. */
  level(at: number): number {
    return this.isDecoy(at) ? 0 : this.phrase('levels', at);
  }

  /** The words of the tokens from `first` up to where `next` begins, the full stop of an abbreviation included. */
  wordsBefore(first: number, next: number): string {
    return nfc(this.text.slice(this.tokens[first]?.start, this.tokens[next]?.start)).replace(/\s+/g, ' ').trim();
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
    return nfc(pieces.join(' ')).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  }

  /** The token at `at` without a line break inside a name; a dash there joins (Văn hóa / - Xã hội). */
  private unbroken(token: Token, at: number): Token[] {
    const broken = this.key(at - 1) === 'newline' && this.text[token.start] === '-';
    if (token.key === '•' && broken && !this.bulleted && this.word(at - 2) && !this.word(at - 2)?.stopped) {
      const served = this.phraseBefore('served', at - 1) > 0 && this.phrase('served', at + 1) > 0;
      if (served || (this.word(at + 1)?.capital && !this.startsName(at + 1, 'comma'))) return [{ ...token, key: '-' }];
    }
    return token.key !== 'newline' || this.partsLines(at) ? [token] : [];
  }

  /** Whether the line break at `at` parts two names; within a narrow column most stand inside one. */
  private partsLines(at: number): boolean {
    if (this.afterLabel(at + 1) > 0) return true;
    if (this.tokens[at - 1]?.kind !== 'word' || this.isAnd(at - 1) || !this.startsName(at + 1, 'line')) return false;
    const head = this.phraseBefore('hanging', at);
    const hangs =
      (head > 0 && !this.word(at - head - 1)) ||
      this.phraseBefore('committees', at) + this.phraseBefore('posts', at) > 0;
    const served = this.phraseBefore('secretariats', at) > 0 && this.phrase('served', at + 1) > 0;
    return !hangs && !served;
  }
}
