import { findTask, type Model, type ModelTask, taskLookup } from '../../model/index.ts';
import type { Spelling } from '../words/spelling.ts';
import { isOneOffice } from './one-office.ts';

/** Two tasks that the plans themselves say belong together. */
export type StatedLink = { readonly old: number; readonly new: number; readonly by: 'id' | 'replaces' };

/** A `replaces` that names no task of the other plan. */
export type LostLink = { readonly task: ModelTask; readonly named: string; readonly nearest?: string };

type Plan = Pick<Model, 'tasks' | 'year' | 'file'>;

/** Of the tasks that `replaces` names in another office's plan, so many must have words of theirs for it to be meant. */
const MEANT = 0.5;
const SHARED_WORDS = 0.25;

/**
 * Tasks with one lasting id in both plans, and tasks of the later plan that name one of the earlier plan as what they
 * replace (`replaces:`, a number or id). It speaks of the office's year before: between plans further apart only an id in
 * it counts, between drafts of one year it counts where one draft alone has any. Between plans of two offices it counts
 * where its tasks are like those it names: one office has followed the other.
 */
export function statedLinks(
  old: Plan,
  fresh: Plan,
  { ofValue }: Pick<Spelling, 'ofValue'>,
): { links: readonly StatedLink[]; lost: readonly LostLink[] } {
  const links: StatedLink[] = [];
  const inNew = uniqueIds(fresh.tasks);
  for (const [id, at] of uniqueIds(old.tasks)) {
    const other = inNew.get(id);
    if (other !== undefined) links.push({ old: at, new: other, by: 'id' });
  }
  const later = referring(old, fresh);
  if (later === undefined) return { links, lost: [] };
  const [from, to] = later === 'new' ? [fresh, old] : [old, fresh];
  const indexOf = new Map(to.tasks.map((task, at) => [task, at]));
  const find = taskLookup(to.tasks);
  const isFar = old.year !== undefined && fresh.year !== undefined && Math.abs(fresh.year - old.year) > 1;
  const named: Named[] = from.tasks.flatMap((task) =>
    namedIn(task.replaces).flatMap((name) => {
      const found = find(name);
      return isFar && found?.id !== name ? [] : [{ task, name, found }];
    }),
  );
  const isAlike = ({ task, found }: Named): boolean =>
    found !== undefined && shared(ofValue(task.text), ofValue(found.text)) >= SHARED_WORDS;
  const isMeant = isOneOffice(old.file, fresh.file) || named.filter(isAlike).length > MEANT * named.length;
  if (!isMeant) return { links, lost: [] };
  const placeOf = new Map(from.tasks.map((task, at) => [task, at]));
  const lost: LostLink[] = [];
  for (const { task, name, found } of named) {
    const [at, other] = [placeOf.get(task), found && indexOf.get(found)];
    if (at === undefined || other === undefined) lost.push(lostLink(task, name, to, lost.length));
    else
      links.push(later === 'new' ? { old: other, new: at, by: 'replaces' } : { old: at, new: other, by: 'replaces' });
  }
  return { links, lost };
}

/** A task, a name in its `replaces`, and what the other plan has by that name. */
type Named = { readonly task: ModelTask; readonly name: string; readonly found: ModelTask | undefined };

/** Shared syllables in those of both, each once. */
function shared(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [new Set(a), new Set(b)];
  const both = [...one].filter((syllable) => other.has(syllable)).length;
  return one.size + other.size === 0 ? 0 : (2 * both) / (one.size + other.size);
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
