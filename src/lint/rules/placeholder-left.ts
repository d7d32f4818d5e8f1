import { placeholderPlaces } from '../../plan/index.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';

/** A cell that holds nothing but a sign for “to be filled in”. */
const BARE = /^(?:…|\.{3}|\?{1,3}|[-–]?\s*(?:sản phẩm|kết quả|chủ trì|phối hợp)\s*:\s*(?:…|\.{3}))$/iu;

export const placeholderLeft = rule({
  id: 'placeholder-left',
  summary: {
    vi: 'Chỗ điền sau còn sót: “……”, “xx”, “ngày … tháng …”',
    en: 'A placeholder is left: “……”, “xx”, “ngày … tháng …”',
  },
  why: {
    vi: 'Chấm chấm và “xx” là chỗ chờ điền. Ba chấm kết thúc một danh sách (“báo, đài...”) không phải.',
    en: 'Dots and “xx” wait to be filled in. Three dots that close a list do not.',
  },
  severity: { draft: 'info', final: 'error' },
  fix: 'none',
  examples: {
    good: [{ plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Tuyên truyền trên báo, đài..."}\n' }],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Phấn đấu đạt xx% hồ sơ trực tuyến.}\n',
        finds: ['xx%'],
      },
      {
        plan: 'plan:\n  sections:\n    - title: NHIỆM VỤ\n      text:\n        - tasks: {columns: [task, deliverable], tasks: [{task: Rà soát quy chế, deliverable: …}]}\n',
        finds: ['…'],
      },
    ],
  },
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
    for (const { text, path, role } of model.texts) {
      if (role !== 'cell' || !BARE.test(text.trim())) continue;
      report({
        at: { path },
        message: { vi: `Ô chỉ có ${quoted(text)}.`, en: `The cell holds only ${quoted(text)}.` },
        hint,
      });
    }
  },
});
