import { plural } from '../../text/index.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';

export const citationWord = rule({
  id: 'citation-word',
  summary: {
    vi: 'Viện dẫn thiếu chữ “số” giữa tên loại và số (Nghị định 107/2021/NĐ-CP)',
    en: 'A citation without “số” between type and number',
  },
  why: {
    vi: 'Các mẫu đều ghi “Nghị định số …”. Chỉ nói khi phần lớn viện dẫn trong kế hoạch có chữ “số”; trong ô của bảng thì bỏ qua.',
    en: 'All samples write “Nghị định số …”. Told only where most citations of the plan do; not in table cells.',
  },
  clause: 'NĐ 30/2020, PL I, Mục II.6',
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [
      { plan: 'plan:\n  opening: Nghị định số 107/2021/NĐ-CP; Nghị quyết số 76/NQ-CP; Luật Viên chức năm 2010.\n' },
    ],
    bad: [
      {
        plan: 'plan:\n  opening: Nghị quyết số 76/NQ-CP; Nghị định số 61/2018/NĐ-CP; Nghị định 107/2021/NĐ-CP.\n',
        stage: 'final',
        finds: ['Nghị định'],
        fixed: 'plan:\n  opening: Nghị quyết số 76/NQ-CP; Nghị định số 61/2018/NĐ-CP; Nghị định số 107/2021/NĐ-CP.\n',
      },
    ],
  }),
  check({ model, report }) {
    const slips: Slip[] = [];
    let right = 0;
    for (const { in: text, what } of model.citations) {
      const { typeSpan, numberSpan } = what;
      if (typeSpan === undefined || numberSpan === undefined || typeSpan[1] > numberSpan[0] || text.role === 'cell')
        continue;
      const between = text.text.slice(typeSpan[1], numberSpan[0]);
      if (/số/iu.test(between)) right++;
      else if (/^[ \u00a0]$/u.test(between))
        slips.push({ text, span: typeSpan, right: `${text.text.slice(...typeSpan)} số` });
    }
    if (right <= slips.length) return;
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} viện dẫn thiếu chữ “số” (${right} viện dẫn có).`,
        en: `${plural(slips.length, 'citation')} without “số” (${right} with it).`,
      },
      { vi: `Sửa: ${slips[0]?.right} … Sửa được: --fix`, en: `Write: ${slips[0]?.right} … --fix does it` },
      { vi: 'Thêm chữ “số”', en: 'Add “số”' },
    );
    if (finding) report(finding);
  },
});
