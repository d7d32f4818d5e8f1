import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importText } from '../../src/import/index.ts';
import {
  blockEntries,
  type NumberedSection,
  numberSections,
  type Path,
  type Section,
  tableEntries,
} from '../../src/plan/index.ts';
import { words } from '../../src/text/index.ts';

const FOLDER = process.env.CCHT_SEEDS ?? join(import.meta.dirname, '../../../shared/seeds');
const files = existsSync(FOLDER) ? readdirSync(FOLDER) : [];

/** Values that the source says in other signs: "ngày … tháng …", a comma behind the place, a stroke before the symbol. */
const IN_ANOTHER_FORM = new Set(['date', 'symbol', 'place', 'page', 'numbering']);

/** What each published plan has, counted by hand. */
const EXPECTED: readonly (readonly [prefix: string, facts: object])[] = [
  [
    '000',
    {
      rows: 54,
      groups: 11,
      numbers:
        'I. 1. 2. II. 1. 1.1. 1.2. 2. 2.1. 2.2. a) b) c) d) e) 3. 3.1. 3.2. 4. 4.1. 4.2. 5. 5.1. 5.2. 6. 6.1. 6.2 7. 7.1. 7.2. III. 1. 2. V. VI.',
      basis: 4,
      recipients: 5,
      year: 2023,
      date: '16/01/2023',
      left: '',
    },
  ],
  [
    '001',
    {
      rows: 0,
      groups: 0,
      numbers: 'I. 1. 2. II. 1. 2. a) b) 3. a) b) 4. a) b) 5. a) b) 6. a) b) 7. a) b) 8. III. IV. 1. 2. 3. 4. 5. 6. 7.',
      basis: 0,
      recipients: 0,
      year: 2024,
      date: '?/12/2023',
      left: '',
    },
  ],
  [
    '002',
    {
      rows: 22,
      groups: 7,
      numbers: 'I. 1. 2. a) b) c) d) - e) - g) II. III.',
      basis: 0,
      recipients: 4,
      year: 2022,
      date: '?/?/2022',
      left: '',
    },
  ],
  [
    '003',
    {
      rows: 53,
      groups: 7,
      numbers:
        'I. 1. 2. II. 1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11. 12. 13. 14. 15. 16. III. 1. 2. 3. 4. 5. 6. 7. IV. V. VI. 1. a) b) 2. 3. 4.',
      basis: 5,
      recipients: 11,
      year: 2023,
      date: '10/01/2023',
      left: '86 N',
    },
  ],
  [
    '004',
    {
      rows: 0,
      groups: 0,
      numbers: 'I. 1. 2. II. 1. 2. 3. 4. 5. 6. 7. III. 1. 2. 3. 4. 5. 6. 7. 7.1. 7.2. III. IV. V. 1. 2.',
      basis: 0,
      recipients: 5,
      year: 2023,
      date: '10/01/2023',
      left: '',
    },
  ],
]; // prettier-ignore

it.skipIf(files.length > 0)(`needs the published plans in ${FOLDER}, or CCHT_SEEDS set`, () => {});

describe.each(EXPECTED)('the published plan %s', (prefix, facts) => {
  const file = files.find((name) => name.startsWith(prefix) && name.endsWith('.txt'));
  const read = () => {
    const text = readFileSync(join(FOLDER, file ?? ''), 'utf8');
    return { text, ...importText(text) };
  };

  it.skipIf(file === undefined)('has its numbers in order, its task rows, and its head and ending', () => {
    const { plan, report } = read();
    const sections = numberSections(plan.plan.sections, plan.plan.numbering);
    const entries = [
      ...sections.flatMap(tablesBelow),
      ...(plan.appendices ?? []).flatMap((appendix) => tables(appendix)),
    ];
    const main = plan.decision ?? plan.plan;
    expect({
      rows: entries.reduce(
        (sum, entry) => sum + (entry.kind === 'objective' ? entry.tasks.length : entry.kind === 'task' ? 1 : 0),
        0,
      ),
      groups: entries.filter((entry) => entry.kind === 'group').length,
      numbers: sections.flatMap(numbersBelow).join(' '),
      basis: main.basis?.length ?? 0,
      recipients: main.recipients?.length ?? 0,
      year: plan.year,
      date: main.date,
      left: report.notPlaced.map((note) => note.text).join(' '),
    }).toEqual(facts);
  });

  it.skipIf(file === undefined)('loses no word, and nothing is in the plan that the text does not say', () => {
    const { text, plan, report } = read();
    const left = report.notPlaced.reduce((sum, note) => sum + words(note.text).length, 0);
    expect(report.words).toBe(report.inPlan + report.printedByTemplate + left);
    const stock = new Set(words(text.replace(/<[^>]*>|[|*]/g, ' ')));
    const invented = words(wordsAsPrinted(plan).join(' ').replaceAll('*', ' ')).filter((word) => !stock.has(word));
    expect(invented).toEqual([]);
  });
});

function numbersBelow({ number, sections }: NumberedSection): string[] {
  return [number, ...sections.flatMap(numbersBelow)];
}

function tablesBelow({ section, sections }: NumberedSection): ReturnType<typeof tableEntries> {
  return [...tables(section), ...sections.flatMap(tablesBelow)];
}

function tables({ text }: Pick<Section, 'text'>): ReturnType<typeof tableEntries> {
  const path: Path = [];
  return blockEntries(text, path).flatMap((block) => (block.kind === 'tasks' ? tableEntries(block.table, path) : []));
}

/** Every text of the plan that stands in it as it stands in the source. */
function wordsAsPrinted(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (IN_ANOTHER_FORM.has(key) ? [] : wordsAsPrinted(inner)));
}
