import { PROVINCES } from '../data/provinces.ts';
import { matchesOf, textsWith } from '../find-texts.ts';
import { areOne, ownProvinces } from '../own-province.ts';
import { inText, rule } from '../rule.ts';
import { quoted } from '../say.ts';

export const foreignPlace = rule({
  id: 'foreign-place',
  summary: { vi: 'Tên tỉnh, thành phố khác còn sót trong lời văn', en: 'Another province named in the text' },
  why: {
    vi: 'Chép kế hoạch của nơi khác thường để sót tên tỉnh. Tên trong viện dẫn, nơi nhận, chỗ nói học tập, bồi dưỡng, phối hợp, liên kết với tỉnh bạn không tính.',
    en: 'Plans copied from elsewhere keep the other name. Citations, recipients, and passages on visits or cooperation do not count.',
  },
  severity: { draft: 'warning', final: 'error' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'issuer: {name: [ỦY BAN NHÂN DÂN, TỈNH TIỀN GIANG]}\nplan:\n  sections:\n    - {title: NHIỆM VỤ, text: Các sở của tỉnh Tiền Giang học tập kinh nghiệm của tỉnh Quảng Ninh; dự hội nghị tại tỉnh Long An; trao đổi với Sở Nội vụ tỉnh Cà Mau; cử công chức dự lớp bồi dưỡng tại thành phố Hà Nội.}\n',
      },
      {
        plan: 'issuer: {parent: UBND TỈNH ĐỒNG NAI, name: SỞ NỘI VỤ}\nplan:\n  sections:\n    - {title: NHIỆM VỤ, text: Các phòng thực hiện kế hoạch của tỉnh Đồng Nai.}\n',
      },
    ],
    bad: [
      {
        plan: 'issuer: {parent: UBND TỈNH ĐỒNG NAI, name: SỞ NỘI VỤ}\nplan:\n  sections:\n    - {title: NHIỆM VỤ, text: Nâng chỉ số cải cách hành chính của tỉnh Quảng Ninh.}\n',
        finds: ['tỉnh Quảng Ninh'],
      },
      {
        plan: 'issuer: {parent: UBND TỈNH TIỀN GIANG, name: SỞ NỘI VỤ}\nplan:\n  opening: Thực hiện Kế hoạch số 282/KH-UBND của UBND tỉnh Tiền Giang, Sở Nội vụ tỉnh Bến Tre ban hành Kế hoạch như sau.\n',
        finds: ['tỉnh Bến Tre'],
      },
    ],
  }),
  check({ model, report }) {
    const own = ownProvinces(model);
    if (own.length === 0) return;
    for (const text of textsWith(model, named())) {
      if (!['heading', 'body', 'objective', 'cell', 'group', 'opening', 'closing', 'subject'].includes(text.role))
        continue;
      for (const { 0: words, index, groups } of matchesOf(text, named())) {
        const name = groups?.name ?? '';
        const province = PROVINCES.find((one) => one.name === name);
        if (province === undefined || own.some((one) => areOne(one, province))) continue;
        const sentence = sentenceAround(text.text, index);
        const isIssuer = text.role === 'opening' && ISSUES.test(text.text.slice(index + words.length));
        if (!isIssuer && (ELSEWHERE.test(sentence) || CITES.test(sentence))) continue;
        report({
          at: inText(text, [index, index + words.length]),
          message: {
            vi: `${quoted(words)}: cơ quan ban hành thuộc ${own[0]?.name}. Nghi chép từ kế hoạch nơi khác.`,
            en: `${quoted(words)}: the issuer is of ${own[0]?.name}. Probably copied.`,
          },
          hint: { vi: `Kiểm tra: có phải ${own[0]?.name}?`, en: `Check: is ${own[0]?.name} meant?` },
        });
      }
    }
  },
});

let form: RegExp | undefined;

function named(): RegExp {
  const names = PROVINCES.map(({ name }) => name).join('|');
  form ??= new RegExp(`(?:tỉnh|thành phố|TP\\.?) (?<name>${names})(?!\\p{L}| \\p{Lu})`, 'gu');
  return form;
}

const ELSEWHERE =
  /học tập|học hỏi|bồi dưỡng|đào tạo|tập huấn|học viện|đại học|triển lãm|hội chợ|diễn đàn|kinh nghiệm|liên kết|phối hợp|hợp tác|tham quan|trao đổi|hội nghị|hội thảo|đoàn công tác|so với|tỉnh bạn|các tỉnh|kết nghĩa|giáp ranh|vùng/iu;
const CITES = /\d+[/-]\p{L}|Nghị quyết|Quyết định|Nghị định|Chỉ thị|Luật|Thông tư|Kết luận/u;

/** “Sở Nội vụ tỉnh Bến Tre ban hành Kế hoạch”: the office that issues this plan, whatever the sentence cites before. */
const ISSUES = /^,? (?:ban hành|xây dựng) Kế hoạch(?! số)(?!\p{L})/u;

function sentenceAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('. ', at), text.lastIndexOf(';', at)) + 1;
  const ends = ['\n', '. ', ';'].map((sign) => text.indexOf(sign, at)).filter((end) => end >= 0);
  return text.slice(start, ends.length === 0 ? text.length : Math.min(...ends));
}
