import { Command as Commander, CommanderError, type Help, Option } from 'commander';
import { type Lang, UserError, type Words } from '../diagnostics/index.ts';
import { colored } from '../report/index.ts';
import { nearest } from '../text/index.ts';
import type { Command, Context, Example } from './command.ts';
import { commands } from './commands/index.ts';
import { configuredLang } from './config.ts';
import type { ExitCode, Host } from './host.ts';
import { VERSION } from './version.ts';

const COMMON: readonly { flags: string; about: Words; choices?: readonly string[] }[] = [
  {
    flags: '--lang <lang>',
    about: { vi: 'ngôn ngữ thông báo: vi, en', en: 'language of messages: vi, en' },
    choices: ['vi', 'en'],
  },
  {
    flags: '--color <when>',
    about: { vi: 'màu: auto, always, never', en: 'colour: auto, always, never' },
    choices: ['auto', 'always', 'never'],
  },
  { flags: '-h, --help', about: { vi: 'xem hướng dẫn', en: 'show help' } },
];

const EXAMPLES: readonly Example[] = [
  {
    line: 'ccht render ke-hoach-2023.plan.yaml',
    about: { vi: 'làm ra tệp Word bên cạnh', en: 'make the Word file beside it' },
  },
  {
    line: 'ccht render ke-hoach-2023.plan.yaml --for-signature',
    about: { vi: 'bản trình ký', en: 'the paper for signature' },
  },
  {
    line: 'ccht import ke-hoach-cu.txt -o ke-hoach.plan.yaml',
    about: { vi: 'đưa kế hoạch đã có vào', en: 'take in a plan that exists' },
  },
];

/**
 * Runs ccht on arguments (without node and script). Never throws: a user's mistake is a message and exit code 2, found
 * things 1, a bug of ccht its stack and 3.
 */
