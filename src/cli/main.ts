import { Command as Commander, CommanderError, Option } from 'commander';
import { UserError } from '../diagnostics/index.ts';
import type { Command, Context } from './command.ts';
import { commandNames, loadCommands } from './commands/index.ts';
import { readCommonOptions } from './common-options.ts';
import { contextOf } from './context.ts';
import { commandHelp, programHelp, syntax } from './help.ts';
import type { ExitCode, Host } from './host.ts';
import { unknownCommand, usageMistake } from './usage-mistake.ts';
import { VERSION } from './version.ts';

/**
 * Runs ccht on arguments (without node and script). Never throws: a user's mistake is a message and exit code 2, found
 * things 1, a bug of ccht its stack and 3.
 */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  const common = readCommonOptions(argv, host);
  const context = contextOf(common, host);
  let code: ExitCode = 0;
  const [first, ...others] = common.rest;
  const isHelp = first === 'help';
  // “ccht help help” asks for the help of all, as “ccht help” does.
  const asked = isHelp ? others.find((name) => name !== 'help') : first;
  const commands = await loadCommands(asked);
  const program = build(commands, context, (result) => {
    code = result;
  });
  try {
    if (common.mistake !== undefined) throw common.mistake;
    if (asked !== undefined && !asked.startsWith('-') && !commandNames.includes(asked)) throw unknownCommand(asked);
    if (first === undefined || (isHelp && asked === undefined)) {
      host.out(program.helpInformation());
      return 0;
    }
    await program.parseAsync(isHelp ? [...others, '--help'] : common.rest, { from: 'user' });
    return code;
  } catch (error) {
    return report(error, program, commands, common.rest, context);
  }
}

function build(commands: readonly Command[], context: Context, done: (code: ExitCode) => void): Commander {
  const program = new Commander('ccht');
  const silent = { writeOut: (text: string) => context.host.out(text), writeErr: () => {}, outputError: () => {} };
  program
    .exitOverride()
    .configureOutput(silent)
    .version(VERSION, '-V, --version', context.say({ vi: 'xem phiên bản', en: 'show the version' }))
    .configureHelp({ formatHelp: () => programHelp(commands, context) })
    .helpCommand(false)
    .showSuggestionAfterError(false);
  for (const command of commands) {
    const sub = program
      .command([command.name, ...command.arguments.map(syntax)].join(' '))
      .description(context.say(command.summary));
    sub.exitOverride().configureOutput(silent).showSuggestionAfterError(false);
    sub.configureHelp({ formatHelp: () => commandHelp(command, context) });
    sub.helpOption('-h, --help');
    for (const { flags, about, choices } of command.options) {
      const option = new Option(flags, context.say(about));
      if (choices !== undefined) option.choices(choices);
      sub.addOption(option);
    }
    sub.action(async (...given: unknown[]) => {
      const args = given
        .slice(0, -2)
        .flat()
        .filter((arg) => typeof arg === 'string');
      done(await command.run(args, sub.opts(), context));
    });
  }
  return program;
}

function report(
  error: unknown,
  program: Commander,
  commands: readonly Command[],
  argv: readonly string[],
  context: Context,
): ExitCode {
  if (error instanceof UserError) {
    context.complain(error);
    return error.exitCode;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    context.complain(usageMistake(error, program, commands, argv));
    return 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  context.host.err(
    context.say({
      vi: `Đây là lỗi của ccht ${VERSION}, không phải của tệp kế hoạch. Gửi giúp đoạn dưới cho người phụ trách ccht:\n${stack}\n`,
      en: `This is a bug in ccht ${VERSION}, not in your plan. Please report it with the lines below:\n${stack}\n`,
    }),
  );
  return 3;
}
