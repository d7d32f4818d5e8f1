import type { Citation } from '../../language/index.ts';
import { issuerName } from '../../language/index.ts';
import type { Found } from '../../model/index.ts';
import { placeReader } from '../../model/index.ts';
import { dayFigures } from '../cited-day.ts';
import { citedName, documentKey } from '../cited-documents.ts';
import { knownDocument } from '../known-document.ts';
import { inText, type Report, rule } from '../rule.ts';
import { dayWords } from '../say.ts';

export const citationConflict = rule({
  id: 'citation-conflict',
  summary: {
    vi: 'Một văn bản viện dẫn với hai ngày khác nhau, hoặc ngày khác năm ghi trong số',
    en: 'One cited document with two dates, or a date of another year than its number',
  },
  why: {
    vi: 'Số của văn bản bắt đầu lại mỗi năm hoặc mỗi nhiệm kỳ, nên cùng số, cùng ký hiệu mà khác năm là hai văn bản (27-NQ/TW năm 2018 và năm 2022); cùng năm mà khác ngày là một văn bản ghi hai ngày. Số có năm (134/2021/NĐ-CP) thì năm ấy là năm ban hành. So theo ngày, không theo cách viết.',
    en: 'Numbers begin anew each year or term, so that the same number of two years means two documents; two days of one year are a slip. A year inside the number (134/2021/NĐ-CP) is that of issue. Days are compared, not their form.',
  },
  severity: { draft: 'warning', final: 'error' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  opening: Nghị quyết số 27-NQ/TW ngày 21/5/2018; Nghị quyết số 27-NQ/TW ngày 09/11/2022; Nghị quyết số 76/NQ-CP ngày 15/7/2021.\n  closing: Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021.\n',
      },
      {
        plan: 'plan:\n  opening: Nghị định số 107/2020/NĐ-CP ngày 14/9/2020; Nghị định số 107/2021/NĐ-CP ngày 06/12/2021.\n',
      },
      {
        plan: 'plan:\n  opening: Báo cáo số 12/2022/BC-SNV ngày 05/01/2023; Nghị định số 61/2018/NĐ-CP, Nghị định số 107/2021/NĐ-CP ngày 06/12/2021.\n',
      },
      {
        plan: 'plan:\n  opening: Quyết định số 15/QĐ-UBND ngày 05/01/2023 của UBND tỉnh; Quyết định số 15/QĐ-UBND ngày 09/01/2023 của UBND huyện B.\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  opening: Nghị quyết số 09-NQ/TU ngày 06/10/2021 của Tỉnh ủy.\n  closing: Nghị quyết số 09-NQ/TU ngày 07/10/2021 của Tỉnh ủy.\n',
        finds: ['06/10/2021'],
      },
      {
        plan: 'plan:\n  opening: Nghị định số 134/2021/NĐ-CP ngày 30/10/2020 của Chính phủ; Quyết định số 15/2022/QĐ-UBND ngày 16 tháng 8 năm 2021 của UBND tỉnh.\n',
        finds: ['30/10/2020', '16 tháng 8 năm 2021'],
      },
    ],
  }),
  check({ model, report }) {
    const byDocument = new Map<string, Found<Citation>[]>();
    for (const found of model.citations) {
      const other = otherYear(found);
      if (other !== undefined) report(other);
      const key = documentKey(found.what);
      if (
        key === undefined ||
        found.what.date === undefined ||
        found.what.dateShared ||
        found.what.dateSpan === undefined
      )
        continue;
      byDocument.set(key, [...(byDocument.get(key) ?? []), found]);
    }
    const place = placeReader(model);
    for (const [first, ...others] of byDocument.values()) {
      const other =
        first && others.find((one) => one.what.date !== first.what.date && haveOneIssuer(one.what, first.what));
      if (first === undefined || other === undefined) continue;
      const name = citedName(first.what);
      const at = (found: Found<Citation>) =>
        inText(found.in, dayFigures(found.in.text, found.what.dateSpan ?? found.what.span));
      const said = ({ in: text, what }: Found<Citation>) => ({
        day: dayWords(what.date ?? ''),
        place: place(text.path, what.span[0]),
      });
      const [a, b] = [said(first), said(other)];
      report({
        at: at(first),
        message: {
          vi: `${name} ghi hai ngày: ${a.day} (${a.place.vi}) và ${b.day} (${b.place.vi}).`,
          en: `${name} has two dates: ${a.day} (${a.place.en}) and ${b.day} (${b.place.en}).`,
        },
        hint: { vi: 'Kiểm tra bản gốc, thống nhất một ngày.', en: 'Check the original and use one date.' },
        related: [{ at: at(other), message: { vi: `Ghi ${b.day}`, en: `Says ${b.day}` } }],
      });
    }
  },
});

/** Legal documents, whose number holds the year in which they were issued. */
const NUMBERED_BY_YEAR = /^(?:NĐ-CP|QĐ-TTg|NQ-HĐND|QĐ-UBND|TT-\p{L}+)$/u;

/** A date of another year than the number has; where the day is known, citation-date says which is right. */
function otherYear(found: Found<Citation>): Report | undefined {
  const { what, in: text } = found;
  const { year, date, dateSpan, dateShared, symbol } = what;
  if (year === undefined || date === undefined || dateSpan === undefined || dateShared) return undefined;
  if (Number(date.slice(0, 4)) === year || !NUMBERED_BY_YEAR.test(symbol ?? '')) return undefined;
  if (knownDocument(found).kind === 'known') return undefined;
  return {
    at: inText(text, dayFigures(text.text, dateSpan)),
    message: {
      vi: `${citedName(what)} ghi ngày ${dayWords(date)}; năm trong số là ${year}.`,
      en: `${citedName(what)} is dated ${dayWords(date)}; its number says ${year}.`,
    },
    hint: { vi: 'Kiểm tra bản gốc: năm nào đúng?', en: 'Check the original: which year is right?' },
  };
}

function haveOneIssuer(a: Citation, b: Citation): boolean {
  if (a.issuer === undefined || b.issuer === undefined)
    return !/UBND|HĐND/u.test(a.symbol ?? '') || a.year !== undefined;
  return (
    issuerName(a.issuer).toLowerCase() === issuerName(b.issuer).toLowerCase() || !/UBND|HĐND/u.test(a.symbol ?? '')
  );
}
