import { missingPlaces } from '../../plan/index.ts';
import { rule } from '../rule.ts';

/** What the letterhead lacks may simply have been lost by the file that was imported. */
const LETTERHEAD = new Set(['name', 'place', 'symbol']);

export const openPlace = rule({
  id: 'open-place',
  summary: {
    vi: 'Chỗ bắt buộc còn để trống: số, ngày, người ký …',
    en: 'A required place is still open: number, day, signer …',
  },
  why: {
    vi: 'Bản phát hành phải đủ các thành phần thể thức. Ở dự thảo đây chỉ là lưu ý; số và ngày được cấp sau khi ký nên bản trình ký cũng để trống.',
    en: 'A final paper needs every part. In a draft this is a note only; number and day are given after signing, so the paper for signature has blanks too.',
  },
  clause: 'NĐ 30/2020, Điều 8 khoản 2',
  severity: { draft: 'info', final: 'error' },
  severities: {
    letterhead: {
      draft: 'info',
      final: 'warning',
      about: { vi: 'tên cơ quan, địa danh, ký hiệu của kế hoạch đã ký', en: 'name, place, symbol of an issued plan' },
    },
  },
  fix: 'none',
  isBinding: true,
  examples: () => ({
    good: [
      {
        plan: 'issuer: {name: SỞ NỘI VỤ, place: An Hòa}\nplan:\n  symbol: KH-SNV\n  date: "?/01/2023"\n  subject: Cải cách hành chính năm 2023\n  sections: [{title: MỤC TIÊU, text: Một.}]\n  recipients: ["Lưu: VT, VP."]\n  signature: {position: GIÁM ĐỐC, signer: Nguyễn Văn An}\n',
        stage: 'for-signature',
      },
    ],
    bad: [
      {
        plan: 'issuer: {name: SỞ NỘI VỤ, place: An Hòa}\nplan:\n  number: "03"\n  symbol: KH-SNV\n  date: "?/01/2023"\n  subject: Cải cách hành chính năm 2023\n  sections: [{title: MỤC TIÊU, text: Một.}]\n  recipients: ["Lưu: VT, VP."]\n  signature: {position: GIÁM ĐỐC, signer: Nguyễn Văn An}\n',
        stage: 'final',
        finds: ['"?/01/2023"'],
      },
      {
        plan: 'issuer: {name: SỞ NỘI VỤ, place: An Hòa}\nplan:\n  symbol: KH-SNV\n  date: 05/01/2023\n  subject: Cải cách hành chính năm 2023\n  sections: [{title: MỤC TIÊU, text: Một.}]\n  recipients: ["Lưu: VT, VP."]\n  signature: {position: GIÁM ĐỐC, signer: Nguyễn Văn An}\n',
        stage: 'final',
        finds: ['KH-SNV'],
      },
      {
        plan: 'issuer: {name: SỞ NỘI VỤ, place: An Hòa}\nplan:\n  number: ?\n  symbol: KH-SNV\n  date: 05/01/2023\n  subject: Cải cách hành chính năm 2023\n  sections: [{title: MỤC TIÊU, text: Một.}]\n  recipients: ["Lưu: VT, VP."]\n  signature: {position: GIÁM ĐỐC, signer: Nguyễn Văn An}\n',
        stage: 'final',
        finds: ['?'],
      },
    ],
  }),
  check({ model, stage, isAskedFor, report }) {
    for (const { path, what } of missingPlaces(model.file, { afterSigning: stage !== 'for-signature' })) {
      // A number stands before the symbol, and is looked for there.
      const head = model.file[model.head];
      const isNumber = path.at(-1) === 'number' && head?.number === undefined && head?.symbol !== undefined;
      report({
        at: { path: isNumber ? [model.head, 'symbol'] : path },
        ...(isNumber && { where: { vi: 'Số', en: 'Number' } }),
        ...(!isAskedFor && LETTERHEAD.has(String(path.at(-1))) && { as: 'letterhead' }),
        message: { vi: `Còn để trống: ${what.vi}.`, en: `Still open: ${what.en}.` },
      });
    }
  },
});
