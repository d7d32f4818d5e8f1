import { UserError, type Words } from '../diagnostics/index.ts';
import { readCitations, readDeadline, readOwners, readTargets } from '../language/index.ts';
import { explainCitations, explainDeadline, explainOwners, explainTargets, YEAR_MISSING } from '../report/index.ts';
import { type Context, optionText } from './command.ts';
import { loadDirectory } from './units-file.ts';

export type PhraseKind = 'deadline' | 'owner' | 'citation' | 'target';

/** What a phrase means: for programs, and in lines for people. */
type Meaning = { readonly json: object; readonly lines: readonly Words[] };
export type PhraseReader = (text: string) => Meaning;

/** Has every day that a year can have. */
const LEAP_YEAR = 2024;

/** Reads phrases of one kind; the directory of units is loaded once, for owners only. */
export function phraseReader(
  kind: PhraseKind,
  options: Readonly<Record<string, unknown>>,
  context: Context,
): PhraseReader {
  if (kind === 'deadline') {
    const year = yearOf(optionText(options, 'year'));
    return (text) => {
      const deadline = readDeadline(text, year === undefined ? {} : { year });
      const lacksYear =
        year === undefined && deadline.kind === 'unknown' && readDeadline(text, { year: LEAP_YEAR }).kind !== 'unknown';
      return { json: deadline, lines: [lacksYear ? YEAR_MISSING : explainDeadline(deadline)] };
    };
  }
  if (kind === 'citation') {
    return (text) => {
      const citations = readCitations(text);
      return { json: { text, citations }, lines: explainCitations(citations) };
    };
  }
  if (kind === 'target') {
    return (text) => {
      const targets = readTargets(text);
      return { json: { text, targets }, lines: explainTargets(targets) };
    };
  }
  const directory = loadDirectory(optionText(options, 'units'), context.host.cwd, context);
  return (text) => {
    const owners = readOwners(text);
    const collective = owners.filter((owner) => owner.collective).map((owner) => owner.text);
    const resolved = owners.map((owner) => directory?.resolve(owner.text));
    return {
      json: { text, owners: owners.map((owner) => owner.text), collective },
      lines: explainOwners(owners, resolved),
    };
  };
}

function yearOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^(19|20|21)\d\d$/.test(given)) return Number(given);
  throw new UserError(
    { vi: `“${given}” không phải là năm.`, en: `“${given}” is not a year.` },
    { hint: { vi: 'Ví dụ: --year 2023', en: 'Example: --year 2023' } },
  );
}
