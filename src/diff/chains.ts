import type { PlanDiff } from './diff-plans.ts';

/** A task through the plans: its place in the list of tasks of each plan it stands in, plans counted from 0. */
export type Chain = readonly { readonly plan: number; readonly task: number }[];

/**
 * Tasks followed from plan to plan; `steps` compare each plan with the next. Of a split or merge the chain goes on with
 * the task that goes on most plainly; the other parts begin, or end, a chain of their own. In order of the last plan.
 */
export function taskChains(steps: readonly Pick<PlanDiff, 'matches' | 'tasks'>[]): Chain[] {
  const [first] = steps;
  if (first === undefined) return [];
  const chains: { plan: number; task: number }[][] = [];
  let open = new Map(first.tasks.old.map((_, task) => [task, [{ plan: 0, task }]]));
  chains.push(...open.values());
  steps.forEach(({ matches, tasks }, at) => {
    const before = new Map(matches.map((match) => [match.new[0], match.old[0]]));
    const next = new Map<number, { plan: number; task: number }[]>();
    for (const task of tasks.new.keys()) {
      const old = before.get(task);
      const known = old === undefined ? undefined : open.get(old);
      const chain = known ?? [];
      chain.push({ plan: at + 1, task });
      if (known === undefined) chains.push(chain);
      next.set(task, chain);
    }
    open = next;
  });
  const last = (chain: Chain): number => {
    const end = chain.at(-1);
    return end === undefined ? 0 : end.plan * 1e6 - end.task;
  };
  return chains.sort((a, b) => last(b) - last(a));
}
