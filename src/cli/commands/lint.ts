import { resolve } from 'node:path';
import { type Severity, UserError } from '../../diagnostics/index.ts';
import type { Preset } from '../../lint/index.ts';
import type { Linted, LintView } from '../../report/lint/index.ts';
import { decode } from '../../source/index.ts';
import { nearest } from '../../text/index.ts';
import { type Command, type Context, DRY_RUN, FORCE, isSet, OUTPUT, optionText } from '../command.ts';
import { findPlans } from '../find-plans.ts';
import type { ExitCode } from '../host.ts';
import { withoutBaseline, writeBaseline } from '../lint-baseline.ts';
import { FIXED, Linter, lintFiles } from '../lint-files.ts';
import { formatLint, LINT_FORMATS, type LintFormat } from '../lint-format.ts';
import { guardTargets, neverOurs, writeOutputs } from '../outputs.ts';
import { screenWidth } from '../screen-width.ts';

const PRESETS: readonly Preset[] = ['recommended', 'draft', 'for-signature', 'final', 'all'];
const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

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
        vi: 'từ mức nào thì mã kết thúc là 1: error (mặc định), warning, info',
        en: 'level that fails: error (default), warning, info',
      },
      choices: LEVELS,
    },
    {
      flags: '--max-warnings <n>',
      about: { vi: 'quá số “cần xem” này thì mã kết thúc là 1', en: 'more warnings than this fail' },
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
    if (isSet(options, 'listRules') || optionText(options, 'explain') !== undefined) return showRules(options, context);
    const linter = new Linter(
      PRESETS.find((preset) => preset === options.preset),
      options,
      context,
    );
    const printed = optionText(options, 'printConfig');
    if (printed !== undefined) return printConfig(resolve(context.host.cwd, printed), linter, context);
    if (isSet(options, 'stdin')) return lintStdin(linter, options, context);
    const paths = (await findPlans(given.length > 0 ? given : ['.'], context)).map((plan) =>
      resolve(context.host.cwd, plan),
    );
    if (!isSet(options, 'watch')) return lintOnce(paths, linter, options, context);
    const { watchFolders } = await import('../lint-watch.ts');
    const fresh = (): Linter =>
      new Linter(
        PRESETS.find((preset) => preset === options.preset),
        options,
        context,
      );
    await watchFolders(paths, async () => void (await lintOnce(paths, fresh(), options, context)), context);
    return 0;
  },
};

async function lintOnce(
  paths: readonly string[],
  linter: Linter,
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { host, say } = context;
  const run = await lintFiles(paths, linter, options, context);
  const baseline = optionText(options, 'baseline');
  if (isSet(options, 'updateBaseline')) {
    const name = baseline ?? 'ccht.baseline.json';
    writeBaseline(name, run.files, context);
    host.err(`${say({ vi: `Đã ghi ${name}`, en: `Wrote ${name}` })}\n`);
    return run.failed ? 2 : 0;
  }
  if (isSet(options, 'diff') || (isSet(options, 'dryRun') && (isSet(options, 'fix') || isSet(options, 'fixUnsafe')))) {
    host.out(run.previews.join(''));
    const none = { vi: 'Không có chỗ nào sửa được tự động.', en: 'Nothing can be mended by itself.' };
    if (run.previews.length === 0) host.err(`${say(none)}\n`);
    return run.failed ? 2 : 0;
  }
  const shown = baseline === undefined ? { files: run.files, gone: 0 } : withoutBaseline(baseline, run.files, context);
  if (run.fixed > 0) host.err(`${say(FIXED(run.fixed))}\n`);
  if (shown.gone > 0) {
    const fewer = {
      vi: `${shown.gone} kết quả trong ${baseline} không còn: chạy --update-baseline để bỏ.`,
      en: `${shown.gone} entries of ${baseline} no longer occur: --update-baseline drops them.`,
    };
    host.err(`${say(fewer)}\n`);
  }
  await print(shown.files, options, context);
  return run.failed ? 2 : exitCode(shown.files, options);
}

async function lintStdin(linter: Linter, options: Options, context: Context): Promise<ExitCode> {
  const name = optionText(options, 'stdinFilename') ?? 'stdin.plan.yaml';
  const linted = linter.lint(resolve(context.host.cwd, name), decode(await context.host.stdin()));
  await print([linted], options, context);
  return exitCode([linted], options);
}

async function print(files: readonly Linted[], options: Options, context: Context): Promise<void> {
  const { host, lang, outColor } = context;
  const output = optionText(options, 'output');
  const toFile = output !== undefined && output !== '-';
  const view: LintView = {
    lang,
    color: outColor && !toFile,
    width: toFile ? 100 : screenWidth(host),
    all: isSet(options, 'all'),
    showSuppressed: isSet(options, 'showSuppressed'),
  };
  const format: LintFormat = LINT_FORMATS.find((one) => one === options.format) ?? 'stylish';
  const text = await formatLint(format, files, view);
  if (!toFile) host.out(text);
  else {
    const target = { path: resolve(host.cwd, output), data: text, origin: neverOurs };
    guardTargets(
      [target],
      files.map(({ file }) => resolve(host.cwd, file)),
      options,
      context,
    );
    writeOutputs([target], options, context, host.err);
  }
}

function exitCode(files: readonly Linted[], options: Options): ExitCode {
  const counted = files.flatMap(({ findings }) => findings.filter(({ suppressed }) => suppressed === undefined));
  const failing = LEVELS.slice(0, LEVELS.findIndex((level) => level === (options.failOn ?? 'error')) + 1);
  if (counted.some(({ severity }) => failing.includes(severity))) return 1;
  const most = optionText(options, 'maxWarnings');
  if (most === undefined) return 0;
  if (!/^\d+$/.test(most)) {
    throw new UserError({
      vi: `--max-warnings cần một số, không phải “${most}”.`,
      en: `--max-warnings needs a number, not “${most}”.`,
    });
  }
  return counted.filter(({ severity }) => severity === 'warning').length > Number(most) ? 1 : 0;
}

async function showRules(options: Options, { host, lang, outColor: color }: Context): Promise<ExitCode> {
  const [{ rules }, { explainRule, listRules }] = await Promise.all([
    import('../../lint/index.ts'),
    import('../../report/lint/other/index.ts'),
  ]);
  const id = optionText(options, 'explain');
  if (id === undefined) {
    host.out(listRules(rules, lang));
    return 0;
  }
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) {
    host.out(explainRule(rule, { lang, color }));
    return 0;
  }
  const guess = nearest(
    id,
    rules.map((one) => one.id),
  );
  throw new UserError(
    { vi: `Không có quy tắc “${id}”.`, en: `There is no rule “${id}”.` },
    {
      hint:
        guess === undefined
          ? { vi: 'Danh sách: ccht lint --list-rules', en: 'The list: ccht lint --list-rules' }
          : { vi: `Có phải ý là ${guess}?`, en: `Did you mean ${guess}?` },
    },
  );
}

async function printConfig(path: string, linter: Linter, { host }: Context): Promise<ExitCode> {
  const { rules, levelOf } = await import('../../lint/index.ts');
  const settings = linter.settings(path);
  const levels = Object.fromEntries(
    rules.map((rule) => [
      rule.id,
      { draft: levelOf(rule, undefined, 'draft', settings), final: levelOf(rule, undefined, 'final', settings) },
    ]),
  );
  const { preset, words, names, replacements } = settings;
  host.out(
    `${JSON.stringify({ config: linter.configFiles(path), preset, words, names, replacements, rules: levels }, null, 2)}\n`,
  );
  return 0;
}
