import { plural } from '../../text/index.ts';
import { matchesIn } from '../find-texts.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';

export const rangeDashes = rule({
  id: 'range-dashes',
  summary: {
    vi: 'Gạch nối trong khoảng năm viết nhiều kiểu (2021-2025, 2021 - 2025, 2021 – 2025)',
    en: 'Ranges of years written in several ways',
  },
  why: {
    vi: 'Kiểu nào cũng được, một văn bản chỉ nên một kiểu. Theo kiểu dùng nhiều hơn.',
    en: 'Any way will do; one document keeps to one. The most frequent counts.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Giai đoạn 2021 - 2025 và 2021 - 2030; số 12-2021.}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Giai đoạn 2021 - 2025; 2021 - 2030; 2022-2025.}\n',
        stage: 'final',
        finds: ['2022-2025'],
        fixed: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Giai đoạn 2021 - 2025; 2021 - 2030; 2022 - 2025.}\n',
      },
    ],
  }),
  check({ model, report }) {
    const found = matchesIn(model, RANGE).map(
      ({ text, match: { 0: written, 1: from = '', 2: dash = '', 3: to = '', index } }) => ({
        text,
        span: [index, index + written.length] as const,
        from,
        to,
        form: dash.replaceAll('\u00a0', ' ').replace('—', '–').replace(/ +/g, ' '),
      }),
    );
    const counts = new Map<string, number>();
    for (const { form } of found) counts.set(form, (counts.get(form) ?? 0) + 1);
    const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
    if (best === undefined || second === undefined || best[1] === second[1]) return;
    const slips = found.flatMap(({ text, span, from, to, form }): Slip[] =>
      form === best[0] ? [] : [{ text, span, right: `${from}${best[0]}${to}` }],
    );
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} khoảng năm viết khác kiểu “${slips[0]?.right}” (${best[1]} chỗ).`,
        en: `${plural(slips.length, 'range')} not written like “${slips[0]?.right}” (${best[1]} so).`,
      },
      { vi: 'Thống nhất một kiểu. Sửa được: --fix', en: 'Use one way. --fix does it' },
      { vi: 'Thống nhất kiểu gạch nối', en: 'Write ranges one way' },
    );
    if (finding) report(finding);
  },
});

const RANGE = /(?<![\d/.-])((?:19|20)\d\d)([ \u00a0]*[-–—][ \u00a0]*)((?:19|20)\d\d)(?![\d/-])/gu;
