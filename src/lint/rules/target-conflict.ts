import type { Target } from '../../language/index.ts';
import { placeReader } from '../../model/index.ts';
import { inText, rule } from '../rule.ts';
import { quoted, withinSentence } from '../say.ts';
import { type TargetStatement, targetStatements } from '../target-statements.ts';

const planOf = (body: string, objective: string): string =>
  `plan:\n  sections:\n    - title: CHỈ TIÊU\n      text: |\n${body.replace(/^/gm, '        ')}\nappendices:\n  - text:\n      - tasks:\n          columns: [number, objective, task]\n          objectives:\n            - {text: ${objective}, tasks: [{task: Số hóa hồ sơ.}]}\n`;

export const targetConflict = rule({
  id: 'target-conflict',
  summary: { vi: 'Một chỉ tiêu ghi hai mức', en: 'One target with two levels' },
  why: {
    vi: 'Chỉ tiêu ở phần lời và ở phụ lục phải là một. So cùng nội dung, đơn vị tính, cấp, lĩnh vực, đối tượng, năm; khác một điều là chỉ tiêu khác. “Trong đó 85%”, 85%, 75%, 65% theo từng cấp, mức của năm khác không tính.',
    en: 'Body and appendix must state one level. Compared only for the same subject, unit, level, field, public and year; anything else is another target.',
  },
  severity: { draft: 'warning', final: 'error' },
  fix: 'none',
  examples: () => ({
    good: [
      { plan: planOf('Tối thiểu 50% hồ sơ được số hóa.', 'Tối thiểu 50% hồ sơ số hóa trong năm 2023') },
      { plan: planOf('85% hồ sơ được xử lý trên mạng ở cấp tỉnh; 75% hồ sơ ở cấp huyện; 65% ở cấp xã.', 'Đúng hạn') },
      { plan: planOf('Tối thiểu 90% người dân hài lòng, trong đó 85% về lĩnh vực đất đai.', 'Đúng hạn') },
      { plan: planOf('Năm 2022 tối thiểu 90% hồ sơ đúng hạn, năm 2023 tối thiểu 95% hồ sơ đúng hạn.', 'Đúng hạn') },
      {
        plan: planOf(
          'Cấp tỉnh:\n- Tối thiểu 90% hồ sơ đúng hạn.\nCấp xã:\n- Tối thiểu 80% hồ sơ đúng hạn.',
          'Đúng hạn',
        ),
      },
      { plan: planOf('Tỷ lệ người dân hài lòng năm 2022 đạt 92%, năm 2023 đạt 93%.', 'Đúng hạn') },
      { plan: planOf('Giải ngân quý I 25%, cả năm 95%; thu phí quý I 30%, cả năm 100%.', 'Đúng hạn') },
      {
        plan: 'plan:\n  sections:\n    - title: TỔ CHỨC THỰC HIỆN\n      sections:\n        - {title: Sở Y tế, text: Tối thiểu 95% hồ sơ đúng hạn.}\n        - {title: Sở Xây dựng, text: Tối thiểu 98% hồ sơ đúng hạn.}\n',
      },
      {
        plan: 'plan:\n  sections:\n    - title: CHỈ TIÊU\n      text:\n        - table: {columns: [Năm 2022, Năm 2023], rows: [[Hồ sơ đúng hạn đạt 95%, Hồ sơ đúng hạn đạt 98%]]}\n',
      },
      { plan: planOf('Tối thiểu 90% người dân hài lòng, phấn đấu đạt 95% người dân hài lòng.', 'Đúng hạn') },
      {
        plan: planOf(
          'Mức độ hài lòng của người dân đạt trên 90%; phấn đấu 95%.',
          'Mức độ hài lòng của người dân đạt 95%',
        ),
      },
      { plan: planOf('50% dịch vụ công một phần và 60% dịch vụ công toàn trình có hồ sơ.', 'Đúng hạn') },
    ],
    bad: [
      {
        plan: planOf('Tối thiểu 50% hồ sơ được số hóa.', 'Tối thiểu 60% hồ sơ số hóa trong năm 2023'),
        finds: ['Tối thiểu 60%'],
      },
      {
        plan: planOf('Thời gian chờ tối đa 15 phút/lượt.', 'Thời gian chờ tối thiểu 15 phút/lượt'),
        finds: ['tối thiểu 15 phút/lượt'],
      },
      {
        plan: planOf(
          '- Tối thiểu 50% hồ sơ số hóa.\n- Tối thiểu 55% hồ sơ được số hóa.',
          'Tối thiểu 50% hồ sơ được số hóa',
        ),
        finds: ['Tối thiểu 55%'],
      },
    ],
  }),
  check({ model, report }) {
    const byKey = new Map<string, TargetStatement[]>();
    for (const statement of targetStatements(model)) {
      const { key } = statement;
      if (key === undefined) continue;
      const group = byKey.get(key);
      if (group) group.push(statement);
      else byKey.set(key, [statement]);
    }
    const placeOf = placeReader(model);
    for (const group of byKey.values()) {
      const found = oddOnes(withoutGoals(group));
      if (found === undefined) continue;
      const { odd, usual } = found;
      const [here] = odd;
      if (here === undefined) continue;
      const [there, mine] = [wordsOf(usual), wordsOf(here)];
      const place = withinSentence(placeOf(usual.in.path, usual.target.span[0]));
      report({
        at: inText(here.in, here.target.span),
        message: {
          vi: `Ở đây ghi ${mine}, ${place.vi} ghi ${there}: cùng một chỉ tiêu.`,
          en: `${mine} here, ${there} at ${place.en}: one target.`,
        },
        hint: { vi: 'Kiểm tra, thống nhất một mức.', en: 'Check and use one level.' },
        related: [usual, ...odd.slice(1)].map((other) => ({
          at: inText(other.in, other.target.span),
          message: { vi: `Ghi ${wordsOf(other)}`, en: `Says ${wordsOf(other)}` },
        })),
      });
    }
  },
});

