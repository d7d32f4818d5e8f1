// The plan as understood: words become deadlines, owners, citations, targets. Knows nothing of YAML, files or output;
// what is wrong in a plan is said elsewhere.
import { possibleDay } from '../calendar/index.ts';
import { type Directory, readCitations, readSelfReferences, readTargets } from '../language/index.ts';
import {
  type BlockEntry,
  blockEntries,
  linesOf,
  type Path,
  type PlanFile,
  parseOpenDate,
  readColumns,
} from '../plan/index.ts';
import { looksBack } from './looks-back.ts';
import { unitsInRows, unitsWithDuties } from './named-units.ts';
import { ownerReader } from './owners.ts';
import { printedTexts } from './printed-texts.ts';
import { proseTasks } from './prose-tasks.ts';
import { sectionsOf } from './sections.ts';
import { subjectReader } from './subjects.ts';
import { type TableParts, tableParts } from './table-tasks.ts';
import { timeReader } from './times.ts';
import type { Found, Model, ModelSection, ModelTable, Part, PrintedText } from './types.ts';

/** Plan → model. `directory`: the office's units; without one no name is known. Never throws; linear in the plan. */
export function understand(file: PlanFile, directory?: Directory): Model {
  const head = file.decision === undefined ? 'plan' : 'decision';
  const date = parseOpenDate(file[head]?.date, undefined);
  const day = possibleDay(date.year ?? Number.NaN, date.month ?? Number.NaN, date.day ?? Number.NaN);
  const year = file.year ?? yearOfSubject(file) ?? date.year;
  const owners = ownerReader(
    directory,
    day ?? (year === undefined ? undefined : `${String(year).padStart(4, '0')}-12-31`),
  );

  const sections = kept(() => sectionsOf(file));
  const tables = kept(() => tablesOf(file, sections()));
  const unique = uniqueNumbers();
  const subjects = subjectReader(directory);
  const times = timeReader(year);
  const parts = kept(() => tables().map((table) => tableParts(table, { owners, times, unique })));
  const tasks = kept(() => {
    const rows = parts().flatMap((part) => part.tasks);
    const context = { owners, subjects, times, year, unique, hasTable: rows.length > 0 };
    return [...rows, ...sections().flatMap((section) => proseTasks(section, context))];
  });
  const units = kept(() => {
    const rows = parts().flatMap((part) => part.tasks);
    return [...unitsInRows(rows, { owners, subjects }), ...unitsWithDuties(sections(), { owners, subjects })];
  });
  const texts = kept(() => {
    const sectionByPath = new Map(sections().map((section) => [section.path.join('/'), section]));
    const taskByPath = new Map(
      parts().flatMap((part) => part.tasks.map((task) => [task.path.join('/'), task] as const)),
    );
    return printedTexts(file, {
      sectionAt: (path) => sectionByPath.get(path.join('/')),
      taskAt: (path) => taskByPath.get(path.join('/')),
    });
  });
  const found = <T>(read: (text: string) => readonly T[]): (() => Found<T>[]) =>
    kept(() =>
      texts()
        .filter(isProse)
        .flatMap((text) => read(text.text).map((what) => ({ in: text, what }))),
    );
  const citations = found(readCitations);
  const stated = found(readTargets);
  const targets = kept(() => stated().filter((one) => !looksBack(one.in.section)));
  const selfReferences = found(readSelfReferences);
  const ofTables = <K extends keyof TableParts>(key: K): (() => TableParts[K]) =>
    kept(() => parts().flatMap<TableParts[K][number]>((part) => part[key]) as TableParts[K]);
  const groups = ofTables('groups');
  const objectives = ofTables('objectives');

  return {
    file,
    year,
    head,
    day,
    isIssued: day !== undefined && (file[head]?.number ?? '') !== '',
    get sections() {
      return sections();
    },
    get tables() {
      return tables();
    },
    get groups() {
      return groups();
    },
    get objectives() {
      return objectives();
    },
    get tasks() {
      return tasks();
    },
    get units() {
      return units();
    },
    get texts() {
      return texts();
    },
    get citations() {
      return citations();
    },
    get targets() {
      return targets();
    },
    get selfReferences() {
      return selfReferences();
    },
  };
}

/** A value made when first asked for. */
function kept<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Texts in which sentences stand: neither number and symbol nor names at head and foot. */
function isProse({ role }: PrintedText): boolean {
  return !['issuer', 'place', 'number', 'symbol', 'date', 'label', 'column', 'signature'].includes(role);
}

function yearOfSubject(file: PlanFile): number | undefined {
  // “đến năm 2030” tells where a longer time ends.
  const year = /(?<!đến |tới |từ |hết )năm (\d{4})/u.exec(
    [...linesOf(file.plan.subject), ...linesOf(file.decision?.subject)].join(' '),
  )?.[1];
  return year === undefined ? undefined : Number(year);
}

function tablesOf(file: PlanFile, sections: readonly ModelSection[]): ModelTable[] {
  const tables: ModelTable[] = [];
  const add = (entries: readonly BlockEntry[], part: Part, section?: ModelSection): void => {
    for (const entry of entries) {
      if (entry.kind !== 'tasks') continue;
      const columns = readColumns(entry.table).flatMap(({ fields }) => fields);
      tables.push({ table: entry.table, path: entry.path, part, ...(section && { section }), columns });
    }
  };
  const addSections = (part: Part, root: Path): void => {
    for (const section of sections) {
      const inside = root.every((name, index) => section.path[index] === name);
      if (inside) add(blockEntries(section.section.text, [...section.path, 'text']), part, section);
    }
  };
  file.decision?.articles?.forEach((article, index) => {
    if (typeof article !== 'string')
      add(blockEntries(article.text, ['decision', 'articles', index, 'text']), 'decision');
  });
  add(blockEntries(file.plan.opening, ['plan', 'opening']), 'plan');
  addSections('plan', ['plan']);
  add(blockEntries(file.plan.closing, ['plan', 'closing']), 'plan');
  file.appendices?.forEach((appendix, index) => {
    add(blockEntries(appendix.text, ['appendices', index, 'text']), 'appendix');
    addSections('appendix', ['appendices', index]);
  });
  return tables;
}

/** Two tables may count alike: a number that came before gets its turn after it, II.1#2. */
function uniqueNumbers(): (number: string) => string {
  const taken = new Set<string>();
  return (number) => {
    let unique = number;
    for (let turn = 2; taken.has(unique); turn++) unique = `${number}#${turn}`;
    taken.add(unique);
    return unique;
  };
}
