import { knownTerm } from '../../language/index.ts';
import { bracketedAbbreviations } from '../explained-abbreviations.ts';
import { inText, rule } from '../rule.ts';
import { listed } from '../say.ts';
import { taskPlan } from '../task-plan.ts';
import { wordsOf, writtenTexts } from '../words-of.ts';

export const abbreviationUnexplained = rule({
  id: 'abbreviation-unexplained',
  summary: {
    vi: 'Chữ viết tắt riêng của cơ quan chưa giải thích lần nào',
    en: "The office's own abbreviation is never explained",
  },
  why: {
    vi: 'Chữ ai cũng biết (UBND, TTHC, QPPL …), ô trong bảng, nơi nhận, ký hiệu văn bản và tên riêng không tính. Chữ cơ quan dùng quen thì khai trong words.',
    en: 'Common ones, table cells, recipients, symbols and names do not count. What the office is used to goes into `words`.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'none',
  examples: {
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "UBND tỉnh rà soát TTHC; hệ thống thông tin báo cáo (HTBC); cập nhật HTBC."}\n',
      },
      { plan: taskPlan('task, lead', '{task: Lập sổ VPTTr, lead: VPTTr}'), stage: 'final' },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Giao VPTTr rà soát; VPTTr báo cáo.}\n',
        stage: 'final',
        finds: ['VPTTr'],
      },
    ],
  },
  check({ model, words, directory, report }) {
    const explained = bracketedAbbreviations(model);
    const first = new Map<string, ReturnType<typeof inText>>();
    for (const text of writtenTexts(model)) {
      if (!['body', 'opening', 'closing', 'article'].includes(text.role)) continue;
      for (const { text: word, span, kind } of wordsOf(text)) {
        if (kind !== 'abbreviation' || word.includes('-') || explained.has(word) || words.has(word)) continue;
        if (word.length < 3 ? word !== 'NN' : knownTerm(word) !== undefined) continue;
        if (directory?.resolve(word).known || isShouted(text.text, span)) continue;
        if (!first.has(word)) first.set(word, inText(text, span));
      }
    }
    const [at] = first.values();
    if (at === undefined) return;
    const names = listed([...first.keys()]);
    report({
      at,
      message: { vi: `Chữ viết tắt chưa giải thích: ${names.vi}.`, en: `Abbreviations not explained: ${names.en}.` },
      hint: { vi: 'Viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc.', en: 'Write them out at the first mention.' },
      related: [...first].slice(1).map(([word, place]) => ({ at: place, message: { vi: word, en: word } })),
    });
  },
});

/** A line in capitals: its words are no abbreviations. */
function isShouted(text: string, [start, end]: readonly [number, number]): boolean {
  const around = text.slice(Math.max(0, start - 20), end + 20).replace(/[^\p{L}]/gu, '');
  return around.length > end - start + 8 && around === around.toUpperCase();
}
