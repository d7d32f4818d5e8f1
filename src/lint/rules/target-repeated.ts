import { placeReader } from '../../model/index.ts';
import { inText, rule } from '../rule.ts';
import { quoted, withinSentence } from '../say.ts';
import { targetStatements } from '../target-statements.ts';

const planOf = (...lines: readonly string[]): string =>
  `plan:\n  sections:\n    - title: CHỈ TIÊU\n      text: |\n${lines.map((line) => `        - ${line}\n`).join('')}`;

export const targetRepeated = rule({
  id: 'target-repeated',
  summary: { vi: 'Một chỉ tiêu ghi hai lần trong cùng phần', en: 'One target twice in the same part' },
  why: {
    vi: 'Sửa một chỗ dễ quên chỗ kia. Nhắc lại ở phụ lục là bình thường; mặc định tắt.',
    en: 'Whoever mends one forgets the other. Once in the body and once in the appendix is normal; off by default.',
  },
  severity: { draft: 'off', final: 'off' },
  fix: 'none',
  examples: () => ({
    good: [
      { plan: planOf('Tối thiểu 50% hồ sơ tại cấp tỉnh được số hóa.', 'Tối thiểu 50% hồ sơ tại cấp xã được số hóa.') },
      {
        plan: `${planOf('Tối thiểu 50% hồ sơ được số hóa.')}appendices:\n  - text: Tối thiểu 50% hồ sơ được số hóa.\n`,
      },
    ],
    bad: [
      {
        plan: planOf('Tối thiểu 50% hồ sơ được số hóa.', 'Tối thiểu 50% hồ sơ số hóa trong năm 2023.'),
        finds: ['Tối thiểu 50%'],
      },
    ],
  }),
  check({ model, report }) {
    const placeOf = placeReader(model);
    const seen = new Map<string, ReturnType<typeof targetStatements>[number]>();
    for (const statement of targetStatements(model)) {
      const { key, target, in: text } = statement;
      if (key === undefined) continue;
      const level = [text.part, key, target.comparator, target.value ?? `${target.min}-${target.max}`].join('|');
      const first = seen.get(level);
      if (first === undefined) {
        seen.set(level, statement);
        continue;
      }
      const place = withinSentence(placeOf(first.in.path, first.target.span[0]));
      const words = quoted(text.text.slice(...target.span));
      report({
        at: inText(text, target.span),
        message: { vi: `Chỉ tiêu ${words} đã ghi ở ${place.vi}.`, en: `${words} is already stated at ${place.en}.` },
        hint: { vi: 'Kiểm tra: bỏ một chỗ nếu thừa.', en: 'Drop one if it is not needed.' },
        related: [{ at: inText(first.in, first.target.span), message: { vi: 'Chỗ đã ghi', en: 'Stated first' } }],
      });
    }
  },
});
