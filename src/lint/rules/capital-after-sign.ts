import { plural } from '../../text/index.ts';
import { textsWith } from '../find-texts.ts';
import { oneLine, type Slip } from '../one-line.ts';
import type { Wording } from '../per-text.ts';
import { rule } from '../rule.ts';
import { wordsOf } from '../words-of.ts';

/** Words with which work begins: no name does. */
const VERBS = new Set(
  'tăng cường|giám sát|tỷ lệ|hướng dẫn|thực hiện|triển khai|rà soát|xây dựng|đẩy mạnh|nâng cao|tiếp tục|phối hợp|chủ động|chủ trì|kiểm tra|tổ chức|tham mưu|ban hành|cập nhật|công khai|công bố|đề xuất|hoàn thành|hoàn thiện|bố trí|bảo đảm|đảm bảo|khuyến khích|tập trung|tập huấn|củng cố|xử lý|giải quyết|tuyên truyền|theo dõi|đôn đốc|đánh giá|thường xuyên|kịp thời|quán triệt|mở rộng|số hóa|khảo sát|bồi dưỡng|sắp xếp|cung cấp|phát triển|thống nhất|tiếp nhận'.split(
    '|',
  ),
);

export const capitalAfterSign = rule({
  id: 'capital-after-sign',
  summary: { vi: 'Viết hoa sau dấu chấm phẩy, dấu phẩy', en: 'A capital after a semicolon or comma' },
  why: {
    vi: 'Chỉ viết hoa đầu câu, sau dấu chấm, chấm hỏi, chấm than và khi xuống dòng. Tên riêng, tên văn bản sau dấu chấm phẩy là đúng.',
    en: 'Capitals stand at the beginning of a sentence or line. Names after a semicolon are right.',
  },
  clause: 'NĐ 30/2020, PL II, Mục I',
  severity: { draft: 'off', final: 'info' },
  fix: 'unsafe',
  isAboutForm: true,
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Rà soát quy chế; Chỉ thị số 23/CT-TTg; Ủy ban nhân dân tỉnh; tăng cường kiểm tra."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: A, text: "Rà soát quy chế; Tăng cường kiểm tra."}\n',
        stage: 'final',
        finds: ['Tăng'],
        fixed: 'plan:\n  sections:\n    - {title: A, text: "Rà soát quy chế; tăng cường kiểm tra."}\n',
      },
    ],
  }),
  check({ model, report }) {
    const slips = textsWith(model, CAPITAL).flatMap((text): Slip[] =>
      ['body', 'opening', 'closing', 'article'].includes(text.role)
        ? slipsIn(text).map((slip) => ({ text, ...slip }))
        : [],
    );
    const finding = oneLine(
      slips,
      {
        vi: `${slips.length} chỗ viết hoa sau dấu chấm phẩy.`,
        en: `${plural(slips.length, 'capital')} after a semicolon.`,
      },
      {
        vi: `Sửa: ${slips[0]?.right}; hoặc đổi dấu chấm phẩy thành dấu chấm.`,
        en: `Write: ${slips[0]?.right}, or end the sentence with a full stop.`,
      },
      { vi: 'Viết thường sau dấu chấm phẩy', en: 'Small letters after a semicolon' },
    );
    if (finding) report(finding);
  },
});

const CAPITAL = /;[ \u00a0]*\p{Lu}/gu;

function slipsIn(wording: Wording): readonly Omit<Slip, 'text'>[] {
  const words = wordsOf(wording);
  return words.flatMap(({ text: word, lower, span }, at) => {
    const first = word.charAt(0);
    const next = words[at + 1];
    if (
      first === lower.charAt(0) ||
      !VERBS.has(`${lower} ${next?.lower ?? ''}`) ||
      word === word.toUpperCase() ||
      /^\p{Lu}/u.test(next?.text ?? '') ||
      !/;[ \u00a0]*$/u.test(wording.text.slice(Math.max(0, span[0] - 4), span[0]))
    )
      return [];
    return [{ span, right: lower.charAt(0) + word.slice(1) }];
  });
}
