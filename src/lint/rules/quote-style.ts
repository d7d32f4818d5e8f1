import { matchesOf, writtenTextsWith } from '../find-texts.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';

export const quoteStyle = rule({
  id: 'quote-style',
  summary: {
    vi: 'Dùng cả ngoặc kép thẳng (") và ngoặc kép cong (“ ”)',
    en: 'Straight and curly quotation marks in one document',
  },
  why: {
    vi: 'Một văn bản dùng một kiểu ngoặc kép; theo kiểu dùng nhiều hơn. Chỉ sửa khi các dấu đi thành cặp.',
    en: 'One document keeps to one kind; the more frequent counts. Only whole pairs are mended.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [{ plan: 'plan:\n  sections:\n    - {title: A, text: Đề án “một cửa” và “số hóa”.}\n' }],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: \'Đề án “một cửa”, “số hóa” và "hồ sơ".\'}\n',
        stage: 'final',
        finds: ['"'],
        fixed: "plan:\n  sections:\n    - {title: A, text: 'Đề án “một cửa”, “số hóa” và “hồ sơ”.'}\n",
      },
    ],
  }),
  check({ model, report }) {
    const straight: Slip[] = [];
    let curly = 0;
    for (const text of writtenTextsWith(model, CURLY)) curly += matchesOf(text, CURLY).length;
    for (const text of curly === 0 ? [] : writtenTextsWith(model, STRAIGHT)) {
      const marks = matchesOf(text, STRAIGHT);
      if (marks.length % 2 === 1) continue;
      marks.forEach(({ index }, at) => {
        straight.push({ text, span: [index, index + 1], right: at % 2 === 0 ? '“' : '”' });
      });
    }
    if (curly < straight.length) return;
    const finding = oneLine(
      straight,
      {
        vi: `${straight.length} dấu ngoặc kép thẳng, ${curly} dấu cong.`,
        en: `${straight.length} straight quotation marks, ${curly} curly ones.`,
      },
      { vi: 'Thống nhất: “ ”. Sửa được: --fix', en: 'Use “ ”. --fix does it' },
      { vi: 'Dùng ngoặc kép cong', en: 'Use curly quotation marks' },
    );
    if (finding) report(finding);
  },
});

const CURLY = /[“”]/gu;
const STRAIGHT = /"/gu;
