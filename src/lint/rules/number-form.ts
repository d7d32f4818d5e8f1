import { bareNumber } from '../../plan/index.ts';
import { numberedRows } from '../numbered-rows.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const numberForm = rule({
  id: 'number-form',
  summary: {
    vi: 'Số thứ tự viết khác kiểu các mục ngang hàng (6.2 và 6.1.), hai dấu đầu dòng (- g))',
    en: 'A number is written unlike those of its brothers, or carries two markers',
  },
  why: {
    vi: 'Các mục ngang hàng dùng một kiểu dấu sau số; một dòng chỉ mở bằng một dấu.',
    en: 'Brothers carry one sign after their number; a line opens with one marker.',
  },
  clause: 'NĐ 30/2020, PL I, Mục II.6',
  severity: { draft: 'off', final: 'info' },
  severities: { marker: { draft: 'info', final: 'warning', about: { vi: 'hai dấu đầu dòng', en: 'two markers' } } },
  fix: 'safe',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Một.}\n    - {number: II., title: B, text: Hai.}\n    - {number: "", title: C, text: Ba.}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {number: I., title: A, text: Một.}\n    - {number: II, title: B, text: Hai.}\n    - {number: III., title: C, text: Ba.}\n    - {number: "- IV.", title: D, text: Bốn.}\n',
        stage: 'final',
        finds: ['II', '- IV.'],
        fixed:
          'plan:\n  sections:\n    - {number: I., title: A, text: Một.}\n    - {number: II., title: B, text: Hai.}\n    - {number: III., title: C, text: Ba.}\n    - {number: "IV.", title: D, text: Bốn.}\n',
      },
    ],
  }),
  check({ model, report }) {
    for (const items of numberedRows(model)) {
      const told = items.filter(({ number }) => number !== '');
      const counts = new Map<string, number>();
      for (const { number } of told) counts.set(signOf(number), (counts.get(signOf(number)) ?? 0) + 1);
      const most = Math.max(...counts.values());
      // Two and two: the form that ccht counts with is the usual one.
      const usual = [...counts].filter(([, count]) => count === most).map(([sign]) => sign);
      const common =
        usual.length === 1
          ? usual[0]
          : told.map(({ number, pinned }) => (pinned ? undefined : signOf(number))).find((sign) => sign !== undefined);
      for (const { path, number, pinned } of told) {
        if (!pinned) continue;
        const bare = number.replace(/^[-+•*]\s*/u, '');
        const isMarked = bare !== number;
        const bareForm = bareNumber(bare);
        const right = isMarked ? bare : bareForm + (common ?? '');
        if (right === number || (!isMarked && (common === undefined || signOf(number) === common))) continue;
        const at = { path: [...path, 'number'], start: 0, end: number.length };
        report({
          at,
          ...(isMarked && { as: 'marker' }),
          message: isMarked
            ? { vi: `${quoted(number)}: hai dấu đầu dòng.`, en: `${quoted(number)}: two markers.` }
            : {
                vi: `${quoted(number)}: dấu sau số khác các mục ngang hàng.`,
                en: `${quoted(number)}: its sign differs from its brothers'.`,
              },
          hint: { vi: `Sửa: ${right}`, en: `Write: ${right}` },
          fix: { title: { vi: `Sửa thành ${right}`, en: `Change to ${right}` }, edits: [{ at, text: right }] },
        });
      }
    }
  },
});

/** What stands after the number itself. */
function signOf(number: string): string {
  return /[.):/]*$/u.exec(number.trim())?.[0] ?? '';
}
