import { explanations, foreignExplanations } from '../explained-abbreviations.ts';
import { planWords } from '../plan-words.ts';
import { inText, rule } from '../rule.ts';
import { listed } from '../say.ts';

export const abbreviationLate = rule({
  id: 'abbreviation-late',
  summary: {
    vi: 'Chữ viết tắt dùng trước, giải thích sau',
    en: 'An abbreviation is used before it is explained',
  },
  why: {
    vi: 'Viết đầy đủ kèm chữ viết tắt trong ngoặc ở lần đầu. Tên mục viết hoa, trích yếu, nơi nhận và tên văn bản khác không tính; phụ lục tính riêng.',
    en: 'It is written out where it first stands. Headings in capitals, subjects and recipients do not count; an appendix counts apart.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'none',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: KIỂM SOÁT TTHC, text: "Rà soát thủ tục hành chính (TTHC); công bố TTHC."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Thủ tục hành chính (TTHC)."}\nappendices:\n  - {title: B, text: "Rà soát TTHC; thủ tục hành chính (TTHC)."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Công khai TTHC tại trụ sở.}\n    - {title: B, text: Rà soát thủ tục hành chính (TTHC).}\n',
        stage: 'final',
        finds: ['TTHC'],
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Kết nối qua LGSP của tỉnh.}\n    - {title: B, text: "Duy trì nền tảng tích hợp, chia sẻ dữ liệu (LGSP)."}\n',
        stage: 'final',
        finds: ['LGSP'],
      },
    ],
  }),
  check({ model, report }) {
    const explained = new Map<string, ReturnType<typeof explanations>[number]>();
    for (const one of [...explanations(model), ...foreignExplanations(model)]) {
      if (one.text.part !== 'appendix' && !explained.has(one.abbreviation)) explained.set(one.abbreviation, one);
    }
    if (explained.size === 0) return;
    const late = new Map<string, ReturnType<typeof inText>>();
    const lower = new Set([...explained.keys()].map((word) => word.toLowerCase()));
    for (const { text, word } of planWords(model).placesOf(lower)) {
      if (!['body', 'opening', 'article'].includes(text.role) || text.part === 'appendix') continue;
      const one = word.kind === 'abbreviation' ? explained.get(word.text) : undefined;
      if (one === undefined) continue;
      if (one.text === text && word.span[0] >= one.span[0]) explained.delete(word.text);
      else if (!late.has(word.text)) late.set(word.text, inText(text, word.span));
    }
    const [at] = late.values();
    if (at === undefined) return;
    const names = listed([...late.keys()]);
    report({
      at,
      message: {
        vi: `Chữ viết tắt dùng trước chỗ giải thích: ${names.vi}.`,
        en: `Used before they are explained: ${names.en}.`,
      },
      hint: { vi: 'Chuyển phần giải thích lên lần dùng đầu tiên.', en: 'Move the explanation to the first use.' },
      related: [
        ...[...late].slice(1).map(([word, place]) => ({ at: place, message: { vi: word, en: word } })),
        ...[...late.keys()].flatMap((word) => {
          const one = explained.get(word);
          return one === undefined
            ? []
            : [{ at: inText(one.text, one.span), message: { vi: `Giải thích ${word}`, en: `${word} explained` } }];
        }),
      ],
    });
  },
});
