import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { writtenTexts } from '../words-of.ts';

export const officeWording = rule({
  id: 'office-wording',
  summary: {
    vi: 'Từ mà cơ quan đề nghị thay (replacements trong cấu hình)',
    en: 'Words that the office would replace',
  },
  why: {
    vi: 'Danh mục từ nên thay là của cơ quan, khai trong replacements của ccht.config.yaml.',
    en: 'The list is the office’s own: `replacements` in ccht.config.yaml.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'unsafe',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Cán bộ, công chức.}\n'.replace(
          'Cán bộ, công chức.',
          '"Cán bộ, công chức."',
        ),
        config: { replacements: [{ from: 'cán bộ công chức', to: 'cán bộ, công chức' }] },
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Mạng LAN của cơ quan.}\n',
        config: { replacements: [{ from: 'mạng lan', to: 'mạng LAN' }] },
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: HỒ SƠ GIẤY, text: Nộp.}\n',
        config: { replacements: [{ from: 'hồ sơ giấy', to: 'hồ sơ bản giấy' }] },
        finds: ['HỒ SƠ GIẤY'],
        fixed: 'plan:\n  sections:\n    - {title: HỒ SƠ BẢN GIẤY, text: Nộp.}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Đội ngũ cán bộ công chức.}\n',
        config: { replacements: [{ from: 'cán bộ công chức', to: 'cán bộ và công chức' }] },
        finds: ['cán bộ công chức'],
        fixed: 'plan:\n  sections:\n    - {title: A, text: Đội ngũ cán bộ và công chức.}\n',
      },
    ],
  }),
  check({ model, replacements, report }) {
    for (const { from, to, why } of replacements) {
      const form = new RegExp(
        `(?<!\\p{L})${from
          .split(/\s+/u)
          .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
          .join('\\s+')}(?!\\p{L})`,
        'giu',
      );
      for (const text of writtenTexts(model)) {
        for (const { 0: written, index } of text.text.matchAll(form)) {
          const span = [index, index + written.length] as const;
          const right = inCaseOf(written, to);
          if (right === written) continue;
          report({
            at: inText(text, span),
            message: {
              vi: `${quoted(written)}: ${why ?? 'cơ quan đề nghị dùng từ khác'}.`,
              en: `${quoted(written)}: ${why ?? 'the office prefers other words'}.`,
            },
            hint: { vi: `Sửa: ${right}`, en: `Write: ${right}` },
            fix: {
              title: { vi: `Sửa thành ${right}`, en: `Change to ${right}` },
              edits: [{ at: inText(text, span), text: right }],
            },
          });
        }
      }
    }
  },
});

/** The words as they would stand in the place of others: in capitals, or with the first one. */
function inCaseOf(written: string, words: string): string {
  if (/\p{Lu}.*\p{Lu}/u.test(written) && !/\p{Ll}/u.test(written)) return words.toLocaleUpperCase('vi');
  return /^\p{Lu}/u.test(written) ? words.charAt(0).toLocaleUpperCase('vi') + words.slice(1) : words;
}
