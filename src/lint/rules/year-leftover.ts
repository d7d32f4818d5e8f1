import { sentenceAround, tellsOfPastYear } from '../../language/index.ts';
import type { PrintedText } from '../../model/index.ts';
import { inText, type Report, rule } from '../rule.ts';
import { dayWords, quoted } from '../say.ts';

export const yearLeftover = rule({
  id: 'year-leftover',
  summary: { vi: 'Năm cũ còn sót từ kế hoạch năm trước', en: "Last year's year left over" },
  why: {
    vi: 'Sửa từ tệp năm trước hay để sót năm cũ. Chỉ nói khi chữ ấy phải là năm của kế hoạch: tên kế hoạch ở mở đầu, câu kết, phụ lục, tên mục; nhiệm vụ, mục tiêu của năm; tên kế hoạch vừa ban hành cuối năm trước. Giai đoạn, ngày văn bản, “so với năm”, kết quả và tồn tại năm trước là đúng.',
    en: 'Plans made from last year’s file keep its year. Told only where the plan’s own year is meant; periods, dates of documents, comparisons and past results are right.',
  },
  severity: { draft: 'warning', final: 'error' },
  severities: {
    prose: { draft: 'info', final: 'warning', about: { vi: 'trong lời văn', en: 'in prose' } },
    cited: { draft: 'warning', final: 'warning', about: { vi: 'sau văn bản viện dẫn', en: 'behind a cited document' } },
  },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'year: 2023\nplan:\n  subject: Kế hoạch năm 2023\n  closing: Trên đây là Kế hoạch năm 2023.\n  sections:\n    - {title: NHIỆM VỤ, text: "Khắc phục tồn tại năm 2022. Tăng 5% so với năm 2022. Tổng kết nhiệm vụ năm 2022."}\n',
      },
      {
        plan: 'year: 2023\nplan:\n  opening: Thực hiện Kế hoạch số 282/KH-UBND ngày 29/12/2022 của UBND tỉnh về cải cách hành chính năm 2023.\n',
      },
      {
        plan: 'year: 2022\nplan:\n  opening: Thực hiện Quyết định số 2412/QĐ-UBND ngày 15/7/2020 về Kế hoạch năm 2020.\n',
      },
      {
        plan: 'year: 2023\nplan:\n  opening: Theo kết quả ban hành văn bản năm 2022, Sở ban hành Kế hoạch cải cách hành chính năm 2023 như sau.\n',
      },
    ],
    bad: [
      {
        plan: 'year: 2023\nplan:\n  subject: A\n  closing: Trên đây là Kế hoạch cải cách hành chính năm 2022 của Sở.\n',
        finds: ['năm 2022'],
      },
      {
        plan: 'year: 2023\nplan:\n  sections:\n    - {title: NHIỆM VỤ, text: Phấn đấu hoàn thành các mục tiêu năm 2022.}\n',
        finds: ['năm 2022'],
      },
      {
        plan: 'year: 2022\nplan:\n  opening: Thực hiện Kế hoạch số 16342/KH-UBND ngày 28/12/2021 của UBND tỉnh về kiểm soát thủ tục hành chính năm 2021.\n',
        finds: ['năm 2021'],
      },
      {
        plan: 'year: 2023\nplan:\n  opening: Thực hiện Kế hoạch số 05/KH-UBND ngày 04/01/2023 của UBND tỉnh về cải cách hành chính năm 2023, Sở ban hành Kế hoạch cải cách hành chính năm 2022 như sau.\n',
        finds: ['năm 2022'],
      },
      {
        plan: 'year: 2023\nplan:\n  subject: A\nappendices:\n  - {title: DANH MỤC NHIỆM VỤ NĂM 2022, text: Một.}\n',
        finds: ['NĂM 2022'],
      },
    ],
  }),
  check({ model, report }) {
    const { year } = model;
    if (year === undefined) return;
    const told = new Set<string>();
    for (const { in: text, what } of model.citations) {
      if (what.date === undefined || Number(what.date.slice(5, 7)) < 11 || Number(what.date.slice(0, 4)) !== year - 1)
        continue;
      const title = /^[^;.()\n]{0,160}?(?<year>năm (?<number>\d{4}))/iu.exec(text.text.slice(what.span[1]));
      if (Number(title?.groups?.number) !== year - 1 || title === null || /giai đoạn|so với|kết quả/iu.test(title[0]))
        continue;
      const start = what.span[1] + title[0].length - (title.groups?.year?.length ?? 0);
      told.add(`${text.path.join('/')}:${start}`);
      report({
        at: inText(text, [start, what.span[1] + title[0].length]),
        as: 'cited',
        message: {
          vi: `Kế hoạch năm ${year} viện dẫn ${nameOf(what)} “${title.groups?.year}”, trong khi văn bản đó ban hành ngày ${dayWords(what.date)}. Nghi còn năm cũ.`,
          en: `The plan of ${year} cites ${nameOf(what)} “${title.groups?.year}”, which was issued on ${dayWords(what.date)}. Probably last year’s year.`,
        },
        hint: {
          vi: `Kiểm tra trích yếu bản gốc. Đúng là năm ${year - 1} thì bỏ qua, ghi lý do.`,
          en: `Check the original. If ${year - 1} is right, ignore this with a reason.`,
        },
      });
    }
    for (const text of model.texts)
      for (const place of ownYears(text, year)) {
        if (told.has(`${text.path.join('/')}:${place.start}`)) continue;
        const { start, end, as } = place;
        report({
          at: inText(text, [start, end]),
          ...(as && { as }),
          message: {
            vi: `${quoted(text.text.slice(start, end))} trong kế hoạch năm ${year}. Nghi còn năm cũ.`,
            en: `${quoted(text.text.slice(start, end))} in the plan of ${year}. Probably last year’s year.`,
          },
          hint: {
            vi: `Sửa: năm ${year}; đúng là năm trước thì bỏ qua, ghi lý do.`,
            en: `Write năm ${year}; if the past year is meant, ignore this with a reason.`,
          },
        });
      }
  },
});

