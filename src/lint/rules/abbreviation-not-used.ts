import type { PrintedText } from '../../model/index.ts';
import { explanations } from '../explained-abbreviations.ts';
import { planWords } from '../plan-words.ts';
import { inText, rule } from '../rule.ts';
import { listed } from '../say.ts';

export const abbreviationNotUsed = rule({
  id: 'abbreviation-not-used',
  summary: {
    vi: 'Đã giải thích chữ viết tắt mà sau đó vẫn viết đầy đủ',
    en: 'Written out again after its abbreviation was introduced',
  },
  why: {
    vi: 'Sau khi giải thích thì dùng chữ viết tắt; viết cả hai kiểu thì phần giải thích thành thừa. Tên văn bản, tên mục, chỗ trong ngoặc kép và phụ lục không tính.',
    en: 'Once introduced, an abbreviation is used. Titles of documents, headings, quotations and appendices do not count.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'none',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: CẢI CÁCH THỦ TỤC HÀNH CHÍNH, text: "Rà soát thủ tục hành chính (TTHC); công bố TTHC; Quyết định về thủ tục hành chính mới."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Rà soát thủ tục hành chính (TTHC).}\n    - {title: B, text: Công khai thủ tục hành chính; giảm TTHC nội bộ; niêm yết thủ tục hành chính.}\n',
        stage: 'final',
        finds: ['thủ tục hành chính'],
      },
    ],
  }),
  check({ model, report }) {
    const meanings = new Map<string, { abbreviation: string; parts: readonly string[]; isOpen: boolean }>();
    for (const { abbreviation, meaning } of explanations(model)) {
      const parts = meaning.toLowerCase().split(/\s+/u);
      if (parts.length >= 3) meanings.set(parts.join(' '), { abbreviation, parts, isOpen: false });
    }
    if (meanings.size === 0) return;
    const byFirst = new Map<string, { abbreviation: string; parts: readonly string[]; isOpen: boolean }[]>();
    for (const one of meanings.values()) {
      const first = one.parts[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), one]);
    }
    const found = new Map<string, { at: ReturnType<typeof inText>; times: number }>();
    const plan = planWords(model);
    for (const { text, words, at, word } of plan.placesOf(byFirst.keys())) {
      if (!isRead(text)) continue;
      for (const one of byFirst.get(word.lower) ?? []) {
        const last = words[at + one.parts.length - 1];
        if (last === undefined || !one.parts.every((part, ahead) => words[at + ahead]?.lower === part)) continue;
        if (/^ ?\(/u.test(text.text.slice(last.span[1]))) {
          one.isOpen = true;
          continue;
        }
        // Inside a name (Cổng Dịch vụ công) the words stand as the name has them.
        if (/^\p{Lu}/u.test(words[at - 1]?.text ?? '') && words[at - 1]?.after === 'space') continue;
        if (/\s\p{Lu}/u.test(text.text.slice(word.span[0], last.span[1]))) continue;
        const isQuoted = /[“"(][^”")]*$/u.test(text.text.slice(Math.max(0, word.span[0] - 60), word.span[0]));
        if (!one.isOpen || isQuoted || isInTitle(text.text.slice(Math.max(0, word.span[0] - 120), word.span[0])))
          continue;
        const known = found.get(one.abbreviation);
        if (known) known.times++;
        else found.set(one.abbreviation, { at: inText(text, [word.span[0], last.span[1]]), times: 1 });
      }
    }
    const told = [...found].filter(
      ([abbreviation, { times }]) =>
        times >= 2 &&
        plan
          .placesOf([abbreviation.toLowerCase()])
          .filter(({ text, word }) => word.text === abbreviation && isRead(text)).length >= 2,
    );
    const [first] = told;
    if (first === undefined) return;
    const names = listed(told.map(([abbreviation, { times }]) => `${abbreviation} (${times})`));
    report({
      at: first[1].at,
      message: {
        vi: `Đã có chữ viết tắt mà vẫn viết đầy đủ: ${names.vi}.`,
        en: `Written out though abbreviated before: ${names.en}.`,
      },
      hint: {
        vi: 'Thống nhất: dùng chữ viết tắt sau lần giải thích.',
        en: 'Use the abbreviation once it is explained.',
      },
      related: told.slice(1).map(([name, { at }]) => ({ at, message: { vi: name, en: name } })),
    });
  },
});

function isRead({ role, part }: PrintedText): boolean {
  return role === 'body' && part !== 'appendix';
}

/** Inside the name of a cited document the words stand as it has them. */
function isInTitle(before: string): boolean {
  return /(?:\d\/[\p{Lu}\d-]+|Luật|Đề án|Chương trình|Kế hoạch|Quyết định|Nghị quyết|Chỉ số)[^;.\n]*$/u.test(before);
}
