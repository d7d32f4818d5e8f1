import { nfc } from '../../text/index.ts';
import type { Language } from './language.ts';
import type { WordSet } from './lexicon.ts';
import type { Token } from './tokens.ts';

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

/** Ủy viên is a post, công viên a place; no name of people begins with a preposition. */
const NO_PEOPLE = new Set(['uy', 'cong', 'voi', 'va', 'cung', 'cho', 'cua', 'do']);
/** P. Nội vụ, Tr. phòng, TTr. HĐND: heads cut short. */
const ABBREVIATED = new Set(['p', 'tr', 'ttr', 'gd', 'pgd', 'bv', 'tt']);
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A list of names being read: its tokens, and what they look like to the grammar. */
export class Cell {
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly language: Language;
  /** The list begins with a bullet, so that dashes part its items. */
  readonly bulleted: boolean;
  /** The whole text is in small letters, which tell nothing. */
  readonly isPlain: boolean;
  /** The syllable viên, as this text forms it. */
  private readonly ofPeople: string;

  constructor(text: string, tokens: readonly Token[], language: Language) {
    this.text = text;
    this.tokens = tokens;
    this.language = language;
    this.bulleted = tokens[0]?.key === '•';
    this.isPlain = text === text.toLowerCase();
    this.ofPeople = language.form('viên');
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
    if (!/^\d{1,3}%?$/.test(this.word(at)?.key ?? '')) return 0;
    return this.isNoun(at + 1) > 0 || this.phrase('tier', at + 1) > 0 ? 1 : 0;
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

  /** Where the label at `at` (Chủ trì:, Cơ quan phối hợp:, or on a line of its own) has closed; 0 when none stands there. */
  afterLabel(at: number): number {
    let to = at;
    while (to < at + 12) {
      const words = this.phrase('labels', to);
      if (words > 0) to += words;
      else if (to > at && this.isLink(to, ',/')) to++;
      else break;
    }
    if (to === at) return 0;
    const heads =
      this.key(to) === 'newline' &&
      to > at + 2 &&
      this.phraseBefore('joining', to) + this.phraseBefore('leading', to) > 0;
    return this.key(to) === ':' || heads ? to + 1 : 0;
  }

  /** Whether words at `at` only look like a head or a noun: xã hội, báo cáo; Phòng, chống thiên tai. */
  isDecoy(at: number): boolean {
    const decoy = this.isRoom(at) ? 0 : this.phrase('decoys', at);
    if (decoy > 0) return decoy >= this.phrase('heads', at) && decoy >= this.phrase('people', at);
    return this.word(at)?.bare === 'phong' && this.key(at + 1) === ',' && this.word(at + 2)?.bare === 'chong';
  }

  /** Phòng Chống buôn lậu: a room, by its two capitals. */
  private isRoom(at: number): boolean {
    const [room, next] = [this.word(at), this.word(at + 1)];
    return room?.bare === 'phong' && room.capital && next?.capital === true && this.text !== this.text.toUpperCase();
  }

  /** How many tokens from `at` make a head that names may share, if it is not the beginning of a longer head. */
  sharedHead(at: number): number {
    const shared = this.phrase('sharedHeads', at);
    return this.phrase('heads', at) > shared || this.isDecoy(at) ? 0 : shared;
  }

  /** Whether a new name begins at `at`, after a link of this kind. */
  startsName(at: number, after: Link): boolean {
    const word = this.word(at);
    if (!word || this.isDecoy(at)) return false;
    if (this.many(at) > 0) return true;
    if (after === 'line' || after === 'dash') return word.capital && this.startsApart(at);
    if (this.phrase('heads', at) > 0) return true;
    if (this.isPerson(at)) return true;
    const loose = after === 'comma' || word.capital || (this.isPlain && after === 'and');
    if (word.stopped && ABBREVIATED.has(word.bare) && this.word(at + 1)) return true;
    const title = this.phrase('titles', at);
    const named = this.phrase('capitalHeads', at);
    const hangs = after === 'and' && this.phrase('hanging', at) === named && this.ends(at + named);
    if (loose && ((named > 0 && !hangs) || (title > 0 && this.word(at + title)?.capital))) return true;
    if (after === 'comma') return this.isNoun(at) > 0;
    const kind = this.phrase('kinds', at);
    const several = kind > 0 && this.phrase('plural', at + kind) > 0;
    return several || this.phrase('anyone', at) > 0 || this.people(at) > 0;
  }

  /** Nguyễn Văn An: a family name and two or three more words, each with a capital. */
  private isPerson(at: number): boolean {
    if (!this.word(at)?.capital || this.phrase('families', at) === 0) return false;
    let to = at + 1;
    while (!this.ends(to) && to < at + 5 && this.word(to)?.capital && !this.word(to)?.acronym) to++;
    return to >= at + 3 && to < at + 5 && (this.ends(to) || !this.word(to)?.capital);
  }

  /** Whether words that nothing but a line break or a dash parts from those before begin a name: a head, people listed. */
  private startsApart(at: number): boolean {
    const whole = Math.max(this.phrase('heads', at), this.phrase('capitalHeads', at));
    if (
      whole > 0 &&
      (!this.ends(at + whole) || this.phrase('alone', at) === whole || this.phrase('posts', at) === whole)
    )
      return true;
    const noun = this.isNoun(at);
    if (noun > 0 && this.word(at)?.bare === 'nguoi') return true;
    return noun > 0 && this.isLink(at + noun, ',') && this.isNoun(this.afterLink(at + noun)) > 0;
  }

  /** How many tokens from `at` name people as a group: cán bộ, and whatever ends in viên (thanh tra viên). */
  people(at: number): number {
    const listed = this.phrase('people', at);
    if (listed > 0) return listed;
    const ending = this.ofPeople === 'vien' ? 0 : [2, 3].find((words) => this.key(at + words - 1) === this.ofPeople);
    if (!ending || !this.ends(at + ending) || this.phrase('kinds', at) > 0) return 0;
    const first = this.word(at)?.bare ?? '';
    return NO_PEOPLE.has(first) && (ending === 2 || first !== 'cong') ? 0 : ending;
  }

  /** How many tokens from `at` make a noun for offices, people or places in general. */
  isNoun(at: number): number {
    if (this.isDecoy(at)) return 0;
    return Math.max(this.phrase('anyone', at), this.phrase('kinds', at), this.people(at), this.level(at));
  }

  /** How many tokens from `at` make a level (huyện, thị xã); 0 for none. */
  level(at: number): number {
    return this.isDecoy(at) || this.isShortField(at) ? 0 : this.phrase('levels', at);
  }

  /** "Phòng NV, TP": Tư pháp among short fields, no city. */
  private isShortField(at: number): boolean {
    if (this.word(at)?.bare !== 'tp' || !this.ends(at + 1) || !this.isLink(at - 1, ',')) return false;
    return this.word(at - 2)?.acronym === true && this.phrase('levels', at - 2) === 0;
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
}
