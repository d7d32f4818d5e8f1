import type { Span, Words } from '../diagnostics/index.ts';
import { placeReader } from '../model/index.ts';
import type { Path } from '../plan/index.ts';
import type { Finding } from './finding.ts';
import { firstFrom } from './first-from.ts';
import type { LintInput } from './lint-plan.ts';
import type { Places } from './places.ts';
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
  const texts = byStart(model.texts, places);
  const rows = byStart(
    model.tasks.filter(({ source }) => source === 'table'),
    places,
  );
  return ({ words, span, covers }) => {
    const wanted = words === undefined || words === '' ? undefined : asWritten(words);
    for (const { text, path } of wanted === undefined ? [] : within(texts, covers)) {
      const match = wanted?.exec(text);
      const found = match ? places.within(path, match.index, match.index + match[0].length) : undefined;
      if (match && found) return { span: found, where: placeOf(path, match.index), isQuoted: true };
    }
    const [first] = [...within(rows, covers), ...within(texts, covers)];
    return { span, where: first === undefined ? IN_FILE : placeOf(first.path), isQuoted: false };
  };
}

type Started<T> = { readonly start: number; readonly what: T };

/** Parts of the plan in the order in which they stand in the file. */
function byStart<T extends { readonly path: Path }>(parts: readonly T[], places: Places): Started<T>[] {
  return parts.map((what) => ({ start: places.nearest(what.path).start, what })).sort((a, b) => a.start - b.start);
}

function* within<T>(parts: readonly Started<T>[], { start, end }: Span): Generator<T> {
  for (let at = firstFrom(parts, start); at < parts.length; at++) {
    const part = parts[at];
    if (part === undefined || part.start >= end) return;
    yield part.what;
  }
}

/** Words with whatever white space stands between them. */
function asWritten(words: string): RegExp {
  const parts = words.split(/\s+/u).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(parts.join('\\s+'), 'u');
}
