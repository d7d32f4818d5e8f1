import { matchesIn } from '../find-texts.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

/** Pairs that never stand together; “thuộc về”, “ở tại”, “theo như” do. */
const PAIRS =
  /(?<![\p{L}])(?:của thuộc|thuộc của|của bởi|của tại|tại của|cho của|với của|và hoặc|hoặc và|các những|những các|mỗi các|từng các|(?<!(?:tồn|hiện) )tại ở|(?<!(?:lý|lí|tự) )do (?:bởi|vì)|bởi do)(?![\p{L}])/giu;

export const prepositionDoubled = rule({
  id: 'preposition-doubled',
  summary: { vi: 'Hai từ nối đứng liền nhau, thừa một (của thuộc)', en: 'Two linking words where one belongs' },
  why: {
    vi: 'Thường là dấu vết của câu sửa dở. Những cặp có thể đúng (thuộc về, ở tại) không tính.',
    en: 'The trace of a sentence changed half-way. Pairs that may be right do not count.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'none',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Thẩm quyền thuộc về Sở; các đơn vị thuộc Sở; và/hoặc; hạn chế còn tồn tại ở một số phòng; nêu rõ lý do vì sao chậm."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Kiểm tra các đơn vị của thuộc Sở.}\n',
        finds: ['của thuộc'],
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Theo quy định tại ở Điều 5; chậm do bởi thiếu hồ sơ."}\n',
        finds: ['tại ở', 'do bởi'],
      },
    ],
  }),
  check({ model, report }) {
    for (const { text, match } of matchesIn(model, PAIRS)) {
      const { 0: written, index } = match;
      const [first = '', second = ''] = written.split(' ');
      report({
        at: inText(text, [index, index + written.length]),
        message: { vi: `${quoted(written)}: thừa một từ nối.`, en: `${quoted(written)}: one of the two is stray.` },
        hint: { vi: `Giữ “${first}” hoặc “${second}”.`, en: `Keep “${first}” or “${second}”.` },
      });
    }
  },
});
