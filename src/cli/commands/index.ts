import type { Command } from '../command.ts';

/** Every command, in the order in which help shows them. Each is loaded when it is asked for: none waits for another. */
const LOAD: Readonly<Record<string, () => Promise<Command>>> = {
  lint: async () => (await import('./lint.ts')).lint,
  summary: async () => (await import('./summary.ts')).summary,
  progress: async () => (await import('./progress.ts')).progress,
  diff: async () => (await import('./diff.ts')).diff,
  render: async () => (await import('./render.ts')).render,
  import: async () => (await import('./import.ts')).importCommand,
  new: async () => (await import('./new.ts')).newCommand,
  parse: async () => (await import('./parse.ts')).parse,
  template: async () => (await import('./template.ts')).template,
  schema: async () => (await import('./schema.ts')).schema,
};

export const commandNames: readonly string[] = Object.keys(LOAD);

/** The command of a name alone; every command where there is none of that name. */
export async function loadCommands(name?: string): Promise<Command[]> {
  const names = name !== undefined && Object.hasOwn(LOAD, name) ? [name] : commandNames;
  const loads = names.flatMap((one) => LOAD[one] ?? []);
  return Promise.all(loads.map((load) => load()));
}
