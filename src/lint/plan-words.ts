import type { WordToken } from '../language/index.ts';
import type { PrintedText } from '../model/index.ts';
import { perModel } from './per-model.ts';
import { wordsOf, writtenTexts } from './words-of.ts';

/** A word of a text: `words[at]`. */
export type WordPlace = {
  readonly text: PrintedText;
  readonly words: readonly WordToken[];
  readonly at: number;
  readonly word: WordToken;
};

/** Words in a row that are looked at as said twice. */
const MOST_IN_A_ROW = 4;

type IsMeant = (words: readonly WordToken[], at: number) => boolean;

/** A way in which a word is written. */
type Form = Pick<WordToken, 'text' | 'lower' | 'kind'>;
/** A word in small letters, how it is written, and where: numbers of words, counted through the plan. */
type Entry = { readonly lower: string; readonly forms: Form[]; readonly places: number[] };

/** The words of the texts that the drafter writes, in one list: a rule goes to the places of its words at once. */
export class PlanWords {
  readonly #texts: readonly PrintedText[];
  /** The words of each text. */
  readonly #words: (readonly WordToken[])[] = [];
  /** Of each word, counted through the plan, its text and the number of the first word there. */
  readonly #textOf: number[] = [];
  readonly #starts: number[] = [];
  readonly #entries = new Map<string, Entry>();
  /** Numbers of words that stood shortly before too. */
  readonly #again: number[] = [];

  constructor(texts: readonly PrintedText[]) {
    this.#texts = texts;
    for (let index = 0; index < texts.length; index++) {
      const words = wordsOf(texts[index] ?? { text: '' });
      this.#starts.push(this.#textOf.length);
      this.#words.push(words);
      for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (word !== undefined) this.#add(word, this.#textOf.push(index) - 1);
      }
    }
  }

  #add(word: WordToken, number: number): void {
    const entry = this.#entries.get(word.lower);
    if (entry === undefined) {
      this.#entries.set(word.lower, { lower: word.lower, forms: [word], places: [number] });
      return;
    }
    const { forms, places } = entry;
    const last = places[places.length - 1] ?? 0;
    if (number - last <= MOST_IN_A_ROW) this.#again.push(number);
    places.push(number);
    for (let at = 0; at < forms.length; at++) if (forms[at]?.text === word.text) return;
    forms.push(word);
  }

  /** Every place of the words that are meant, in the order of the paper; each way of writing is asked about once. */
  formsOf(isMeant: (form: Form) => boolean): WordPlace[] {
    const meant = new Set<string>();
    const lowers: string[] = [];
    for (const { lower, forms } of this.#entries.values()) {
      const count = meant.size;
      for (const form of forms) if (isMeant(form)) meant.add(form.text);
      if (meant.size > count) lowers.push(lower);
    }
    return this.placesOf(lowers, (words, at) => meant.has(words[at]?.text ?? ''));
  }

  /** Every word of the plan once, in small letters. */
  get lowers(): Iterable<string> {
    return this.#entries.keys();
  }

  /** The words, in small letters, of which all ways of writing together are meant. */
  lowersOf(isMeant: (forms: readonly Form[]) => boolean): string[] {
    return [...this.#entries.values()].filter(({ forms }) => isMeant(forms)).map(({ lower }) => lower);
  }

  /** Whether every one of the words, in small letters, stands somewhere in the plan. */
  hasAll(lowers: readonly string[]): boolean {
    return lowers.every((lower) => this.#entries.has(lower));
  }

  /** Every place of the words, in small letters, in the order of the paper; `isMeant`: only places `words[at]` that it takes. */
  placesOf(lowers: Iterable<string>, isMeant?: IsMeant): WordPlace[] {
    const meant: number[] = [];
    for (const lower of lowers) {
      const entry = this.#entries.get(lower);
      if (entry !== undefined) this.#keep(entry.places, isMeant, meant);
    }
    // Numbers of a typed array are put in order without being asked about two by two.
    return Array.from(Int32Array.from(meant).sort(), (number) => this.#placeAt(number)).filter(
      (place) => place !== undefined,
    );
  }

  /** Texts in which a word, or up to four words in a row, stand twice, one after the other. */
  textsSayingTwice(): PrintedText[] {
    const again: number[] = [];
    this.#keep(this.#again, isSaidTwice, again);
    const found = new Set(again.map((number) => this.#textOf[number]));
    return found.size === 0 ? [] : this.#texts.filter((_, index) => found.has(index));
  }

  /** Those of the numbers whose places are meant. */
  #keep(numbers: readonly number[], isMeant: IsMeant | undefined, kept: number[]): void {
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] ?? 0;
      const text = this.#textOf[number] ?? 0;
      if (isMeant?.(this.#words[text] ?? [], number - (this.#starts[text] ?? 0)) !== false) kept.push(number);
    }
  }

  #placeAt(number: number): WordPlace | undefined {
    const index = this.#textOf[number] ?? 0;
    const text = this.#texts[index];
    const words = this.#words[index];
    const at = number - (this.#starts[index] ?? 0);
    const word = words?.[at];
    return text === undefined || words === undefined || word === undefined ? undefined : { text, words, at, word };
  }
}

/** Whether the word at `at` and, where it stood not just before, a word beside it say again what stood so far before. */
function isSaidTwice(words: readonly WordToken[], at: number): boolean {
  const isAgain = (place: number, before: number): boolean =>
    words[place] !== undefined && words[place]?.lower === words[place - before]?.lower;
  for (let before = 1; before <= MOST_IN_A_ROW; before++) {
    if (!isAgain(at, before)) continue;
    if (before === 1 || isAgain(at + 1, before) || isAgain(at - 1, before)) return true;
  }
  return false;
}

export const planWords = perModel((model) => new PlanWords(writtenTexts(model)));
