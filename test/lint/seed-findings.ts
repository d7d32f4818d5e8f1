import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lintText } from '../../src/cli/lint-text.ts';
import { importText } from '../../src/import/index.ts';
import { makeDirectory } from '../../src/language/index.ts';
import { doubtfulRemark } from '../../src/lint/index.ts';
import { RECOMMENDED } from '../../src/lint/settings.ts';
import { readPlan, readUnits, writePlanYaml } from '../../src/source/index.ts';

export const SEEDS = process.env.CCHT_SEEDS ?? '../shared/seeds';

/** A place that a finding marks, in the lines of the published text. */
export type Mark = {
  readonly seed: string;
  readonly lines: ReadonlySet<number>;
  readonly words: string;
  readonly rule: string;
  readonly level: string;
  readonly message: string;
  readonly isAbsent: boolean;
  /** A further place of a finding, not the one it is told at. */
  readonly isRelated: boolean;
};

/** A row of a table made by hand: the faulty words by place. */
export type TruthRow = {
  readonly seed: string;
  readonly line: number;
  readonly words: string;
  readonly rule: string;
  readonly level: string;
  readonly visible: string;
};

const UNITS: Readonly<Record<string, string>> = {
  '000': 'dong-nai-kcn',
  '001': 'hai-duong',
  '002': 'dong-nai-so-noi-vu',
  '003': 'tien-giang',
  '004': 'ha-tinh-so-ngoai-vu',
};

export function seedTexts(): Map<string, string> {
  const names = readdirSync(SEEDS).filter((name) => /^\d{3}_.*\.txt$/.test(name));
  return new Map(names.map((name) => [name.slice(0, 3), readFileSync(join(SEEDS, name), 'utf8')]));
}

/** What lint marks in the five published plans, imported; every rule on, judged as final. */
export function seedMarks(texts: ReadonlyMap<string, string>): Mark[] {
  return [...texts].flatMap(([seed, text]) => {
    const { plan, trace, marks } = importText(text);
    const comments = marks.map(({ path, words, reason }) => ({ path, text: doubtfulRemark(reason.vi, words) }));
    const yaml = writePlanYaml(plan, { comments });
    const { units } = readUnits(readFileSync(join('examples', UNITS[seed] ?? '', 'units.yaml'), 'utf8'));
    const { places } = readPlan(yaml);
    const begins = trace
      .flatMap(({ path, offset, line }) => {
        const start = places.within(path, offset, offset + 1)?.start ?? places.nearest(path).start;
        return [{ start, line }];
      })
      .sort((a, b) => a.start - b.start);
    const traced = [...new Set(begins.map(({ line }) => line))].sort((a, b) => a - b);
    // A cell torn over several lines is one text from the first of them on.
    const through = (line: number): number[] => {
      const next = traced.find((one) => one > line) ?? line + 1;
      return Array.from({ length: Math.min(12, Math.max(1, next - line)) }, (_, ahead) => line + ahead);
    };
    const linesAt = (offset: number): Set<number> => {
      const last = begins.findLast(({ start }) => start <= offset) ?? begins[0];
      return new Set(begins.filter(({ start }) => start === last?.start).flatMap(({ line }) => through(line)));
    };
    const { findings, text: linted } = lintText(yaml, units && makeDirectory(units.units), {
      ...RECOMMENDED,
      preset: 'all',
    });
    return findings.flatMap(({ span, related, rule, severity, message, marksWords }) =>
      [span, ...(related ?? []).map((one) => one.span)].map(
        (place, index): Mark => ({
          seed,
          rule,
          level: severity,
          message: message.vi,
          isAbsent: !marksWords,
          isRelated: index > 0,
          lines: linesAt(place.start),
          words: bare(linted.slice(place.start, place.end)),
        }),
      ),
    );
  });
}

export function truthRows(file: string, texts: ReadonlyMap<string, string>): TruthRow[] {
  const rows = readFileSync(join('test/lint/truth', file), 'utf8').trim().split('\n').slice(1);
  return rows.map((row) => {
    const [seed = '', line = '', column = '', length = '', rule = '', level = '', visible = ''] = row.split('\t');
    const text = texts.get(seed)?.split('\n')[Number(line) - 1] ?? '';
    const start = Number(column) - 1;
    return { seed, line: Number(line), words: bare(text.slice(start, start + Number(length))), rule, level, visible };
  });
}

/** Whether a finding marks the words of a row: on its line (a joined line counts from where it begins), some of them. */
export function marks(mark: Mark, row: TruthRow): boolean {
  if (mark.seed !== row.seed) return false;
  const isNear = [...mark.lines].some((line) => Math.abs(line - row.line) <= 1);
  return (
    isNear &&
    (mark.isAbsent ||
      mark.words.includes(row.words) ||
      row.words.includes(mark.words) ||
      shareWords(mark.words, row.words))
  );
}

/** Two words in a row that stand in both. */
function shareWords(a: string, b: string): boolean {
  const words = b.split(' ');
  return words.some((word, at) => at > 0 && ` ${a} `.includes(` ${words[at - 1]} ${word} `));
}

/** Words without emphasis marks, bullets and signs around them. */
function bare(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll('*', '')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s"'“”().,;:-]+|[\s"'“”().,;:-]+$/gu, '')
    .toLowerCase();
}
