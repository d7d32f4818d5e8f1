import { strongestFinding } from '../../registry/index.ts';
import { dayFigures, dayLike } from '../cited-day.ts';
import { citedName } from '../cited-documents.ts';
import { knownDocument } from '../known-document.ts';
import { inText, rule } from '../rule.ts';
import { dayWords } from '../say.ts';

export const citationDate = rule({
  id: 'citation-date',
  summary: {
    vi: 'Ngày của văn bản viện dẫn khác danh mục văn bản đã biết',
    en: 'The date of a cited document contradicts the list of known ones',
  },
  why: {
    vi: 'Chỉ nói khi chắc: ký hiệu có năm, hoặc nội dung văn bản cũng khớp (số không có năm thì mỗi năm, mỗi nhiệm kỳ có một văn bản cùng số). Văn bản không có trong danh mục thì không nói gì.',
    en: 'Told only where it is certain: the symbol holds a year, or the subject matches too. Documents that are not listed raise nothing.',
  },
  clause: 'Danh mục văn bản của ccht',
  severity: { draft: 'error', final: 'error' },
  severities: {
    likely: {
      draft: 'info',
      final: 'info',
      about: { vi: 'danh mục chưa chắc chắn', en: 'where the list is not certain' },
    },
  },
  fix: 'unsafe',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  opening: Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030; Nghị định số 107/2021/NĐ-CP ngày 06/12/2021.\n',
      },
      {
        plan: 'plan:\n  opening: Nghị quyết số 76/NQ-CP ngày 05/8/2019 của Chính phủ về phiên họp thường kỳ; Quyết định số 76/QĐ-UBND ngày 05/8/2019.\n',
      },
      {
        plan: 'plan:\n  opening: Quyết định số 06/QĐ-TTg ngày 04/01/2021 của Thủ tướng Chính phủ phê duyệt Đề án phát triển vùng nguyên liệu; Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XIII.\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  opening: Quyết định số 06/QĐ-TTg ngày 06/01/2021 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư; Nghị quyết số 18-NQ/TW ngày 25/10/2018 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII “Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả”.\n',
        finds: ['06/01/2021', '25/10/2018'],
        fixed:
          'plan:\n  opening: Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư; Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XII “Một số vấn đề về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị tinh gọn, hoạt động hiệu lực, hiệu quả”.\n',
      },
      {
        plan: 'plan:\n  opening: Nghị quyết số 76/NQ-CP ngày 15/7/2022 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030.\n',
        finds: ['15/7/2022'],
        fixed:
          'plan:\n  opening: Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030.\n',
      },
      {
        plan: 'plan:\n  opening: Nghị định số 107/2021/NĐ-CP ngày 06/12/2020 của Chính phủ.\n',
        finds: ['06/12/2020'],
        fixed: 'plan:\n  opening: Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ.\n',
      },
    ],
  }),
  check({ model, report }) {
    for (const found of model.citations) {
      const { what, in: text } = found;
      if (what.date === undefined || what.dateSpan === undefined || what.dateShared) continue;
      const known = knownDocument(found);
      if (known.kind !== 'known' || known.by === 'date' || known.by === 'name') continue;
      const { issued, confidence, title } = known.document;
      const strength = strongestFinding(confidence);
      if (issued === undefined || issued === what.date || strength === undefined) continue;
      const span = dayFigures(text.text, what.dateSpan);
      const right = dayLike(text.text.slice(...span), issued);
      report({
        at: inText(text, span),
        ...(strength === 'info' && { as: 'likely' }),
        message: {
          vi: `${citedName(what)} (${title}) ban hành ngày ${dayWords(issued)}.`,
          en: `${citedName(what)} was issued on ${dayWords(issued)}.`,
        },
        hint: { vi: `Sửa: ${right}`, en: `Write: ${right}` },
        fix: {
          title: { vi: `Sửa thành ${right}`, en: `Change to ${right}` },
          edits: [{ at: inText(text, span), text: right }],
        },
      });
    }
  },
});
