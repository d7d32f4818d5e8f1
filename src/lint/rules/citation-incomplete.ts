import type { Citation } from '../../language/index.ts';
import type { Found, Model } from '../../model/index.ts';
import { citedName, documentKey, mentions, subjectOf } from '../cited-documents.ts';
import { matchesIn, textsWith } from '../find-texts.ts';
import { type At, inText, rule } from '../rule.ts';
import { listed } from '../say.ts';

export const citationIncomplete = rule({
  id: 'citation-incomplete',
  summary: { vi: 'Lần đầu viện dẫn mà thiếu ngày hoặc cơ quan ban hành', en: 'A first mention lacks date or issuer' },
  why: {
    vi: 'Lần đầu viện dẫn ghi đủ tên loại, số, ký hiệu, ngày, cơ quan, trích yếu; từ lần sau chỉ cần số, ký hiệu. Luật, Pháp lệnh chỉ cần tên. Tên văn bản nằm trong tên văn bản khác, ô của bảng không tính. Trong lời văn: một dòng cho cả kế hoạch.',
    en: 'A first mention gives type, number, date, issuer and subject; later ones the number only; laws only their name. Names inside other names and table cells do not count. In prose: one line a plan.',
  },
  clause: 'NĐ 30/2020, PL I, Mục II.6',
  severity: { draft: 'warning', final: 'error' },
  severities: {
    prose: { draft: 'off', final: 'info', about: { vi: 'ngoài phần căn cứ', en: 'outside the legal basis' } },
  },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  basis: [Căn cứ chỉ đạo của Chính phủ về văn thư;, Căn cứ các Nghị định của Chính phủ về văn thư;]\n',
      },
      {
        plan: 'plan:\n  basis: [Căn cứ Luật Lưu trữ số 01/2011/QH13 ngày 11/11/2011;, Căn cứ Luật Viên chức số 58/2010/QH12;]\n',
      },
      {
        plan: 'decision:\n  basis: ["Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 1494/TTr-SNV ngày 28/6/2018, Báo cáo số 25/BC-SNV ngày 30/6/2018."]\nplan: {subject: A}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Tổng kết Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011 - 2020.}\n',
        stage: 'final',
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Theo Nghị định số 115/2020/NĐ-CP ngày 25/9/2020 của Chính phủ, Quyết định số 45/2021/QĐ-UBND ngày 19/10/2021 của UBND tỉnh về tuyển dụng viên chức."}\n',
        stage: 'final',
      },
      {
        plan: 'plan:\n  basis: [Căn cứ Luật Tổ chức chính quyền địa phương;, Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;]\n  opening: Thực hiện Nghị quyết số 76/NQ-CP.\n',
      },
      {
        plan: 'plan:\n  basis: [Căn cứ Kế hoạch số 10/KH-UBND ngày 05/01/2023 của UBND tỉnh thực hiện Nghị quyết số 76/NQ-CP.]\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: Triển khai Chương trình tổng thể CCHC nhà nước giai đoạn 2021 - 2030 của Chính phủ.}\n',
        stage: 'final',
        finds: ['Chương trình tổng thể CCHC nhà nước'],
      },
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Theo Chỉ thị số 12/CT-TTg ngày 05/4/2019 của Thủ tướng Chính phủ, Kết luận số 15-KL/TU ngày 22/8/2019 của Tỉnh ủy ban hành Quy chế văn hóa công vụ."}\n',
        stage: 'final',
        finds: ['Chỉ thị số 12/CT-TTg ngày 05/4/2019 của Thủ tướng Chính phủ'],
      },
      {
        plan: 'plan:\n  basis: [Căn cứ Nghị quyết số 76/NQ-CP của Chính phủ;]\n',
        finds: ['Nghị quyết số 76/NQ-CP của Chính phủ'],
      },
      {
        plan: 'plan:\n  basis: [Căn cứ Quyết định ngày 05/3/2020 của UBND tỉnh về văn thư;, Căn cứ Nghị định của Chính phủ về công tác văn thư;]\n',
        finds: ['Quyết định ngày 05/3/2020', 'Nghị định của Chính phủ'],
      },
      {
        plan: 'plan:\n  basis: [Căn cứ Chỉ thị của Chủ tịch UBND tỉnh ngày 11/5/2023 về kỷ cương hành chính;, Thực hiện Kế hoạch của Sở Nội vụ ngày 05 tháng 6 năm 2023.]\n',
        finds: ['Chỉ thị của Chủ tịch UBND tỉnh ngày 11/5/2023', 'Kế hoạch của Sở Nội vụ ngày 05 tháng 6 năm 2023'],
      },
    ],
  }),
  check({ model, report }) {
    const seen = new Set<string>();
    const inProse: Found<Citation>[] = [];
    const all = mentions(model);
    for (const [index, found] of all.entries()) {
      const { what, in: text } = found;
      if (what.number === undefined || what.symbol === undefined || what.open) continue;
      const short = `${what.number}/${what.year ?? ''}/${what.symbol}`;
      const isFirst = !seen.has(short) && !seen.has(documentKey(what) ?? '');
      if (!found.isInTitle || what.date !== undefined) seen.add(short);
      if (!isFirst || found.isInTitle) continue;
      const missing = missingIn(what, text.text.slice(0, what.span[0]));
      if (
        missing === undefined &&
        text.role === 'body' &&
        !PROPOSED.test(text.text.slice(0, what.span[0])) &&
        isWithoutSubject(found, lastOfSeries(all, index) ?? found)
      )
        inProse.push(found);
      if (missing === undefined) continue;
      if (text.role === 'basis') {
        report({
          at: inText(text, what.span),
          message: {
            vi: `Căn cứ ${citedName(what)} thiếu ${missing.vi}.`,
            en: `${citedName(what)} lacks its ${missing.en}.`,
          },
          hint: { vi: `Bổ sung ${missing.vi}.`, en: `Add the ${missing.en}.` },
        });
      } else if (['body', 'opening', 'article'].includes(text.role)) inProse.push(found);
    }
    for (const text of model.texts) {
      const found = text.role === 'basis' ? WITHOUT_NUMBER.exec(text.text) : null;
      if (found === null) continue;
      report({
        at: inText(text, [found.index, found.index + found[0].length]),
        message: { vi: `Căn cứ ${found[0]} thiếu số, ký hiệu.`, en: `${found[0]} lacks its number.` },
        hint: { vi: 'Bổ sung số, ký hiệu.', en: 'Add the number.' },
      });
    }
    const unnumbered = matchesIn(model, UNNUMBERED).flatMap(({ text, match: { 0: written, index } }) =>
      text.role === 'body' ? [{ at: inText(text, [index, index + written.length]), name: written }] : [],
    );
    const places = [
      ...inProse.map(({ in: text, what }) => ({ at: inText(text, what.span), name: citedName(what) })),
      ...unnumbered,
      ...withoutNumber(model),
    ];
    const [first, ...others] = places;
    if (first === undefined) return;
    const names = listed(
      places.map(({ name }) => name),
      4,
    );
    report({
      at: first.at,
      as: 'prose',
      message: {
        vi: `${places.length} văn bản lần đầu viện dẫn chưa đủ số, ngày, cơ quan hoặc trích yếu: ${names.vi}.`,
        en: `${places.length} first mentions lack number, date, issuer or subject: ${names.en}.`,
      },
      hint: { vi: 'Bổ sung ở lần viện dẫn đầu tiên.', en: 'Add them at the first mention.' },
      related: others.map(({ at, name }) => ({ at, message: { vi: name, en: name } })),
    });
  },
});

