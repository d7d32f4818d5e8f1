import type { Change, Item, PlanDiff } from '../../diff/index.ts';
import { plainText } from '../../plan/index.ts';
import { type ChainReport, recordAt, sidesOf } from './chain-screen.ts';
import { changesOf } from './counts.ts';
import type { DiffReport, ReportSide } from './diff-report.ts';
import type { Explainer } from './explain-blocks.ts';

/** The diff as other programs read it: see the contract of `ccht diff --format json`. */
export function diffJson({ diff, old, new: fresh }: DiffReport, explain?: Explainer): object {
  return {
    version: 1,
    old: old.file,
    new: fresh.file,
    summary: summaryOf(diff),
    totals: Object.fromEntries(Object.entries(diff.tallies)),
    changes: diff.changes.map((change) => changeJson(change, old, fresh, explain)),
  };
}

/** What became of the tasks. */
function summaryOf(diff: PlanDiff): Record<string, number> {
  const tasks = changesOf(diff, 'task');
  const kinds = ['added', 'removed', 'changed', 'moved', 'split', 'merged'] as const;
  const counts = kinds.map((kind) => [kind, tasks.filter((change) => change.kind === kind).length] as const);
  return { ...Object.fromEntries(counts), same: diff.tallies.task.same };
}

function changeJson(
  { kind, what, old, new: fresh, fields, ties }: Change,
  from: ReportSide,
  to: ReportSide,
  explain: Explainer | undefined,
): object {
  const [tie] = ties;
  return {
    kind,
    what,
    ...(old.length > 0 && { old: oneOrMany(old, from, kind === 'merged') }),
    ...(fresh.length > 0 && { new: oneOrMany(fresh, to, kind === 'split') }),
    ...(tie && { similarity: tie.similarity, pairing: tie.pairing }),
    ...(ties.length > 1 && { pairs: ties.map(({ similarity, pairing }) => ({ similarity, pairing })) }),
    ...(ties.some(({ isDoubtful }) => isDoubtful) && { doubtful: true }),
    ...(explain &&
      what === 'task' &&
      ties.length > 0 && { why: ties.map((_, at) => whyJson(old, fresh, at, explain)) }),
    ...(fields.length > 0 && { fields }),
  };
}

/** Why a pair was made: how alike each part is, and the words that both have. */
function whyJson(old: readonly Item[], fresh: readonly Item[], at: number, explain: Explainer): object {
  const [a, b] = [old[old.length > 1 ? at : 0], fresh[fresh.length > 1 ? at : 0]];
  return a === undefined || b === undefined ? {} : explain(a.order, b.order);
}

function oneOrMany(items: readonly Item[], side: ReportSide, isList: boolean): object | object[] {
  const made = items.map((item) => itemJson(item, side));
  return isList ? made : (made[0] ?? {});
}

function itemJson({ id, number, path, span, text, aim, also, task }: Item, { lineAt }: ReportSide): object {
  return {
    ...(id !== undefined && { id }),
    ...(number !== undefined && number !== '' && { number }),
    line: lineAt(path, span?.[0]),
    text,
    ...(aim !== undefined && { target: aim }),
    ...(also && { also }),
    ...(task && { ...(task.objective !== undefined && { objective: task.objective }), cells: task.cells }),
  };
}

/** Several plans in turn: each compared with the next, and every task that stands in more than one. */
export function chainsJson(report: ChainReport): object {
  const sides = sidesOf(report);
  return {
    version: 1,
    plans: sides.map(({ file, year }) => ({ file, ...(year !== undefined && { year }) })),
    steps: report.steps.map((step) => diffJson(step)),
    chains: report.chains
      .filter((chain) => chain.length > 1)
      .map((chain) => ({
        tasks: chain.map((link) => {
          const record = recordAt(report, link);
          return {
            plan: link.plan,
            ...(record?.id !== undefined && { id: record.id }),
            number: record?.number,
            line: record === undefined ? undefined : sides[link.plan]?.lineAt(record.path),
            text: plainText(record?.cells.task ?? ''),
            deadline: record?.cells.deadline,
          };
        }),
      })),
  };
}
