import { dirname, join, resolve } from 'node:path';
import { starterPlan, starterUnits } from '../starter/index.ts';
import { type Context, optionText } from './command.ts';
import { refuseEnding } from './file-ending.ts';
import { findUpward, shownPath } from './files.ts';
import type { ExitCode } from './host.ts';
import { refuseExisting } from './new-file.ts';
import { starterAnswers } from './new-questions.ts';
import { guardTargets, neverOurs, type Output, writeOutputs } from './outputs.ts';
import { SCHEMA_COMMENT, schemaBeside } from './schema-beside.ts';

const UNITS_NAME = 'units.yaml';

/** An empty, commented plan, the directory of units where there is none, and the schema for editors. */
export async function newPlan(options: Readonly<Record<string, unknown>>, context: Context): Promise<ExitCode> {
  const { host, say } = context;
  const output = optionText(options, 'output');
  if (output !== '-') refuseEnding(output, /\.ya?ml$/i, '.plan.yaml');
  const answers = await starterAnswers(options, context);
  if (output === '-') {
    host.out(starterPlan(answers, SCHEMA_COMMENT));
    return 0;
  }
  const path = resolve(host.cwd, output ?? `ke-hoach-${answers.year}.plan.yaml`);
  refuseExisting(path, context);
  const folder = dirname(path);
  const units = findUpward(folder, UNITS_NAME);
  const outputs: Output[] = [
    { path, data: starterPlan(answers, SCHEMA_COMMENT), origin: neverOurs },
    ...(units === undefined ? [{ path: join(folder, UNITS_NAME), data: starterUnits(), origin: neverOurs }] : []),
    ...schemaBeside(path),
  ];
  guardTargets(outputs, [], options, context);
  writeOutputs(outputs, options, context, host.out);
  const shown = shownPath(path, host.cwd);
  host.out(
    `${say({
      vi: `Sửa tệp rồi soát: ccht lint ${shown}\nLàm bản Word: ccht render ${shown}`,
      en: `Edit it, then check it: ccht lint ${shown}\nThe Word file: ccht render ${shown}`,
    })}\n`,
  );
  return 0;
}
