import type { Command as Commander, CommanderError } from 'commander';
import { UserError, type Words } from '../diagnostics/index.ts';
import { nearest } from '../text/index.ts';
import type { Command } from './command.ts';
import { commandNames } from './commands/index.ts';
import { didYouMean } from './did-you-mean.ts';
import { flagWords } from './help.ts';

/** A command that there is not; also where its help is asked for. */
export function unknownCommand(name: string): UserError {
  const guess = nearest(name, commandNames);
  return new UserError(
    { vi: `Không có lệnh “${name}”.`, en: `There is no command “${name}”.` },
    { hint: guess === undefined ? { vi: 'Xem: ccht --help', en: 'See: ccht --help' } : didYouMean(guess) },
  );
}

/** What commander found wrong with a call, in our words, and what was probably meant. */
export function usageMistake(
  error: CommanderError,
  program: Commander,
  commands: readonly Command[],
  argv: readonly string[],
): { words: Words; hint?: Words } {
  const quoted = [...error.message.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? '');
  const [first = ''] = quoted;
  const current = commands.find((command) => command.name === argv[0]);
  const help = ['ccht', ...(current === undefined ? [] : [current.name]), '--help'].join(' ');
  const more: Words = { vi: `Xem: ${help}`, en: `See: ${help}` };
  const suggest = (guess: string | undefined): Words => (guess === undefined ? more : didYouMean(guess));
  switch (error.code) {
    case 'commander.unknownOption': {
      const owner = program.commands.find((command) => command.name() === current?.name);
      if (owner === undefined && /^-/.test(argv[0] ?? '')) {
        return {
          words: { vi: `${first} phải đứng sau tên lệnh.`, en: `${first} goes after the command's name.` },
          hint: more,
        };
      }
      const flags = (owner ?? program).options.flatMap(({ long, short }) =>
        [long, short].filter((flag) => flag != null),
      );
      return {
        words: { vi: `Không có tùy chọn ${first}.`, en: `There is no option ${first}.` },
        hint: suggest(nearest(first, [...flags, '--lang', '--color', '--help'])),
      };
    }
    case 'commander.missingArgument': {
      const argument = current?.arguments.find(({ name }) => name.replace('...', '') === first);
      const words = argument?.about ?? { vi: first, en: first };
      return { words: { vi: `Thiếu ${words.vi}.`, en: `Missing ${words.en}.` }, hint: more };
    }
    case 'commander.optionMissingArgument':
      return {
        words: {
          vi: `Tùy chọn ${flagWords(first).vi} cần một giá trị.`,
          en: `Option ${first} needs a value.`,
        },
        hint: more,
      };
    case 'commander.excessArguments':
      return { words: { vi: 'Thừa tham số.', en: 'Too many arguments.' }, hint: more };
    case 'commander.invalidArgument': {
      const flag = /--[\w-]+/.exec(first)?.[0] ?? first;
      const choices = /Allowed choices are (.*)\.$/.exec(error.message)?.[1];
      return {
        words: {
          vi: `${flag} không có giá trị “${quoted[1] ?? ''}”.`,
          en: `${flag} has no value “${quoted[1] ?? ''}”.`,
        },
        hint: choices === undefined ? more : { vi: `Dùng được: ${choices}`, en: `Choices: ${choices}` },
      };
    }
    default:
      return { words: { vi: 'Không hiểu lệnh.', en: error.message }, hint: more };
  }
}
