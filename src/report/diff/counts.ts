import type { Lang } from '../../diagnostics/index.ts';
import type { Change, Kind, PlanDiff, What } from '../../diff/index.ts';
import { type DiffReport, isFiltered } from './diff-report.ts';

/** Whether a task only stands elsewhere among its neighbours: a new number and nothing else. */
export function isOnlyOrder({ kind, fields }: Change): boolean {
  return kind === 'moved' && fields.every(({ field }) => field === 'order');
}

export function changesOf(diff: Pick<PlanDiff, 'changes'>, what: What, kind?: Kind): Change[] {
  return diff.changes.filter((change) => change.what === what && (kind === undefined || change.kind === kind));
}

/** Whether a task stands in a table; what prose says besides is counted apart. */
function isInTable({ old, new: fresh }: Change): boolean {
  return [...old, ...fresh].some(({ task }) => task?.source === 'table');
}

/**
 * `Nhiệm vụ 50 → 54: mới 8 · bỏ 3 · gộp 2 thành 1 · sửa 13 · giữ 32`. Where either plan has a table, its tasks are
 * those of the table, and what changed of the duties in prose comes after (`ngoài bảng: sửa 1`).
 */
export function tasksLine({ diff, wanted }: Pick<DiffReport, 'diff' | 'wanted'>, lang: Lang): string {
  const all = changesOf(diff, 'task');
  const hasTable = [...diff.tasks.old, ...diff.tasks.new].some(({ source }) => source === 'table');
  const tasks = hasTable ? all.filter(isInTable) : all;
  const total = (side: 'old' | 'new'): number =>
    diff.tasks[side].filter(({ source }) => !hasTable || source === 'table').length;
  const kept = total('new') - tasks.filter((change) => !isOnlyOrder(change)).flatMap((change) => change.new).length;
  const vi = lang === 'vi';
  // Of what was left out nobody knows here whether it changed.
  const rest = isFiltered(wanted) ? [] : [counted(kept, vi ? 'giữ' : 'kept', lang)];
  const told = [...countParts(tasks, lang), ...rest].join(' · ');
  const others = hasTable
    ? countParts(
        all.filter((change) => !isInTable(change)),
        lang,
      )
    : [];
  const aside = others.length === 0 ? '' : ` (${vi ? 'ngoài bảng' : 'in prose'}: ${others.join(' · ')})`;
  return `${vi ? 'Nhiệm vụ' : 'Tasks'} ${total('old')} → ${total('new')}${told === '' ? '' : `: ${told}`}${aside}`;
}

function countParts(tasks: readonly Change[], lang: Lang): string[] {
  const count = (kind: Kind): number => tasks.filter((change) => change.kind === kind).length;
  const moved = tasks.filter((change) => change.kind === 'moved' && !isOnlyOrder(change)).length;
  const vi = lang === 'vi';
  const parts = [
    [count('added'), vi ? 'mới' : 'new'],
    [count('removed'), vi ? 'bỏ' : 'gone'],
    ...manyParts(tasks, 'merged', lang),
    ...manyParts(tasks, 'split', lang),
    [count('changed'), vi ? 'sửa' : 'changed'],
    [moved, vi ? 'chuyển nhóm' : 'moved to another group'],
  ] as const;
  return parts.filter(([number]) => number !== 0).map(([number, words]) => counted(number, words, lang));
}

/** `gộp 2 thành 1`, each size of merge or split with how often there is one. */
function manyParts(tasks: readonly Change[], kind: 'merged' | 'split', lang: Lang): [number | '', string][] {
  const sizes = new Map<string, number>();
  for (const change of tasks) {
    if (change.kind !== kind) continue;
    const size = `${change.old.length} ${change.new.length}`;
    sizes.set(size, (sizes.get(size) ?? 0) + 1);
  }
  return [...sizes].map(([size, times]) => {
    const [from, to] = size.split(' ');
    const verb = { vi: kind === 'merged' ? 'gộp' : 'tách', en: kind }[lang];
    const words = `${verb} ${from} ${{ vi: 'thành', en: 'into' }[lang]} ${to}`;
    return ['', times === 1 ? words : `${words} (${times} ${{ vi: 'lần', en: 'times' }[lang]})`];
  });
}

/** `Chỉ tiêu 12 → 14: siết 5 · nới 0 · mới 3 · bỏ 1 · giữ 6`; "" where neither plan has any, or none was asked for. */
export function targetsLine({ diff, wanted }: Pick<DiffReport, 'diff' | 'wanted'>, lang: Lang): string {
  if (wanted?.only?.includes('target') === false || wanted?.ignore?.includes('target')) return '';
  const { old, new: fresh, same } = diff.tallies.target;
  if (old + fresh === 0) return '';
  const targets = changesOf(diff, 'target');
  const changed = targets.filter(({ kind }) => kind === 'changed');
  const stricter = changed.filter(({ fields }) => fields[0]?.effect === 'stricter').length;
  const looser = changed.filter(({ fields }) => fields[0]?.effect === 'looser').length;
  const other = changed.length - stricter - looser;
  const vi = lang === 'vi';
  const parts = [
    counted(stricter, vi ? 'siết' : 'stricter', lang),
    counted(looser, vi ? 'nới' : 'looser', lang),
    ...(other === 0 ? [] : [counted(other, vi ? 'đổi' : 'otherwise changed', lang)]),
    counted(targets.filter(({ kind }) => kind === 'added').length, vi ? 'mới' : 'new', lang),
    counted(targets.filter(({ kind }) => kind === 'removed').length, vi ? 'bỏ' : 'gone', lang),
    ...(isFiltered(wanted) ? [] : [counted(same, vi ? 'giữ' : 'kept', lang)]),
  ];
  return `${vi ? 'Chỉ tiêu' : 'Targets'} ${old} → ${fresh}: ${parts.join(' · ')}`;
}

/** A number with its word: `mới 8`, `8 new`. */
export function counted(count: number | '', words: string, lang: Lang): string {
  if (count === '') return words;
  return lang === 'vi' ? `${words} ${count}` : `${count} ${words}`;
}
