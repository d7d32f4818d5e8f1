import { perText } from '../per-text.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';
import { writtenTexts } from '../words-of.ts';

export const unbalancedSign = rule({
  id: 'unbalanced-sign',
  summary: {
    vi: 'Ngoặc đơn, ngoặc kép mở mà không đóng, hoặc ngược lại',
    en: 'A bracket or quotation mark without its partner',
  },
  why: {
    vi: 'Thường do xóa dở một cụm từ. Dấu ) sau số thứ tự như a), 1) là đúng.',
    en: 'Usually half of a phrase was deleted. The ) of a), 1) is right.',
  },
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  isAboutForm: true,
  examples: {
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "a) Rà soát (nếu có); “một cửa”; 1) lập danh mục."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Rà soát (nếu có; thực hiện “một cửa."}\n',
        finds: ['(nếu', '“một'],
      },
    ],
  },
  check({ model, report }) {
    for (const text of writtenTexts(model)) {
      if (['recipient', 'attached', 'subject', 'issuer'].includes(text.role)) continue;
      for (const [start, end] of lonelyIn(text)) {
        const [written, sign] = [text.text.slice(start, end), text.text.charAt(start)];
        report({
          at: inText(text, [start, end]),
          message: {
            vi: `${quoted(written)}: dấu “${sign}” không có dấu đi cặp.`,
            en: `${quoted(written)}: “${sign}” has no partner.`,
          },
          hint: { vi: 'Bổ sung hoặc bỏ dấu này.', en: 'Add its partner or drop it.' },
        });
      }
    }
  },
});

/** Signs without a partner in their line, with the word that begins with them. */
const lonelyIn = perText(({ text }): readonly (readonly [number, number])[] => {
  if (!/[()“”]/.test(text)) return [];
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const lineStart = from;
    from += line.length + 1;
    return lonely(line).map((place) => {
      const start = lineStart + place;
      const word = /^\S+/u.exec(text.slice(start))?.[0].replace(/[.,;:]+$/u, '') ?? '';
      return [start, start + Math.max(1, word.length)] as const;
    });
  });
});

const CLOSING: Readonly<Record<string, string>> = { ')': '(', '”': '“' };

/** Offsets of signs in a line that have no partner. */
function lonely(line: string): number[] {
  const open: { sign: string; at: number }[] = [];
  const alone: number[] = [];
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at);
    if (sign === '(' || sign === '“') open.push({ sign, at });
    const partner = CLOSING[sign];
    if (partner === undefined) continue;
    const index = open.findLastIndex((one) => one.sign === partner);
    if (index >= 0) open.splice(index, 1);
    else if (sign !== ')' || !/(?:^|[\s(;.])(?:[\p{L}]|\d{1,2}|[ivx]{1,4})$/iu.test(line.slice(0, at))) alone.push(at);
  }
  return [...alone, ...open.map((one) => one.at)].sort((a, b) => a - b);
}
