import { tonePlacement as placementOf, withTonePlacement } from '../../language/index.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { perText } from '../per-text.ts';
import { rule } from '../rule.ts';
import { wordsOf, writtenTexts } from '../words-of.ts';

export const tonePlacement = rule({
  id: 'tone-placement',
  summary: {
    vi: 'Hai lối bỏ dấu trong một văn bản (uỷ và ủy, hoà và hòa)',
    en: 'Two ways of placing tones in one document',
  },
  why: {
    vi: 'Cả hai lối đều đúng, chỉ cần một lối trong một văn bản. Theo lối dùng nhiều hơn; không đụng tên riêng và lời trích.',
    en: 'Both ways are right; one document keeps to one. The more frequent one counts; names and quotations are left alone.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: {
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Ủy ban ủy quyền, số hóa; theo bài “Văn hoá công sở”."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Số hóa hồ sơ, hiện đại hóa, uỷ quyền."}\n',
        stage: 'final',
        finds: ['uỷ'],
        fixed: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Số hóa hồ sơ, hiện đại hóa, ủy quyền."}\n',
      },
    ],
  },
  check({ model, report }) {
    const slips = { old: [] as Slip[], new: [] as Slip[] };
    for (const text of writtenTexts(model))
      for (const { style, ...slip } of placementsIn(text)) slips[style].push({ text, ...slip });
    const [few, many] = slips.old.length >= slips.new.length ? [slips.new, slips.old] : [slips.old, slips.new];
    if (few.length === 0 || few.length === many.length) return;
    const [first] = few;
    const written = first?.text.text.slice(...first.span) ?? '';
    const finding = oneLine(
      few,
      {
        vi: `Bỏ dấu hai lối: ${few.length} chỗ như “${written}”, ${many.length} chỗ theo lối kia.`,
        en: `Two ways of placing tones: ${few.length} like “${written}”, ${many.length} the other way.`,
      },
      { vi: `Thống nhất: ${first?.right}. Sửa được: --fix`, en: `Use one: ${first?.right}. --fix does it` },
      { vi: 'Thống nhất lối bỏ dấu', en: 'Place tones one way' },
    );
    if (finding) report(finding);
  },
});

type Placement = Omit<Slip, 'text'> & { readonly style: 'old' | 'new' };

/** The words of a text that show one of the two ways, and the other way; neither names nor what is quoted. */
const placementsIn = perText((wording): readonly Placement[] => {
  const quotes = [...wording.text.matchAll(/[“"«][^”"»\n]*[”"»]/gu)];
  const isQuoted = ([start, end]: Slip['span']): boolean =>
    quotes.some(({ index, 0: words }) => index <= start && end <= index + words.length);
  return wordsOf(wording).flatMap(({ text: word, span, kind }): Placement[] => {
    const style = kind === 'syllable' ? placementOf(word) : undefined;
    if (style === undefined || isQuoted(span) || (/^\p{Lu}\p{Ll}/u.test(word) && !/^[uỦUủ]/u.test(word))) return [];
    return [{ span, right: withTonePlacement(word, style === 'old' ? 'new' : 'old'), style }];
  });
});
