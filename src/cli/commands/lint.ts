import { resolve } from 'node:path';
import { UserError } from '../../diagnostics/index.ts';
import type { Preset } from '../../lint/index.ts';
import { type Command, type Context, DRY_RUN, FORCE, isSet, OUTPUT, optionText } from '../command.ts';
import { searchPlans } from '../find-plans.ts';
import type { ExitCode } from '../host.ts';
import { explain, printConfig, printRules } from '../lint-about.ts';
import { LINT_FORMATS } from '../lint-format.ts';
import { FAIL_LEVELS, lintOnce, lintStdin } from '../lint-run.ts';
import { Linter } from '../linter.ts';

const PRESETS: readonly Preset[] = ['recommended', 'draft', 'for-signature', 'final', 'all'];

type Options = Readonly<Record<string, unknown>>;

export const lint: Command = {
  name: 'lint',
  arguments: [
    {
      name: 'plan...',
      about: {
        vi: 'tệp, thư mục, mẫu tên (không ghi: mọi kế hoạch ở dưới)',
        en: 'files, folders, patterns (none: every plan below)',
      },
      optional: true,
    },
  ],
  summary: {
    vi: 'Soát kế hoạch: chỗ sai, chỗ cần xem, nên viết thế nào',
    en: 'Check plans: what is wrong, what to look at, what to write',
  },
  examples: [
    { line: 'ccht lint ke-hoach-2023.plan.yaml', about: { vi: 'soát một kế hoạch', en: 'check one plan' } },
    {
      line: 'ccht lint --preset final ke-hoach-2023.plan.yaml',
      about: { vi: 'soát như bản phát hành', en: 'check as the final paper' },
    },
    {
      line: 'ccht lint --fix ke-hoach-2023.plan.yaml',
      about: { vi: 'sửa những chỗ chắc chắn', en: 'mend what is certain' },
    },
    {
      line: 'ccht lint --diff ke-hoach-2023.plan.yaml',
      about: { vi: 'xem trước sẽ sửa gì', en: 'see what --fix would change' },
    },
    { line: 'ccht lint --explain citation-date', about: { vi: 'xem một quy tắc', en: 'what a rule is about' } },
  ],
  options: [
    {
      flags: '--preset <preset>',
      about: {
        vi: 'bộ mức: recommended (mặc định), draft, for-signature, final, all',
        en: 'levels: recommended (default), draft, for-signature, final, all',
      },
      choices: PRESETS,
    },
    {
      flags: '--fix',
      about: { vi: 'sửa chỗ chắc chắn, không đổi nghĩa', en: 'mend what is certain and changes no meaning' },
    },
    {
      flags: '--fix-unsafe',
      about: { vi: 'sửa cả chỗ cần người xem lại', en: 'mend also what a person must look at' },
    },
    { flags: '--diff', about: { vi: 'chỉ xem trước các chỗ sẽ sửa', en: 'only show what would be mended' } },
    {
      flags: '-f, --format <format>',
      about: {
        vi: 'stylish (mặc định), unix, json, sarif, github, junit',
        en: 'stylish (default), unix, json, sarif, github, junit',
      },
      choices: LINT_FORMATS,
    },
    OUTPUT,
    {
      flags: '--fail-on <level>',
      about: {
        vi: 'từ mức nào thì mã thoát 1: error (mặc định), warning, info',
        en: 'level that fails: error (default), warning, info',
      },
      choices: FAIL_LEVELS,
    },
    {
      flags: '--max-warnings <n>',
      about: { vi: 'quá số “cần xem” này thì mã thoát 1', en: 'more warnings than this fail' },
    },
    { flags: '--all', about: { vi: 'hiện hết, không rút gọn', en: 'show every finding' } },
    { flags: '--show-suppressed', about: { vi: 'hiện cả kết quả bỏ qua có lý do', en: 'show ignored findings too' } },
    {
      flags: '--baseline <file>',
      about: { vi: 'không hiện kết quả đã có trong tệp này', en: 'hide the findings that this file knows' },
    },
    {
      flags: '--update-baseline',
      about: {
        vi: 'ghi các kết quả hiện có vào tệp --baseline',
        en: 'write the present findings to the --baseline file',
      },
    },
    { flags: '--stdin', about: { vi: 'đọc kế hoạch từ đầu vào chuẩn', en: 'read the plan from standard input' } },
    {
      flags: '--stdin-filename <file>',
      about: { vi: 'tên tệp của đầu vào chuẩn', en: 'name of the file on standard input' },
    },
    { flags: '--units <file>', about: { vi: 'danh mục đơn vị', en: 'directory of units' } },
    { flags: '--watch', about: { vi: 'soát lại mỗi khi tệp đổi', en: 'check again whenever a file changes' } },
    {
      flags: '--explain <rule>',
      about: { vi: 'quy tắc này là gì, vì sao, ví dụ', en: 'what a rule is, why, examples' },
    },
    { flags: '--list-rules', about: { vi: 'danh sách quy tắc', en: 'list the rules' } },
    {
      flags: '--print-config <file>',
      about: { vi: 'mức của từng quy tắc với tệp này', en: 'the level of each rule for this file' },
    },
    FORCE,
    DRY_RUN,
  ],
  async run(given, options, context) {
    const { host } = context;
    const explained = optionText(options, 'explain');
    const printed = optionText(options, 'printConfig');
    if (isSet(options, 'listRules')) await printRules(context);
    else if (explained !== undefined) await explain(explained, context);
    else if (printed !== undefined) await printConfig(resolve(host.cwd, printed), linterFor(options, context), context);
    else {
      refuseMismatch(given, options);
      if (isFromStdin(options)) return lintStdin(linterFor(options, context), options, context);
      const names = given.length > 0 ? given : ['.'];
      if (!isSet(options, 'watch')) return lintNamed(names, options, context);
      const { watchPlans } = await import('../lint-watch.ts');
      await watchPlans(
        () => foldersAround(names, options, context),
        () => lintNamed(names, options, context).then(() => {}, tellMistake(context)),
        context,
      );
    }
    return 0;
  },
};

