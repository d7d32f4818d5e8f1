import { plural } from '../../text/index.ts';
import { inText, rule } from '../rule.ts';
import { listed } from '../say.ts';

export const targetBare = rule({
  id: 'target-bare',
  summary: {
    vi: 'Chỉ tiêu phần trăm không có chữ so sánh (tối thiểu, đạt, từ … trở lên)',
    en: 'A percentage without a comparator',
  },
  why: {
    vi: '“70% hồ sơ có mẫu” không rõ là đúng 70% hay ít nhất 70%. Chỉ tiêu 100% thì rõ.',
    en: '“70 % of …” may mean exactly or at least. 100 % is clear.',
  },
  severity: { draft: 'off', final: 'info' },
  fix: 'none',
  examples: () => ({
    good: [
      {
        plan: 'plan:\n  sections:\n    - {title: CHỈ TIÊU, text: "100% thủ tục được công khai; tối thiểu 70% hồ sơ trực tuyến; tỷ lệ hài lòng đạt 90%."}\n',
      },
    ],
    bad: [
      {
        plan: 'plan:\n  sections:\n    - {title: CHỈ TIÊU, text: 70% thủ tục có hồ sơ mẫu.}\n',
        stage: 'final',
        finds: ['70%'],
      },
    ],
  }),
  check({ model, report }) {
    const bare = model.targets.filter(({ in: { text, role }, what }) => {
      if (what.comparator !== '=' || what.unit !== '%' || what.value === 100 || what.direction !== undefined)
        return false;
      if (!['body', 'objective'].includes(role) || what.comparatorSpan !== undefined) return false;
      return !/(?:đạt|còn|mức|bằng|là|trong đó|lên|xuống|và|,|từ|giảm|tăng|thêm|bớt|cắt)\s*$/iu.test(
        text.slice(0, what.valueSpan[0]),
      );
    });
    const [first] = bare;
    if (first === undefined) return;
    const values = listed(
      bare.map(({ in: { text }, what }) => text.slice(what.valueSpan[0], what.span[1])),
      6,
    );
    report({
      at: inText(first.in, [first.what.valueSpan[0], first.what.span[1]]),
      message: {
        vi: `${bare.length} chỉ tiêu không có chữ so sánh: ${values.vi}.`,
        en: `${plural(bare.length, 'target')} without a comparator: ${values.en}.`,
      },
      hint: { vi: 'Bổ sung: tối thiểu, từ … trở lên, hoặc đạt.', en: 'Add: tối thiểu, từ … trở lên or đạt.' },
      related: bare.slice(1).map(({ in: text, what }) => ({
        at: inText(text, [what.valueSpan[0], what.span[1]]),
        message: { vi: `${what.value}%`, en: `${what.value}%` },
      })),
    });
  },
});
