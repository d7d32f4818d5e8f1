import { findDoubledWords, knownTerm } from '../../language/index.ts';
import type { PrintedText } from '../../model/index.ts';
import { perText } from '../per-text.ts';
import { type PlanWords, planWords } from '../plan-words.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { wordsOf } from '../words-of.ts';

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
  examples: () => ({
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
  }),
  check({ model, report }) {
    const words = planWords(model);
    for (const { text, span } of spelledTwice(words)) {
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
    for (const text of words.textsSayingTwice()) {
      for (const { words: said, span, extra } of doubledWordsIn(text)) {
        const written = text.text.slice(...span);
        report({
          at: inText(text, span),
          message: {
            vi: `${quoted(written)}: thừa ${said.includes(' ') ? `“${said}”` : 'một chữ'}.`,
            en: `${quoted(written)}: written twice.`,
          },
          hint: { vi: 'Sửa được: --fix', en: 'Can be mended with --fix' },
          fix: {
            title: { vi: `Bỏ bớt “${said}”`, en: `Drop one “${said}”` },
            edits: [{ at: inText(text, extra), text: '' }],
          },
        });
      }
    }
  },
});

const doubledWordsIn = perText((wording) => findDoubledWords(wording.text, wordsOf(wording)));

/** Syllables that begin what abbreviations stand for and say nothing by themselves. */
const ALONE_NOTHING = ['cải', 'ủy', 'uỷ', 'phản'];

/** “cải CCHC”: the first syllable of what an abbreviation stands for, which alone makes no word, before it. */
function spelledTwice(words: PlanWords): { text: PrintedText; span: [number, number] }[] {
  return words.placesOf(ALONE_NOTHING).flatMap(({ text, words: around, at, word: before }) => {
    const word = around[at + 1];
    if (word?.kind !== 'abbreviation' || before.after !== 'space') return [];
    const [first] = knownTerm(word.text)?.meanings[0]?.split(' ') ?? [];
    return before.lower === first ? [{ text, span: [before.span[0], word.span[1]] }] : [];
  });
}
