import { makeDirectory } from '../../src/language/index.ts';
import { type Model, understand } from '../../src/model/index.ts';
import { type Finished, type Renewal, renewPlan } from '../../src/next-year/index.ts';
import { editPlan, readPlan, readUnits } from '../../src/source/index.ts';

export type Wish = {
  /** By default the year after the plan's. */
  readonly to?: number;
  readonly units?: string;
  /** By printed number or id. */
  readonly finished?: Readonly<Record<string, Finished>>;
  readonly dropFinished?: boolean;
};

export type Renewed = Renewal & { readonly old: Model; readonly text: string; readonly fresh: Model };

/** A plan's text as that of the next year, both plans understood. */
export function renewed(text: string, { to, units, finished = {}, dropFinished = false }: Wish = {}): Renewed {
  const read = readPlan(text);
  const directory = units === undefined ? undefined : makeDirectory(readUnits(units).units?.units ?? []);
  if (read.plan === undefined) throw new Error(read.diagnostics[0]?.message.en);
  const old = understand(read.plan, directory);
  const from = old.year ?? 0;
  const done = new Map(
    Object.entries(finished).map(([name, what]) => {
      const task = old.tasks.find(({ id, number }) => id === name || number === name);
      if (task === undefined) throw new Error(`no task ${name}`);
      return [task, what] as const;
    }),
  );
  const renewal = renewPlan({
    model: old,
    year: { from, to: to ?? from + 1 },
    directory,
    finished: done,
    dropFinished,
  });
  const fresh = editPlan(read, renewal.edits);
  const again = readPlan(fresh);
  if (again.plan === undefined || again.diagnostics.some(({ severity }) => severity === 'error')) {
    throw new Error(`${again.diagnostics[0]?.message.en}\n${fresh}`);
  }
  return { ...renewal, old, text: fresh, fresh: understand(again.plan, directory) };
}

/** The marks in a text, without `# ccht-decide`. */
export function marksIn(text: string): string[] {
  return [...text.matchAll(/# ccht-decide ?:? ?(.*)/g)].map(([, words = '']) => words);
}
