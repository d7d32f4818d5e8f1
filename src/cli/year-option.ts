import { UserError } from '../diagnostics/index.ts';
import { optionText } from './command.ts';

/** The year that --year gives; undefined where it was not given. Throws UserError for what is no year of a plan. */
export function yearOption(options: Readonly<Record<string, unknown>>): number | undefined {
  const given = optionText(options, 'year');
  if (given === undefined) return undefined;
  if (/^(?:19|20)\d\d$/.test(given.trim())) return Number(given);
  throw new UserError(
    { vi: `--year cần một năm, không phải “${given}”.`, en: `--year needs a year, not “${given}”.` },
    { hint: { vi: 'Ví dụ: --year 2024', en: 'Example: --year 2024' } },
  );
}
