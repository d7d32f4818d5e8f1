import { linesOf, parseOpenDate } from '../../plan/index.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const yearConflict = rule({
  id: 'year-conflict',
  summary: {
    vi: 'Năm của kế hoạch, trích yếu và ngày ban hành không khớp nhau',
    en: 'Year of the plan, subject and date of issue disagree',
  },
  why: {
    vi: 'Kế hoạch năm 2023 ban hành trong năm 2023 hoặc những tháng cuối năm 2022. Kế hoạch nhiều năm (giai đoạn) không tính.',
    en: 'The plan of 2023 is issued in 2023 or late in 2022. Plans of several years do not count.',
  },
  severity: { draft: 'warning', final: 'error' },
  fix: 'none',
  examples: () => ({
    good: [
      { plan: 'year: 2023\nplan: {subject: Cải cách hành chính năm 2023, date: 29/12/2022}\n' },
      { plan: 'year: 2023\nplan: {subject: Chuyển đổi số giai đoạn 2021 - 2025, date: 16/01/2023}\n' },
      {
        plan: 'year: 2025\nplan: {subject: "Chuyển đổi số đến năm 2025, định hướng đến năm 2030", date: 06/10/2020}\n',
      },
      { plan: 'year: 2023\nplan: {subject: Tổng kết năm 2022 và nhiệm vụ năm 2023}\n' },
    ],
    bad: [
      { plan: 'year: 2023\nplan: {subject: Cải cách hành chính năm 2022, date: 16/01/2023}\n', finds: ['năm 2022'] },
      { plan: 'year: 2023\nplan: {subject: Cải cách hành chính năm 2023, date: 16/01/2022}\n', finds: ['16/01/2022'] },
    ],
  }),
  check({ model: { file }, report }) {
    const { year } = file;
    if (year === undefined) return;
    for (const key of ['decision', 'plan'] as const) {
      const subject = file[key]?.subject;
      const lines = typeof subject === 'string' ? [subject] : linesOf(subject);
      const named = lines.flatMap((line, index) =>
        [...line.matchAll(/(?<!đến |tới |từ |hết )năm (\d{4})/giu)].map((match) => ({ match, index })),
      );
      const isOfPeriod = /giai đoạn|nhiệm kỳ|\d{4} ?[-–] ?\d{4}|(?:đến|tới) năm \d{4}/iu.test(lines.join(' '));
      const isOther = named.length > 0 && named.every(({ match }) => Number(match[1]) !== year) && !isOfPeriod;
      const [first] = named;
      if (isOther && first) {
        const path = typeof subject === 'string' ? [key, 'subject'] : [key, 'subject', first.index];
        report({
          at: { path, start: first.match.index, end: first.match.index + first.match[0].length },
          message: {
            vi: `Trích yếu ghi ${quoted(first.match[0])}, trong khi kế hoạch là của năm ${year}.`,
            en: `The subject says ${quoted(first.match[0])}; the plan is of ${year}.`,
          },
          hint: {
            vi: `Sửa: năm ${year}; hoặc sửa year ở đầu tệp.`,
            en: `Write năm ${year}, or change year at the head of the file.`,
          },
        });
      }
      const date = parseOpenDate(file[key]?.date, undefined);
      const isInTime = date.year === year || (date.year === year - 1 && (date.month ?? 12) >= 9);
      if (date.year === undefined || isInTime || isOfPeriod) continue;
      report({
        at: { path: [key, 'date'] },
        message: {
          vi: `Kế hoạch năm ${year} ghi ngày ban hành ${file[key]?.date}.`,
          en: `The plan of ${year} is dated ${file[key]?.date}.`,
        },
        hint: { vi: 'Kiểm tra năm ban hành.', en: 'Check the year of issue.' },
      });
    }
  },
});
