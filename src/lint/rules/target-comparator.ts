import { subjectWords, type Target } from '../../language/index.ts';
import { placeReader } from '../../model/index.ts';
import { inText, rule } from '../rule.ts';
import { quoted, withinSentence } from '../say.ts';
import { type TargetStatement, targetStatements } from '../target-statements.ts';

const planOf = (body: string, objective: string): string =>
  `plan:\n  sections:\n    - {title: CHỈ TIÊU, text: ${body}}\nappendices:\n  - text:\n      - tasks:\n          columns: [number, objective, task]\n          objectives:\n            - {text: ${objective}, tasks: [{task: Số hóa hồ sơ.}]}\n`;

/** Statements of one number that a bare one is held against at most. */
const MOST_COMPARED = 40;
/** Fewer words in common say too little. */
const FEWEST_WORDS = 5;
/** Words that tell what is done about a measure and not what is measured. */
const ACTIONS = 'đề xuất kiến nghị phương án rà soát xây dựng hoàn thành duy trì';

export const targetComparator = rule({
  id: 'target-comparator',
  summary: {
    vi: 'Chỉ tiêu mất chữ “thiểu”, “đa”, hoặc thiếu “tối thiểu” so với chỗ khác',
    en: 'A target whose comparator lost a word',
  },
  why: {
    vi: '“Đạt tối 70%” không rõ là ít nhất hay nhiều nhất. Chỗ khác của kế hoạch ghi cùng chỉ tiêu có “tối thiểu” thì chỗ chỉ ghi con số cũng được nhắc.',
    en: '“Đạt tối 70%” does not say whether it is a minimum or a maximum. A bare number is noted where the plan states the same target with “tối thiểu”.',
  },
  severity: { draft: 'error', final: 'error' },
  severities: {
    bare: {
      draft: 'info',
      final: 'info',
      about: { vi: 'chỗ khác có tối thiểu, tối đa', en: 'a comparator stands elsewhere' },
    },
  },
  fix: 'unsafe',
  examples: () => ({
    good: [
      { plan: planOf('Tối thiểu 70% hồ sơ trực tuyến.', 'Tối thiểu 70% hồ sơ trực tuyến') },
      { plan: planOf('70% hồ sơ trực tuyến.', '70% hồ sơ trực tuyến') },
      { plan: planOf('Giảm thời gian chờ tối thiểu của người dân; 98% hồ sơ đúng hạn.', 'Đúng hạn') },
      { plan: planOf('Giảm thiểu 20% thời gian chờ; giảm thiểu ít nhất 5% chi phí.', 'Hồ sơ đúng hạn') },
      { plan: planOf('Từ 90% trở lên hồ sơ trực tuyến được xử lý đúng hạn.', '90% người dân hài lòng') },
    ],
    bad: [
      {
        plan: planOf('Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%.', 'Tỷ lệ hồ sơ trực tuyến đạt tối 70%'),
        finds: ['đạt tối 70%'],
        fixed: planOf('Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%.', 'Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%'),
      },
      { plan: planOf('Tỷ lệ hồ sơ trực tuyến đạt tối 70%.', 'Đúng hạn'), finds: ['đạt tối 70%'] },
      {
        plan: planOf('Tỷ lệ hồ sơ trực tuyến đạt thiểu 60%.', 'Thiểu 80% hồ sơ đúng hạn'),
        finds: ['đạt thiểu 60%', 'Thiểu 80%'],
        fixed: planOf('Tỷ lệ hồ sơ trực tuyến đạt tối thiểu 60%.', 'Tối thiểu 80% hồ sơ đúng hạn'),
      },
      {
        plan: planOf('Tối thiểu 60% kết quả thủ tục hành chính có bản điện tử.', 'Kết quả TTHC có bản điện tử đạt 60%'),
        finds: ['60%'],
      },
    ],
  }),
  check({ model, report }) {
    const statements = targetStatements(model);
    const placeOf = placeReader(model);
    const tellingWords = tellingWordsReader();
    const explicit = new Map<string, TargetStatement[]>();
    for (const statement of statements) {
      const key = numberOf(statement);
      if (wayOf(statement.target) === undefined || key === undefined) continue;
      const list = explicit.get(key);
      if (list === undefined) explicit.set(key, [statement]);
      else if (list.length < MOST_COMPARED) list.push(statement);
    }
    for (const statement of statements) {
      const { target, in: text } = statement;
      const key = numberOf(statement);
      if (target.comparator !== '=' || key === undefined) continue;
      const torn = tornAt(target, text.text);
      if (torn === undefined && (target.comparatorSpan !== undefined || (target.unit === '%' && target.value === 100)))
        continue;
      const same = explicit.get(key)?.find((other) => isSame(statement, other, tellingWords));
      const meant = torn?.way ?? (same && wayOf(same.target));
      const way = meant && torn?.isCapital ? meant.charAt(0).toLocaleUpperCase('vi') + meant.slice(1) : meant;
      if (torn === undefined && same === undefined) continue;
      const place = same && withinSentence(placeOf(same.in.path, same.target.span[0]));
      const words = quoted(text.text.slice(...target.span));
      const elsewhere = same && quoted(same.in.text.slice(...same.target.span));
      report({
        at: inText(text, target.span),
        ...(torn === undefined && { as: 'bare' }),
        message: {
          vi: `${words}${torn === undefined ? ' không có “tối thiểu”, “tối đa”' : ': thiếu chữ'}${place ? `; ${place.vi} ghi ${elsewhere}` : ''}.`,
          en: `${words} ${torn === undefined ? 'says neither minimum nor maximum' : 'lacks a word'}${place ? `; ${place.en} says ${elsewhere}` : ''}.`,
        },
        hint:
          torn !== undefined && way
            ? { vi: `Sửa: ${torn.before}${way}`, en: `Write ${torn.before}${way}` }
            : { vi: 'Kiểm tra: tối thiểu hay tối đa?', en: 'A minimum or a maximum?' },
        ...(same && {
          related: [
            { at: inText(same.in, same.target.span), message: { vi: `Ghi ${elsewhere}`, en: `Says ${elsewhere}` } },
          ],
        }),
        ...(torn !== undefined &&
          way && {
            fix: {
              title: { vi: `Viết “${way}”`, en: `Write “${way}”` },
              edits: [{ at: inText(text, torn.span), text: way }],
            },
          }),
      });
    }
  },
});

