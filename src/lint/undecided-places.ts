import type { Span, Words } from '../diagnostics/index.ts';
import { placeReader } from '../model/index.ts';
import type { Path } from '../plan/index.ts';
import type { Finding } from './finding.ts';
import type { LintInput } from './lint-plan.ts';
import type { Remark } from './remarks.ts';
import type { Stage } from './rule.ts';
import { undecidedPlace } from './rules/remarks.ts';
import { levelOf, type Settings } from './settings.ts';

/** What the comments `# ccht-decide …` of a plan leave to be decided, each at the words it quotes, else at itself. */
export function undecidedPlaces(input: LintInput, settings: Settings, stage: Stage): Finding[] {
  const severity = levelOf(undecidedPlace, undefined, stage, settings);
  const marks = input.remarks.filter(({ kind }) => kind === 'decide');
  if (severity === 'off' || marks.length === 0) return [];
  const find = placeFinder(input);
  return marks.map((mark) => {
    const { span, where, isQuoted } = find(mark);
    const { words, reason } = mark;
    const quoted = words === undefined ? '' : `“${words}”`;
    const what = [quoted, reason].filter((part) => part !== '').join(': ');
    return {
      rule: undecidedPlace.id,
      severity,
      message: { vi: `Chờ quyết định: ${what}`, en: `To be decided: ${what}` },
      hint: HINT,
      span,
      where,
      about: where.vi,
      marked: input.text.slice(span.start, span.end).normalize('NFC'),
      marksWords: isQuoted,
      source: 'rule',
    };
  });
}

const HINT: Words = {
  vi: 'Quyết xong thì xóa dòng # ccht-decide.',
  en: 'Drop the line # ccht-decide once it is decided.',
};
const IN_FILE: Words = { vi: 'Chú thích trong tệp', en: 'A comment in the file' };

type Place = { readonly span: Span; readonly where: Words; readonly isQuoted: boolean };

function placeFinder({ model, places }: LintInput): (mark: Remark) => Place {
  const placeOf = placeReader(model);
  const texts = model.texts.map((text) => ({ ...text, start: places.nearest(text.path).start }));
  const rows = model.tasks
    .filter(({ source }) => source === 'table')
    .map(({ path }) => ({ path, start: places.nearest(path).start }));
  return ({ words, span, covers }) => {
    const isCovered = ({ start }: { start: number }): boolean => covers.start <= start && start < covers.end;
    const covered = texts.filter(isCovered);
    const wanted = words === undefined || words === '' ? undefined : asWritten(words);
    for (const { text, path } of wanted === undefined ? [] : covered) {
      const match = wanted?.exec(text);
      const found = match ? places.within(path, match.index, match.index + match[0].length) : undefined;
      if (match && found) return { span: found, where: placeOf(path, match.index), isQuoted: true };
    }
    const [row] = rows.filter(isCovered);
    const path: Path | undefined = row?.path ?? covered[0]?.path;
    return { span, where: path === undefined ? IN_FILE : placeOf(path), isQuoted: false };
  };
}

/** Words with whatever white space stands between them. */
function asWritten(words: string): RegExp {
  const parts = words.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('\\s+'), 'u');
}
