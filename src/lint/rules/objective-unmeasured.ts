import { rowReport } from '../row-report.ts';
import { rule } from '../rule.ts';

const withObjective = (text: string): string =>
  `plan:\n  sections:\n    - title: NHIỆM VỤ\n      text:\n        - tasks:\n            columns: [number, objective, task]\n            objectives:\n              - {text: ${text}, tasks: [{task: Rà soát.}]}\n`;

export const objectiveUnmeasured = rule({
  id: 'objective-unmeasured',
  summary: { vi: 'Mục tiêu không có số đo', en: 'An objective without a measure' },
  why: {
    vi: 'Mục tiêu có con số thì cuối năm mới nói được đạt hay chưa. Nhiều mục tiêu đúng là không đo được, nên mặc định tắt.',
    en: 'Only a number tells whether it was reached. Many objectives cannot be measured, so this is off by default.',
  },
  severity: { draft: 'off', final: 'off' },
  fix: 'none',
  examples: () => ({
    good: [{ plan: withObjective('Tối thiểu 90% hồ sơ đúng hạn') }],
    bad: [{ plan: withObjective('Đánh giá khách quan kết quả'), finds: ['Đánh giá khách quan kết quả'] }],
  }),
  check({ model, report }) {
    const measured = new Set(model.targets.map((target) => target.in.path.join('/')));
    const rows = model.objectives
      .filter(({ path, text }) => text !== '' && !measured.has([...path, 'text'].join('/')))
      .map(({ path, number }) => ({ name: number, at: { path: [...path, 'text'] } }));
    const found = rowReport(model, rows, { vi: 'mục tiêu không có số đo.', en: 'no measure for the objective.' });
    if (found)
      report({ ...found, hint: { vi: 'Bổ sung con số, nếu đo được.', en: 'Give a number where there can be one.' } });
  },
});
