import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Edit } from '../diagnostics/index.ts';
import type { ProgressEntry } from '../plan/index.ts';
import { inlineText } from './write-text.ts';
import { isEmptyNode, nodeSpan, parseYaml, type YamlText } from './yaml-text.ts';

/** What is to stand in the entry of a task; what is absent here stays in it as it is. */
export type ProgressChange = {
  readonly set: ProgressEntry;
  /** Which entry of the file is meant (from 0); a new one where undefined. */
  readonly entry?: number;
};

const FIELDS = ['task', 'state', 'on', 'evidence', 'note'] as const;

/**
 * The text of a progress file with the changes made in it. All else stays as it is written: comments, order, spacing,
 * line ends. The text must be free of faults (`readProgress`); entries are counted as it reads them.
 */
export function editProgress(text: string, changes: readonly ProgressChange[]): string {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  let edited = text;
  for (const change of changes) {
    const yaml = parseYaml(edited);
    const edits = change.entry === undefined ? added(yaml, change.set) : changed(yaml, change.entry, change.set);
    for (const { start, end, text: words } of edits.toReversed())
      edited = edited.slice(0, start) + words.replaceAll('\n', lineBreak) + edited.slice(end);
  }
  return edited;
}

function changed(yaml: YamlText, index: number, set: ProgressEntry): Edit[] {
  const item = entriesOf(yaml)?.items[index];
  if (!isMap(item)) {
    const span = isNode(item) ? nodeSpan(yaml, item) : { start: 0, end: 0 };
    return [{ ...span, text: flowEntry(set) }];
  }
  const edits: Edit[] = [];
  const missing: string[] = [];
  for (const field of FIELDS) {
    const value = set[field];
    if (value === undefined || field === 'task') continue;
    const pair = item.items.find(({ key }: Pair) => isScalar(key) && String(key.value) === field);
    const inline = valueText(field, value, item.flow ? 'flow' : 'block');
    if (pair === undefined) missing.push(`${field}: ${inline}`);
    else edits.push(valueEdit(yaml, pair, inline));
  }
  if (missing.length > 0) edits.push(insertion(yaml, item, missing));
  return edits.sort((a, b) => a.start - b.start);
}

function valueEdit(yaml: YamlText, { key, value }: Pair, inline: string): Edit {
  if (isNode(value) && !isEmptyNode(value)) {
    const [start, end] = value.range ?? [0, 0];
    return { start, end, text: inline + (/[\r\n]$/.test(yaml.work.slice(start, end)) ? '\n' : '') };
  }
  const colon = isNode(key) ? yaml.work.indexOf(':', nodeSpan(yaml, key).end) + 1 : 0;
  return { start: colon, end: colon, text: ` ${inline}` };
}

function insertion(yaml: YamlText, map: YAMLMap, pairs: readonly string[]): Edit {
  const end = endOf(yaml, map);
  if (map.flow) return { start: end, end, text: pairs.map((pair) => `, ${pair}`).join('') };
  const [start] = map.range ?? [0];
  const indent = ' '.repeat(start - lineStart(yaml.work, start));
  const at = lineEnd(yaml.work, end);
  return { start: at, end: at, text: pairs.map((pair) => `\n${indent}${pair}`).join('') };
}

/** Where the last value of a map ends. */
function endOf(yaml: YamlText, map: YAMLMap): number {
  const last = map.items.at(-1);
  if (isNode(last?.value) && !isEmptyNode(last.value)) return nodeSpan(yaml, last.value).end;
  return isNode(last?.key) ? yaml.work.indexOf(':', nodeSpan(yaml, last.key).end) + 1 : (map.range?.[0] ?? 0) + 1;
}

function added(yaml: YamlText, set: ProgressEntry): Edit[] {
  const { work, root } = yaml;
  const list = entriesOf(yaml);
  const last = list?.items.at(-1);
  if (list !== undefined && isNode(last)) {
    const end = isMap(last) && !last.flow ? endOf(yaml, last) : nodeSpan(yaml, last).end;
    if (list.flow) return [{ start: end, end, text: `, ${flowEntry(set)}` }];
    const [start] = list.range ?? [0];
    const indent = ' '.repeat(start - lineStart(work, start));
    const at = lineEnd(work, end);
    const entry = isMap(last) && !last.flow ? blockEntry(set, `${indent}  `) : flowEntry(set);
    return [{ start: at, end: at, text: `\n${indent}- ${entry}` }];
  }
  const first = `\n  - ${flowEntry(set)}`;
  if (list !== undefined) return [{ ...nodeSpan(yaml, list), text: first }];
  if (isMap(root) && !root.flow) {
    const key = root.items[0]?.key;
    const at = lineEnd(work, isNode(key) ? nodeSpan(yaml, key).end : 0);
    return [{ start: at, end: at, text: first }];
  }
  const span = root === null || isEmptyNode(root) ? { start: work.length, end: work.length } : nodeSpan(yaml, root);
  const before = span.start > 0 && !/[\r\n]$/.test(work.slice(0, span.start)) ? '\n' : '';
  return [{ ...span, text: `${before}progress:${first}\n` }];
}

function entriesOf({ root }: YamlText): YAMLSeq<Node> | undefined {
  if (!isMap(root)) return undefined;
  const list: unknown = root.items.find(({ key }: Pair) => isScalar(key) && key.value === 'progress')?.value;
  return isSeq<Node>(list) ? list : undefined;
}

function flowEntry(set: ProgressEntry): string {
  return `{${pairsOf(set, 'flow').join(', ')}}`;
}

function blockEntry(set: ProgressEntry, indent: string): string {
  return pairsOf(set, 'block').join(`\n${indent}`);
}

function pairsOf(set: ProgressEntry, context: 'flow' | 'block'): string[] {
  return FIELDS.flatMap((field) => {
    const value = set[field];
    return value === undefined ? [] : [`${field}: ${valueText(field, value, context)}`];
  });
}

/** Days stand without quotes, as people write them; they are read as words all the same. */
function valueText(field: (typeof FIELDS)[number], value: string, context: 'block' | 'flow'): string {
  return field === 'on' ? value : inlineText(value, context);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = /\r?\n/.exec(text.slice(at));
  return end === null ? text.length : at + end.index;
}
