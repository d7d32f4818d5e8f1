import { subjectKey, subjectWords, type Target } from '../language/index.ts';
import { type Model, type ModelSection, ownerKey, type PrintedText } from '../model/index.ts';
import { linesOf, plainText } from '../plan/index.ts';
import { fold, remembered } from '../text/index.ts';
import { perModel } from './per-model.ts';

/** A target where it is stated, with what makes it the same as another. */
export type TargetStatement = {
  readonly target: Target;
  readonly in: PrintedText;
  /** Alike for all statements of one measure at one time in one scope; undefined where the words name no measure. */
  readonly key: string | undefined;
  /** The same without the words of the measure, and those words. */
  readonly scope: string;
  readonly words: readonly string[];
  /** The units that lead the row, where it stands in one. */
  readonly lead: string;
};

/** “Cả năm 95%”, “trước hạn”: too little to know the measure by. */
const FEWEST_WORDS = 3;
/** Words that narrow a measure down where they stand in a heading or before a list. */
const SCOPE = /(?:cấp (?:tỉnh|huyện|xã|sở|cơ sở|trung ương)|đối với [^.;:,]+|khối [^.;:,]+|lĩnh vực [^.;:,]+)/giu;
/** Headings and lines up to this length are read once. */
const LONGEST = 300;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;
/** A time that is the whole of the plan's year. */
const WHOLE_YEAR = /^(?:(?:trong|đến|hết|đến hết|cuối)? ?năm(?: \d{4}| nay)?|hằng năm|hàng năm)?$/iu;

/** Every target of the plan with the keys by which statements of one measure are found together. Linear. */
export const targetStatements = perModel((model): readonly TargetStatement[] => {
  const own = ownOffice(model);
  const groups = new Map(model.groups.map(({ path, group }) => [path.join('/'), group.title]));
  return model.targets.map(({ in: text, what: target }) => {
    const subject = own === undefined ? target.subject : target.subject.replace(own, ' ');
    const scope = [timeOf(target, model.year), scopeOf(text, target, groups)].join('|');
    const words = subjectWords(subject);
    const isMeasure = words.length >= FEWEST_WORDS && !isOfDataTable(text);
    const key = isMeasure ? subjectKey({ ...target, subject }) : undefined;
    return {
      target,
      in: text,
      key: key === undefined ? undefined : `${key}|${scope}`,
      scope: `${target.direction ?? ''}|${target.unit}|${scope}`,
      words,
      lead: (text.task?.lead ?? []).map(ownerKey).sort().join(';'),
    };
  });
});

/** “của Ban Quản lý”, “tại Sở”: the plan's own office, which narrows nothing in its own plan. */
function ownOffice({ file }: Model): RegExp | undefined {
  const named = file.issuer?.called ?? (linesOf(file.issuer?.name).join(' ') || ofSubject(linesOf(file.plan.subject)));
  const name = plainText(named).trim();
  const words = name.split(/\s+/u).filter((word) => /^\p{L}+$/u.test(word));
  const [first = ''] = words;
  if (words.length < 2 || first.length < 2) return undefined;
  const rest = words.slice(1, 8).reduceRight((inner, word) => `(?: ${word}${inner})?`, '');
  return new RegExp(`(?<!\\p{L})(?:của|tại|do) ${first}${rest}(?!\\p{L})`, 'giu');
}

/** “Kế hoạch cải cách hành chính của Ban Quản lý …”: whose plan it is, where there is no letterhead. */
function ofSubject(lines: readonly string[]): string {
  return /(?<!\p{L})của (\p{Lu}.*)$/u.exec(lines.join(' '))?.[1] ?? '';
}

/** The time a target is for, where it is not the plan's whole year. */
function timeOf({ period = '', subject }: Target, year: number | undefined): string {
  const own = period.match(YEAR);
  const years = (own ?? subject.match(YEAR) ?? []).filter((named) => named !== String(year));
  return [...new Set(years), WHOLE_YEAR.test(period.trim()) ? '' : fold(period)].join(' ').trim();
}

/** Levels and fields named in the headings above and in the line that opens the list. */
function scopeOf(
  { text, section, task, path }: PrintedText,
  { span }: Target,
  groups: ReadonlyMap<string, string>,
): string {
  const above = [...headings(section), ...(task?.group ?? groupsAround(path, groups)), openingLine(text, span[0])];
  // Each unit has its own level of one measure in the section of its duties.
  const duty = section?.holds === 'duties' ? [section.section.title ?? section.fullNumber] : [];
  return [...new Set([...above.flatMap(scopesIn), ...duty.map(fold)])].sort().join(',');
}

const scopesIn = remembered((words) => (words.match(SCOPE) ?? []).map(fold), LONGEST);

/** Cells of a table of numbers have their year or unit in the head of the column. */
function isOfDataTable({ role, task }: PrintedText): boolean {
  return role === 'cell' && task === undefined;
}

function headings(section: ModelSection | undefined): string[] {
  const titles: string[] = [];
  for (let at = section; at !== undefined; at = at.parent) titles.push(at.section.title ?? '');
  return titles;
}

function groupsAround(path: readonly (string | number)[], groups: ReadonlyMap<string, string>): string[] {
  if (!path.includes('groups')) return [];
  return path.flatMap((_, index) => groups.get(path.slice(0, index + 1).join('/')) ?? []);
}

/** The last line before a list item that ends with a colon: “Ở cấp xã:”. */
function openingLine(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n').slice(0, -1);
  return lines.findLast((line) => line.trimEnd().endsWith(':')) ?? '';
}
