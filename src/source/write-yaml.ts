import { planJson } from '../generated/schemas.js';
import type { Path, PlanFile } from '../plan/index.ts';
import { type MapRule, type Shape, shapeOf } from './shape.ts';
import { blockText, inlineText, isBlockText } from './write-text.ts';

export type WriteOptions = {
  /** Where the schema lies, for the line that editors read: `# yaml-language-server: $schema=…`. */
  readonly schemaComment?: string;
  /** Comment lines above the plan, without #. */
  readonly header?: readonly string[];
  /** Comments, with their #, each above the key or list item of its path or of what that stands in on one line. */
  readonly comments?: readonly { readonly path: Path; readonly text: string }[];
};

const planShape = shapeOf(planJson);
const FLOW_WIDTH = 100;

/**
 * A plan as YAML text in the house style: keys in the order of the schema, two spaces for each level, a blank line
 * between the keys of the file, long texts as `|` blocks that are never re-wrapped. Reading it gives the same plan.
 */
export function writePlanYaml(plan: PlanFile, options: WriteOptions = {}): string {
  const lines = new PlanLines(options.comments ?? []);
  if (options.schemaComment !== undefined) lines.push(`# yaml-language-server: $schema=${options.schemaComment}`);
  for (const line of options.header ?? []) lines.push(line === '' ? '#' : `# ${line}`);
  const entries = orderedEntries(plan, planShape);
  entries.forEach(([key, value, shape], index) => {
    const isSmall = typeof value !== 'object' && index > 0 && typeof entries[index - 1]?.[1] !== 'object';
    if (lines.written.length > 0 && !isSmall) lines.push('');
    writeEntry(lines, '', '', [], [key, value, shape]);
  });
  return `${lines.written.join('\n')}\n`;
}

type Entry = readonly [key: string, value: unknown, shape: Shape | undefined];

/** `lead` opens the line (indent, or indent and dash), `indent` is the column of the key, `around` the path of its map. */
function writeEntry(lines: PlanLines, lead: string, indent: string, around: Path, [key, value, shape]: Entry): void {
  const name = `${lead}${inlineText(key, 'key')}:`;
  const inner = `${indent}  `;
  const path = [...around, key];
  if (typeof value === 'string' && isBlockText(value, name.length)) {
    lines.comment(path, lead, 'whole');
    lines.push(`${name} |`, blockText(value, inner));
  } else if (typeof value !== 'object' || value === null) {
    lines.comment(path, lead, 'whole');
    lines.push(`${name} ${scalar(value, 'block')}`);
  } else if (Array.isArray(value)) {
    const flow = flowList(value, FLOW_WIDTH - name.length, isPlainList(shape), shape?.list?.item());
    lines.comment(path, lead, flow === undefined ? 'itself' : 'whole');
    if (flow !== undefined) lines.push(`${name} ${flow}`);
    else {
      lines.push(name);
      for (const [at, item] of value.entries()) {
        writeItem(lines, `${inner}- `, `${inner}  `, [...path, at], item, shape?.list?.item());
      }
    }
  } else {
    lines.comment(path, lead, 'itself');
    const entries = orderedEntries(value, shape);
    if (entries.length === 0) lines.push(`${name} {}`);
    else lines.push(name);
    for (const entry of entries) writeEntry(lines, inner, inner, path, entry);
  }
}

function writeItem(
  lines: PlanLines,
  lead: string,
  indent: string,
  path: Path,
  item: unknown,
  shape: Shape | undefined,
): void {
  if (typeof item === 'string' && isBlockText(item, lead.length)) {
    lines.comment(path, lead, 'whole');
    lines.push(`${lead}|`, blockText(item, indent));
  } else if (typeof item !== 'object' || item === null) {
    lines.comment(path, lead, 'whole');
    lines.push(lead + scalar(item, 'block'));
  } else if (Array.isArray(item)) {
    const flow = flowList(item, FLOW_WIDTH - lead.length, true, shape?.list?.item());
    lines.comment(path, lead, flow === undefined ? 'itself' : 'whole');
    if (flow !== undefined) lines.push(lead + flow);
    else
      for (const [index, value] of item.entries()) {
        const opening = index === 0 ? lead : indent;
        writeItem(lines, `${opening}- `, `${indent}  `, [...path, index], value, shape?.list?.item());
      }
  } else {
    const flow = isColumn(shape) ? flowMap(item, shape) : undefined;
    const entries = orderedEntries(item, shape);
    const isOneLine = flow !== undefined || entries.length === 0;
    lines.comment(path, lead, isOneLine ? 'whole' : 'itself');
    if (isOneLine) lines.push(lead + (flow ?? '{}'));
    else {
      for (const [index, entry] of entries.entries())
        writeEntry(lines, index === 0 ? lead : indent, indent, path, entry);
    }
  }
}

