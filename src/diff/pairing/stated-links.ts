import { findTask, type Model, type ModelTask, taskLookup } from '../../model/index.ts';

/** Two tasks that the plans themselves say belong together. */
export type StatedLink = { readonly old: number; readonly new: number; readonly by: 'id' | 'replaces' };

/** A `replaces` that names no task of the other plan. */
export type LostLink = { readonly task: ModelTask; readonly named: string; readonly nearest?: string };

type Plan = Pick<Model, 'tasks' | 'year'>;

/**
 * Tasks with one lasting id in both plans, and tasks of the later plan that name one of the earlier plan as what they
 * replace (`replaces:`, a number or id). It speaks of the year before: between plans further apart only an id in it
 * counts, between drafts of one year it counts where one draft alone has any.
 */
export function statedLinks(old: Plan, fresh: Plan): { links: readonly StatedLink[]; lost: readonly LostLink[] } {
  const links: StatedLink[] = [];
  const lost: LostLink[] = [];
  const inNew = uniqueIds(fresh.tasks);
  for (const [id, at] of uniqueIds(old.tasks)) {
    const other = inNew.get(id);
    if (other !== undefined) links.push({ old: at, new: other, by: 'id' });
  }
  const later = referring(old, fresh);
  if (later === undefined) return { links, lost };
  const [from, to] = later === 'new' ? [fresh, old] : [old, fresh];
  const indexOf = new Map(to.tasks.map((task, at) => [task, at]));
  const find = taskLookup(to.tasks);
  const isFar = old.year !== undefined && fresh.year !== undefined && Math.abs(fresh.year - old.year) > 1;
  from.tasks.forEach((task, at) => {
    for (const named of namedIn(task.replaces)) {
      const found = find(named);
      const other = found === undefined ? undefined : indexOf.get(found);
      if (isFar && found?.id !== named) continue;
      if (other === undefined) lost.push(lostLink(task, named, to, lost.length));
      else if (later === 'new') links.push({ old: other, new: at, by: 'replaces' });
      else links.push({ old: at, new: other, by: 'replaces' });
    }
  });
  return { links, lost };
}

/** Names are guessed for the first few only: a wrong file names nothing right. */
function lostLink(task: ModelTask, named: string, to: Plan, before: number): LostLink {
  const guess = before < 10 ? findTask(to, named) : {};
  return { task, named, ...('nearest' in guess && guess.nearest !== undefined && { nearest: guess.nearest }) };
}

/** The plan whose `replaces` speaks of the other plan. */
function referring(old: Plan, fresh: Plan): 'old' | 'new' | undefined {
  if (old.year !== undefined && fresh.year !== undefined && old.year !== fresh.year) {
    return old.year < fresh.year ? 'new' : 'old';
  }
  const [inOld, inNew] = [old, fresh].map(({ tasks }) => tasks.some((task) => task.replaces !== undefined));
  if (inOld === inNew) return undefined;
  return inNew ? 'new' : 'old';
}

/** One number or id, or several parted by commas or semicolons. */
function namedIn(replaces: string | undefined): string[] {
  return (replaces ?? '')
    .split(/[;,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Ids that name one task only. */
function uniqueIds(tasks: readonly ModelTask[]): Map<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  tasks.forEach(({ id }, at) => {
    if (id === undefined) return;
    if (found.has(id)) twice.add(id);
    found.set(id, at);
  });
  for (const id of twice) found.delete(id);
  return found;
}
