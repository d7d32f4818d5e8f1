import { numberedRows } from '../numbered-rows.ts';
import { ordinalName } from '../printed-ordinal.ts';
import { rule } from '../rule.ts';

export const numberGap = rule({
  id: 'number-gap',
  summary: { vi: 'Số thứ tự của mục, nhóm bị nhảy cách', en: 'A number of a section or group is skipped' },
  why: {
    vi: 'Số của các mục ngang hàng phải liên tục; nhảy số thường là dấu hiệu một mục bị sót hoặc bị xóa. Điểm d) rồi đến e) do quy tắc letter-dd nhắc riêng.',
    en: 'Numbers of one level run without a gap; a gap often means that a section was lost. d) followed by e) is told by letter-dd.',
  },
  clause: 'NĐ 30/2020, PL I, Mục II.6',
  severity: { draft: 'warning', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: MỤC TIÊU, text: Một.}\n    - {number: II., title: NHIỆM VỤ, text: Hai.}\n',
      },
      {
        plan: 'plan:\n  numbering: [I., a)]\n  sections:\n    - title: NHIỆM VỤ\n      sections: [{text: a.}, {text: b.}, {text: c.}, {text: d.}, {number: e), text: e.}]\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: MỤC TIÊU, text: Một.}\n    - {title: NHIỆM VỤ, text: Hai.}\n    - {title: KINH PHÍ, text: Ba.}\n    - {number: V., title: TỔ CHỨC, text: Năm.}\n',
        finds: ['V.'],
      },
    ],
  }),
  check({ model, report }) {
    for (const items of numberedRows(model)) {
      items.forEach(({ path, pinned, ordinal }, index) => {
        const before = items.slice(0, index).findLast((item) => item.ordinal !== undefined);
        if (!pinned || ordinal === undefined || before?.ordinal?.style !== ordinal.style) return;
        const missing = ordinal.value - before.ordinal.value - 1;
        if (missing < 1 || (ordinal.style === 'letter' && missing === 1 && ordinal.value === 6)) return;
        const expected = ordinalName({ ...ordinal, value: before.ordinal.value + 1 });
        const typed = ordinalName(ordinal);
        const last = ordinalName(before.ordinal);
        report({
          at: { path: [...path, 'number'] },
          message: {
            vi: `Sau ${last} là ${typed}, không có ${expected}.`,
            en: `${last} is followed by ${typed}; there is no ${expected}.`,
          },
          hint: {
            vi: `Đánh số lại từ ${expected}; hoặc bổ sung mục ${expected} nếu bị sót.`,
            en: `Number on from ${expected}, or add ${expected} if it was lost.`,
          },
        });
      });
    }
  },
});
