import { confusionAt, confusionStarts } from '../../language/index.ts';
import type { PrintedText } from '../../model/index.ts';
import { planWords } from '../plan-words.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const wordConfusion = rule({
  id: 'word-confusion',
  summary: {
    vi: 'Chữ có nghĩa khác nhưng nghi gõ nhầm (Phần đầu, Thăm định)',
    en: 'A real word that is probably a slip for another',
  },
  why: {
    vi: 'Lỗi gõ thành một chữ có thật thì trình soát chính tả bỏ qua. Danh mục chỉ gồm những cụm hầu như không bao giờ đúng trong văn bản hành chính.',
    en: 'A slip that makes a real word passes any spell checker. The list holds only what is practically never right in this genre.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'unsafe',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Phấn đấu hoàn thành; thẩm định hồ sơ; củng cố tổ chức.}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Phân đầu đạt 70% hồ sơ; sữa đổi quy chế.}\n',
        finds: ['Phân đầu', 'sữa đổi'],
        fixed: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Phấn đấu đạt 70% hồ sơ; sửa đổi quy chế.}\n',
      },
    ],
  }),
  check({ model, words, report }) {
    const byWords = new Map<string, { meant: string; places: ReturnType<typeof inText>[] }>();
    const plan = planWords(model);
    let last: { text: PrintedText; end: number } | undefined;
    for (const { text, words: around, at, word } of plan.placesOf(confusionStarts(plan.lowers))) {
      const found = last?.text === text && word.span[0] < last.end ? undefined : confusionAt(around, at);
      if (found === undefined) continue;
      const { written, meant, span } = found;
      last = { text, end: span[1] };
      if (words.has(written)) continue;
      const one = byWords.get(written) ?? { meant, places: [] };
      one.places.push(inText(text, span));
      byWords.set(written, one);
    }
    for (const [written, { meant, places }] of byWords) {
      const [first, ...others] = places;
      if (first === undefined) continue;
      const times =
        places.length > 1 ? { vi: ` (${places.length} chỗ)`, en: ` (${places.length} times)` } : { vi: '', en: '' };
      report({
        at: first,
        message: {
          vi: `${quoted(written)}${times.vi}: nghi nhầm chữ.`,
          en: `${quoted(written)}${times.en}: probably a slip.`,
        },
        hint: { vi: `Sửa: ${meant}`, en: `Write: ${meant}` },
        related: others.map((at) => ({ at, message: { vi: quoted(written), en: quoted(written) } })),
        fix: {
          title: { vi: `Sửa thành ${meant}`, en: `Change to ${meant}` },
          edits: places.map((at) => ({ at, text: meant })),
        },
      });
    }
  },
});
