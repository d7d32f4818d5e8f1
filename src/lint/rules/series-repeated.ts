import type { PrintedText } from '../../model/index.ts';
import { writtenTextsWith } from '../find-texts.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const seriesRepeated = rule({
  id: 'series-repeated',
  summary: {
    vi: 'Một từ đứng hai lần trong một chuỗi liệt kê (đôn đốc, rà soát, đôn đốc)',
    en: 'A member stands twice in one series',
  },
  why: {
    vi: 'Lần sau là thừa hoặc chép nhầm từ khác. Từ lặp lại ở câu khác, chuỗi khác không tính.',
    en: 'The second is stray or stands for another word. Other sentences and other series do not count.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'none',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Theo dõi, đôn đốc, kiểm tra; kiểm tra, đánh giá; công tác kiểm tra, giám sát, kết quả kiểm tra."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Thường xuyên đôn đốc, hướng dẫn, đôn đốc các phòng."}\n',
        finds: ['đôn đốc'],
      },
    ],
  }),
  check({ model, report }) {
    for (const text of writtenTextsWith(model, SERIES)) {
      for (const { member, start, end } of repeats(text)) {
        report({
          at: inText(text, [start, end]),
          message: {
            vi: `${quoted(member)} đứng hai lần trong một chuỗi liệt kê.`,
            en: `${quoted(member)} stands twice in one series.`,
          },
          hint: { vi: 'Bỏ một lần, hoặc kiểm tra có nhầm từ khác.', en: 'Drop one, or see which word was meant.' },
        });
      }
    }
  },
});

const NOUNS = new Set(['công chức', 'viên chức', 'cán bộ', 'cơ quan', 'đơn vị', 'thay thế', 'bổ sung', 'bãi bỏ']);

type Repeat = { readonly member: string; readonly start: number; readonly end: number };

/** Two commas in one sentence: the least that a member can come again behind. */
const SERIES = /,[^.;:()\n,]+,/gu;

/** Members of two words that begin (or end) a part between commas and come again within the next three parts. */
function repeats({ text }: PrintedText): Repeat[] {
  return [...text.matchAll(/[^.;:()\n]+/gu)].flatMap(({ 0: sentence, index }) => repeatsIn(sentence, index));
}

function repeatsIn(sentence: string, start: number): Repeat[] {
  const parts = sentence.includes(',') ? [...sentence.matchAll(/[^,]+/gu)] : [];
  const words = parts.length < 3 ? [] : parts.map(([part]) => wordsOf(part));
  return parts.flatMap(({ 0: part, index }, at): Repeat[] => {
    const [here, between] = [words[at], words[at - 1]];
    // The part between is a single member, so that it is one series of verbs and not two of them.
    if (at < 2 || here === undefined || here.length < 2 || between?.length !== 2) return [];
    const member = `${here[0]} ${here[1]}`;
    // “cán bộ, công chức, viên chức” comes again with the next verb.
    if (NOUNS.has(member)) return [];
    const isLast = words
      .slice(Math.max(0, at - 3), at - 1)
      .some((one) => one.length <= 4 && !LINK.has(one[0] ?? '') && one.slice(-2).join(' ') === member);
    if (!isLast) return [];
    const from = start + index + part.search(/\S/u);
    const length = /^\S+\s+\S+/u.exec(part.trimStart())?.[0].length ?? 0;
    return [{ member, start: from, end: from + length }];
  });
}

const LINK = new Set(['hoặc', 'và']);

function wordsOf(part: string): string[] {
  return part
    .replace(/^\s*[-+] /u, '')
    .trim()
    .toLowerCase()
    .split(/\s+/u);
}
