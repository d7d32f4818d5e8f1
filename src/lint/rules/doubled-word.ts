import { findDoubledWords, knownTerm } from '../../language/index.ts';
import { perText } from '../per-text.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { wordsOf, writtenTexts } from '../words-of.ts';

export const doubledWord = rule({
  id: 'doubled-word',
  summary: { vi: 'Chữ viết lặp hai lần liền nhau', en: 'A word stands twice in a row' },
  why: {
    vi: 'Từ láy (luôn luôn, dần dần) và chỗ một từ kết thúc, từ sau bắt đầu bằng cùng một chữ (phân công công việc, Trưởng ban Ban Quản lý) là đúng.',
    en: 'Reduplications, and places where one word ends and the next begins with the same syllable, are right.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'safe',
  isAboutForm: true,
  examples: {
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Luôn luôn phân công công việc rõ người; Trưởng ban Ban Quản lý chỉ đạo.}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Nhà ở ở khu công nghiệp; đánh giá giá đất; phát huy huy động nguồn lực.}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Rà soát theo theo quy định; thực hiện thực hiện nghiêm túc.}\n',
        finds: ['theo theo', 'thực hiện thực hiện'],
        fixed: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Rà soát theo quy định; thực hiện nghiêm túc.}\n',
      },
    ],
  },
  check({ model, report }) {
    for (const text of writtenTexts(model)) {
      for (const span of spelledTwice(text)) {
        const written = text.text.slice(...span);
        report({
          at: inText(text, span),
          message: {
            vi: `${quoted(written)}: chữ viết tắt đã có tiếng này.`,
            en: `${quoted(written)}: the abbreviation holds that word already.`,
          },
          hint: { vi: 'Bỏ tiếng đứng trước chữ viết tắt.', en: 'Drop the word before the abbreviation.' },
        });
      }
      for (const { words, span, extra } of doubledWordsIn(text)) {
        const written = text.text.slice(...span);
        const count = words.split(' ').length;
        report({
          at: inText(text, span),
          message: {
            vi: `${quoted(written)}: thừa ${count === 1 ? 'một chữ' : `“${words}”`}.`,
            en: `${quoted(written)}: written twice.`,
          },
          hint: { vi: 'Sửa được: --fix', en: 'Can be mended with --fix' },
          fix: {
            title: { vi: `Bỏ bớt “${words}”`, en: `Drop one “${words}”` },
            edits: [{ at: inText(text, extra), text: '' }],
          },
        });
      }
    }
  },
});

const doubledWordsIn = perText((wording) => findDoubledWords(wording.text, wordsOf(wording)));

/** “cải CCHC”: the first syllable of what an abbreviation stands for, which alone makes no word, before it. */
const spelledTwice = perText((wording): readonly [number, number][] => {
  const words = wordsOf(wording);
  return words.flatMap((word, at): [number, number][] => {
    const before = words[at - 1];
    if (word.kind !== 'abbreviation' || before?.after !== 'space') return [];
    const [first] = knownTerm(word.text)?.meanings[0]?.split(' ') ?? [];
    if (first === undefined || !ALONE_NOTHING.has(first) || before.lower !== first) return [];
    return [[before.span[0], word.span[1]]];
  });
});

/** Syllables that begin these expansions and say nothing by themselves. */
const ALONE_NOTHING = new Set(['cải', 'ủy', 'uỷ', 'phản']);
