import { citedName, documentKey } from '../cited-documents.ts';
import { endedDocuments } from '../ended-documents.ts';
import { inText, rule } from '../rule.ts';
import { dayWords } from '../say.ts';

export const citationExpired = rule({
  id: 'citation-expired',
  summary: {
    vi: 'Văn bản viện dẫn đã hết hiệu lực, bị thay thế vào ngày của kế hoạch',
    en: 'A cited document was replaced or expired on the plan’s day',
  },
  why: {
    vi: 'Xét theo ngày của kế hoạch, không theo hôm nay; ngày còn để trống thì tính ngày sớm nhất có thể. Nói rõ đã thay bằng văn bản nào, từ ngày nào. Tên một chương trình cũ được nhắc lại như sự việc thì bỏ qua, ghi lý do.',
    en: 'Judged on the plan’s own day, an open one counting as its first possible. The successor is named.',
  },
  clause: 'Danh mục văn bản của ccht',
  severity: { draft: 'info', final: 'warning' },
  severities: {
    basis: { draft: 'warning', final: 'error', about: { vi: 'ở phần căn cứ', en: 'in the legal basis' } },
    likely: {
      draft: 'info',
      final: 'info',
      about: { vi: 'danh mục chưa chắc chắn', en: 'where the list is not certain' },
    },
  },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  date: 10/01/2021\n  opening: Thực hiện Nghị định số 16/2015/NĐ-CP ngày 14/02/2015 của Chính phủ.\n',
      },
      {
        plan: 'plan:\n  date: 10/01/2023\n  opening: Thực hiện Nghị định số 60/2021/NĐ-CP ngày 21/6/2021 (thay thế Nghị định số 16/2015/NĐ-CP ngày 14/02/2015).\n',
      },
      {
        plan: 'plan:\n  date: 10/01/2023\n  opening: Thực hiện Nghị định số 108/2014/NĐ-CP ngày 20/11/2014 của Chính phủ.\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  date: 10/01/2023\n  basis: [Căn cứ Nghị định số 16/2015/NĐ-CP ngày 14/02/2015 của Chính phủ.]\n',
        finds: ['Nghị định số 16/2015/NĐ-CP'],
      },
    ],
  }),
  check({ model, issued, report }) {
    if (issued === undefined) return;
    const cited = new Set(model.citations.map(({ what }) => documentKey(what)));
    const told = new Set<string>();
    for (const { found, document, status, strength } of endedDocuments(model, issued.first)) {
      const { what, in: text } = found;
      const key = `${document.number}|${text.role === 'basis'}`;
      if (told.has(key)) continue;
      told.add(key);
      const end = what.symbolSpan?.[1] ?? what.span[1];
      const day =
        model.day === undefined
          ? { vi: '', en: '' }
          : { vi: `, trước ngày ký (${dayWords(model.day)})`, en: `, before the plan (${dayWords(model.day)})` };
      const successor = status.kind === 'superseded' ? status.by[0] : undefined;
      const isCitedToo =
        successor !== undefined &&
        [...cited].some(
          (one) =>
            one?.startsWith(`${successor.number.split('/')[0]?.replace(/^0+/, '')}/`) &&
            one.endsWith(`@${successor.number.split('/')[1]}`),
        );
      const by =
        successor === undefined
          ? { vi: '', en: '' }
          : {
              vi: `; thay bằng ${successor.number}${isCitedToo ? ', đã nêu trong kế hoạch' : ''}`,
              en: `; replaced by ${successor.number}`,
            };
      report({
        at: inText(text, [what.span[0], end]),
        ...(strength === 'info' ? { as: 'likely' } : text.role === 'basis' ? { as: 'basis' } : {}),
        message:
          status.kind === 'superseded'
            ? {
                vi: `${citedName(what)} hết hiệu lực từ ${dayWords(status.from)}${day.vi}${by.vi}.`,
                en: `${citedName(what)} ended on ${dayWords(status.from)}${day.en}${by.en}.`,
              }
            : {
                vi: `${citedName(what)} chỉ cho giai đoạn đến ${dayWords(status.after)}${day.vi}.`,
                en: `${citedName(what)} was made for the time until ${dayWords(status.after)}${day.en}.`,
              },
        hint: isCitedToo
          ? {
              vi: 'Bỏ viện dẫn này; giữ nếu áp dụng quy định chuyển tiếp.',
              en: 'Drop it; keep it only for transitional provisions.',
            }
          : {
              vi: 'Kiểm tra, viện dẫn văn bản đang có hiệu lực; giữ nếu áp dụng quy định chuyển tiếp.',
              en: 'Cite what is in force; keep it only for transitional provisions.',
            },
      });
    }
  },
});
