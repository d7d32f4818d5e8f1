import { dirname, resolve } from 'node:path';
import type { Severity } from '../../diagnostics/index.ts';
import { UserError } from '../../diagnostics/index.ts';
import type { Preset } from '../../lint/index.ts';
import { type Linted, type LintView, lintJson, lintStylish, lintUnix } from '../../report/index.ts';
import { lineIndex } from '../../source/index.ts';
import { type Command, isSet, optionText } from '../command.ts';
import { readBytes, shownPath } from '../files.ts';
import { findPlans } from '../find-plans.ts';
import type { ExitCode } from '../host.ts';
import { SettingsOf } from '../lint-settings.ts';
import { lintText } from '../lint-text.ts';
import { screenWidth } from '../screen-width.ts';
import { decodeNamed } from '../text-file.ts';
import { loadDirectory } from '../units-file.ts';

const FORMATS = { stylish: lintStylish, unix: lintUnix, json: lintJson } as const;
const PRESETS: readonly Preset[] = ['recommended', 'draft', 'for-signature', 'final', 'all'];
const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

export const lint: Command = {
  name: 'lint',
  arguments: [
    {
      name: 'plan...',
      about: { vi: 'tệp kế hoạch (không ghi: mọi kế hoạch ở dưới)', en: 'plan (none: every plan below)' },
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
      flags: '-f, --format <format>',
      about: { vi: 'stylish (mặc định), unix, json', en: 'stylish (default), unix, json' },
      choices: Object.keys(FORMATS),
    },
    {
      flags: '--fail-on <level>',
      about: {
        vi: 'mức làm lệnh kết thúc với mã 1: error (mặc định), warning, info',
        en: 'level that fails: error (default), warning, info',
      },
      choices: LEVELS,
    },
    { flags: '--all', about: { vi: 'hiện hết, không rút gọn', en: 'show every finding' } },
    { flags: '--show-suppressed', about: { vi: 'hiện cả kết quả bỏ qua có lý do', en: 'show ignored findings too' } },
    { flags: '--units <file>', about: { vi: 'danh mục đơn vị', en: 'directory of units' } },
  ],
  async run(given, options, context) {
    const { host, lang, outColor } = context;
    const paths = await findPlans(given.length > 0 ? given : ['.'], context);
    const settings = new SettingsOf(
      PRESETS.find((preset) => preset === options.preset),
      context,
    );
    const files: Linted[] = [];
    let worst: ExitCode = 0;
    for (const plan of paths) {
      try {
        const path = resolve(host.cwd, plan);
        const file = shownPath(path, host.cwd);
        const written = decodeNamed(readBytes(path, file), file);
        const directory = loadDirectory(optionText(options, 'units'), dirname(path), context);
        const result = lintText(written, directory, settings.of(path));
        files.push({ file, place: lineIndex(result.text), ...result });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        context.complain(error);
        worst = 2;
      }
    }
    const view: LintView = {
      lang,
      color: outColor,
      width: screenWidth(host),
      all: isSet(options, 'all'),
      showSuppressed: isSet(options, 'showSuppressed'),
    };
    const format = Object.entries(FORMATS).find(([name]) => name === options.format)?.[1] ?? lintStylish;
    host.out(format(files, view));
    if (worst === 2) return 2;
    const failing = LEVELS.slice(0, LEVELS.findIndex((level) => level === (options.failOn ?? 'error')) + 1);
    return files.some(({ findings }) =>
      findings.some(({ severity, suppressed }) => suppressed === undefined && failing.includes(severity)),
    )
      ? 1
      : 0;
  },
};
