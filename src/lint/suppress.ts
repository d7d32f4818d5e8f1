import type { Words } from '../diagnostics/index.ts';
import { fold, nearest } from '../text/index.ts';
import type { Finding } from './finding.ts';
import { READING_RULES } from './reading-rules.ts';
import type { Remark } from './remarks.ts';
import type { Rule, Stage } from './rule.ts';
import { rules } from './rules/index.ts';
import { ignoreUnexplained, ignoreUnused } from './rules/remarks.ts';
import { isOn, levelOf, type Settings } from './settings.ts';

type Around = {
  /** Remarks of the other kind whose words are gone. */
  readonly idle: readonly Remark[];
  readonly text: string;
  readonly settings: Settings;
  readonly stage: Stage;
};

/**
 * Marks the findings that remarks suppress with their reason, and adds findings on the remarks themselves: without a
 * rule or a reason a remark suppresses nothing; a rule that is unknown or has nothing to suppress is told of. What makes
 * a plan unreadable cannot be suppressed.
 */
export function suppress(findings: readonly Finding[], remarks: readonly Remark[], around: Around): Finding[] {
  const ignores = remarks.filter(({ kind }) => kind === 'ignore');
  const isWhole = !findings.some(isFatal);
  const idle = isWhole ? around.idle.flatMap((remark) => fault(ignoreUnused, WORDS_GONE, remark, around)) : [];
  if (ignores.length === 0) return [...findings, ...idle];
  const byRule = new Map<string, Remark[]>();
  for (const remark of ignores) {
    for (const id of remark.reason === '' ? [] : remark.rules) byRule.set(id, [...(byRule.get(id) ?? []), remark]);
  }
  const used = new Map<Remark, Set<string>>();
  const marked = findings.map((finding) => {
    if (isFatal(finding)) return finding;
    const remark = byRule.get(finding.rule)?.find((one) => isMeant(one, finding));
    if (remark === undefined) return finding;
    used.set(remark, (used.get(remark) ?? new Set()).add(finding.rule));
    return { ...finding, suppressed: remark.reason };
  });
  const faults = ignores.flatMap((remark) => faultsOf(remark, used.get(remark) ?? new Set(), isWhole, around));
  return [...marked, ...faults, ...idle];
}

function isFatal({ source, severity }: Finding): boolean {
  return source === 'reading' && severity === 'error';
}

function isMeant({ words, covers }: Remark, { span, marked }: Finding): boolean {
  if (span.start < covers.start || span.start >= Math.max(covers.end, covers.start + 1)) return false;
  if (words === undefined) return true;
  return fold(marked).includes(fold(words)) || fold(words).includes(fold(marked));
}

/** `isWhole`: the plan was read to its end, so that a rule that found nothing has looked at everything. */
function faultsOf(remark: Remark, used: ReadonlySet<string>, isWhole: boolean, around: Around): Finding[] {
  if (remark.rules.length === 0) return fault(ignoreUnexplained, NO_RULE, remark, around);
  if (remark.reason === '') return fault(ignoreUnexplained, NO_REASON, remark, around);
  const ids = [...rules.map(({ id }) => id), ...Object.keys(READING_RULES)];
  const unknown = remark.rules.filter((id) => !ids.includes(id));
  const unused = remark.rules.filter((id) => {
    const rule = rules.find((one) => one.id === id);
    const hasLooked = rule === undefined || isOn(rule, around.stage, around.settings);
    return ids.includes(id) && !used.has(id) && hasLooked && isWhole;
  });
  return [
    ...unknown.flatMap((id) => fault(ignoreUnused, noSuchRule(id, nearest(id, ids)), remark, around)),
    ...(unused.length === 0 ? [] : fault(ignoreUnused, nothingToIgnore(unused), remark, around)),
  ];
}

type Fault = { readonly message: Words; readonly hint: Words };

function fault(rule: Rule, { message, hint }: Fault, { span }: Remark, { settings, stage, text }: Around): Finding[] {
  const severity = levelOf(rule, undefined, stage, settings);
  if (severity === 'off') return [];
  const where = { vi: 'Chú thích trong tệp', en: 'A comment in the file' };
  const marked = text.slice(span.start, span.end);
  return [
    { rule: rule.id, severity, message, hint, span, where, about: where.vi, marked, marksWords: false, source: 'rule' },
  ];
}

function noSuchRule(id: string, near: string | undefined): Fault {
  const message = { vi: `Không có quy tắc “${id}”.`, en: `There is no rule “${id}”.` };
  return { message, hint: near === undefined ? DROP : { vi: `Có phải ý là ${near}?`, en: `Did you mean ${near}?` } };
}

function nothingToIgnore(ids: readonly string[]): Fault {
  const message = {
    vi: `Chú thích bỏ qua ${ids.join(', ')} mà ở đây không có kết quả nào như vậy.`,
    en: `This comment ignores ${ids.join(', ')} and there is nothing to ignore.`,
  };
  return { message, hint: DROP };
}

const FORM: Words = {
  vi: 'Viết: # ccht bỏ qua tên-quy-tắc: lý do',
  en: 'Write: # ccht-ignore rule-name: the reason',
};
const DROP: Words = { vi: 'Bỏ chú thích này.', en: 'Drop the comment.' };
const NO_RULE: Fault = {
  message: {
    vi: 'Chú thích bỏ qua chưa ghi tên quy tắc, hoặc viết chưa đúng dạng.',
    en: 'The comment names no rule, or is not of the right form.',
  },
  hint: FORM,
};
const NO_REASON: Fault = {
  message: { vi: 'Chú thích bỏ qua chưa ghi lý do.', en: 'The comment gives no reason.' },
  hint: FORM,
};
const WORDS_GONE: Fault = {
  message: {
    vi: 'Chú thích nghi ngờ nêu những chữ không còn ở đây.',
    en: 'The words that this comment doubts are no longer here.',
  },
  hint: DROP,
};
