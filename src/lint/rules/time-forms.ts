import { plural } from '../../text/index.ts';
import { matchesIn } from '../find-texts.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';

/** A month of a day (“ngày 10 tháng 01 năm 2023”) is no time of its own. */
const TIME =
  /(?<!\p{L})(?<!\d[ \u00a0])((?:quý|tháng)[ \u00a0](?:[IV]{1,3}|\d{1,2}))(\/|[ \u00a0]năm[ \u00a0])(20\d\d)(?!\d)/giu;

export const timeForms = rule({
  id: 'time-forms',
  summary: {
    vi: 'Quý, tháng viết nhiều kiểu (Quý I/2023 và Quý I năm 2023)',
    en: 'Quarters and months in several forms',
  },
  why: {
    vi: 'Kiểu nào cũng hiểu được, một văn bản chỉ nên một kiểu. Theo kiểu dùng nhiều hơn; ngày của văn bản viện dẫn có quy tắc riêng.',
    en: 'Any form will do; one document keeps to one. The most frequent counts.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  opening: Trong Quý I/2023; tháng 02/2023; ngày 10 tháng 01 năm 2023; Quý II.\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  opening: Xong trong Quý I năm 2023; Quý II năm 2023; tháng 11 năm 2023; Quý IV/2023.\n',
        stage: 'final',
        finds: ['Quý IV/2023'],
        fixed: 'plan:\n  opening: Xong trong Quý I năm 2023; Quý II năm 2023; tháng 11 năm 2023; Quý IV năm 2023.\n',
      },
    ],
  }),
  check({ model, report }) {
    const uses = matchesIn(model, TIME).map(
      ({ text, match: { 0: written, 1: head = '', 2: joint = '', 3: year = '', index } }) => ({
        slip: { text, span: [index, index + written.length] as const },
        isShort: joint === '/',
        others: [`${head} năm ${year}`, `${head}/${year}`] as const,
      }),
    );
    const short = uses.filter(({ isShort }) => isShort);
    const long = uses.filter(({ isShort }) => !isShort);
    const few = short.length < long.length ? short : long;
    if (few.length * 2 >= uses.length) return;
    const slips = few.map(({ slip, isShort, others }): Slip => ({ ...slip, right: others[isShort ? 0 : 1] }));
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} chỗ ghi quý, tháng khác kiểu với ${uses.length - slips.length} chỗ kia.`,
        en: `${plural(slips.length, 'quarter or month', 'quarters or months')} written otherwise than the other ${uses.length - slips.length}.`,
      },
      { vi: `Thống nhất: ${slips[0]?.right}. Sửa được: --fix`, en: `Use: ${slips[0]?.right}. --fix does it` },
      { vi: 'Thống nhất cách ghi quý, tháng', en: 'Write quarters and months one way' },
    );
    if (finding) report(finding);
  },
});