/** The lines of a plan as they are written, with comments above what they are about. */
class PlanLines {
  readonly written: string[] = [];
  readonly #comments: readonly { readonly key: string; readonly text: string }[];

  constructor(comments: NonNullable<WriteOptions['comments']>) {
    this.#comments = comments.map(({ path, text }) => ({ key: keyOf(path), text }));
  }

  push(...lines: readonly string[]): void {
    this.written.push(...lines);
  }

  /** The comments on a value that is about to be written; `whole`: also those on what it holds, which has no line of its own. */
  comment(path: Path, lead: string, scope: 'itself' | 'whole'): void {
    if (this.#comments.length === 0) return;
    const key = keyOf(path);
    // An item's first line begins with dashes: the comment stands above it, where the first of them is.
    const indent = /^ */.exec(lead)?.[0] ?? '';
    for (const one of this.#comments) {
      if (scope === 'itself' ? one.key === key : one.key.startsWith(key)) this.written.push(indent + one.text);
    }
  }
}

/** A path as a text that begins like that of all it holds, and no other. */
function keyOf(path: Path): string {
  return `${JSON.stringify(path).slice(0, -1)},`;
}

/** `[I., a)]`; undefined when an item is long or the list does not fit its line. An empty list has no other form. */
function flowList(
  list: readonly unknown[],
  width: number,
  isWanted: boolean,
  shape: Shape | undefined,
): string | undefined {
  if (list.length === 0) return '[]';
  if (!isWanted || list.some((item) => typeof item === 'string' && (item.length > 40 || item.includes('\n'))))
    return undefined;
  const items = list.map((item) =>
    typeof item === 'object' && item !== null ? flowMap(item, shape) : scalar(item, 'flow'),
  );
  if (items.includes(undefined)) return undefined;
  const flow = `[${items.join(', ')}]`;
  return flow.length <= width ? flow : undefined;
}

/** `{lead: Chủ trì, width: 30}`: only for maps of short texts and numbers. */
function flowMap(map: object, shape: Shape | undefined): string | undefined {
  const entries = orderedEntries(map, shape);
  if (entries.some(([, value]) => typeof value === 'object' || (typeof value === 'string' && value.length > 40)))
    return undefined;
  return `{${entries.map(([key, value]) => `${inlineText(key, 'flow')}: ${scalar(value, 'flow')}`).join(', ')}}`;
}

function scalar(value: unknown, context: 'block' | 'flow'): string {
  return typeof value === 'string' ? inlineText(value, context) : String(value);
}

/** Numbering, columns and rows: short words that belong on one line. Lists of sentences get a line each. */
function isPlainList(shape: Shape | undefined): boolean {
  const item = shape?.list?.item();
  return shape?.text === undefined && (isColumn(item) || isNumbering(shape));
}

function isNumbering(shape: Shape | undefined): boolean {
  return shape?.list?.item() === numberingItem;
}

function isColumn(shape: Shape | undefined): boolean {
  return shape?.text !== undefined && shape.maps.some((rule: MapRule) => rule.keys.has('width'));
}

const numberingItem = planShape.maps[0]?.keys.get('plan')?.().maps[0]?.keys.get('numbering')?.().list?.item();

/** Keys with a value, in the order of the schema, other keys after them as they come. */
function orderedEntries(map: object, shape: Shape | undefined): Entry[] {
  const present = new Map(Object.entries(map).filter(([, value]) => value !== undefined));
  const rules = shape?.maps ?? [];
  const rule = rules.find(({ keys }) => [...present.keys()].every((key) => keys.has(key))) ?? rules[0];
  const ranks = new Map([...(rule?.keys.keys() ?? [])].map((key, index) => [key, index]));
  // Groups, objectives and tasks beside each other are printed in the order in which they are written.
  const rank = (key: string): number => (ROW_KEYS.has(key) ? Number.MAX_SAFE_INTEGER : (ranks.get(key) ?? ranks.size));
  return [...present]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([key, value]) => [key, value, (rule?.keys.get(key) ?? rule?.other)?.()]);
}

const ROW_KEYS: ReadonlySet<string> = new Set(['groups', 'objectives', 'tasks']);
