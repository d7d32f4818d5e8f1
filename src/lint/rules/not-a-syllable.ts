import { isSyllable, knownTerm } from '../../language/index.ts';
import { confusionsIn } from '../confusions-in.ts';
import { planWords } from '../plan-words.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const notASyllable = rule({
  id: 'not-a-syllable',
  summary: { vi: 'Chữ không phải âm tiết tiếng Việt', en: 'A word that is no Vietnamese syllable' },
  why: {
    vi: 'Chữ có dấu mà không ghép được thành âm tiết thường là lỗi gõ (ngừoi, đưọc). Dấu thanh đặt sai chữ cái mà chỉ có một chỗ đúng (ngừơi) thì nêu chữ đúng. Tên riêng, từ nước ngoài, chữ viết tắt không tính; chữ riêng của cơ quan khai trong words.',
    en: 'A word with Vietnamese marks that forms no syllable is usually a typing slip. Where its tone mark has only one right place, the word is given. Names, foreign words and abbreviations do not count; the office’s own words go into `words`.',
  },
  severity: { draft: 'info', final: 'warning' },
  fix: 'unsafe',
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
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Phục vụ ngừơi dân tốt hơn.}\n',
        finds: ['ngừơi'],
        fixed: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: Phục vụ người dân tốt hơn.}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Gía dịch vụ, hiệu qủa; tổ chứcc tập huấn."}\n',
        finds: ['Gía', 'qủa', 'chứcc'],
        fixed: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Giá dịch vụ, hiệu quả; tổ chứcc tập huấn."}\n',
      },
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
      const right = toneMoved(written);
      if (right !== undefined) {
        report({
          at: inText(text, span),
          message: {
            vi: `${quoted(written)}: dấu thanh đặt sai chữ cái.`,
            en: `${quoted(written)}: the tone mark stands on the wrong letter.`,
          },
          hint: { vi: `Sửa: ${right}`, en: `Write: ${right}` },
          fix: {
            title: { vi: `Sửa thành ${right}`, en: `Change to ${right}` },
            edits: [{ at: inText(text, span), text: right }],
          },
        });
        continue;
      }
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

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The word with its one tone mark on another vowel, where only one place makes a syllable: ngừơi → người. */
function toneMoved(word: string): string | undefined {
  const apart = word.normalize('NFD');
  const [tone, ...more] = apart.match(TONES) ?? [];
  if (tone === undefined || more.length > 0) return undefined;
  const letters = [...apart.replace(TONES, '').normalize('NFC')];
  const forms = letters.flatMap((letter, at): string[] => {
    if (!/[aăâeêioôơuưy]/iu.test(letter)) return [];
    const moved = [...letters.slice(0, at), letter + tone, ...letters.slice(at + 1)].join('').normalize('NFC');
    return isSyllable(moved) ? [moved] : [];
  });
  return forms.length === 1 ? forms[0] : undefined;
}
