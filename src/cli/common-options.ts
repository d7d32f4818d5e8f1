import { type Lang, UserError } from '../diagnostics/index.ts';
import { configuredLang } from './config.ts';
import type { Host } from './host.ts';

/** Options that every command takes, before or after its name, and the arguments without them. */
export type CommonOptions = {
  readonly lang: Lang;
  /** Of what goes to standard error. */
  readonly color: boolean;
  /** Of what goes to standard output. */
  readonly outColor: boolean;
  readonly rest: string[];
  /** A value that none of these options takes. */
  readonly mistake?: UserError;
};

const CHOICES = { lang: ['vi', 'en'], color: ['auto', 'always', 'never'] } as const;
type Name = keyof typeof CHOICES;

/**
 * Language: `--lang`, else CCHT_LANG, else the config above the current folder, else Vietnamese. Colour: `--color`, else
 * NO_COLOR and TERM=dumb turn it off, else where the stream is a terminal.
 */
export function readCommonOptions(argv: readonly string[], host: Host): CommonOptions {
  const given: Partial<Record<Name, string>> = {};
  const rest: string[] = [];
  let mistake: UserError | undefined;
  for (let index = 0; index < argv.length; index++) {
    const arg = argv[index] ?? '';
    if (arg === '--') {
      rest.push(...argv.slice(index));
      break;
    }
    const [flag, inline] = arg.split('=', 2);
    const name = flag === '--lang' ? 'lang' : flag === '--color' ? 'color' : undefined;
    if (name === undefined) {
      rest.push(arg);
      continue;
    }
    const value = inline ?? argv[++index];
    if (CHOICES[name].some((choice) => choice === value)) given[name] = value ?? '';
    else mistake ??= wrongValue(name, value);
  }
  const lang = given.lang ?? host.env.CCHT_LANG ?? configuredLang(host.cwd);
  return {
    lang: lang === 'en' ? 'en' : 'vi',
    get color() {
      return hasColor(given.color, host, 'errIsTerminal');
    },
    get outColor() {
      return hasColor(given.color, host, 'outIsTerminal');
    },
    rest,
    ...(mistake && { mistake }),
  };
}

function hasColor(given: string | undefined, host: Host, isTerminal: 'errIsTerminal' | 'outIsTerminal'): boolean {
  const { env } = host;
  if (given === 'always') return true;
  if (given === 'never' || env.NO_COLOR || env.TERM === 'dumb') return false;
  // Git says so where its pager, which shows colours, reads what an external diff writes.
  return host[isTerminal] || (isTerminal === 'outIsTerminal' && env.GIT_PAGER_IN_USE === 'true');
}

function wrongValue(name: Name, value: string | undefined): UserError {
  const choices = CHOICES[name].join(', ');
  if (value === undefined) {
    return new UserError({ vi: `--${name} cần một giá trị: ${choices}.`, en: `--${name} needs a value: ${choices}.` });
  }
  return new UserError(
    { vi: `--${name} không có giá trị “${value}”.`, en: `--${name} has no value “${value}”.` },
    { hint: { vi: `Dùng được: ${choices}`, en: `Choices: ${choices}` } },
  );
}
