import { agencyName, type Citation, issuerName, takeSymbolApart } from '../../language/index.ts';
import { fold } from '../../text/index.ts';
import { citedName } from '../cited-documents.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const citationIssuer = rule({
  id: 'citation-issuer',
  summary: {
    vi: 'Cơ quan ban hành không khớp ký hiệu của văn bản viện dẫn',
    en: 'The issuer contradicts the symbol of the cited document',
  },
  why: {
    vi: 'NQ-CP là của Chính phủ, QĐ-TTg là của Thủ tướng Chính phủ. TU là của Tỉnh ủy, Thành ủy. Ký hiệu UBND dùng cho cả Ủy ban và Chủ tịch Ủy ban nhân dân.',
    en: 'NQ-CP is of Chính phủ, QĐ-TTg of Thủ tướng Chính phủ. TU stands for Tỉnh ủy, Thành ủy; UBND for committee and chairman alike.',
  },
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  opening: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ; Kế hoạch số 10/KH-UBND ngày 05/01/2023 của Chủ tịch UBND tỉnh; Nghị quyết số 39-NQ/TW ngày 17/4/2015 của Bộ Chính trị; Nghị quyết số 09-NQ/TU ngày 06/10/2021 của Ban Thường vụ Thành ủy; Nghị quyết số 12/NQ-HĐND ngày 05/5/2021 của HĐND tỉnh.\n',
      },
      {
        plan: 'plan:\n  opening: Luật Lưu trữ số 33/2024/QH15 ngày 21/6/2024 của Quốc hội; Quyết định số 15/QĐ-UBND ngày 05/01/2023 của UBND huyện A; Kế hoạch số 20/KH-UBND ngày 05/02/2023 của thành phố; Kế hoạch số 9/KH-UBND ngày 07/02/2023 của Ban Chỉ đạo tỉnh.\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  opening: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Thủ tướng Chính phủ.\n',
        finds: ['Thủ tướng Chính phủ'],
      },
      {
        plan: 'plan:\n  opening: Nghị quyết số 09-NQ/TU ngày 06/10/2021 của UBND tỉnh; Kế hoạch số 10/KH-UBND ngày 05/01/2022 của Tỉnh ủy.\n',
        finds: ['UBND tỉnh', 'Tỉnh ủy'],
      },
      {
        plan: 'plan:\n  opening: Kế hoạch số 92/KH-UBND ngày 12/5/2023 của Sở Nội vụ; Nghị quyết số 131/2020/QH14 ngày 16/11/2020 của Chính phủ; Nghị quyết số 12/NQ-HĐND ngày 05/5/2021 của Sở Tài chính.\n',
        finds: ['Sở Nội vụ', 'Chính phủ', 'Sở Tài chính'],
      },
    ],
  }),
  check({ model, report }) {
    for (const { in: text, what } of model.citations) {
      const { issuer, issuerSpan, issuerShared } = what;
      if (issuer === undefined || issuerSpan === undefined || issuerShared) continue;
      const national = bodyOf(what);
      const expected = national === undefined || fits(issuer, national) ? localBody(what, issuer) : national;
      if (expected === undefined) continue;
      report({
        at: inText(text, issuerSpan),
        message: {
          vi: `${citedName(what)} là văn bản của ${expected}, không phải của ${quoted(issuer)}.`,
          en: `${citedName(what)} is of ${expected}, not of ${quoted(issuer)}.`,
        },
        hint: { vi: `Kiểm tra: ${expected}, hay ghi nhầm ký hiệu?`, en: `Check: ${expected}, or is the symbol wrong?` },
      });
    }
  },
});

function bodyOf({ symbol }: Citation): string | undefined {
  const agencies = symbol === undefined ? undefined : takeSymbolApart(symbol)?.agencies;
  return agencies?.length === 1 && agencies[0] !== undefined ? agencyName(agencies[0]) : undefined;
}

/** Bodies of a province by the abbreviation in a symbol, and the issuers that contradict it. */
const LOCAL: readonly (readonly [symbol: RegExp, body: string, others: RegExp])[] = [
  [/\/TU$/u, 'Tỉnh ủy, Thành ủy', /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan)/],
  [/-UBND$/u, 'UBND', /^(?:tinh uy|thanh uy|hdnd|hoi dong nhan dan|chinh phu|thu tuong|so (?!ubnd)|bo [a-z])/],
  [/-HĐND$/u, 'HĐND', /^(?:tinh uy|thanh uy|ubnd|uy ban nhan dan|chinh phu|thu tuong|so |bo [a-z])/],
  [/^QH\d*$/u, 'Quốc hội', /^(?:chinh phu|thu tuong|bo [a-z]|chu tich nuoc)/],
];

/** The body that a local symbol names, where the issuer is certainly another one. */
function localBody({ symbol }: Citation, issuer: string): string | undefined {
  const said = fold(issuerName(issuer));
  return LOCAL.find(([form, , others]) => form.test(symbol ?? '') && others.test(said))?.[1];
}

function fits(issuer: string, expected: string): boolean {
  const [said, wanted] = [issuerName(issuer), expected].map((name) => fold(name));
  if (said === undefined || wanted === undefined) return true;
  // “Thủ tướng Chính phủ” holds the words “Chính phủ”: the longer name must not pass for the shorter.
  if (wanted === 'chinh phu') return said === wanted || said.startsWith('chinh phu ');
  return said === wanted || said.includes(wanted) || (wanted.startsWith('thu tuong') && said.startsWith('thu tuong'));
}
