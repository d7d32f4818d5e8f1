import { inCaseOf, withoutTone, withTone } from './letters.ts';
import { takeSyllableApart, tonePlaces } from './syllable.ts';

/** Where open oa, oe, uy carry their tone: old "hòa, ủy", new "hoà, uỷ". Both are correct. */
export type TonePlacement = 'old' | 'new';

/** Which of the two ways a word shows; undefined where they do not differ (quý, hoàng) and for what is no syllable. */
export function tonePlacement(word: string): TonePlacement | undefined {
  const syllable = takeSyllableApart(word);
  if (syllable === undefined || syllable.toneAt < 0 || tonePlaces(syllable.rhyme).length < 2) return undefined;
  return syllable.toneAt === 0 ? 'old' : 'new';
}

/** The word in one of the two ways (in NFC); as written where they do not differ. Case is kept. */
export function withTonePlacement(word: string, style: TonePlacement): string {
  const now = tonePlacement(word);
  if (now === undefined || now === style) return word;
  const { letters, tone } = withoutTone(word);
  return inCaseOf(word, withTone(letters, tone, letters.length - (style === 'old' ? 2 : 1)));
}
