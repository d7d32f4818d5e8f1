import { compareVietnamese } from '../text/index.ts';
import type { Awaited, SummaryTask } from './types.ts';

/** Tasks that wait for one body, one document, the office's own plans, or for nothing that is named. */
export type WaitingGroup = {
  readonly kind: Awaited['kind'];
  readonly key: string;
  /** Names under which it is awaited, the commonest first; none for what is not named. */
  readonly names: readonly string[];
  readonly tasks: readonly SummaryTask[];
};

/** Whom to ask, the most awaited first, what is not named last. Items of prose that do not count are left out. */
export function waitingGroups(tasks: readonly SummaryTask[]): WaitingGroup[] {
  const groups = new Map<string, { awaited: Awaited; names: Map<string, number>; tasks: SummaryTask[] }>();
  for (const task of tasks) {
    const { awaited, isCounted } = task;
    if (awaited === undefined || !isCounted) continue;
    const key = `${awaited.kind} ${awaited.key}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = { awaited, names: new Map(), tasks: [] };
      groups.set(key, group);
    }
    group.tasks.push(task);
    if (awaited.name !== '') group.names.set(awaited.name, (group.names.get(awaited.name) ?? 0) + 1);
  }
  return [...groups.values()]
    .map(({ awaited: { kind, key }, names, tasks: waiting }) => ({
      kind,
      key,
      names: [...names].sort((a, b) => b[1] - a[1]).map(([name]) => name),
      tasks: waiting,
    }))
    .sort(
      (a, b) =>
        Number(a.kind === 'unnamed') - Number(b.kind === 'unnamed') ||
        b.tasks.length - a.tasks.length ||
        compareVietnamese(a.names[0] ?? '', b.names[0] ?? ''),
    );
}
