import type { Preset } from '../lint/index.ts';
import type { Linted, LintView } from '../report/lint/index.ts';
import type { Context } from './command.ts';
import type { PlanOnDisk } from './plan-file.ts';
import { screenWidth } from './screen-width.ts';

/**
 * Whether lint, with the preset of the paper that is to be made, finds an error in a plan; then the errors are
 * told on standard error, and how many other findings there are. Things to look at do not keep the paper from being made.
 */
export async function isRefused(
  plan: PlanOnDisk,
  preset: Extract<Preset, 'for-signature' | 'final'>,
  context: Context,
): Promise<boolean> {
  const { host, say } = context;
  const [{ Linter }, { lintStylish }] = await Promise.all([import('./linter.ts'), import('../report/lint/index.ts')]);
  const linted = new Linter(preset, {}, context).lintRead(plan.path, plan.shown, plan);
  const all = `ccht lint --all --preset ${preset} ${/\s/.test(plan.shown) ? `"${plan.shown}"` : plan.shown}`;
  const [errors, warnings] = [count(linted, 'error'), count(linted, 'warning')];
  if (errors > 0) {
    const more = { vi: `hiện hết: ${all}`, en: `show all: ${all}` };
    const look = { lang: context.lang, color: context.color, width: screenWidth(host), all: false, errorsOnly: true };
    host.err(`${lintStylish([linted], { ...look, showSuppressed: false, more } satisfies LintView)}\n`);
  } else if (warnings > 0) {
    const toLookAt = {
      vi: `${plan.shown}: còn ${warnings} chỗ cần xem: ${all}`,
      en: `${plan.shown}: ${warnings} to look at: ${all}`,
    };
    host.err(`${say(toLookAt)}\n`);
  }
  return errors > 0;
}

function count({ findings }: Linted, level: 'error' | 'warning'): number {
  return findings.filter(({ severity, suppressed }) => severity === level && suppressed === undefined).length;
}
