import type { Words } from '../../diagnostics/index.ts';
import type { PrintedText } from '../../model/index.ts';
import { matchesOf, writtenTextsWith } from '../find-texts.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

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
  examples: () => ({
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
  }),
  check({ model, report }) {
    for (const text of writtenTextsWith(model, SIGN)) {
      if (['recipient', 'attached', 'subject', 'issuer'].includes(text.role)) continue;
      for (const [start, end] of lonelyIn(text)) {
        const [written, sign] = [text.text.slice(start, end), text.text.charAt(start)];
        report({
          at: inText(text, [start, end]),
          message: saidOf(written, sign),
          hint: { vi: 'Bổ sung hoặc bỏ dấu này.', en: 'Add its partner or drop it.' },
        });
      }
    }
  },
});

/** Quotation marks are named: inside others they could not be told apart. */
function saidOf(written: string, sign: string): Words {
  if (sign === '(' || sign === ')')
    return {
      vi: `${quoted(written)}: dấu “${sign}” không có dấu đi cặp.`,
      en: `${quoted(written)}: “${sign}” has no partner.`,
    };
  const word = written.replace(/^[“”]/u, '');
  const isOpen = sign === '“';
  return word === ''
    ? { vi: `Dấu ${isOpen ? 'mở' : 'đóng'} ngoặc kép không có dấu đi cặp.`, en: 'A quotation mark has no partner.' }
    : {
        vi: `Ngoặc kép ${isOpen ? 'mở' : 'đóng'} trước “${word}” không có dấu đi cặp.`,
        en: `The quotation mark before “${word}” has no partner.`,
      };
}

const SIGN = /[()“”]/g;
const SIGN_OR_END = /[()“”\n]/g;

/** Signs without a partner in their line, with the word that begins with them. */
function lonelyIn(text: PrintedText): [number, number][] {
  return lonely(text).map((start) => {
    const word = /^\S+/u.exec(text.text.slice(start))?.[0].replace(/[.,;:]+$/u, '') ?? '';
    return [start, start + Math.max(1, word.length)];
  });
}

const CLOSING: Readonly<Record<string, string>> = { ')': '(', '”': '“' };

/** Offsets of signs that have no partner in their line. */
function lonely(text: PrintedText): number[] {
  let open: { sign: string; at: number }[] = [];
  const alone: number[] = [];
  for (const { 0: sign, index: at } of matchesOf(text, SIGN_OR_END)) {
    if (sign === '\n') {
      alone.push(...open.map((one) => one.at));
      open = [];
    }
    if (sign === '(' || sign === '“') open.push({ sign, at });
    const partner = CLOSING[sign];
    if (partner === undefined) continue;
    const index = open.findLastIndex((one) => one.sign === partner);
    if (index >= 0) open.splice(index, 1);
    else if (sign !== ')' || !POINT.test(text.text.slice(text.text.lastIndexOf('\n', at) + 1, at))) alone.push(at);
  }
  return [...alone, ...open.map((one) => one.at)].sort((a, b) => a - b);
}

/** “a)”, “1)”, “iv)”: the sign behind a point of a list has no partner. */
const POINT = /(?:^|[\s(;.])(?:[\p{L}]|\d{1,2}|[ivx]{1,4})$/iu;
