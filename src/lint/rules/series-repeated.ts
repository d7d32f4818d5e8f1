import { perText } from '../per-text.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { writtenTexts } from '../words-of.ts';

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
  examples: {
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
  },
  check({ model, report }) {
    for (const text of writtenTexts(model)) {
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

/** Members of two words that begin (or end) a part between commas and come again within the next three parts. */
const repeats = perText(({ text }): readonly Repeat[] => {
  const found: Repeat[] = [];
  if (!text.includes(', ')) return found;
  for (const { 0: sentence, index } of text.matchAll(/[^.;:()\n]+/gu)) {
    const parts = [...sentence.matchAll(/[^,]+/gu)].map((part) => ({
      words: part[0]
        .replace(/^\s*[-+] /u, '')
        .trim()
        .toLowerCase()
        .split(/\s+/u),
      raw: part[0],
      at: index + part.index,
    }));
    parts.forEach((part, at) => {
      const member = part.words.slice(0, 2).join(' ');
      if (at < 2 || part.words.length < 2) return;
      const before = parts.slice(Math.max(0, at - 3), at - 1);
      const isLast = before.some(
        ({ words }) =>
          words.slice(-2).join(' ') === member && words.length <= 4 && !/^(?:hoặc|và)$/u.test(words[0] ?? ''),
      );
      // “cán bộ, công chức, viên chức” comes again with the next verb.
      if (NOUNS.has(member)) return;
      // The parts between are single members, so that it is one series of verbs and not two of them.
      const between = parts.slice(at - 1, at);
      if (!isLast || between.some(({ words }) => words.length !== 2)) return;
      const start = part.at + part.raw.search(/\S/u);
      const length = /^\S+\s+\S+/u.exec(part.raw.trimStart())?.[0].length ?? 0;
      found.push({ member, start, end: start + length });
    });
  }
  return found;
});
