import { plural } from '../../text/index.ts';
import { rule } from '../rule.ts';

export const cellTooLong = rule({
  id: 'cell-too-long',
  summary: { vi: 'Ô của bảng quá dài, khó đọc trên giấy', en: 'A table cell too long to be read on paper' },
  why: {
    vi: 'Một ô dài hơn một trang làm dòng bị cắt qua nhiều trang; nên tách thành nhiều nhiệm vụ hoặc đưa vào lời văn.',
    en: 'A cell longer than a page breaks its row over pages; split it or move it into the text.',
  },
  severity: { draft: 'info', final: 'info' },
  fix: 'none',
  options: {
    limit: {
      type: 'integer',
      default: 1500,
      minimum: 100,
      maximum: 100000,
      about: { vi: 'Số ký tự nhiều nhất của một ô', en: 'Most characters in a cell' },
    },
  },
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - title: A\n      text:\n        - tasks: {columns: [task], tasks: [{task: Ngắn.}]}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - title: A\n      text:\n        - tasks: {columns: [task], tasks: [{task: Một ô dài hơn mức mà cơ quan đặt ra trong cấu hình của mình nên được nhắc đến ở đây cho người soạn biết.}]}\n',
        options: { limit: 100 },
        finds: [
          'Một ô dài hơn mức mà cơ quan đặt ra trong cấu hình của mình nên được nhắc đến ở đây cho người soạn biết.',
        ],
      },
    ],
  }),
  check({ model, options, report }) {
    for (const { text, path, role } of model.texts) {
      if (role !== 'cell' || text.length <= options.limit) continue;
      report({
        at: { path },
        message: {
          vi: `Ô dài ${text.length} ký tự, in ra khó đọc.`,
          en: `The cell holds ${plural(text.length, 'character')}.`,
        },
        hint: {
          vi: 'Tách thành nhiều nhiệm vụ, hoặc đưa phần chi tiết vào lời văn.',
          en: 'Split it, or move details into the text.',
        },
      });
    }
  },
});
