import type { Words } from '../diagnostics/index.ts';
import { fold, nearest } from '../text/index.ts';
import type { Finding } from './lint-plan.ts';
import type { Remark } from './remarks.ts';
import type { Rule, Stage } from './rule.ts';
import { ignoreUnexplained, ignoreUnused } from './rules/remarks.ts';
import { levelOf, type Settings } from './settings.ts';

type Around = {
  /** Every id that a finding can have. */
  readonly ids: ReadonlySet<string>;
  readonly text: string;
  readonly settings: Settings;
  readonly stage: Stage;
};

/**
 * Marks the findings that remarks suppress with their reason, and adds findings on the remarks themselves: without a
 * rule or a reason a remark suppresses nothing; one that suppresses nothing is told of.
 */
export function suppress(findings: readonly Finding[], remarks: readonly Remark[], around: Around): Finding[] {
  const ignores = remarks.filter(({ kind }) => kind === 'ignore');
  if (ignores.length === 0) return [...findings];
  const used = new Set<Remark>();
  const marked = findings.map((finding) => {
    const remark = ignores.find((one) => isMeant(one, finding));
    if (remark === undefined) return finding;
    used.add(remark);
    return { ...finding, suppressed: remark.reason };
  });
  return [...marked, ...ignores.flatMap((remark) => faultsOf(remark, used.has(remark), around))];
}

function isMeant({ rules, words, reason, covers }: Remark, { rule, span, marked }: Finding): boolean {
  if (reason === '' || !rules.includes(rule)) return false;
  if (span.start < covers.start || span.start >= Math.max(covers.end, covers.start + 1)) return false;
  if (words === undefined) return true;
  return fold(marked).includes(fold(words)) || fold(words).includes(fold(marked));
}

function faultsOf(remark: Remark, isUsed: boolean, around: Around): Finding[] {
  const { rules, reason } = remark;
  const unknown = rules.find((id) => !around.ids.has(id) && nearest(id, around.ids) !== id);
  if (rules.length === 0) return fault(ignoreUnexplained, NO_RULE, remark, around);
  if (reason === '') return fault(ignoreUnexplained, NO_REASON, remark, around);
  if (isUsed) return [];
  const near = unknown === undefined ? undefined : nearest(unknown, around.ids);
  const message =
    unknown === undefined
      ? {
          vi: `Chú thích bỏ qua ${rules.join(', ')} không bỏ qua kết quả nào.`,
          en: `This comment ignores ${rules.join(', ')} and there is nothing to ignore.`,
        }
      : { vi: `Không có quy tắc “${unknown}”.`, en: `There is no rule “${unknown}”.` };
  const hint = near === undefined ? DROP : { vi: `Có phải ý là ${near}?`, en: `Did you mean ${near}?` };
  return fault(ignoreUnused, { message, hint }, remark, around);
}

function fault(
  rule: Rule,
  { message, hint }: { message: Words; hint: Words },
  { span }: Remark,
  { settings, stage, text }: Around,
): Finding[] {
  const severity = levelOf(rule, undefined, stage, settings);
  if (severity === 'off') return [];
  const where = { vi: 'Chú thích trong tệp', en: 'A comment in the file' };
  return [
    {
      rule: rule.id,
      severity,
      message,
      hint,
      span,
      where,
      about: where.vi,
      marked: text.slice(span.start, span.end),
      marksWords: false,
      source: 'rule',
    },
  ];
}

const FORM: Words = {
  vi: 'Viết: # ccht-ignore tên-quy-tắc: lý do',
  en: 'Write: # ccht-ignore rule-name: the reason',
};
const DROP: Words = { vi: 'Bỏ chú thích này.', en: 'Drop the comment.' };
const NO_RULE = {
  message: { vi: 'Chú thích bỏ qua chưa ghi tên quy tắc.', en: 'The comment names no rule.' },
  hint: FORM,
};
const NO_REASON = {
  message: { vi: 'Chú thích bỏ qua chưa ghi lý do.', en: 'The comment gives no reason.' },
  hint: FORM,
};
