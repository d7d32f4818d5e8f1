import type { Path } from '../../plan/index.ts';
import { matchesIn } from '../find-texts.ts';
import { inText, rule } from '../rule.ts';

const planOf = (...lines: readonly string[]): string =>
  `plan:\n  sections:\n    - title: NHIỆM VỤ\n      text: |\n${lines.map((line) => `        ${line}\n`).join('')}`;

/** A whole text, or one of the lines that a block of text becomes, however deep it stands. */
const COMMENT = /(?<=(?<![^\n])[ \t]*)#+(?:[ \u00a0]+(?=[\p{L}“"(])|(?=ccht))[^\n]*/gu;

export const commentInText = rule({
  id: 'comment-in-text',
  summary: {
    vi: 'Chú thích viết trong khối chữ, sẽ in ra giấy',
    en: 'A comment inside a block of text: it will be printed',
  },
  why: {
    vi: 'Sau dấu “|” hay “>”, mọi dòng thụt vào đều là chữ của kế hoạch; dấu “#” ở đó không mở chú thích. Chú thích, kể cả “# ccht bỏ qua …”, đặt ở dòng trên tên của khối.',
    en: 'After “|” or “>” every indented line is text of the plan and “#” opens no comment. A comment, such as “# ccht ignore …”, stands in the line above the name of the block.',
  },
  severity: { draft: 'warning', final: 'error' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - title: NHIỆM VỤ\n      # việc này chờ Sở Tài chính\n      text: |\n        Rà soát quy chế của Sở.\n',
      },
      {
        plan: planOf('- Công việc #1, #2 làm trong Quý I;', '- #1 là việc gấp.', '#CảiCáchHànhChính là chủ đề chung.'),
      },
    ],
    bad: [
      {
        plan: planOf(
          '# ccht bỏ qua time-vague: chờ hướng dẫn',
          '- Rà soát quy chế của Sở;',
          '# hỏi lại anh Nam',
          '- Báo cáo.',
        ),
        finds: ['# ccht bỏ qua time-vague: chờ hướng dẫn', '# hỏi lại anh Nam'],
      },
    ],
  }),
  check({ model, report }) {
    for (const { text, match } of matchesIn(model, COMMENT)) {
      const block = nameOf(text.path);
      report({
        at: inText(text, [match.index, match.index + match[0].length]),
        message: {
          vi: 'Dòng này nằm trong khối chữ nên không phải chú thích: sẽ in ra giấy.',
          en: 'This line stands inside a block of text and is no comment: it will be printed.',
        },
        hint: {
          vi: `Chuyển lên trên dòng “${block}: |”, hoặc bỏ.`,
          en: `Move it above the line “${block}: |”, or drop it.`,
        },
      });
    }
  },
});

function nameOf(path: Path): string {
  return String(path.findLast((name) => typeof name === 'string') ?? 'text');
}
