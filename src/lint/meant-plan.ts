import type { Path, PlanFile } from '../plan/index.ts';

/** What a fix wants of a value: the words [start, end) of the text at the path replaced. */
export type MeantEdit = { readonly path: Path; readonly start: number; readonly end: number; readonly text: string };

/** The plan as it should read after some edits, none of which overlap; the given plan stays as it is. */
export function withEdits(plan: PlanFile, edits: readonly MeantEdit[]): PlanFile {
  const mended = structuredClone(plan);
  const byPath = new Map<string, MeantEdit[]>();
  for (const edit of edits) {
    const key = keyOf(edit.path);
    const others = byPath.get(key);
    if (others === undefined) byPath.set(key, [edit]);
    else others.push(edit);
  }
  for (const list of byPath.values()) {
    const [first] = list;
    const name = first?.path.at(-1);
    const holder = first === undefined ? undefined : at(mended, first.path.slice(0, -1));
    if (name === undefined || typeof holder !== 'object' || holder === null) continue;
    const before: unknown = Reflect.get(holder, name);
    if (typeof before === 'string') Reflect.set(holder, name, edited(before, list).normalize('NFC'));
  }
  return mended;
}

/** Where two plans differ: paths as keys (`keyOf`), those of the deepest values that are not the same. */
export function differences(a: unknown, b: unknown): string[] {
  const found: string[] = [];
  const compare = (one: unknown, other: unknown, path: Path): void => {
    if (one === other) return;
    if (!isHolder(one) || !isHolder(other) || Array.isArray(one) !== Array.isArray(other)) {
      found.push(keyOf(path));
      return;
    }
    const names = new Set([...Object.keys(one), ...Object.keys(other)]);
    for (const name of names) compare(Reflect.get(one, name), Reflect.get(other, name), [...path, name]);
  };
  compare(a, b, []);
  return found;
}

/** A path as one text, to be looked up by. */
export function keyOf(path: Path): string {
  return path.map((name) => String(name).replaceAll('/', '//')).join('/');
}

function edited(text: string, edits: readonly MeantEdit[]): string {
  let from = 0;
  let mended = '';
  for (const { start, end, text: words } of edits.toSorted((a, b) => a.start - b.start)) {
    mended += text.slice(from, start) + words;
    from = end;
  }
  return mended + text.slice(from);
}

function at(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, name) => (isHolder(value) ? Reflect.get(value, name) : undefined), root);
}

function isHolder(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
