import { matchesIn } from '../find-texts.ts';
import { inText, rule } from '../rule.ts';
import { listed, quoted } from '../say.ts';

const ORDER =
  /(?<!\p{L})(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kết luận|Thông tư|Công văn|Kế hoạch|Chương trình hành động|Chương trình|Đề án|Quy định|Hướng dẫn) của [^,;.:()\n\d]{3,60}? (số \d{1,6}[a-zđ]?(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d&/-]*)/gu;

export const citationOrder = rule({
  id: 'citation-order',
  summary: {
    vi: 'Viện dẫn ghi cơ quan trước số, ký hiệu (Nghị quyết của Tỉnh ủy số 05-NQ/TU)',
    en: 'A citation with the issuer before the number',
  },
  why: {
    vi: 'Thứ tự khi viện dẫn: tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu.',
    en: 'The order is type, number, symbol, day, issuer, subject.',
  },
  clause: 'NĐ 30/2020, PL I, Mục II.6',
  severity: { draft: 'off', final: 'info' },
  fix: 'none',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Nghị quyết số 05-NQ/TU ngày 02/3/2022 của Tỉnh ủy; Kế hoạch của UBND tỉnh thực hiện Nghị quyết số 76/NQ-CP; Kế hoạch của Sở, Quyết định số 12/QĐ-UBND."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Thực hiện Nghị quyết của Tỉnh ủy số 05-NQ/TU ngày 02/3/2022 về cải cách hành chính.}\n',
        stage: 'final',
        finds: ['Nghị quyết của Tỉnh ủy số 05-NQ/TU'],
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Theo Chương trình hành động của Tỉnh ủy số 92-CTr/TU ngày 02/3/2022.}\n',
        stage: 'final',
        finds: ['Chương trình hành động của Tỉnh ủy số 92-CTr/TU'],
      },
    ],
  }),
  check({ model, report }) {
    const places = matchesIn(model, ORDER).flatMap(({ text, match: { 0: written, 1: number = '', index } }) =>
      WORK.test(written) ? [] : [{ at: inText(text, [index, index + written.length]), number }],
    );
    const [first, ...others] = places;
    if (first === undefined) return;
    const numbers = listed(
      places.map(({ number }) => quoted(number)),
      4,
    );
    report({
      at: first.at,
      message: {
        vi: `Số, ký hiệu đứng sau tên cơ quan: ${numbers.vi}.`,
        en: `The number stands behind the issuer: ${numbers.en}.`,
      },
      hint: {
        vi: 'Sửa thứ tự: tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu.',
        en: 'Write type, number, symbol, day, issuer, subject.',
      },
      related: others.map(({ at, number }) => ({ at, message: { vi: number, en: number } })),
    });
  },
});

/** Where words stand between issuer and number that a subject begins with, the number is another document's. */
const WORK =
  / (?:thực hiện|triển khai|về|theo|tại|ban hành|phê duyệt|và|hướng dẫn|Nghị quyết|Nghị định|Quyết định|Chỉ thị|Kế hoạch|Thông tư|Kết luận|Công văn|Chương trình|Luật) (?!của)/u;