function linterFor(options: Options, context: Context): Linter {
  return new Linter(
    PRESETS.find((one) => one === options.preset),
    options,
    context,
  );
}

async function lintNamed(names: readonly string[], options: Options, context: Context): Promise<ExitCode> {
  const { plans, mistakes } = await searchPlans(names, context);
  for (const mistake of mistakes) context.complain(mistake);
  if (plans.length === 0) return 2;
  const code = await lintOnce(plans, linterFor(options, context), options, context);
  return mistakes.length > 0 ? 2 : code;
}

/** Where a change may change what is found: folders named, folders of the plans, of their configs and directories. */
async function foldersAround(names: readonly string[], options: Options, context: Context): Promise<string[]> {
  const linter = linterFor(options, context);
  const { plans } = await searchPlans(names, context);
  const all = [...names, ...plans].map((name) => resolve(context.host.cwd, name));
  return [...all, ...all.flatMap((path) => linter.foldersAround(path))];
}

/** While watching, a mistake is told and the next save waited for. */
function tellMistake({ complain }: Context): (error: unknown) => void {
  return (error) => {
    if (!(error instanceof UserError)) throw error;
    complain(error);
  };
}

function isFromStdin(options: Options): boolean {
  return isSet(options, 'stdin') || optionText(options, 'stdinFilename') !== undefined;
}

/** Options that contradict one another, and a number that is none. */
function refuseMismatch(given: readonly string[], options: Options): void {
  const most = optionText(options, 'maxWarnings');
  if (most !== undefined && !/^\d+$/.test(most)) {
    throw new UserError({
      vi: `--max-warnings cần một số, không phải “${most}”.`,
      en: `--max-warnings needs a number, not “${most}”.`,
    });
  }
  if (!isFromStdin(options)) return;
  if (given.length > 0) {
    throw new UserError({
      vi: 'Có --stdin thì không ghi thêm tệp; tên tệp ghi ở --stdin-filename.',
      en: 'With --stdin no file is named; its name goes to --stdin-filename.',
    });
  }
  const other = (['watch', 'updateBaseline'] as const).find((name) => isSet(options, name));
  if (other === undefined) return;
  const flag = other === 'watch' ? '--watch' : '--update-baseline';
  throw new UserError({
    vi: `--stdin và ${flag} không dùng cùng nhau.`,
    en: `--stdin and ${flag} do not go together.`,
  });
}
