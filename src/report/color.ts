import { Chalk } from 'chalk';
import type { Severity } from '../diagnostics/index.ts';

const chalk = new Chalk({ level: 1 });

export type Tone = Severity | 'dim' | 'strong' | 'added' | 'removed';

/** Text in the colour of a level; as it is where colour is off. */
export function colored(tone: Tone, text: string, color: boolean): string {
  if (!color) return text;
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
