import { Chalk, type ChalkInstance } from 'chalk';
import type { Severity } from '../diagnostics/index.ts';

let made: ChalkInstance | undefined;

export type Tone = Severity | 'dim' | 'strong' | 'added' | 'removed';

/** Text in the colour of a level; as it is where colour is off. */
export function colored(tone: Tone, text: string, color: boolean): string {
  if (!color) return text;
  made ??= new Chalk({ level: 1 });
  const chalk = made;
  switch (tone) {
    case 'error':
      return chalk.red(text);
    case 'warning':
      return chalk.yellow(text);
    case 'info':
      return chalk.cyan(text);
    case 'dim':
      return chalk.dim(text);
    case 'strong':
      return chalk.bold(text);
    case 'added':
      return chalk.green(text);
    case 'removed':
      return chalk.red(text);
  }
}