/** “Căn cứ Quyết định ngày 05/3/2020 của …”, “… của Sở Nội vụ ngày 05/3/2020”, “Căn cứ Nghị định của Chính phủ về …”. */
const WITHOUT_NUMBER =
  /(?<=^\s*(?:-\s*)?(?:Căn cứ|Thực hiện|Theo) )(?:(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kế hoạch|Chương trình) của \p{Lu}(?:[^;,.\d\n]{2,60}) ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}(?!,? (?:số|\())|(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư) (?:ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}(?! (?:số|\())|của (?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ trưởng)(?= (?:về|quy định|ban hành|phê duyệt|sửa đổi)(?!\p{L}))))/u;

/** A certain document of a central body without its number: “Nghị quyết của Chính phủ về …”. */
const UNNUMBERED =
  /(?<!(?:[Cc]ác|những|một số) )(?:Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư) của (?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ trưởng)(?= (?:về|thực hiện|phê duyệt|ban hành|quy định|triển khai)(?!\p{L}))/gu;

/** Programmes that one document began, told by their name, and the number of that document. */
const NAMED: readonly (readonly [name: RegExp, number: string])[] = [
  [/Chương trình tổng thể (?:cải cách hành chính|CCHC) nhà nước(?= giai đoạn 2021 ?[-–] ?2030)/iu, '76/NQ-CP'],
  [/Chương trình [Cc]huyển đổi số quốc gia/u, '749/QĐ-TTg'],
  [/Chiến lược phát triển Chính phủ điện tử hướng tới Chính phủ số/iu, '942/QĐ-TTg'],
];

