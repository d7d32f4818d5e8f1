import { knownTerm } from '../../language/index.ts';
import { confusionsIn } from '../confusions-in.ts';
import { planWords } from '../plan-words.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const notASyllable = rule({
  id: 'not-a-syllable',
  summary: { vi: 'Chữ không phải âm tiết tiếng Việt', en: 'A word that is no Vietnamese syllable' },
  why: {
    vi: 'Chữ có dấu mà không ghép được thành âm tiết thường là lỗi gõ (ngừoi, đưọc). Tên riêng, từ nước ngoài, chữ viết tắt không tính; chữ riêng của cơ quan khai trong words.',
    en: 'A word with Vietnamese marks that forms no syllable is usually a typing slip. Names, foreign words and abbreviations do not count; the office’s own words go into `words`.',
  },
  severity: { draft: 'info', final: 'warning' },
  fix: 'none',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Cập nhật website; tỉnh Đắk Lắk, huyện Cư Jút, xã Đak Pơ; xã Đắk R’lấp, K’Mák, Ngọk Réo; bà Niê Kđăm, Kpă Klơng; người Pa Kô, Kơ Dong; hệ thống LGSP, VNeID."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Vận hành hệ thống Vđesk; kiểm trа công vụ."}\n',
        config: { words: ['Vđesk'] },
      },
    ],
    bad: [
      { plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Phục vụ ngừơi dân tốt hơn.}\n', finds: ['ngừơi'] },
    ],
  }),
  check({ model, words, report }) {
    const told = new Set<string>();
    const strange = planWords(model).formsOf(
      ({ text: word, kind }) => kind === 'word' && !words.has(word) && knownTerm(word) === undefined,
    );
    for (const { text, word } of strange) {
      const { text: written, span } = word;
      // look-alike-letter tells of letters that are no Latin ones.
      if (told.has(written) || /[ÐƉðɖ\u0370-\u04ff]/u.test(written)) continue;
      // word-confusion knows what is meant.
      if (confusionsIn(text).some((one) => one.span[0] <= span[0] && span[1] <= one.span[1])) continue;
      told.add(written);
      report({
        at: inText(text, span),
        message: {
          vi: `${quoted(written)} không phải âm tiết tiếng Việt, nghi gõ nhầm.`,
          en: `${quoted(written)} is no Vietnamese syllable.`,
        },
        hint: {
          vi: 'Kiểm tra chữ này; là tên riêng thì khai trong words của ccht.config.yaml.',
          en: 'Check it; a name goes into words of ccht.config.yaml.',
        },
      });
    }
  },
});
