import { placeholderPlaces } from '../../plan/index.ts';
import { rule } from '../rule.ts';

export const placeholderLeft = rule({
  id: 'placeholder-left',
  summary: {
    vi: 'Chỗ điền sau còn sót: “……”, “xx”, “[tên đơn vị]”, “ngày … tháng …”',
    en: 'A placeholder is left: “……”, “xx”, “[tên đơn vị]”, “ngày … tháng …”',
  },
  why: {
    vi: 'Chấm chấm, “xx”, “???”, “TODO”, “[tên đơn vị]” là chỗ chờ điền. Ba chấm kết thúc một danh sách (“báo, đài...”), chú thích “[1]”, chữ trong ngoặc có tên riêng hoặc con số thì không phải.',
    en: 'Dots, “xx”, “???”, “TODO”, “[tên đơn vị]” wait to be filled in. Three dots that close a list, notes (“[1]”) and bracketed words with names or figures do not.',
  },
  severity: { draft: 'info', final: 'error' },
  fix: 'none',
  isBinding: true,
  examples: () => ({
    good: [
      { plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Tuyên truyền trên báo, đài..."}\n' },
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Theo hướng dẫn [1], (*) và Sở Nội vụ [nay là Sở Nội vụ và Lao động], tỷ lệ < 5% [đơn vị tính: %]."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Phấn đấu đạt xx% hồ sơ trực tuyến.}\n',
        finds: ['xx%'],
      },
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "[tên đơn vị] chủ trì, <số> lớp, ??? triệu đồng (TODO). Sản phẩm: …"}\n',
        finds: ['[tên đơn vị]', '<số>', '???', 'TODO', '…'],
      },
      {
        plan: 'plan:\n  sections:\n    - title: NHIỆM VỤ\n      text:\n        - tasks: {columns: [task, deliverable], tasks: [{task: Rà soát quy chế, deliverable: …}]}\n',
        finds: ['…'],
      },
    ],
  }),
  check({ model, report }) {
    const hint = { vi: 'Bổ sung nội dung thật, hoặc bỏ chỗ này.', en: 'Fill it in or drop it.' };
    for (const { path, what, span } of placeholderPlaces(model.file)) {
      if (span === undefined) continue;
      const [start, end] = span;
      report({
        at: { path, start, end },
        message: { vi: `Còn ${what.vi}.`, en: `There is still a ${what.en}.` },
        hint,
      });
    }
  },
});
