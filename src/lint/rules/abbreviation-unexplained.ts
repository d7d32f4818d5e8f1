import { knownTerm } from '../../language/index.ts';
import type { Model } from '../../model/index.ts';
import { bracketedAbbreviations } from '../explained-abbreviations.ts';
import { planWords } from '../plan-words.ts';
import { type At, inText, rule } from '../rule.ts';
import { listed } from '../say.ts';
import { taskPlan } from '../task-plan.ts';

export const abbreviationUnexplained = rule({
  id: 'abbreviation-unexplained',
  summary: {
    vi: 'Chữ viết tắt riêng của cơ quan chưa giải thích lần nào',
    en: "The office's own abbreviation is never explained",
  },
  why: {
    vi: 'Chữ ai cũng biết (UBND, TTHC, QPPL …), ô trong bảng, nơi nhận, ký hiệu văn bản và tên riêng không tính; riêng ô chủ trì, phối hợp thì nhắc đơn vị chỉ ghi bằng chữ viết tắt của danh mục đơn vị. Chữ cơ quan dùng quen thì khai trong words.',
    en: 'Common ones, table cells, recipients, symbols and names do not count; in cells of owners, units written only by their abbreviation in the directory do. What the office is used to goes into `words`.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Ban Chỉ huy phòng thủ cháy rừng và tìm kiếm cứu nạn (PTCR và TKCN); kiện toàn Ban PTCR và TKCN.}\n',
        stage: 'final',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "UBND tỉnh rà soát TTHC; hệ thống thông tin báo cáo (HTBC); cập nhật HTBC."}\n',
      },
      { plan: taskPlan('task, lead', '{task: Lập sổ VPTTr, lead: VPTTr}'), stage: 'final' },
    ],
    bad: [
      {
        plan: taskPlan('task, lead', '{task: Lập sổ, lead: PCM}', '{task: Mở sổ, lead: "PCM, Sở Y tế"}'),
        units: 'units:\n  - {name: Phòng Chuyên môn, abbreviations: [PCM]}\n',
        stage: 'final',
        finds: ['PCM'],
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Giao VPTTr rà soát; VPTTr báo cáo.}\n',
        stage: 'final',
        finds: ['VPTTr'],
      },
    ],
  }),
  check({ model, words, directory, report }) {
    const explained = bracketedAbbreviations(model);
    const units = shortUnits(model, (word) => explained.has(word) || words.has(word));
    const [unit, ...others] = units;
    if (unit !== undefined) {
      const said = listed([...new Set(units.map(({ said }) => said))]);
      report({
        at: unit.at,
        message: {
          vi: `Đơn vị viết tắt mà kế hoạch chưa giải thích: ${said.vi}.`,
          en: `Units by abbreviations that the plan never explains: ${said.en}.`,
        },
        hint: {
          vi: 'Viết đầy đủ ở lần đầu, kèm chữ viết tắt trong ngoặc.',
          en: 'Write them out at the first mention.',
        },
        related: others.map(({ at, said }) => ({ at, message: { vi: said, en: said } })),
      });
    }
    const strange = planWords(model).formsOf(({ text: word, kind }) => {
      if (kind !== 'abbreviation' || word.includes('-') || explained.has(word) || words.has(word)) return false;
      if (word.length < 3 ? word !== 'NN' : knownTerm(word) !== undefined) return false;
      return directory?.resolve(word).known !== true;
    });
    const first = new Map<string, ReturnType<typeof inText>>();
    for (const { text, word } of strange) {
      if (!['body', 'opening', 'closing', 'article'].includes(text.role) || isShouted(text.text, word.span)) continue;
      if (!first.has(word.text)) first.set(word.text, inText(text, word.span));
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

/** Places where a unit that leads or supports is named only by its abbreviation in the directory. */
function shortUnits({ units }: Model, isKnown: (word: string) => boolean): { at: At; said: string }[] {
  return units.flatMap(({ owner, as, path, span }) => {
    if ((as !== 'lead' && as !== 'support') || owner.unit === undefined || owner.unit === owner.text) return [];
    const letters = (owner.text.match(/(?<!\p{L})\p{Lu}[\p{Lu}\p{Ll}]*\p{Lu}(?!\p{L})/gu) ?? []).filter(
      (word) => word.length > 2 && knownTerm(word) === undefined && !isKnown(word) && !owner.unit?.includes(word),
    );
    return letters.length === 0
      ? []
      : [{ at: { path, start: span[0], end: span[1] }, said: `${owner.text} (${owner.unit})` }];
  });
}

/** A line in capitals: its words are no abbreviations. */
function isShouted(text: string, [start, end]: readonly [number, number]): boolean {
  const around = text.slice(Math.max(0, start - 20), end + 20).replace(/[^\p{L}]/gu, '');
  return around.length > end - start + 8 && around === around.toUpperCase();
}
