import type { PrintedText } from '../../model/index.ts';
import { plural } from '../../text/index.ts';
import { matchesOf, writtenTextsWith } from '../find-texts.ts';
import { oneLine, type Slip } from '../one-line.ts';
import { rule } from '../rule.ts';

export const straySpace = rule({
  id: 'stray-space',
  summary: {
    vi: 'Dấu cách thừa, thiếu quanh dấu câu; dấu câu ghi hai lần',
    en: 'Spaces too many or too few at signs; signs written twice',
  },
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
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Giao Phòng ........ chủ trì; số ....../QĐ-UBND; Phòng ... phối hợp; trước ngày.. tháng.. năm 2023; báo, đài, v.v..."}\n',
        stage: 'final',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Trước 17:00, gửi 1.200 hồ sơ (bản giấy); xem http://a.vn/b,c."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Rà soát quy chế,, quy trình;; niêm yết (báo, đài ...).."}\n',
        stage: 'final',
        finds: [','],
        fixed:
          'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Rà soát quy chế, quy trình; niêm yết (báo, đài...)."}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Rà soát quy chế, , quy trình; ; niêm yết."}\n',
        stage: 'final',
        finds: [' ,'],
        fixed: 'plan:\n  sections:\n    - {title: NHIỆM VỤ, text: "Rà soát quy chế, quy trình; niêm yết."}\n',
      },
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
        vi: `${slips.length} chỗ thừa hoặc thiếu dấu cách${slips.some(isTwice) ? ', ghi lặp dấu câu' : ''}.`,
        en: `${plural(slips.length, 'place')} with a space too many or too few${slips.some(isTwice) ? ' or a sign written twice' : ''}.`,
      },
      { vi: 'Sửa được: --fix', en: '--fix mends them' },
      { vi: 'Sửa dấu cách', en: 'Mend the spaces' },
    );
    if (finding) report(finding);
  },
});

/** Where one of the slips may stand; quick to look for. */
const ODD_PLACE =
  /[ \u00a0][ \u00a0,;:)/.]|[(/][ \u00a0]|[,;]\p{L}|\p{L}\(|,,|;;|\.\.|[ \u00a0]-\d|-[ \u00a0]\d|:[ \u00a0]\d|\d,\d/gu;

const SLIP =
  /(?<=\S)[ \u00a0]{2,}(?=\S)|(?<=[\p{L}\d)”%])[ \u00a0]+(?=[,;:](?:[\s\u00a0]|\p{L}|$))|(?<=\()[ \u00a0]+|(?<=\S)[ \u00a0]+(?=\))|(?<=[\p{L}%)])[ \u00a0]*[,;](?=\p{L})|(?<=(?:số|Số) )\d+[ \u00a0]\/ ?(?=\p{L})|\d%?[ \u00a0]-\d|\d%?-[ \u00a0]\d|(?<=\p{L})\/[ \u00a0](?=\p{L})|(?<=\p{L})[ \u00a0]\/(?=\p{L})|\p{Ll}\((?=\p{L})|\p{L}[ \u00a0]\.{3}(?=[\s\u00a0]*(?:[).;,”"]|$))(?!\.)|(?<=([,;]))[ \u00a0]?\1(?![,;])|(?<=[\p{L}\d)”%])(?<!ngày|tháng|năm|số)\.\.(?=[ \u00a0]*(?:\n|$))|(?<=ISO \d{3,5}):[ \u00a0](?=\d)|\.?[ \u00a0]+\/\.|\. \/(?=\.)|(?<=\p{Lu})\((?=\p{Lu}\p{Ll})|(?<=mức(?: độ)? \d),(?=\d)/gu;

function slipsIn(text: PrintedText): Slip[] {
  return matchesOf(text, SLIP).flatMap(({ 0: written, index }): Slip[] => {
    if (isInAddress(text.text, index)) return [];
    const span = [index, index + written.length] as const;
    const slip = { text, span, right: '' };
    if (written !== '..' && isTwice(slip)) return [slip];
    const fixed = FIXED.find(([form]) => form.test(written));
    if (fixed) return [{ text, span, right: written.replace(...fixed) }];
    if (/[,;]$/u.test(written)) return [{ text, span, right: `${written.trim()} ` }];
    return [{ text, span, right: written.length > 1 && !isAtSign(text.text, span[1]) ? ' ' : '' }];
  });
}

/** Slips whose right form keeps what stands around the space. */
const TWICE = /^(?:[ \u00a0]?([,;])|\.\.)$/u;

function isTwice({ text, span: [start, end] }: Slip): boolean {
  const written = text.text.slice(start, end);
  const sign = TWICE.exec(written)?.[1];
  return written === '..' || (sign !== undefined && text.text.charAt(start - 1) === sign);
}

const FIXED: readonly (readonly [RegExp, string])[] = [
  [/^(\d+)[ \u00a0]\/ ?$/u, '$1/'],
  [/^(\d%?)[ \u00a0]?-[ \u00a0]?(\d)$/u, '$1 - $2'],
  [/^[ \u00a0]?\/[ \u00a0]?$/u, '/'],
  [/^(\p{Ll})\($/u, '$1 ('],
  [/^(\p{L})[ \u00a0]\.{3}$/u, '$1...'],
  [/^:[ \u00a0]$/u, ':'],
  [/^\.?[ \u00a0]+\/\.$/u, './.'],
  [/^\.\.$/u, '.'],
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
