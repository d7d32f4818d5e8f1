import type { Words } from '../diagnostics/index.ts';
import type { ArgumentSpec, Command, Context, Example, OptionSpec } from './command.ts';

const COMMON: readonly OptionSpec[] = [
  { flags: '--lang <lang>', about: { vi: 'ngôn ngữ thông báo: vi, en', en: 'language of messages: vi, en' } },
  { flags: '--color <when>', about: { vi: 'màu: auto, always, never', en: 'colour: auto, always, never' } },
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
    line: 'ccht summary --due 30d',
    about: {
      vi: 'việc đến hạn trong 30 ngày, mọi kế hoạch từ thư mục này',
      en: 'what falls due in 30 days, in every plan below',
    },
  },
  {
    line: 'ccht import ke-hoach-cu.txt -o ke-hoach.plan.yaml',
    about: { vi: 'đưa kế hoạch đã có vào', en: 'take in a plan that exists' },
  },
];

/** Help of the program: examples first, then the commands. */
export function programHelp(commands: readonly Command[], context: Context): string {
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
      ...COMMON.map(({ flags, about }): [string, string] => [say(flagWords(flags)), say(about)]),
      ['-V, --version', say({ vi: 'xem phiên bản', en: 'show the version' })],
    ]),
    '',
    say({ vi: 'Xem từng lệnh: ccht LỆNH --help', en: 'More on a command: ccht COMMAND --help' }),
  ];
  return `${lines.join('\n')}\n`;
}

/** Help of one command: examples first, then how to call it. */
export function commandHelp(command: Command, context: Context): string {
  const { say } = context;
  const usage = command.arguments.map(
    (argument) => `<${say(argument.about)}>${argument.name.endsWith('...') ? '…' : ''}`,
  );
  const lines = [
    say(command.summary),
    '',
    ...exampleLines(command.examples, context),
    '',
    `${say({ vi: 'Cách dùng:', en: 'Usage:' })} ${['ccht', command.name, ...usage].join(' ')} [${say({ vi: 'tùy chọn', en: 'options' })}]`,
    '',
    say({ vi: 'Tùy chọn:', en: 'Options:' }),
    ...table([...command.options, ...COMMON].map(({ flags, about }) => [say(flagWords(flags)), say(about)])),
  ];
  return `${lines.join('\n')}\n`;
}

/** The flags of an option as people read them: `-o, --output <tệp>`. */
export function flagWords(flags: string): Words {
  return { vi: flags.replace(/<(\w+)>/, (value, name) => `<${VALUES[name] ?? value.slice(1, -1)}>`), en: flags };
}

const VALUES: Readonly<Record<string, string>> = {
  day: 'ngày',
  dir: 'thư mục',
  file: 'tệp',
  format: 'dạng',
  lang: 'tiếng',
  level: 'mức',
  n: 'số',
  name: 'tên',
  plan: 'tệp',
  preset: 'bộ',
  rule: 'quy tắc',
  span: 'khoảng',
  symbol: 'ký hiệu',
  text: 'chữ',
  what: 'gì',
  when: 'khi nào',
  where: 'ở đâu',
  words: 'chữ',
  year: 'năm',
};

/** An argument as commander reads it. */
export function syntax({ name, optional }: ArgumentSpec): string {
  return optional ? `[${name}]` : `<${name}>`;
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
