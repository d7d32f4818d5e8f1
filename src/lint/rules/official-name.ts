import type { WordToken } from '../../language/index.ts';
import { plural } from '../../text/index.ts';
import { OFFICIAL_NAMES } from '../data/official-names.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { planWords, type WordPlace } from '../plan-words.ts';
import { rule } from '../rule.ts';

export const officialName = rule({
  id: 'official-name',
  summary: {
    vi: 'Tên cơ quan, hệ thống quốc gia, luật viết chưa đúng (Kho bạc nhà nước)',
    en: 'The name of a national body, system or law in a wrong form',
  },
  why: {
    vi: 'Viết hoa chữ đầu của từ chỉ loại cơ quan và từ chỉ chức năng, lĩnh vực. Chỉ soát những tên có một cách viết duy nhất; dòng viết hoa cả không tính.',
    en: 'The words for kind and function begin with capitals. Only names with one right form are checked; lines in capitals are not.',
  },
  clause: 'NĐ 30/2020, PL II, Mục IV',
  severity: { draft: 'off', final: 'info' },
  fix: 'unsafe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: KHO BẠC NHÀ NƯỚC, text: "Kho bạc Nhà nước tỉnh; bộ phận một cửa điện tử; Sở Nội vụ."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Theo chỉ đạo của thủ tướng chính phủ; mời Phó chủ tịch UBND tỉnh.}\n',
        stage: 'final',
        finds: ['thủ tướng chính phủ'],
        fixed:
          'plan:\n  sections:\n    - {title: A, text: Theo chỉ đạo của Thủ tướng Chính phủ; mời Phó Chủ tịch UBND tỉnh.}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Báo cáo Quốc Hội, Văn phòng Chính Phủ, Tỉnh Ủy."}\n',
        stage: 'final',
        finds: ['Quốc Hội'],
        fixed: 'plan:\n  sections:\n    - {title: A, text: "Báo cáo Quốc hội, Văn phòng Chính phủ, Tỉnh ủy."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Kho bạc nhà nước báo cáo Sở nội vụ; theo Luật Thực hành tiết kiệm chống lãng phí."}\n',
        stage: 'final',
        finds: ['Kho bạc nhà nước'],
        fixed:
          'plan:\n  sections:\n    - {title: A, text: "Kho bạc Nhà nước báo cáo Sở Nội vụ; theo Luật Thực hành tiết kiệm, chống lãng phí."}\n',
      },
    ],
  }),
  check({ model, report }) {
    const words = planWords(model);
    const names = byFirstWord();
    const begun = [...names.keys()].filter((first) => names.get(first)?.some((name) => words.hasAll(name.words)));
    const slips = withoutParts(words.placesOf(begun).flatMap(slipAt));
    const rights = [...new Set(slips.map(({ right }) => right))].slice(0, 4).join('; ');
    const finding = oneLine(
      slips,
      { vi: `${slips.length} tên viết chưa đúng.`, en: `${plural(slips.length, 'name')} in a wrong form.` },
      { vi: `Sửa: ${rights}`, en: `Write: ${rights}` },
      { vi: 'Viết đúng tên', en: 'Write the names right' },
    );
    if (finding) report(finding);
  },
});

/** “Văn phòng Chính Phủ” is told once, not for the name in it again. */
function withoutParts(slips: readonly Slip[]): Slip[] {
  return slips.filter(({ text, span: [start, end] }, index) => {
    const before = slips[index - 1];
    return before?.text !== text || before.span[1] <= start || before.span[1] < end;
  });
}

function slipAt({ text, words, at, word }: WordPlace): Slip[] {
  // A small first letter may be the common noun (sở nội vụ của …), so only a capital shows that the name is meant.
  const isSmall = !/^\p{Lu}\p{Ll}/u.test(word.text);
  if (isSmall && !/^(?:cổng|cơ|thủ)$/u.test(word.text)) return [];
  const name = byFirstWord()
    .get(word.lower)
    ?.find(
      (one) =>
        one.words.every((part, ahead) => words[at + ahead]?.lower === part) &&
        // There is one head of government, one portal, one set of data on a subject: small letters cannot be meant.
        (!isSmall ||
          one.right === 'Thủ tướng Chính phủ' ||
          (one.right.endsWith('quốc gia') && isOneOfItsKind(words, at, one.words.length))),
    );
  // “Trần Quốc Hội” is a person.
  if (name?.words.length === 2 && word.after === 'space' && /^\p{Lu}\p{Ll}/u.test(words[at - 1]?.text ?? '')) return [];
  const last = name && words[at + name.words.length - 1];
  if (name === undefined || last === undefined) return [];
  const span = [word.span[0], last.span[1]] as const;
  const written = text.text.slice(...span);
  const isSame = written.normalize('NFC') === name.right || written === written.toUpperCase();
  if (isSame || !isForm(written, name.right)) return [];
  const isAsWritten = isSmall || name.right.charAt(0) === word.text.charAt(0);
  return [{ text, span, right: isAsWritten ? name.right : word.text.charAt(0) + name.right.slice(1) }];
}

type Name = { readonly right: string; readonly words: readonly string[] };
let kept: Map<string, Name[]> | undefined;

/** The longest names first. */
function byFirstWord(): Map<string, Name[]> {
  if (kept !== undefined) return kept;
  kept = new Map();
  for (const right of OFFICIAL_NAMES.trim()
    .split('\n')
    .sort((a, b) => b.length - a.length)) {
    const words = right.toLowerCase().replaceAll(',', '').split(' ');
    const first = words[0] ?? '';
    kept.set(first, [...(kept.get(first) ?? []), { right, words }]);
  }
  return kept;
}

/** The same letters; the name of a law may also have lost its comma. */
function isForm(written: string, right: string): boolean {
  const [a, b] = [written.replace(/\s+/gu, ' ').toLowerCase(), right.toLowerCase()];
  return a === b || (right.startsWith('Luật ') && a === b.replaceAll(',', ''));
}

function isOneOfItsKind(words: readonly WordToken[], at: number, length: number): boolean {
  if (/^(?:các|những|một|hệ)$/iu.test(words[at - 1]?.text ?? '')) return false;
  return words[at]?.text === 'cổng' || words[at + length]?.text === 'về';
}
