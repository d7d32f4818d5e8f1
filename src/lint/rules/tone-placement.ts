import { tonePlacement as placementOf, withTonePlacement } from '../../language/index.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { planWords } from '../plan-words.ts';
import { rule } from '../rule.ts';

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
  examples: () => ({
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
  }),
  check({ model, report }) {
    const slips = { old: [] as Slip[], new: [] as Slip[] };
    const telling = planWords(model).formsOf(
      ({ text: word, kind }) => kind === 'syllable' && styleOf(word) !== undefined,
    );
    for (const { text, word } of telling) {
      const style = styleOf(word.text);
      if (style === undefined || isQuoted(text.text, word.span)) continue;
      slips[style].push({
        text,
        span: word.span,
        right: withTonePlacement(word.text, style === 'old' ? 'new' : 'old'),
      });
    }
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

/** The way that a word shows; a name shows none. */
function styleOf(word: string): 'old' | 'new' | undefined {
  return /^\p{Lu}\p{Ll}/u.test(word) && !/^[uỦUủ]/u.test(word) ? undefined : placementOf(word);
}

/** Between quotation marks on one line. */
function isQuoted(text: string, [start, end]: Slip['span']): boolean {
  if (!/[“"«]/u.test(text)) return false;
  return [...text.matchAll(/[“"«][^”"»\n]*[”"»]/gu)].some(
    ({ index, 0: words }) => index <= start && end <= index + words.length,
  );
}
