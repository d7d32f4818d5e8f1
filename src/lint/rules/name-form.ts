import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { writtenTexts } from '../words-of.ts';

export const nameForm = rule({
  id: 'name-form',
  summary: {
    vi: 'Tên viết khác cách mà cơ quan quy định (names trong cấu hình)',
    en: 'A name not in the form that the config gives',
  },
  why: {
    vi: 'Cơ quan khai tên viết đúng trong names của ccht.config.yaml; cùng tên mà khác hoa, thường hoặc dấu nối thì được nhắc. Dòng viết hoa cả không tính.',
    en: 'The office lists names in their right form; the same name with other capitals or hyphens is told of. Lines in capitals do not count.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'safe',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: TRUNG TÂM HÀNH CHÍNH CÔNG, text: Trung tâm Hành chính công tỉnh.}\n',
        config: { names: ['Trung tâm Hành chính công'] },
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Trung tâm hành chính công tỉnh.}\n',
        config: { names: ['Trung tâm Hành chính công'] },
        finds: ['Trung tâm hành chính công'],
        fixed: 'plan:\n  sections:\n    - {title: A, text: Trung tâm Hành chính công tỉnh.}\n',
      },
    ],
  }),
  check({ model, names, report }) {
    for (const name of names) {
      const form = new RegExp(
        `(?<!\\p{L})${name
          .split(/[\s–-]+/u)
          .map(escaped)
          .join('(?:\\s*[–-]\\s*|\\s+)')}(?!\\p{L})`,
        'giu',
      );
      for (const text of writtenTexts(model)) {
        for (const { 0: written, index } of text.text.matchAll(form)) {
          if (written === name || written === written.toUpperCase()) continue;
          const span = [index, index + written.length] as const;
          report({
            at: inText(text, span),
            message: {
              vi: `${quoted(written)}: cơ quan viết là ${quoted(name)}.`,
              en: `${quoted(written)}: the office writes ${quoted(name)}.`,
            },
            hint: { vi: `Sửa: ${name}`, en: `Write: ${name}` },
            fix: {
              title: { vi: `Sửa thành ${name}`, en: `Change to ${name}` },
              edits: [{ at: inText(text, span), text: name }],
            },
          });
        }
      }
    }
  },
});

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
