import { fold, plural } from '../../text/index.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';

export const ownNameCapital = rule({
  id: 'own-name-capital',
  summary: {
    vi: '“kế hoạch này” viết thường khi nói về chính văn bản',
    en: '“kế hoạch này” in small letters for the document itself',
  },
  why: {
    vi: 'Tên loại của một văn bản cụ thể viết hoa chữ đầu: Kế hoạch này, Quyết định này.',
    en: 'The type of one particular document begins with a capital.',
  },
  clause: 'NĐ 30/2020, PL II, Mục V',
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [{ plan: 'plan:\n  closing: Các phòng thực hiện Kế hoạch này.\n' }],
    bad: [
      {
        plan: 'plan:\n  closing: Các phòng thực hiện kế hoạch này.\n',
        stage: 'final',
        finds: ['kế hoạch này'],
        fixed: 'plan:\n  closing: Các phòng thực hiện Kế hoạch này.\n',
      },
    ],
  }),
  check({ model, report }) {
    const own = new Set([model.file.plan.type ?? 'Kế hoạch', ...(model.file.decision ? ['Quyết định'] : [])].map(fold));
    const slips = model.selfReferences.flatMap(({ in: text, what }): Slip[] => {
      const written = text.text.slice(...what.span);
      if (!own.has(fold(what.type)) || /^\p{Lu}/u.test(written)) return [];
      return [{ text, span: what.span, right: written.charAt(0).toLocaleUpperCase('vi') + written.slice(1) }];
    });
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} chỗ gọi chính văn bản bằng chữ thường.`,
        en: `${plural(slips.length, 'time')} the document names itself in small letters.`,
      },
      { vi: `Sửa: ${slips[0]?.right}`, en: `Write: ${slips[0]?.right}` },
      { vi: 'Viết hoa tên loại', en: 'Capital at the type' },
    );
    if (finding) report(finding);
  },
});
