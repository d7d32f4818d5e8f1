import type { Command } from '../command.ts';
import { diff } from './diff.ts';
import { importCommand } from './import.ts';
import { lint } from './lint.ts';
import { parse } from './parse.ts';
import { progress } from './progress.ts';
import { render } from './render.ts';
import { schema } from './schema.ts';
import { summary } from './summary.ts';
import { template } from './template.ts';

/** Every command, in the order in which help shows them. */
export const commands: readonly Command[] = [
  lint,
  summary,
  progress,
  diff,
  render,
  importCommand,
  parse,
  template,
  schema,
];
