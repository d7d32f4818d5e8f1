import type { PrintedText } from '../../model/index.ts';
import { plural } from '../../text/index.ts';
import { matchesOf, writtenTextsWith } from '../find-texts.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';

export const straySpace = rule({
  id: 'stray-space',
  summary: { vi: 'Dấu cách thừa, thiếu quanh dấu câu', en: 'Spaces too many or too few at signs' },
  why: {
    vi: 'Dấu phẩy, chấm phẩy, hai chấm viết liền chữ trước, cách chữ sau; trong ngoặc không cách. Số (1.200), giờ (17:00), ký hiệu (TT&TT) không tính.',
    en: 'A comma, semicolon or colon follows its word at once and is followed by a space; none inside brackets. Figures, hours and symbols do not count.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'safe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Trước 17:00, gửi 1.200 hồ sơ (bản giấy); xem http://a.vn/b,c."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Rà soát  quy chế ,quy trình ( bản mới )."}\n',
        stage: 'final',
        finds: ['  '],
        fixed: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Rà soát quy chế, quy trình (bản mới)."}\n',
      },
    ],
  }),
  check({ model, report }) {
    const slips = writtenTextsWith(model, ODD_PLACE).flatMap(slipsIn);
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} chỗ thừa hoặc thiếu dấu cách.`,
        en: `${plural(slips.length, 'place')} with a space too many or too few.`,
      },
      { vi: 'Sửa được: --fix', en: '--fix mends them' },
      { vi: 'Sửa dấu cách', en: 'Mend the spaces' },
    );
    if (finding) report(finding);
  },
});

/** Where one of the slips may stand; quick to look for. */
const ODD_PLACE =
  /[ \u00a0][ \u00a0,;:)/.]|[(/][ \u00a0]|[,;]\p{L}|\p{L}\(|[ \u00a0]-\d|-[ \u00a0]\d|:[ \u00a0]\d|\d,\d/gu;

const SLIP =
  /(?<=\S)[ \u00a0]{2,}(?=\S)|(?<=[\p{L}\d)”%])[ \u00a0]+(?=[,;:](?:[\s\u00a0]|\p{L}|$))|(?<=\()[ \u00a0]+|(?<=\S)[ \u00a0]+(?=\))|(?<=[\p{L}%)])[ \u00a0]*[,;](?=\p{L})|(?<=(?:số|Số) )\d+[ \u00a0]\/ ?(?=\p{L})|\d%?[ \u00a0]-\d|\d%?-[ \u00a0]\d|(?<=\p{L})\/[ \u00a0](?=\p{L})|(?<=\p{L})[ \u00a0]\/(?=\p{L})|\p{Ll}\((?=\p{L})|\p{L}[ \u00a0]\.{3}|(?<=ISO \d{3,5}):[ \u00a0](?=\d)|\.?[ \u00a0]+\/\.|\. \/(?=\.)|(?<=\p{Lu})\((?=\p{Lu}\p{Ll})|(?<=mức(?: độ)? \d),(?=\d)/gu;

function slipsIn(text: PrintedText): Slip[] {
  return matchesOf(text, SLIP).flatMap(({ 0: written, index }): Slip[] => {
    if (isInAddress(text.text, index)) return [];
    const span = [index, index + written.length] as const;
    const fixed = FIXED.find(([form]) => form.test(written));
    if (fixed) return [{ text, span, right: written.replace(...fixed) }];
    if (/[,;]$/u.test(written)) return [{ text, span, right: `${written.trim()} ` }];
    return [{ text, span, right: written.length > 1 && !isAtSign(text.text, span[1]) ? ' ' : '' }];
  });
}

/** Slips whose right form keeps what stands around the space. */
const FIXED: readonly (readonly [RegExp, string])[] = [
  [/^(\d+)[ \u00a0]\/ ?$/u, '$1/'],
  [/^(\d%?)[ \u00a0]?-[ \u00a0]?(\d)$/u, '$1 - $2'],
  [/^[ \u00a0]?\/[ \u00a0]?$/u, '/'],
  [/^(\p{Ll})\($/u, '$1 ('],
  [/^(\p{L})[ \u00a0]\.{3}$/u, '$1...'],
  [/^:[ \u00a0]$/u, ':'],
  [/^\.?[ \u00a0]+\/\.$/u, './.'],
  [/^\($/u, ' ('],
  [/^,$/u, ', '],
];

function isAtSign(text: string, at: number): boolean {
  return /[,;:)]/.test(text.charAt(at));
}

/** Web and mail addresses keep their signs. */
function isInAddress(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf(' ', at - 1), text.lastIndexOf('\n', at - 1)) + 1;
  return /^\S*(?::\/\/|@|www\.)/u.test(text.slice(start, at + 1));
}