/** “tối thiểu 90%, phấn đấu 95%”: what must be reached and the goal beyond it, which other places may state alone. */
function withoutGoals(group: readonly TargetStatement[]): readonly TargetStatement[] {
  const goals = group.filter((one) => {
    const lineBefore = one.in.text.slice(0, one.target.span[0]).split('\n').at(-1) ?? '';
    return (
      GOAL.test(lineBefore) &&
      group.some(
        (other) =>
          other.in === one.in &&
          other.target.span[1] <= one.target.span[0] &&
          other.target.span[0] >= one.target.span[0] - lineBefore.length,
      )
    );
  });
  return goals.length === 0
    ? group
    : group.filter(({ target }) => goals.every((goal) => contradicts(goal.target, target)));
}

const GOAL = /phấn đấu(?: \p{L}+){0,3}\s*$/iu;

/** The statements that differ from the most frequent level, or from the first where none is. */
function oddOnes(group: readonly TargetStatement[]): { usual: TargetStatement; odd: TargetStatement[] } | undefined {
  if (group.length < 2 || areOfSeveralUnits(group)) return undefined;
  const classes: TargetStatement[][] = [];
  for (const statement of group) {
    const same = classes.find(([first]) => first !== undefined && !contradicts(first.target, statement.target));
    if (same) same.push(statement);
    else classes.push([statement]);
  }
  if (classes.length < 2) return undefined;
  const most = classes.reduce((best, one) => (one.length > best.length ? one : best));
  const [usual] = most;
  return usual && { usual, odd: group.filter((statement) => !most.includes(statement)) };
}

/** Rows of different leads may each have their own level of one measure. */
function areOfSeveralUnits(group: readonly TargetStatement[]): boolean {
  return new Set(group.filter(({ in: text }) => text.task !== undefined).map(({ lead }) => lead)).size > 1;
}

/** A bare number beside “tối thiểu” of the same number is no contradiction; target-comparator asks about it. */
function contradicts(a: Target, b: Target): boolean {
  const [low, high] = [a.value ?? a.min, a.value ?? a.max];
  if (low !== (b.value ?? b.min) || high !== (b.value ?? b.max)) {
    // "từ 95% - 100%" is "từ 95% trở lên".
    const [range, other] = a.comparator === 'range' ? [a, b] : [b, a];
    return !(
      range.comparator === 'range' &&
      other.comparator === '>=' &&
      range.max === 100 &&
      range.min === other.value
    );
  }
  return a.comparator !== b.comparator && a.comparator !== '=' && b.comparator !== '=';
}

function wordsOf({ in: text, target }: TargetStatement): string {
  return quoted(text.text.slice(...target.span));
}
