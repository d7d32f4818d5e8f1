import type { Lang, Words } from '../../../diagnostics/index.ts';
import { colored } from '../../color.ts';

type Example = { readonly plan: string; readonly finds?: readonly string[]; readonly fixed?: string };

/** What people may read about a rule. */
export type RuleDescription = {
  readonly id: string;
  readonly summary: Words;
  readonly why: Words;
  readonly clause?: string;
  readonly severity: { readonly draft: string; readonly final: string };
  readonly severities?: Readonly<
    Record<string, { readonly draft: string; readonly final: string; readonly about: Words }>
  >;
  readonly fix: string;
  readonly options?: Readonly<Record<string, { readonly about: Words; readonly default: unknown }>>;
  readonly examples: () => { readonly good: readonly Example[]; readonly bad: readonly Example[] };
};

const LEVELS: Readonly<Record<string, Words>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cần xem', en: 'warning' },
  info: { vi: 'lưu ý', en: 'info' },
  off: { vi: 'tắt', en: 'off' },
};
const FIXES: Readonly<Record<string, Words>> = {
  none: { vi: 'không tự sửa', en: 'no fix' },
  safe: { vi: 'sửa được: --fix', en: 'fixed by --fix' },
  unsafe: { vi: 'sửa được, cần xem lại: --fix-unsafe', en: 'fixed by --fix-unsafe' },
};

/** A rule for a person at a terminal: what, why, clause, levels, before and after. */
export function explainRule(rule: RuleDescription, { lang, color }: { lang: Lang; color: boolean }): string {
  const say = (words: Words): string => words[lang];
  const lines = [`${rule.id}: ${say(rule.summary)}`, '', say(rule.why), ''];
  if (rule.clause !== undefined) lines.push(`${say({ vi: 'Căn cứ', en: 'Clause' })}: ${rule.clause}`);
  lines.push(`${say({ vi: 'Mức (dự thảo → phát hành)', en: 'Level (draft → final)' })}: ${levels(rule, lang)}`);
  for (const { draft, final, about } of Object.values(rule.severities ?? {}))
    lines.push(`  ${say(about)}: ${arrow(draft, final, lang)}`);
  lines.push(say(FIXES[rule.fix] ?? { vi: rule.fix, en: rule.fix }));
  for (const [name, option] of Object.entries(rule.options ?? {})) {
    lines.push(
      `${say({ vi: 'Lựa chọn', en: 'Option' })} ${name}: ${say(option.about)} (${JSON.stringify(option.default)})`,
    );
  }
  const {
    good: [good],
    bad: [bad],
  } = rule.examples();
  if (bad)
    lines.push(
      '',
      colored('dim', say({ vi: 'Bị nhắc:', en: 'Told of:' }), color),
      indented(bad.plan),
      ...(bad.finds ?? []).map((words) => `    ~ ${words}`),
    );
  if (bad?.fixed !== undefined)
    lines.push(colored('dim', say({ vi: 'Sau khi sửa:', en: 'After the fix:' }), color), indented(bad.fixed));
  else if (good) lines.push(colored('dim', say({ vi: 'Đúng:', en: 'Right:' }), color), indented(good.plan));
  return `${lines.join('\n')}\n`;
}

/** What reading a file finds is not of any rule: it has no levels and cannot be switched off. */
export function explainReading(id: string, summary: Words, lang: Lang): string {
  return `${id}: ${summary[lang]}\n\n${OF_READING[lang]}\n`;
}

const OF_READING: Words = {
  vi: 'ccht thấy khi đọc tệp, trước khi soát; không đổi mức, không tắt được.',
  en: 'Found when the file is read, before it is checked; its level cannot be changed.',
};

/** Every rule in a line: id, levels, what it finds; then what reading a file finds. */
export function listRules(
  rules: readonly RuleDescription[],
  ofReading: Readonly<Record<string, Words>>,
  lang: Lang,
): string {
  const width = Math.max(...[...rules.map(({ id }) => id), ...Object.keys(ofReading)].map(({ length }) => length));
  const wide = Math.max(...rules.map((rule) => levels(rule, lang).length));
  return [
    ...rules.map((rule) => `${rule.id.padEnd(width)}  ${levels(rule, lang).padEnd(wide)}  ${rule.summary[lang]}`),
    '',
    OF_READING[lang],
    ...Object.entries(ofReading).map(([id, summary]) => `${id.padEnd(width)}  ${summary[lang]}`),
    '',
  ].join('\n');
}

/** All rules as one page of Markdown. */
export function rulesPage(rules: readonly RuleDescription[]): string {
  const sections = rules.map((rule) => {
    const [bad] = rule.examples().bad;
    const parts = [
      `## ${rule.id}`,
      `**${rule.summary.vi}** · ${levels(rule, 'vi')} · ${(FIXES[rule.fix] ?? FIXES.none)?.vi}`,
      rule.why.vi,
      ...(rule.clause === undefined ? [] : [`Căn cứ: ${rule.clause}`]),
      ...Object.values(rule.severities ?? {}).map(
        ({ draft, final, about }) => `Riêng ${about.vi}: ${arrow(draft, final, 'vi')}.`,
      ),
      ...Object.entries(rule.options ?? {}).map(
        ([name, option]) => `Lựa chọn \`${name}\`: ${option.about.vi}; mặc định \`${JSON.stringify(option.default)}\`.`,
      ),
      ...(bad ? [`Bị nhắc (${(bad.finds ?? []).map((words) => `“${words}”`).join(', ')}):`, fenced(bad.plan)] : []),
      ...(bad?.fixed === undefined ? [] : ['Sau khi sửa:', fenced(bad.fixed)]),
      `_${rule.summary.en}. ${rule.why.en}_`,
    ];
    return parts.join('\n\n');
  });
  const intro =
    '<!-- Trang này do npm run generate làm từ src/lint/rules. -->\n\n# Các quy tắc soát\n\nMức ghi theo thứ tự dự thảo → phát hành. Xem trong cửa sổ lệnh: `ccht lint --explain TÊN`.';
  return `${[intro, ...sections].join('\n\n')}\n`;
}

function levels({ severity }: RuleDescription, lang: Lang): string {
  return arrow(severity.draft, severity.final, lang);
}

function arrow(draft: string, final: string, lang: Lang): string {
  return `${LEVELS[draft]?.[lang] ?? draft} → ${LEVELS[final]?.[lang] ?? final}`;
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}

function fenced(text: string): string {
  return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
}
