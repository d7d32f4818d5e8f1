import { remembered } from '../../text/index.ts';
import { inCaseOf, type Tone, withoutTone, withTone } from './letters.ts';

/** A syllable of Vietnamese taken apart; tone apart, letters in lower case. */
export interface Syllable {
  readonly onset: string;
  readonly rhyme: string;
  readonly tone: Tone;
  /** Offset in `rhyme` of the letter that carries the tone; -1 without one. */
  readonly toneAt: number;
}

/**
 * Why a word is no syllable of Vietnamese: letters it lacks, or no vowel; several tones; no such beginning or rhyme; a tone
 * that the rhyme does not take; a tone on the wrong letter. With the one way of writing it that is certain, if there is.
 */
export interface SyllableFault {
  readonly kind: 'letters' | 'tones' | 'onset' | 'rhyme' | 'tone' | 'tone-place';
  /** In the case of the word: "quả" for "qủa", "ngành" for "nghành". */
  readonly correction?: string;
}

/** Beginnings by rule; "qu" and "gi" count as beginnings ("quả" is qu + a). */
const ONSET = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?/u;
/** Of a word that begins with "gi" these are g + i…: gì, gìn, lô-gích. */
const G_BEFORE_I = /^gi(?:n|ch)?$/;
const FRONT = /^[eêiy]/;
const LETTERS = /^[abcdđeghiklmnopqrstuvxyăâêôơư]+$/u;
const VOWEL = /[aeiouyăâêôơư]/u;
const CHECKED = /(?:[ptc]|ch)$/;
const MARKED_VOWEL = /[ăâêôơư](?!.*[ăâêôơư])/u;
const PLAIN_VOWELS = /^[aeiouy]+/;

/** Rhymes of the modern spelling, those after "qu", and what begins before a lone "y". */
const RHYMES = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oc oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uêu uơ uôc uôi uôm uôn uông uôt
uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu`;
const AFTER_QU = `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âm ân âng âp ât ây
e en eng eo ep et ê êch ên ênh êt êu i ich in inh it ôc ơ ơi ơn ơt y ych yên yêt yn ynh yp yt yu`;
const BEFORE_Y = ' h k l m n s t th v ';

let rhymes: ReadonlySet<string> | undefined;
let afterQu: ReadonlySet<string> | undefined;

/**
 * Whether a word is a well-formed syllable of Vietnamese: a beginning, a rhyme, a tone that the rhyme allows, on a letter
 * where the old or the new way of writing puts it (hòa, hoà; kĩ, kỹ). By rule, without a list of words: "giử" is one.
 */
export function isSyllable(word: string): boolean {
  return 'rhyme' in read(word);
}

/** Why a word is no syllable; undefined when it is one. */
export function whyNotSyllable(word: string): SyllableFault | undefined {
  const found = read(word);
  if ('rhyme' in found) return undefined;
  const { kind, correction } = found;
  return correction === undefined ? { kind } : { kind, correction: inCaseOf(word, correction) };
}

/** Takes a syllable apart; undefined when the word is none. */
export function takeSyllableApart(word: string): Syllable | undefined {
  const found = read(word);
  return 'rhyme' in found ? found : undefined;
}

/** Offsets in a rhyme where its tone may stand; the first is the old way (hòa), the second the new (hoà). */
export function tonePlaces(rhyme: string): readonly number[] {
  const marked = MARKED_VOWEL.exec(rhyme);
  if (marked !== null) return [marked.index];
  const vowels = PLAIN_VOWELS.exec(rhyme)?.[0] ?? '';
  if (vowels.length === 1) return [0];
  if (vowels.length < rhyme.length) return [vowels.length - 1];
  if (vowels.length === 3) return [1];
  return vowels === 'oa' || vowels === 'oe' || vowels === 'uy' ? [0, 1] : [0];
}

const read = remembered((word: string): Syllable | SyllableFault => {
  const { letters, tone, toneAt, severalTones } = withoutTone(word);
  if (!LETTERS.test(letters) || !VOWEL.test(letters)) return { kind: 'letters' };
  if (severalTones) return { kind: 'tones' };
  const [onset, rhyme] = split(letters);
  if (VOWEL.exec(rhyme)?.index !== 0) return { kind: 'onset' };
  const meant = asMeant(onset, rhyme);
  if (meant === undefined) return { kind: 'rhyme' };
  const places = tonePlaces(meant.rhyme);
  const toneInRhyme = toneAt < 0 ? -1 : toneAt - onset.length;
  if (tone !== 4 && tone !== 5 && CHECKED.test(meant.rhyme)) return { kind: 'tone' };
  const kind = meant.kind ?? (toneAt >= 0 && !places.includes(toneInRhyme) ? 'tone-place' : undefined);
  if (kind === undefined) return { onset, rhyme, tone, toneAt: toneInRhyme };
  const at = meant.onset.length + (places.at(-1) ?? 0);
  return { kind, correction: withTone(meant.onset + meant.rhyme, tone, at) };
});

function split(letters: string): [onset: string, rhyme: string] {
  const onset = G_BEFORE_I.test(letters) ? 'g' : (ONSET.exec(letters)?.[0] ?? '');
  const rhyme = letters.slice(onset.length);
  // "giêng", "giếc" share their i: gi + iêng.
  if (onset === 'gi' && rhyme.startsWith('ê') && !known(rhyme) && known(`i${rhyme}`)) return ['g', `i${rhyme}`];
  return [onset, rhyme];
}

/** The pair as it should be written, with the kind of fault where that differs; undefined where the rhyme is unknown. */
function asMeant(
  onset: string,
  written: string,
): { onset: string; rhyme: string; kind?: SyllableFault['kind'] } | undefined {
  const rhyme = /^(?:ưo|uơ)(?=.)/u.test(written) ? `ươ${written.slice(2)}` : written;
  if (!allows(onset, rhyme)) return undefined;
  const spelled = spelledOnset(onset, rhyme);
  if (rhyme !== written) return { onset: spelled, rhyme, kind: 'rhyme' };
  return spelled === onset ? { onset, rhyme } : { onset: spelled, rhyme, kind: 'onset' };
}

function allows(onset: string, rhyme: string): boolean {
  if (onset === 'qu') {
    afterQu ??= new Set(AFTER_QU.split(/\s/));
    return afterQu.has(rhyme);
  }
  if (!known(rhyme)) return false;
  if (rhyme === 'y') return onset === '' || BEFORE_Y.includes(` ${onset} `);
  if (rhyme.startsWith('y')) return onset === '';
  if (rhyme.startsWith('iê')) return onset !== '' && onset !== 'gi';
  return onset !== 'gi' || !rhyme.startsWith('i');
}

/** c, g, ng before a, o, u; k, gh, ngh before e, i, y. */
function spelledOnset(onset: string, rhyme: string): string {
  if (FRONT.test(rhyme)) {
    if (onset === 'c') return 'k';
    if (onset === 'ng') return 'ngh';
    return onset === 'g' && !/^i(?:n|ch|ê.*)?$/u.test(rhyme) ? 'gh' : onset;
  }
  return onset === 'k' || onset === 'gh' || onset === 'ngh' ? (onset === 'k' ? 'c' : onset.slice(0, -1)) : onset;
}

function known(rhyme: string): boolean {
  rhymes ??= new Set(RHYMES.split(/\s/));
  return rhymes.has(rhyme);
}