export async function run(argv: readonly string[], host: Host): Promise<ExitCode> {
  const lang = pickLang(argv, host);
  const context: Context = { host, lang, say: (words) => words[lang], color: pickColor(argv, host) };
  let code: ExitCode = 0;
  const program = build(context, (result) => {
    code = result;
  });
  try {
    if (argv.length === 0) {
      host.out(program.helpInformation());
      return 0;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return report(error, program, argv, context);
  }
}

/** `--lang`, else CCHT_LANG, else the config above the current folder, else Vietnamese. */
function pickLang(argv: readonly string[], host: Host): Lang {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  const wanted = given ?? host.env.CCHT_LANG ?? configuredLang(host.cwd);
  return wanted === 'en' ? 'en' : 'vi';
}

/** Colour: `--color`, else NO_COLOR and TERM=dumb turn it off, else where standard error is a terminal. */
function pickColor(argv: readonly string[], host: Host): boolean {
  const at = argv.findIndex((arg) => arg === '--color' || arg.startsWith('--color='));
  const given = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  if (given === 'always') return true;
  if (given === 'never' || host.env.NO_COLOR || host.env.TERM === 'dumb') return false;
  return host.errIsTerminal;
}

function build(context: Context, done: (code: ExitCode) => void): Commander {
  const program = new Commander('ccht');
  const silent = { writeOut: (text: string) => context.host.out(text), writeErr: () => {}, outputError: () => {} };
  program
    .exitOverride()
    .configureOutput(silent)
    .version(VERSION, '-V, --version', context.say({ vi: 'xem phiên bản', en: 'show the version' }))
    .configureHelp({ formatHelp: () => programHelp(context) })
    .helpCommand(false)
    .showSuggestionAfterError(false);
  for (const command of commands) {
    const sub = program
      .command(`${command.name} ${command.arguments}`.trim())
      .description(context.say(command.summary));
    sub.exitOverride().configureOutput(silent).showSuggestionAfterError(false);
    sub.configureHelp({ formatHelp: (cmd, help) => commandHelp(command, cmd, help, context) });
    sub.helpOption('-h, --help', context.say(COMMON[2]?.about ?? { vi: '', en: '' }));
    for (const { flags, about, choices } of [...command.options, ...COMMON.slice(0, 2)]) {
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

function programHelp(context: Context): string {
  const { say } = context;
  const lines = [
    say({
      vi: 'ccht – kế hoạch năm của cơ quan trong một tệp YAML; phần còn lại ccht lo.',
      en: "ccht – an office's annual plan as one YAML file; ccht makes the rest.",
    }),
    '',
    ...exampleLines(EXAMPLES, context),
    '',
    say({ vi: 'Các lệnh:', en: 'Commands:' }),
    ...table(commands.map((command) => [command.name, say(command.summary)])),
    '',
    say({ vi: 'Tùy chọn chung:', en: 'Options:' }),
    ...table([
      ...COMMON.map(({ flags, about }): [string, string] => [flags, say(about)]),
      ['-V, --version', say({ vi: 'xem phiên bản', en: 'show the version' })],
    ]),
    '',
    say({ vi: 'Xem từng lệnh: ccht LỆNH --help', en: 'More on a command: ccht COMMAND --help' }),
  ];
  return `${lines.join('\n')}\n`;
}

function commandHelp(command: Command, cmd: Commander, help: Help, context: Context): string {
  const { say } = context;
  const lines = [
    say(command.summary),
    '',
    ...exampleLines(command.examples, context),
    '',
    `${say({ vi: 'Cách dùng:', en: 'Usage:' })} ccht ${command.name} ${command.arguments} [${say({ vi: 'tùy chọn', en: 'options' })}]`,
    '',
    say({ vi: 'Tùy chọn:', en: 'Options:' }),
    ...table(help.visibleOptions(cmd).map((option) => [option.flags, option.description])),
  ];
  return `${lines.join('\n')}\n`;
}

function exampleLines(examples: readonly Example[], { say }: Context): string[] {
  return [
    say({ vi: 'Ví dụ:', en: 'Examples:' }),
    ...examples.flatMap(({ line, about }) => [`  ${line}`, `      ${say(about)}`]),
  ];
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`.trimEnd());
}

function report(error: unknown, program: Commander, argv: readonly string[], context: Context): ExitCode {
  const { host, say, color } = context;
  const complain = (words: Words, hint?: Words): void => {
    host.err(`${colored('error', say({ vi: 'lỗi:', en: 'error:' }), color)} ${say(words)}\n`);
    if (hint !== undefined) host.err(`${say(hint)}\n`);
  };
  if (error instanceof UserError) {
    complain(error.words, error.hint);
    return error.exitCode;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const { words, hint } = usageMistake(error, program, argv);
    complain(words, hint);
    return 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  host.err(
    say({
      vi: `Đây là lỗi của ccht ${VERSION}, không phải của tệp kế hoạch. Gửi giúp đoạn dưới cho người phụ trách ccht:\n${stack}\n`,
      en: `This is a bug in ccht ${VERSION}, not in your plan. Please report it with the lines below:\n${stack}\n`,
    }),
  );
  return 3;
}

function usageMistake(
  error: CommanderError,
  program: Commander,
  argv: readonly string[],
): { words: Words; hint?: Words } {
  const quoted = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  const current = program.commands.find((command) => argv.includes(command.name()));
  const more = {
    vi: `Xem: ccht ${current?.name() ?? ''} --help`.replace('  ', ' '),
    en: `See: ccht ${current?.name() ?? ''} --help`.replace('  ', ' '),
  };
  const suggest = (guess: string | undefined): Words =>
    guess === undefined ? more : { vi: `Có phải ý là ${guess}?`, en: `Did you mean ${guess}?` };
  switch (error.code) {
    case 'commander.unknownCommand':
      return {
        words: { vi: `Không có lệnh “${quoted}”.`, en: `There is no command “${quoted}”.` },
        hint: suggest(
          nearest(
            quoted,
            program.commands.map((command) => command.name()),
          ),
        ),
      };
    case 'commander.unknownOption': {
      const flags = (current ?? program).options.flatMap((option) =>
        [option.long, option.short].filter((flag) => flag != null),
      );
      return {
        words: { vi: `Không có tùy chọn ${quoted}.`, en: `There is no option ${quoted}.` },
        hint: suggest(nearest(quoted, flags)),
      };
    }
    case 'commander.missingArgument':
      return { words: { vi: `Thiếu ${quoted}.`, en: `Missing ${quoted}.` }, hint: more };
    case 'commander.optionMissingArgument':
      return {
        words: { vi: `Tùy chọn ${quoted} cần một giá trị.`, en: `Option ${quoted} needs a value.` },
        hint: more,
      };
    case 'commander.excessArguments':
      return { words: { vi: 'Thừa tham số.', en: 'Too many arguments.' }, hint: more };
    case 'commander.invalidArgument':
      return {
        words: { vi: `Giá trị không dùng được cho ${quoted}.`, en: `Unusable value for ${quoted}.` },
        hint: more,
      };
    default:
      return { words: { vi: error.message, en: error.message }, hint: more };
  }
}