type Place = { readonly start: number; readonly end: number; readonly as?: Report['as'] };

/** Where a text names last year and must mean the plan's own. */
function ownYears({ text, role, part }: PrintedText, year: number): Place[] {
  const old = String(year - 1);
  if (!text.includes(old)) return [];
  const isTitle = role === 'heading' || role === 'group' || (role === 'subject' && part === 'appendix');
  return [...text.matchAll(new RegExp(`năm ${old}(?!\\d| ?[-–] ?\\d|/)`, 'giu'))].flatMap(
    ({ 0: words, index }): Place[] => {
      const [from, to] = sentenceAround(text, index);
      const sentence = text.slice(from, to);
      const before = sentence.slice(0, index - from);
      const place = { start: index, end: index + words.length };
      // Whatever the sentence cites before: between these words only the plan itself is named.
      if (role === 'opening' && NAMES_THE_PLAN.test(before) && /^[^,;.\d]*như sau/iu.test(text.slice(place.end)))
        return [place];
      if (tellsOfPastYear(sentence) || sentence.includes(`năm ${year}`) || DATE.test(before) || CITED.test(before))
        return [];
      if (isTitle) return [place];
      if (role === 'closing') return /trên đây là/iu.test(before) ? [place] : [];
      if (role === 'opening') return /ban hành|xây dựng/iu.test(before) && /như sau/iu.test(sentence) ? [place] : [];
      if (role === 'attached' || role === 'subject' || role === 'basis') return [];
      return OWN.test(before) ? [{ ...place, as: 'prose' }] : [];
    },
  );
}

/** “…, Sở ban hành Kế hoạch cải cách hành chính ”. */
const NAMES_THE_PLAN = /(?:ban hành|xây dựng|lập) Kế hoạch (?!số)[^,;.\d]*$/iu;
const DATE = /(?:tháng \d{1,2}|quý [ivx\d]+) $/iu;
const CITED = /\d+(?:\/\d{4})?[/-]\p{L}{2,}/u;
const OWN = /(?:mục tiêu|chỉ tiêu|nhiệm vụ|kế hoạch|công tác)(?: \p{L}+){0,6} (?:trong |của )?$/iu;

function nameOf({ type, number, symbol }: { type?: string; number?: string; symbol?: string }): string {
  return [type, number && symbol ? `số ${number}/${symbol}` : undefined].filter(Boolean).join(' ');
}
