import type { Words } from '../../diagnostics/index.ts';
import { sentenceAround } from '../../language/index.ts';
import type { Model } from '../../model/index.ts';
import { DISTRICT_LEVEL, MERGED_FIELDS, MERGED_HEADS, PROVINCE_MERGERS } from '../data/reorganisation.ts';
import { matchesIn } from '../find-texts.ts';
import { ownProvinces } from '../own-province.ts';
import { type At, inText, rule } from '../rule.ts';
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
    vi: 'Chỉ xét theo ngày của kế hoạch: cách gọi còn đúng vào ngày ấy thì không nói. Tên sở đã hợp nhất (từ 01/3/2025) soát trong lời văn, trừ viện dẫn; cơ quan ban hành của huyện, của tỉnh đã sáp nhập (từ 01/7/2025) soát ở đầu văn bản. Ngày còn để trống thì tính ngày sớm nhất có thể.',
    en: 'Judged on the plan’s own day; an open day counts as its first possible one. Merged departments are looked for in prose outside citations, districts and merged provinces in the letterhead.',
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
      {
        plan: 'issuer: {parent: UBND TỈNH GIA LAI, name: SỞ NỘI VỤ}\nplan:\n  date: 12/01/2026\n  sections:\n    - {title: A, text: "Theo Văn bản số 12/STTTT-CNTT ngày 05/01/2025 của Sở Thông tin và Truyền thông; tiếp nhận hồ sơ của Sở Tài nguyên và Môi trường trước đây. Khắc phục hạn chế trong chỉ số năm 2024 của Sở Kế hoạch và Đầu tư; sửa trụ sở cũ của Sở Giao thông vận tải."}\n',
      },
      {
        plan: 'issuer: {name: [ỦY BAN NHÂN DÂN, HUYỆN THANH BA]}\nplan:\n  date: 12/01/2025\n  sections:\n    - {title: A, text: Phối hợp với Sở Thông tin và Truyền thông.}\n',
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
      {
        plan: 'issuer: {parent: UBND TỈNH QUẢNG NAM, name: SỞ TÀI CHÍNH}\nplan:\n  date: 15/8/2025\n  sections:\n    - {title: A, text: Phối hợp với Sở Thông tin và Truyền thông kết nối dữ liệu.}\n',
        finds: ['UBND TỈNH QUẢNG NAM', 'Sở Thông tin và Truyền thông'],
      },
      {
        plan: 'issuer: {name: [ỦY BAN NHÂN DÂN, HUYỆN THANH BA]}\nplan:\n  date: 15/8/2025\n',
        finds: ['HUYỆN THANH BA'],
      },
    ],
  }),
  check({ model, issued, report }) {
    if (issued === undefined) return;
    for (const { at, words, since, source, hint } of [
      ...mergedDepartments(model, issued.first),
      ...endedIssuer(model, issued.first),
    ])
      report({
        at,
        message: {
          vi: `${quoted(words)}: không còn từ ${dayWords(since)} (${source}).`,
          en: `${quoted(words)}: no more from ${dayWords(since)} (${source}).`,
        },
        hint,
      });
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

type Past = {
  readonly at: At;
  readonly words: string;
  readonly since: string;
  readonly source: string;
  readonly hint: Words;
};

/** Passages that speak of an office as it was, or of the merger itself. */
const AS_IT_WAS = /sáp nhập|hợp nhất|trước đây|trước ngày|bàn giao|tiếp nhận từ|nay là|(?<!\p{L})cũ(?!\p{L})/iu;

/** Departments of a province that merged, each once, where prose names them; what stands for an owner, owner-abolished tells. */
function mergedDepartments(model: Model, first: string): Past[] {
  const when = MERGED_HEADS.find(({ head }) => head === 'Sở');
  if (when === undefined || first < when.since) return [];
  const told = new Set(model.units.map(({ owner: { text } }) => text));
  const found: Past[] = [];
  for (const { text, match } of matchesIn(
    model,
    new RegExp(`Sở (?:${MERGED_FIELDS.map(({ field }) => field).join('|')})`, 'gu'),
  )) {
    const { 0: words, index } = match;
    const end = index + words.length;
    if ((text.role !== 'body' && text.role !== 'opening') || told.has(words)) continue;
    const sentence = text.text.slice(...sentenceAround(text.text, index));
    if (
      AS_IT_WAS.test(sentence) ||
      (sentence.match(/(?<!\d)20\d\d(?!\d)/g) ?? []).some((year) => year < when.since.slice(0, 4))
    )
      continue;
    const isCited = model.citations.some(
      ({ in: where, what }) => where === text && what.span[0] <= index && end <= what.span[1],
    );
    if (isCited) continue;
    told.add(words);
    const successor = MERGED_FIELDS.find(({ field }) => words.endsWith(field))?.successor ?? '';
    found.push({
      at: inText(text, [index, end]),
      words,
      since: when.since,
      source: when.source,
      hint: { vi: `Kiểm tra: nay là Sở ${successor}.`, en: `Check: now Sở ${successor}.` },
    });
  }
  return found;
}

/** A letterhead of a district, or of a province that was merged into another. */
function endedIssuer(model: Model, first: string): Past[] {
  if (first < DISTRICT_LEVEL.since) return [];
  const [merged] = ownProvinces(model).filter(({ into }) => into !== undefined);
  for (const text of model.texts) {
    if (text.role !== 'issuer') continue;
    const at = inText(text);
    const words = text.text;
    if (/(?:^|\s)(?:HUYỆN|QUẬN|THỊ XÃ) \p{Lu}/iu.test(words))
      return [
        { at, words, ...DISTRICT_LEVEL, hint: { vi: 'Kiểm tra tên cơ quan ban hành.', en: 'Check the issuer.' } },
      ];
    if (merged !== undefined && words.toLocaleLowerCase('vi').includes(`tỉnh ${merged.name.toLocaleLowerCase('vi')}`))
      return [
        {
          at,
          words,
          ...PROVINCE_MERGERS,
          hint: {
            vi: `Kiểm tra: ${merged.name} đã nhập vào ${merged.into}.`,
            en: `Check: ${merged.name} became part of ${merged.into}.`,
          },
        },
      ];
  }
  return [];
}
