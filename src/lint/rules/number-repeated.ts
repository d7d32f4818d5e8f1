import { numberedRows } from '../numbered-rows.ts';
import { ordinalName } from '../printed-ordinal.ts';
import { rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const numberRepeated = rule({
  id: 'number-repeated',
  summary: {
    vi: 'Hai mục ngang hàng mang cùng một số, hoặc số đi lùi',
    en: 'Two brothers carry one number, or numbers run backwards',
  },
  why: {
    vi: 'Viện dẫn “mục III” không còn chỉ được một chỗ.',
    en: 'A reference to “section III” no longer names one place.',
  },
  clause: 'NĐ 30/2020, PL I, Mục II.6',
  severity: { draft: 'warning', final: 'error' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: MỤC TIÊU, text: Một.}\n    - {number: "", title: GHI CHÚ, text: Hai.}\n    - {title: KINH PHÍ, text: Ba.}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: MỤC TIÊU, text: Một.}\n    - {title: NHIỆM VỤ, text: Hai.}\n    - {number: II., title: KINH PHÍ, text: Ba.}\n    - {title: TỔ CHỨC, text: Bốn.}\n',
        finds: ['II.'],
      },
    ],
  }),
  check({ model, report }) {
    for (const items of numberedRows(model)) {
      const seen = new Map<number, (typeof items)[number]>();
      items.forEach((item, index) => {
        const { path, pinned, ordinal, heading } = item;
        if (ordinal === undefined) return;
        const before = items.slice(0, index).findLast((one) => one.ordinal !== undefined)?.ordinal;
        if (pinned && before?.style === ordinal.style && ordinal.value <= before.value) {
          const typed = ordinalName(ordinal);
          const next = ordinalName({ ...ordinal, value: before.value + 1 });
          const name = heading === '' ? '' : ` ${quoted(heading)}`;
          const first = seen.get(ordinal.value);
          report({
            at: { path: [...path, 'number'] },
            message: first
              ? {
                  vi: `Hai mục cùng số ${typed}${name && `; mục sau là${name}`}.`,
                  en: `Two sections are numbered ${typed}${name && `; the later is${name}`}.`,
                }
              : {
                  vi: `Sau ${ordinalName(before)} lại là ${typed}.`,
                  en: `${ordinalName(before)} is followed by ${typed}.`,
                },
            hint: {
              vi: `Mục sau là ${next}; các mục tiếp theo đánh số tiếp.`,
              en: `The later one is ${next}; number on from there.`,
            },
            ...(first && {
              related: [
                { at: { path: first.path }, message: { vi: `Mục ${typed} đứng trước`, en: `The first ${typed}` } },
              ],
            }),
          });
        }
        if (!seen.has(ordinal.value)) seen.set(ordinal.value, item);
      });
    }
  },
});
