/** Tone of a syllable, in the order of `MARKED`: ngang, huyền, hỏi, ngã, sắc, nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;

/** Letters of a word without their tone, and where tones stood. */
export interface ToneFree {
  /** Lower case, marks of vowel quality kept: ê, ơ, đ. */
  readonly letters: string;
  readonly tone: Tone;
  /** Offset of the letter that carries the tone; -1 without one. */
  readonly toneAt: number;
  /** More than one letter carries a tone. */
  readonly severalTones: boolean;
}

/** Twelve vowels, each in the six tones. */
const MARKED = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ';

/** Capital and small letters of Vietnamese, for a class of a pattern. */
export const CAPITALS = 'A-ZÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';
export const SMALLS = CAPITALS.toLowerCase();

/** Takes the tones off a word in any case and Unicode form. */
export function withoutTone(word: string): ToneFree {
  const lower = word.normalize('NFC').toLowerCase();
  let letters = '';
  let tone = 0;
  let toneAt = -1;
  let severalTones = false;
  for (let i = 0; i < lower.length; i++) {
    const letter = lower.charAt(i);
    const index = letter < '\u0080' ? -1 : MARKED.indexOf(letter);
    const mark = index < 0 ? 0 : index % 6;
    letters += mark === 0 ? letter : MARKED.charAt(index - mark);
    if (mark === 0) continue;
    severalTones ||= toneAt >= 0;
    tone = mark;
    toneAt = i;
  }
  return { letters, tone: asTone(tone), toneAt, severalTones };
}

/** The letters with a tone on the one at `at`; `letters` in lower case without tone. */
export function withTone(letters: string, tone: Tone, at: number): string {
  const index = MARKED.indexOf(letters.charAt(at));
  if (tone === 0 || index < 0) return letters;
  return letters.slice(0, at) + MARKED.charAt(index + tone) + letters.slice(at + 1);
}

/** A word in lower case written in the case of another: all capitals, first letter, or as it is. */
export function inCaseOf(model: string, word: string): string {
  const capital = model.normalize('NFC');
  if (capital.length > 1 && capital === capital.toUpperCase()) return word.toUpperCase();
  const first = capital.charAt(0);
  return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

function asTone(value: number): Tone {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 ? value : 0;
}
