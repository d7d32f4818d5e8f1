import { matchesOf, writtenTextsWith } from '../find-texts.ts';
import { numberedRows } from '../numbered-rows.ts';
import { inText, rule } from '../rule.ts';

export const letterDd = rule({
  id: 'letter-dd',
  summary: { vi: 'Dãy điểm a), b), c), d) bỏ qua đ)', en: 'A row of points a), b), c), d) leaves out đ)' },
  why: {
    vi: 'Các điểm xếp theo bảng chữ cái tiếng Việt: sau d) là đ), rồi mới đến e).',
    en: 'Points follow the Vietnamese alphabet: đ) comes between d) and e).',
  },
  clause: 'NĐ 30/2020, PL I, Mục II.6',
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  numbering: [a)]\n  sections: [{text: Một.}, {text: Hai.}, {text: Ba.}, {text: Bốn.}, {number: đ), text: Năm.}, {text: Sáu.}]\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "c) Một;\\nd) Hai;\\nđ) Ba;\\ne) Bốn."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  numbering: [a)]\n  sections: [{text: Một.}, {text: Hai.}, {text: Ba.}, {text: Bốn.}, {number: e), text: Năm.}]\n',
        finds: ['e)'],
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "c) Một;\\nd) Hai,\\n- phần thứ nhất;\\ne) Ba."}\n',
        finds: ['e)'],
      },
    ],
  }),
  check({ model, report }) {
    for (const items of numberedRows(model)) {
      items.forEach(({ path, pinned, ordinal }, index) => {
        const before = items[index - 1]?.ordinal;
        if (!pinned || ordinal?.style !== 'letter' || ordinal.value !== 6 || before?.value !== 4) return;
        report({
          at: { path: [...path, 'number'] },
          ...SAID,
        });
      });
    }
    for (const text of writtenTextsWith(model, E_POINT)) {
      const points = matchesOf(text, POINT);
      points.forEach(({ 0: written, index, groups }, at) => {
        const before = points.slice(Math.max(0, at - 2), at).map((point) => point.groups?.letter);
        if (groups?.letter !== 'e' || before.join('') !== 'cd') return;
        const end = index + written.length;
        report({ at: inText(text, [end - 'e)'.length, end]), ...SAID });
      });
    }
  },
});

const SAID = {
  message: { vi: 'Sau d) là e), thiếu đ).', en: 'd) is followed by e); đ) is missing.' },
  hint: { vi: 'Sửa: đ); các điểm sau là e), g), h).', en: 'Write đ); the next points are e), g), h).' },
};

/** Points that the text itself counts, at the beginnings of lines. */
const POINT = /(?<=^|\n)[ \t\u00a0]*(?<letter>\p{Ll})\)(?= )/gu;
const E_POINT = /(?<=^|\n)[ \t]*e\) /g;
