import type { Model, ModelTask } from '../model/index.ts';
import {
  type BlockEntry,
  type Blocks,
  blockEntries,
  linesOf,
  type Path,
  plainText,
  readColumns,
  type TaskTable,
} from '../plan/index.ts';

/** A place in the plan that has a heading or may hold tasks, in printed order. The first is the plan itself. */
export type Place = {
  readonly kind: 'plan' | 'article' | 'section' | 'group' | 'appendix';
  readonly title: string;
  /** Titles of the places around it and its own, the outermost first; those without a title left out. */
  readonly titles: readonly string[];
  readonly number: string;
  readonly path: Path;
  /** Its place in the list of places; the plan itself has none around it. */
  readonly parent: number;
  readonly depth: number;
  /** Words that stand in it and in no task: paragraphs, cells of other tables. */
  readonly body: string;
  /** Headings of the columns of its tables. */
  readonly columns: string;
};

export type Outline = {
  readonly places: readonly Place[];
  /** The place that a task stands in, by the task's own place in the list of tasks. */
  readonly homes: readonly number[];
  /** The innermost place around a path. */
  readonly around: (path: Path) => number;
};

type Open = { -readonly [K in keyof Place]: Place[K] };

/** The plan's places and which task stands where. */
export function outlineOf(model: Model): Outline {
  const { file } = model;
  const places: Place[] = [];
  const byPath = new Map<string, number>();
  const spans = spansByPath(model.tasks);

  const add = (
    place: Pick<Place, 'kind' | 'title' | 'number' | 'path' | 'parent'> & {
      blocks?: Blocks | undefined;
      blocksPath?: Path;
    },
  ): number => {
    const around = places[place.parent];
    const entries = blockEntries(place.blocks, place.blocksPath ?? []);
    const { kind, title, number, path, parent } = place;
    const made: Open = {
      kind,
      title,
      number,
      path,
      parent,
      titles: [...(around?.titles ?? []), ...(title === '' ? [] : [title])],
      depth: (around?.depth ?? -1) + 1,
      body: entries.flatMap((entry) => bodyOf(entry, spans)).join('\n'),
      columns: entries.flatMap(columnsOf).join('\n'),
    };
    places.push(made);
    byPath.set(path.join('/'), places.length - 1);
    return places.length - 1;
  };
  const addGroups = (under: Path, parent: number): void => {
    for (const group of model.groups) {
      if (!startsWith(group.path, under)) continue;
      const around = byPath.get(group.path.slice(0, -2).join('/')) ?? parent;
      add({
        kind: 'group',
        title: plainText(group.group.title),
        number: group.fullNumber,
        path: group.path,
        parent: around,
      });
    }
  };
  const addSections = (under: Path, parent: number): void => {
    for (const { section, path, fullNumber } of model.sections) {
      if (!startsWith(path, under)) continue;
      const around = byPath.get(path.slice(0, -2).join('/')) ?? parent;
      const here = add({
        kind: 'section',
        title: plainText(section.title ?? ''),
        number: fullNumber,
        path,
        parent: around,
        blocks: section.text,
        blocksPath: [...path, 'text'],
      });
      addGroups([...path, 'text'], here);
    }
  };

  const plan = add({ kind: 'plan', title: '', number: '', path: ['plan'], parent: -1 });
  file.decision?.articles?.forEach((article, index) => {
    const path = ['decision', 'articles', index];
    const [title, blocks] =
      typeof article === 'string' ? ['', article] : [plainText(article.title ?? ''), article.text];
    const here = add({
      kind: 'article',
      title,
      number: String(index + 1),
      path,
      parent: plan,
      blocks,
      blocksPath: typeof article === 'string' ? path : [...path, 'text'],
    });
    addGroups([...path, 'text'], here);
  });
  addGroups(['plan', 'opening'], plan);
  addSections(['plan', 'sections'], plan);
  addGroups(['plan', 'closing'], plan);
  file.appendices?.forEach((appendix, index) => {
    const path = ['appendices', index];
    const here = add({
      kind: 'appendix',
      title: plainText(linesOf(appendix.title).join('\n')),
      number: linesOf(appendix.label).join(' '),
      path,
      parent: plan,
      blocks: appendix.text,
      blocksPath: [...path, 'text'],
    });
    addGroups([...path, 'text'], here);
    addSections([...path, 'sections'], here);
  });

  const around = (path: Path): number => innermost(path, byPath);
  return { places, homes: model.tasks.map((task) => around(task.path)), around };
}

function innermost(path: Path, byPath: ReadonlyMap<string, number>): number {
  for (let length = path.length; length > 0; length--) {
    const home = byPath.get(path.slice(0, length).join('/'));
    if (home !== undefined) return home;
  }
  return 0;
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((name, index) => path[index] === name);
}

type Spans = ReadonlyMap<string, readonly (readonly [number, number])[]>;

/** Where the tasks in prose stand, by the path of their text. */
function spansByPath(tasks: readonly ModelTask[]): Spans {
  const spans = new Map<string, (readonly [number, number])[]>();
  for (const { path, span } of tasks) {
    if (span === undefined) continue;
    const key = path.join('/');
    spans.set(key, [...(spans.get(key) ?? []), span]);
  }
  return spans;
}

function bodyOf(entry: BlockEntry, spans: Spans): string[] {
  if (entry.kind === 'tasks') return [];
  if (entry.kind === 'table') return entry.table.rows.map((row) => row.join(' | '));
  let text = '';
  let from = 0;
  for (const [start, end] of spans.get(entry.path.join('/')) ?? []) {
    text += entry.value.slice(from, start);
    from = end;
  }
  text += entry.value.slice(from);
  return text.split('\n').filter((line) => !/^[\s*+-]*$/.test(line));
}

function columnsOf(entry: BlockEntry): string[] {
  if (entry.kind === 'text') return [];
  if (entry.kind === 'tasks') return headingsOf(entry.table);
  return entry.table.columns.map((column) => (typeof column === 'string' ? column : column.title));
}

/** A column as its heading, or the name of its field where it has none of its own. */
function headingsOf(table: TaskTable): string[] {
  return readColumns(table).map(({ fields, own, heading }) => heading ?? own ?? fields.join(', '));
}
