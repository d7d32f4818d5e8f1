import { plural } from '../../text/index.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';

export const documentNameCapital = rule({
  id: 'document-name-capital',
  summary: {
    vi: 'Tên của một văn bản cụ thể viết chữ thường (phê duyệt đề án …)',
    en: 'The name of a certain document begins with a small letter',
  },
  why: {
    vi: 'Tên loại của một văn bản cụ thể viết hoa chữ đầu: sau số, ngày của văn bản phê duyệt là đúng một đề án, chương trình. Nói chung (xây dựng đề án) thì viết thường.',
    en: 'After the number and date of what approves it, one certain đề án or chương trình is meant: a capital. In general they are small.',
  },
  clause: 'NĐ 30/2020, PL II, Mục V.4',
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  opening: Quyết định số 12/QĐ-TTg ngày 05/01/2022 phê duyệt Đề án mẫu; trình phê duyệt đề án vị trí việc làm.\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  opening: Quyết định số 12/QĐ-TTg ngày 05/01/2022 của Thủ tướng Chính phủ phê duyệt đề án mẫu về lưu trữ.\n',
        stage: 'final',
        finds: ['đề án'],
        fixed:
          'plan:\n  opening: Quyết định số 12/QĐ-TTg ngày 05/01/2022 của Thủ tướng Chính phủ phê duyệt Đề án mẫu về lưu trữ.\n',
      },
    ],
  }),
  check({ model, report }) {
    const slips = model.citations.flatMap(({ in: text, what }): Slip[] => {
      if (what.number === undefined || what.date === undefined) return [];
      const name =
        /^,?(?: của [^,;.]{4,60}?)?(?: về(?: việc)?)? (?:phê duyệt|ban hành) (đề án|chương trình|chiến lược|quy hoạch)(?= \p{L})/u.exec(
          text.text.slice(what.span[1]),
        );
      const written = name?.[1];
      if (name === null || written === undefined) return [];
      const start = what.span[1] + name[0].length - written.length;
      return [
        {
          text,
          span: [start, start + written.length],
          right: written.charAt(0).toLocaleUpperCase('vi') + written.slice(1),
        },
      ];
    });
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} tên văn bản cụ thể viết chữ thường.`,
        en: `${plural(slips.length, 'name')} of certain documents with a small first letter.`,
      },
      { vi: `Sửa: ${slips[0]?.right}. Sửa được: --fix`, en: `Write: ${slips[0]?.right}. --fix does it` },
      { vi: 'Viết hoa tên văn bản', en: 'Capital at the name' },
    );
    if (finding) report(finding);
  },
});
