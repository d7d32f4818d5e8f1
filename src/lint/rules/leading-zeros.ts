import { plural } from '../../text/index.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';

export const leadingZeros = rule({
  id: 'leading-zeros',
  summary: {
    vi: 'Ngày, tháng, số của văn bản thiếu số 0 đứng trước',
    en: 'A day, month or number lacks its leading zero',
  },
  why: {
    vi: 'Số dưới 10, ngày dưới 10 và tháng 1, 2 có số 0 đứng trước, ở dòng “(Kèm theo …)”. Số và ngày ban hành ở đầu văn bản do ccht in nên luôn đủ; ngày viện dẫn trong lời văn không có quy định.',
    en: 'Numbers and days below 10 and months 1, 2 have a zero in the line “(Kèm theo …)”. Those at the head are printed by ccht; dates in prose are not regulated.',
  },
  clause: 'NĐ 30/2020, PL I, Mục II.3, II.4',
  severity: { draft: 'error', final: 'error' },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  symbol: KH-SNV\nappendices:\n  - {attached: (Kèm theo Kế hoạch số 05/KH-SNV ngày 09 tháng 01 năm 2023)}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  symbol: KH-SNV\nappendices:\n  - {attached: (Kèm theo Kế hoạch số 5/KH-SNV ngày 9 tháng 1 năm 2023)}\n',
        finds: ['5'],
        fixed:
          'plan:\n  symbol: KH-SNV\nappendices:\n  - {attached: (Kèm theo Kế hoạch số 05/KH-SNV ngày 09 tháng 01 năm 2023)}\n',
      },
    ],
  }),
  check({ model, report }) {
    const slips: Slip[] = [];
    for (const text of model.texts) {
      if (text.role !== 'attached') continue;
      const form = /(?<=số )\d(?=\/)|(?<=ngày )\d(?= tháng|\/)|(?<=tháng )[12](?= năm)|(?<=ngày \d{1,2}\/)[12](?=\/)/gu;
      for (const { 0: digit, index } of text.text.matchAll(form))
        slips.push({ text, span: [index, index + 1], right: `0${digit}` });
    }
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} chỗ thiếu số 0 đứng trước.`,
        en: `${plural(slips.length, 'place')} without a leading zero.`,
      },
      { vi: `Sửa: ${slips[0]?.right}. Sửa được: --fix`, en: `Write: ${slips[0]?.right}. --fix does it` },
      { vi: 'Thêm số 0 đứng trước', en: 'Add the leading zero' },
    );
    if (finding) report(finding);
  },
});
