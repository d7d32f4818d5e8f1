import { planJson } from '../generated/schemas.js';
import type { PlanFile } from '../plan/index.ts';
import { type MapRule, type Shape, shapeOf } from './shape.ts';
import { blockText, inlineText, isBlockText } from './write-text.ts';

export type WriteOptions = {
  /** Where the schema lies, for the line that editors read: `# yaml-language-server: $schema=…`. */
  readonly schemaComment?: string;
  /** Comment lines above the plan, without #. */
  readonly header?: readonly string[];
};

const planShape = shapeOf(planJson);
const FLOW_WIDTH = 100;

/**
 * A plan as YAML text in the house style: keys in the order of the schema, two spaces for each level, a blank line
 * between the keys of the file, long texts as `|` blocks that are never re-wrapped. Reading it gives the same plan.
 */
export function writePlanYaml(plan: PlanFile, options: WriteOptions = {}): string {
  const lines: string[] = [];
  if (options.schemaComment !== undefined) lines.push(`# yaml-language-server: $schema=${options.schemaComment}`);
  for (const line of options.header ?? []) lines.push(line === '' ? '#' : `# ${line}`);
  const entries = orderedEntries(plan, planShape);
  entries.forEach(([key, value, shape], index) => {
    const isSmall = typeof value !== 'object' && index > 0 && typeof entries[index - 1]?.[1] !== 'object';
    if (lines.length > 0 && !isSmall) lines.push('');
    writeEntry(lines, '', '', key, value, shape);
  });
  return `${lines.join('\n')}\n`;
}

type Entry = readonly [key: string, value: unknown, shape: Shape | undefined];

/** `lead` opens the line (indent, or indent and dash), `indent` is the column of the key. */
function writeEntry(
  lines: string[],
  lead: string,
  indent: string,
  key: string,
  value: unknown,
  shape: Shape | undefined,
): void {
  const name = `${lead}${inlineText(key, 'key')}:`;
  const inner = `${indent}  `;
  if (typeof value === 'string' && isBlockText(value, name.length)) lines.push(`${name} |`, blockText(value, inner));
  else if (typeof value !== 'object' || value === null) lines.push(`${name} ${scalar(value, 'block')}`);
  else if (Array.isArray(value)) {
    const flow = flowList(value, FLOW_WIDTH - name.length, isPlainList(shape), shape?.list?.item());
    if (flow !== undefined) lines.push(`${name} ${flow}`);
    else {
      lines.push(name);
      for (const item of value) writeItem(lines, `${inner}- `, `${inner}  `, item, shape?.list?.item());
    }
  } else {
    const entries = orderedEntries(value, shape);
    if (entries.length === 0) lines.push(`${name} {}`);
    else lines.push(name);
    for (const entry of entries) writeEntry(lines, inner, inner, ...entry);
  }
}

function writeItem(lines: string[], lead: string, indent: string, item: unknown, shape: Shape | undefined): void {
  if (typeof item === 'string' && isBlockText(item, lead.length)) lines.push(`${lead}|`, blockText(item, indent));
  else if (typeof item !== 'object' || item === null) lines.push(lead + scalar(item, 'block'));
  else if (Array.isArray(item)) {
    const flow = flowList(item, FLOW_WIDTH - lead.length, true, shape?.list?.item());
    if (flow !== undefined) lines.push(lead + flow);
    else
      for (const [index, value] of item.entries()) {
        writeItem(lines, `${index === 0 ? lead : indent}- `, `${indent}  `, value, shape?.list?.item());
      }
  } else {
    const flow = isColumn(shape) ? flowMap(item, shape) : undefined;
    const entries = orderedEntries(item, shape);
    if (flow !== undefined || entries.length === 0) lines.push(lead + (flow ?? '{}'));
    else {
      for (const [index, entry] of entries.entries()) writeEntry(lines, index === 0 ? lead : indent, indent, ...entry);
    }
  }
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
