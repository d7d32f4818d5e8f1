import { join } from 'node:path';
import { UserError } from '../diagnostics/index.ts';
import { nearest } from '../text/index.ts';
import type { Context } from './command.ts';
import { didYouMean } from './did-you-mean.ts';
import { isFolder } from './files.ts';
import type { Linter } from './linter.ts';

/** `--list-rules`: every rule in a line. */
export async function printRules({ host, lang }: Context): Promise<void> {
  const [{ rules, READING_RULES }, { listRules }] = await Promise.all([
    import('../lint/index.ts'),
    import('../report/lint/other/index.ts'),
  ]);
  host.out(listRules(rules, READING_RULES, lang));
}

/** `--explain`. Throws UserError for a name that no finding has. */
export async function explain(id: string, { host, lang, outColor: color }: Context): Promise<void> {
  const [{ rules, READING_RULES }, { explainReading, explainRule }] = await Promise.all([
    import('../lint/index.ts'),
    import('../report/lint/other/index.ts'),
  ]);
  const rule = rules.find((one) => one.id === id);
  const ofReading = READING_RULES[id];
  if (rule !== undefined) host.out(explainRule(rule, { lang, color }));
  else if (ofReading !== undefined) host.out(explainReading(id, ofReading, lang));
  else throw noSuchRule(id, [...rules.map((one) => one.id), ...Object.keys(READING_RULES)]);
}

function noSuchRule(id: string, ids: readonly string[]): UserError {
  const near = nearest(id, ids);
  return new UserError(
    { vi: `Không có quy tắc “${id}”.`, en: `There is no rule “${id}”.` },
    {
      hint:
        near === undefined
          ? { vi: 'Danh sách: ccht lint --list-rules', en: 'The list: ccht lint --list-rules' }
          : didYouMean(near),
    },
  );
}

/**
 * `--print-config`: what the config files, presets and overrides come to for a plan at an absolute path, or for one that
 * might stand in a folder, as JSON.
 */
export async function printConfig(named: string, linter: Linter, { host }: Context): Promise<void> {
  const path = isFolder(named) ? join(named, 'x.plan.yaml') : named;
  const { rules, levelOf, optionsOf } = await import('../lint/index.ts');
  const settings = linter.settings(path);
  const levels = rules.map((rule) => {
    const draft = levelOf(rule, undefined, 'draft', settings);
    const final = levelOf(rule, undefined, 'final', settings);
    return [rule.id, { draft, final, ...optionsOf(rule, settings) }] as const;
  });
  const { preset, words, names, replacements } = settings;
  const config = linter.configFiles(path);
  const all = { config, preset, words, names, replacements, rules: Object.fromEntries(levels) };
  host.out(`${JSON.stringify(all, null, 2)}\n`);
}
