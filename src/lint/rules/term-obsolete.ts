import type { Words } from '../../diagnostics/index.ts';
import { DISTRICT_LEVEL } from '../data/reorganisation.ts';
import { matchesIn } from '../find-texts.ts';
import { inText, rule } from '../rule.ts';
import { dayWords, quoted } from '../say.ts';

type Term = {
  /** Its places in a text. */
  readonly form: RegExp;
  readonly since: string;
  readonly source: string;
  readonly hint: Words;
  /** Passages in which the old term is rightly named. */
  readonly not?: RegExp;
  /** In columns of owners it is said by owner-abolished. */
  readonly isUnit?: true;
};

const TERMS: readonly Term[] = [
  {
    form: /(?:mức độ|(?:DVC|DVCTT|[Dd]ịch vụ công(?: trực tuyến)?) mức) (?:3|4)(?:(?:,| và|;|\/) ?(?:mức độ )?4)?(?!\d)/giu,
    since: '2022-08-15',
    source: 'Nghị định số 42/2022/NĐ-CP',
    hint: {
      vi: 'Xem từng chỗ: “một phần” hay “toàn trình”.',
      en: 'Decide for each place: “một phần” or “toàn trình”.',
    },
  },
  {
    form: /(?:cấp huyện|(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:các )?(?:quận, )?huyện(?:, thị xã, thành phố)?)(?!\p{L})/gu,
    ...DISTRICT_LEVEL,
    hint: {
      vi: 'Từ 01/7/2025 không còn cấp huyện: xem lại đơn vị thực hiện.',
      en: 'There is no huyện level since 01/7/2025: see who does the work.',
    },
    isUnit: true,
    not: /trước ngày 01\/7\/2025|sáp nhập|kết thúc hoạt động|không tổ chức cấp huyện/iu,
  },
];

export const termObsolete = rule({
  id: 'term-obsolete',
  summary: { vi: 'Cách gọi đã được thay (dịch vụ công mức độ 3, 4; cấp huyện)', en: 'A term that has been replaced' },
  why: {
    vi: 'Chỉ xét theo ngày của kế hoạch: cách gọi còn đúng vào ngày ấy thì không nói. Ngày còn để trống thì tính ngày sớm nhất có thể.',
    en: 'Judged on the plan’s own day; an open day counts as its first possible one.',
  },
  severity: { draft: 'warning', final: 'warning' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  date: 12/01/2022\n  sections:\n    - {title: A, text: Dịch vụ công trực tuyến mức độ 3 và mức độ 4.}\n',
      },
      {
        plan: 'plan:\n  date: 12/01/2023\n  sections:\n    - {title: A, text: Kiểm tra UBND cấp huyện; rủi ro ở mức độ 2.}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  date: 10/01/2023\n  sections:\n    - {title: A, text: Dịch vụ công trực tuyến mức độ 3 và mức độ 4.}\n',
        finds: ['mức độ 3 và mức độ 4'],
      },
      {
        plan: 'plan:\n  date: 10/01/2026\n  sections:\n    - {title: A, text: Kiểm tra UBND cấp huyện.}\n',
        finds: ['cấp huyện'],
      },
    ],
  }),
  check({ model, issued, report }) {
    if (issued === undefined) return;
    for (const { form, since, source, hint, not, isUnit } of TERMS) {
      if (issued.first < since) continue;
      const places = matchesIn(model, form).flatMap(({ text, match: { 0: words, index } }) =>
        (isUnit && (text.field === 'lead' || text.field === 'support')) || not?.test(text.text)
          ? []
          : [{ words, at: inText(text, [index, index + words.length]) }],
      );
      const [first, ...others] = places;
      if (first === undefined) continue;
      const times =
        places.length > 1 ? { vi: ` (${places.length} chỗ)`, en: ` (${places.length} places)` } : { vi: '', en: '' };
      report({
        at: first.at,
        message: {
          vi: `${quoted(first.words)}${times.vi}: cách gọi cũ, thay từ ${dayWords(since)} (${source}).`,
          en: `${quoted(first.words)}${times.en}: replaced on ${dayWords(since)} (${source}).`,
        },
        hint,
        related: others.map(({ words, at }) => ({ at, message: { vi: quoted(words), en: quoted(words) } })),
      });
    }
  },
});