const PROGRAMME = /Ch(?:ương trình|iến lược)/giu;

/** The first mention of a national programme whose document the plan nowhere cites. */
function withoutNumber(model: Model): { at: At; name: string }[] {
  return NAMED.flatMap(([form, number]) => {
    const signs = number.split('/')[0] ?? '';
    if (textsWith(model, number).length > 0 || textsWith(model, new RegExp(`(?<!\\d)${signs} ?/`, 'g')).length > 0)
      return [];
    for (const text of textsWith(model, PROGRAMME)) {
      if (!['body', 'opening', 'article', 'basis'].includes(text.role)) continue;
      const found = form.exec(text.text);
      if (found !== null)
        return [{ at: inText(text, [found.index, found.index + found[0].length]), name: `${found[0]} (${number})` }];
    }
    return [];
  });
}

/** Number, date and issuer, then the sentence goes on or ends: nothing says what the document is about. */
function isWithoutSubject(found: Found<Citation>, last: Found<Citation>): boolean {
  const after = found.in.text.slice(found.what.span[1]);
  const isAtEnd = /^(?:\s*[,;.)]|\s+(?:và|trên|tại|để|nhằm|bảo đảm|đảm bảo)\s|\s*$)/u.test(after);
  const shared = OF_ONE.test(subjectOf(last)) ? '' : subjectOf(last);
  return isAtEnd && subjectOf(found) === '' && shared === '' && !/^(?:Luật|Hiến)/u.test(found.what.type ?? '');
}

/** What only one document can do: issue, approve or amend something. */
const OF_ONE = /^(?:ve (?:viec )?)?(?:ban hanh|phe duyet|sua doi|cong bo|bai bo) /;

/** “Nghị định A, Nghị định B về …”: the words after the last speak of all. */
function lastOfSeries(all: readonly Found<Citation>[], index: number): Found<Citation> | undefined {
  let last = all[index];
  for (let at = index + 1; at < all.length; at++) {
    const next = all[at];
    if (next === undefined || last === undefined || next.in !== last.in) break;
    if (!/^[^.;\n]{0,40}(?:,| và)\s+$/u.test(next.in.text.slice(last.what.span[1], next.what.span[0]))) break;
    last = next;
  }
  return last;
}

/** “Theo đề nghị của Sở Nội vụ tại Tờ trình số …”: whose paper it is stands before it. */
const PROPOSED =
  /(?<!\p{L})(?:đề nghị|ý kiến|thẩm định|thống nhất|kiến nghị|chỉ đạo|báo cáo) (?:của )?\p{Lu}[^;\n]*(?<!\p{L})tại (?!\p{Ll})/u;

function missingIn(
  { type, date, dateSpan, issuer, symbol }: Citation,
  before: string,
): { vi: string; en: string } | undefined {
  // Their name is enough, with the number or without it.
  if (/^(?:Luật|Bộ luật|Pháp lệnh|Hiến pháp)$/iu.test(type ?? '')) return undefined;
  const noDate = date === undefined && dateSpan === undefined;
  // A công văn's symbol begins with its issuer.
  const noIssuer = issuer === undefined && !/^(?:S|B|UBND|VP)/u.test(symbol ?? '') && !PROPOSED.test(before);
  if (noDate && noIssuer) return { vi: 'ngày và cơ quan ban hành', en: 'date and issuer' };
  if (noDate) return { vi: 'ngày ban hành', en: 'date' };
  return noIssuer ? { vi: 'cơ quan ban hành', en: 'issuer' } : undefined;
}
