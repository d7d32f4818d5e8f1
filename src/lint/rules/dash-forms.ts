import type { WordToken } from '../../language/index.ts';
import type { PrintedText } from '../../model/index.ts';
import { plural } from '../../text/index.ts';
import { writtenTextsWith } from '../find-texts.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { type PlanWords, planWords } from '../plan-words.ts';
import { rule } from '../rule.ts';
import { wordsOf } from '../words-of.ts';

const DASH = /(?<=[\p{L})”])[ \u00a0][-–—][ \u00a0](?=\p{L})/gu;

export const dashForms = rule({
  id: 'dash-forms',
  summary: {
    vi: 'Gạch nối giữa các từ viết nhiều kiểu (kinh tế - kỹ thuật, kinh tế kỹ thuật; an ninh – quốc phòng)',
    en: 'Words joined by a dash in several ways',
  },
  why: {
    vi: 'Cùng một cụm từ thì có gạch nối hoặc không, cùng một loại gạch; theo kiểu dùng nhiều hơn.',
    en: 'One phrase has its dash everywhere or nowhere, and one kind of dash; the most frequent way counts.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Kinh tế - xã hội; kinh tế, xã hội; kinh tế và xã hội; Văn phòng - Thanh tra."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Sở Thông tin - Truyền thông cung cấp sản phẩm thông tin truyền thông."}\n',
        stage: 'final',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Phát triển kinh tế - xã hội; văn hóa - xã hội; định mức kinh tế - kỹ thuật; kỹ thuật – công nghệ; suất đầu tư kinh tế kỹ thuật."}\n',
        stage: 'final',
        finds: [' – '],
        fixed:
          'plan:\n  sections:\n    - {title: A, text: "Phát triển kinh tế - xã hội; văn hóa - xã hội; định mức kinh tế - kỹ thuật; kỹ thuật - công nghệ; suất đầu tư kinh tế - kỹ thuật."}\n',
      },
    ],
  }),
  check({ model, report }) {
    const dashed = writtenTextsWith(model, /[ \u00a0][-–—][ \u00a0]/gu).filter(isJudged);
    if (dashed.length === 0) return;
    const { long, short, pairs } = dashesIn(dashed);
    // Half as many of the other kind are a habit of their own.
    const [few, sign] = long.length < short.length ? [long, ' - '] : [short, ' – '];
    const odd = few.length * 2 < Math.max(long.length, short.length) ? few : [];
    const slips: Slip[] = odd.map(({ text, span }) => ({ text, span, right: sign }));
    slips.push(...withoutDash(planWords(model), pairs, sign));
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} chỗ thiếu gạch nối hoặc dùng gạch khác kiểu dùng nhiều hơn.`,
        en: `${plural(slips.length, 'place')} without the dash or with another one than elsewhere.`,
      },
      { vi: 'Thống nhất một kiểu. Sửa được: --fix', en: 'Use one way. --fix does it' },
      { vi: 'Thống nhất gạch nối', en: 'Write dashes one way' },
    );
    if (finding) report(finding);
  },
});

type Dash = Omit<Slip, 'right'>;

/** Every dash between words, by kind, and the pairs of words of two syllables on its sides. */
function dashesIn(texts: readonly PrintedText[]): { long: Dash[]; short: Dash[]; pairs: Map<string, number> } {
  const long: Dash[] = [];
  const short: Dash[] = [];
  const pairs = new Map<string, number>();
  for (const text of texts) {
    const words = wordsOf(text);
    let at = 0;
    for (const { 0: written, index } of text.text.matchAll(DASH)) {
      const span = [index, index + written.length] as const;
      (written.includes('-') ? short : long).push({ text, span });
      while (at < words.length && (words[at]?.span[0] ?? 0) < span[1]) at++;
      const four = words.slice(Math.max(0, at - 2), at + 2);
      const isJoined = four.length === 4 && four[1]?.after === 'space' && four[3]?.after === 'space';
      // A capital behind the dash makes a name: Sở Thông tin - Truyền thông says nothing of “thông tin truyền thông”.
      if (!isJoined || !four.every(({ kind }) => kind === 'syllable') || /^\p{Lu}/u.test(four[2]?.text ?? '')) continue;
      const key = four.map(({ lower }) => lower).join(' ');
      pairs.set(key, (pairs.get(key) ?? 0) + 1);
    }
  }
  return { long, short, pairs };
}

/** The same four syllables with nothing between them. */
function withoutDash(words: PlanWords, pairs: ReadonlyMap<string, number>, sign: string): Slip[] {
  const first = new Set([...pairs.keys()].map((pair) => pair.slice(0, pair.indexOf(' '))));
  const isPair = (around: readonly WordToken[], at: number): boolean => pairs.has(fourFrom(around, at));
  return words.placesOf(first, isPair).flatMap(({ text, words: around, at }): Slip[] => {
    const four = around.slice(at, at + 4);
    const [, second, third, fourth] = four;
    if (second === undefined || third === undefined || fourth === undefined || !isJudged(text)) return [];
    if (four.slice(1).some(({ after }) => after !== 'space')) return [];
    const right = `${text.text.slice(...second.span)}${sign}${text.text.slice(...third.span)}`;
    return [{ text, span: [second.span[0], third.span[1]], right }];
  });
}

function fourFrom(words: readonly WordToken[], at: number): string {
  return `${words[at]?.lower} ${words[at + 1]?.lower} ${words[at + 2]?.lower} ${words[at + 3]?.lower}`;
}

function isJudged({ role }: PrintedText): boolean {
  return role !== 'issuer' && role !== 'signature' && role !== 'subject';
}
