import { fold } from '../../text/index.ts';
import { explanations } from '../explained-abbreviations.ts';
import { inText, rule } from '../rule.ts';
import { listed } from '../say.ts';

export const abbreviationRepeated = rule({
  id: 'abbreviation-repeated',
  summary: { vi: 'Chữ viết tắt được giải thích lại ở chỗ sau', en: 'An abbreviation is explained a second time' },
  why: {
    vi: 'Giải thích ở lần đầu là đủ. Phụ lục là văn bản riêng nên được giải thích lại.',
    en: 'Once is enough. An appendix may explain anew.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Thủ tục hành chính (TTHC). Rà soát TTHC."}\nappendices:\n  - {title: B, text: Thủ tục hành chính (TTHC).}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Thủ tục hành chính (TTHC).}\n    - {title: B, text: Rà soát thủ tục hành chính (TTHC).}\n',
        stage: 'final',
        finds: ['TTHC'],
      },
    ],
  }),
  check({ model, report }) {
    const seen = new Set<string>();
    const again = explanations(model).filter(({ abbreviation, meaning, text }) => {
      const key = `${text.part}|${text.part === 'appendix' ? text.path[1] : ''}|${abbreviation}|${fold(meaning)}`;
      const isAgain = seen.has(key);
      seen.add(key);
      return isAgain;
    });
    const [first] = again;
    if (first === undefined) return;
    const names = listed([...new Set(again.map(({ abbreviation }) => abbreviation))]);
    report({
      at: inText(first.text, first.span),
      message: {
        vi: `Chữ viết tắt đã giải thích ở trên, nay giải thích lại: ${names.vi}.`,
        en: `Explained before and again: ${names.en}.`,
      },
      hint: { vi: 'Bỏ phần giải thích lần sau.', en: 'Drop the later explanation.' },
      related: again
        .slice(1)
        .map((one) => ({ at: inText(one.text, one.span), message: { vi: one.abbreviation, en: one.abbreviation } })),
    });
  },
});