/** What is left of a comparator, and what it was where that is certain. */
const LEFT_OVER: Readonly<Record<string, string | undefined>> = {
  tối: undefined,
  thiểu: 'tối thiểu',
  đa: 'tối đa',
  ít: 'ít nhất',
};

type Torn = {
  readonly span: readonly [number, number];
  readonly before: string;
  readonly way: string | undefined;
  readonly isCapital: boolean;
};

/** The torn “tối” or “thiểu” alone, and the words before it that belong to the comparator. */
function tornAt({ comparatorSpan }: Target, text: string): Torn | undefined {
  if (comparatorSpan === undefined) return undefined;
  const [start] = comparatorSpan;
  const words = text.slice(...comparatorSpan).trimEnd();
  const at = words.search(/\S+$/u);
  const left = words.slice(Math.max(at, 0)).toLocaleLowerCase('vi');
  if (!Object.hasOwn(LEFT_OVER, left)) return undefined;
  return {
    span: [start + at, start + words.length],
    before: words.slice(0, at),
    way: LEFT_OVER[left],
    isCapital: !words.slice(at).startsWith(left.charAt(0)),
  };
}

function wayOf({ comparator }: Target): 'tối thiểu' | 'tối đa' | undefined {
  if (comparator === '>=') return 'tối thiểu';
  return comparator === '<=' ? 'tối đa' : undefined;
}

function numberOf({ target, scope }: TargetStatement): string | undefined {
  return target.value === undefined ? undefined : `${target.value}|${scope}`;
}

type TellingWords = (statement: TargetStatement) => ReadonlySet<string>;

/** Reads the words of a statement that name no action; once for each. */
function tellingWordsReader(): TellingWords {
  const actions = new Set(subjectWords(ACTIONS));
  const known = new Map<TargetStatement, ReadonlySet<string>>();
  return (statement) => {
    const words = known.get(statement) ?? new Set(statement.words.filter((word) => !actions.has(word)));
    known.set(statement, words);
    return words;
  };
}

/** The same measure, or one that says all the other says and more, in at least five words. */
function isSame(a: TargetStatement, b: TargetStatement, tellingWords: TellingWords): boolean {
  if (a.key !== undefined && a.key === b.key) return true;
  const [left, right] = [tellingWords(a), tellingWords(b)];
  const [fewer, more] = left.size <= right.size ? [left, right] : [right, left];
  return fewer.size >= FEWEST_WORDS && [...fewer].every((word) => more.has(word));
}
