import { matchesIn } from '../find-texts.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

type Gap = {
  /** Its places in a text. */
  readonly form: RegExp;
  /** What belongs in the gap, after the first group of the form. */
  readonly word: string;
  readonly as?: 'sure';
};

/** Set phrases of plans with one word gone; the first group is what stands before the gap. */
const GAPS: readonly Gap[] = [
  { form: /((?:định hướng|tầm nhìn)(?: đến| tới)) (?=20\d\d)/giu, word: 'năm' },
  {
    form: /([Cc]hủ trì, phối hợp) (?=(?:các|những) (?:cơ quan|đơn vị|sở|phòng|ngành|địa phương))/gu,
    word: 'với',
  },
  { form: /([Bb]ộ phận [Mm]ột) (?=(?:cấp|các|của|tại) )/gu, word: 'cửa', as: 'sure' },
  { form: /(cơ chế một) (?=(?:liên thông|và một cửa))/giu, word: 'cửa', as: 'sure' },
  { form: /([Tt]ừ \d{1,3}(?:,\d+)?%) (?=lên(?:[;.,)\n]|$))/gu, word: 'trở', as: 'sure' },
  { form: /((?:Ủy|Uỷ) ban nhân) (?=(?:tỉnh|huyện|xã|cấp|các))/gu, word: 'dân', as: 'sure' },
  { form: /(văn bản quy phạm pháp) (?=(?:của|do|thuộc|tỉnh|và|mới) )/giu, word: 'luật', as: 'sure' },
];

export const missingWord = rule({
  id: 'missing-word',
  summary: {
    vi: 'Cụm từ cố định thiếu một chữ (định hướng đến 2030, Bộ phận Một cấp huyện)',
    en: 'A set phrase lacks a word',
  },
  why: {
    vi: 'Chỉ soát những cụm từ cố định mà thiếu chữ là thấy ngay; cách viết gọn khác không tính.',
    en: 'Only set phrases in which the gap is plain; other short forms do not count.',
  },
  severity: { draft: 'off', final: 'info' },
  severities: {
    sure: { draft: 'warning', final: 'warning', about: { vi: 'chắc chắn thiếu chữ', en: 'certainly missing' } },
  },
  fix: 'unsafe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Định hướng đến năm 2030; chủ trì, phối hợp với các sở; chủ trì, phối hợp chặt chẽ; Bộ phận Một cửa cấp xã; từ 70% trở lên; nâng từ 60% lên 70%."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Tỷ lệ số hóa hồ sơ đạt từ 70% lên.}\n',
        finds: ['từ 70%'],
        fixed: 'plan:\n  sections:\n    - {title: A, text: Tỷ lệ số hóa hồ sơ đạt từ 70% trở lên.}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Niêm yết tại Bộ phận Một cấp xã; tầm nhìn đến 2045."}\n',
        stage: 'final',
        finds: ['Bộ phận Một', 'tầm nhìn đến'],
        fixed:
          'plan:\n  sections:\n    - {title: A, text: "Niêm yết tại Bộ phận Một cửa cấp xã; tầm nhìn đến năm 2045."}\n',
      },
    ],
  }),
  check({ model, report }) {
    for (const { form, word, as } of GAPS) {
      const places = matchesIn(model, form).map(({ text, match: { 1: before = '', index } }) => ({
        before,
        at: inText(text, [index, index + before.length]),
      }));
      const [first, ...others] = places;
      if (first === undefined) continue;
      report({
        at: first.at,
        ...(as && { as }),
        message: {
          vi: `${quoted(first.before)}: thiếu chữ “${word}”${places.length > 1 ? ` (${places.length} chỗ)` : ''}.`,
          en: `${quoted(first.before)} lacks “${word}”${places.length > 1 ? ` (${places.length} places)` : ''}.`,
        },
        hint: { vi: `Sửa: ${first.before} ${word}`, en: `Write: ${first.before} ${word}` },
        related: others.map(({ at, before }) => ({ at, message: { vi: before, en: before } })),
        fix: {
          title: { vi: `Thêm “${word}”`, en: `Add “${word}”` },
          edits: places.map(({ at, before }) => ({ at, text: `${before} ${word}` })),
        },
      });
    }
  },
});
