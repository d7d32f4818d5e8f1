import { isatty } from 'node:tty';
import { cleanUp } from './interrupt.ts';
import { isTerminal } from './streams.ts';

/** Asks a person a question on the terminal; undefined when they end the input instead of answering. */
export type Ask = (question: string) => Promise<string | undefined>;

/** Questions on standard error, answers from standard input, so that standard output stays for data. Ctrl-C ends the run. */
export const askOnTerminal: Ask = async (question) => {
  const { createInterface } = await import('node:readline');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    lines.once('SIGINT', () => {
      lines.close();
      cleanUp();
      process.exit(130);
    });
    lines.once('close', () => resolve(undefined));
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
};

/** Whether somebody sits there: questions can be seen and answered. */
export function canAsk(): boolean {
  return isatty(0) && isTerminal(2);
}
