import { plural } from '../../text/index.ts';
import { dayLike } from '../cited-day.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';

export const dateForms = rule({
  id: 'date-forms',
  summary: {
    vi: 'Ngày của văn bản viện dẫn viết nhiều kiểu (08/4/2020 và 08/04/2020)',
    en: 'Dates of cited documents in several forms',
  },
  why: {
    vi: 'Kiểu nào cũng hiểu được, một văn bản chỉ nên một kiểu. Tháng 3 đến tháng 9 thường không có số 0. Dòng “(Kèm theo …)” theo mẫu riêng, không so.',
    en: 'Any form will do; one document keeps to one. The line “(Kèm theo …)” has its own and is not compared.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [
      { plan: 'plan:\n  opening: Nghị định số 45/2020/NĐ-CP ngày 08/4/2020; Nghị quyết số 76/NQ-CP ngày 15/7/2021.\n' },
      {
        plan: 'plan:\n  opening: Nghị định số 45/2020/NĐ-CP ngày 08/4/2020; Nghị quyết số 76/NQ-CP ngày 15/7/2021.\nappendices:\n  - attached: (Kèm theo Kế hoạch số 03/KH-SNV ngày 16 tháng 01 năm 2023 của Sở Nội vụ)\n',
        stage: 'final',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  opening: Nghị định số 45/2020/NĐ-CP ngày 08/04/2020; Nghị quyết số 76/NQ-CP ngày 15/7/2021; Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.\n',
        stage: 'final',
        finds: ['08/04/2020'],
        fixed:
          'plan:\n  opening: Nghị định số 45/2020/NĐ-CP ngày 08/4/2020; Nghị quyết số 76/NQ-CP ngày 15/7/2021; Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.\n',
      },
      {
        plan: 'plan:\n  opening: Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020; Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021; Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.\n',
        stage: 'final',
        finds: ['23/4/2018'],
        fixed:
          'plan:\n  opening: Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020; Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021; Nghị định số 61/2018/NĐ-CP ngày 23 tháng 4 năm 2018.\n',
      },
    ],
  }),
  check({ model, report }) {
    const dates = model.citations.flatMap(({ in: text, what }) => {
      if (what.date === undefined || what.dateSpan === undefined || what.dateShared) return [];
      // “(Kèm theo … ngày … tháng … năm …)” has a form of its own (NĐ 30/2020, PL III).
      if (text.role === 'attached') return [];
      const words = text.text.slice(...what.dateSpan);
      const figures = /\d{1,2}(?:\/\d{1,2}\/\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/u.exec(words);
      if (figures === null) return [];
      const start = what.dateSpan[0] + figures.index;
      return [
        {
          text,
          span: [start, start + figures[0].length] as const,
          written: figures[0],
          right: dayLike(figures[0], what.date),
        },
      ];
    });
    const isWords = (written: string): boolean => written.includes('tháng');
    const padded = dates.filter(({ written, right }) => written !== right && !isWords(written));
    const inWords = dates.filter(({ written }) => isWords(written));
    const figures = dates.length - inWords.length;
    const odd = inWords.length > 0 && figures > 0 && inWords.length * 2 < dates.length ? inWords : [];
    const slips: Slip[] = padded.length < figures ? padded.map(({ text, span, right }) => ({ text, span, right })) : [];
    const asFigures = odd.flatMap(({ text, span, right }): Slip[] => {
      const [day = '', , month = '', , year = ''] = right.split(' ');
      return [{ text, span, right: `${day}/${month}/${year}` }];
    });
    const isInWords = figures > 0 && figures < inWords.length;
    const asWords = isInWords
      ? dates.flatMap(({ text, span, written, right }): Slip[] => {
          const [day = '', month = '', year = ''] = right.split('/');
          return isWords(written) ? [] : [{ text, span, right: `${day.padStart(2, '0')} tháng ${month} năm ${year}` }];
        })
      : [];
    const all = isInWords ? asWords : [...slips, ...asFigures];
    const finding = oneLine(
      all,
      {
        vi: `${all.length} ngày viết khác kiểu với ${dates.length - all.length} ngày kia.`,
        en: `${plural(all.length, 'date')} written otherwise than the other ${dates.length - all.length}.`,
      },
      { vi: `Thống nhất: ${all[0]?.right}. Sửa được: --fix`, en: `Use: ${all[0]?.right}. --fix does it` },
      { vi: 'Thống nhất cách ghi ngày', en: 'Write dates one way' },
    );
    if (finding) report(finding);
  },
});
