import type { Path } from '../../plan/index.ts';
import { type Report, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const recipientsForm = rule({
  id: 'recipients-form',
  summary: {
    vi: 'Nơi nhận: dấu cuối dòng, dòng “Lưu: VT, …” cuối cùng',
    en: 'Recipients: signs at line ends, the line “Lưu: VT, …” last',
  },
  why: {
    vi: 'Mỗi dòng nơi nhận kết thúc bằng dấu chấm phẩy; dòng cuối là “Lưu: VT, …” kết thúc bằng dấu chấm.',
    en: 'Each line ends with a semicolon; the last is “Lưu: VT, …” and ends with a full stop.',
  },
  clause: 'NĐ 30/2020, PL I, Mục II.9',
  severity: { draft: 'warning', final: 'error' },
  severities: {
    ends: { draft: 'info', final: 'warning', about: { vi: 'dấu cuối dòng', en: 'signs at the ends of lines' } },
  },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [
      { plan: 'plan:\n  subject: A\n  recipients: [UBND tỉnh (b/c);, Các phòng;, "Lưu: VT, VP."]\n' },
      { plan: 'plan:\n  subject: A\n  recipients: [Như Điều 3;, "Lưu: VT, HC (2)."]\n' },
    ],
    bad: [
      {
        plan: 'plan:\n  subject: A\n  recipients: [UBND tỉnh, Các phòng;, "Lưu: VT, VP"]\n',
        finds: ['UBND tỉnh', '"Lưu: VT, VP"'],
        fixed: 'plan:\n  subject: A\n  recipients: [UBND tỉnh;, Các phòng;, "Lưu: VT, VP."]\n',
      },
      { plan: 'plan:\n  subject: A\n  recipients: ["Lưu: VT, VP.", Các phòng;]\n', finds: ['"Lưu: VT, VP."'] },
      { plan: 'plan:\n  subject: A\n  recipients: [UBND tỉnh;, Các phòng.]\n', finds: ['Các phòng.'] },
      { plan: 'plan:\n  subject: A\n  recipients: [Các phòng;, "Lưu VT, VP."]\n', finds: ['"Lưu VT, VP."'] },
    ],
  }),
  check({ model: { file }, report }) {
    for (const key of ['decision', 'plan'] as const) {
      const lines = file[key]?.recipients ?? [];
      if (lines.length > 0) judge(lines, [key, 'recipients'], report);
    }
  },
});

function judge(lines: readonly string[], path: Path, report: (finding: Report) => void): void {
  const kept = lines.findIndex((line) => /^[-\s]*lưu\b/iu.test(line));
  const last = lines.length - 1;
  if (kept < 0) {
    report({
      at: { path: [...path, last] },
      message: {
        vi: 'Nơi nhận không có dòng “Lưu: VT, …” ở cuối.',
        en: 'The recipients do not end with “Lưu: VT, …”.',
      },
      hint: {
        vi: 'Bổ sung dòng cuối: Lưu: VT, (đơn vị soạn thảo).',
        en: 'Add the last line: Lưu: VT, (drafting unit).',
      },
    });
  } else if (kept < last) {
    report({
      at: { path: [...path, kept] },
      message: { vi: 'Dòng “Lưu” không đứng cuối nơi nhận.', en: '“Lưu” is not the last line.' },
      hint: { vi: 'Sửa: chuyển dòng này xuống cuối.', en: 'Move it to the end.' },
    });
  } else if (!/^[-\s]*Lưu: ?VT/u.test(lines[kept] ?? '')) {
    report({
      at: { path: [...path, kept] },
      message: {
        vi: `Dòng lưu ghi ${quoted(lines[kept] ?? '')}.`,
        en: `The last line is ${quoted(lines[kept] ?? '')}.`,
      },
      hint: { vi: 'Sửa: Lưu: VT, (đơn vị soạn thảo).', en: 'Write: Lưu: VT, (drafting unit).' },
    });
  }
  lines.forEach((line, index) => {
    const wanted = index === last ? '.' : ';';
    const end = line.trimEnd();
    const isElsewhere = kept !== last && (index === last || index === kept);
    if (end === '' || end.endsWith(wanted) || isElsewhere) return;
    const start = /[.;,]$/u.test(end) ? end.length - 1 : end.length;
    report({
      at: { path: [...path, index] },
      as: 'ends',
      message: {
        vi: `Dòng nơi nhận ${quoted(line)} không kết thúc bằng dấu “${wanted}”.`,
        en: `The line ${quoted(line)} does not end with “${wanted}”.`,
      },
      hint: { vi: `Sửa: ${end.slice(0, start)}${wanted}`, en: `Write: ${end.slice(0, start)}${wanted}` },
      fix: {
        title: { vi: `Kết thúc bằng “${wanted}”`, en: `End with “${wanted}”` },
        edits: [{ at: { path: [...path, index], start, end: end.length }, text: wanted }],
      },
    });
  });
}
