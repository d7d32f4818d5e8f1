// YAML nodes → plain value, as the shape of the schema allows. Each fault is told once, in the words of the schema,
// and the smallest part that holds it is left out, so that the rest is still a plan.
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Diagnostic, Severity, Span } from '../diagnostics/index.ts';
import { nfc } from '../text/index.ts';
import { readText } from './read-text.ts';
import { CONTROL, scalarText } from './scalar-text.ts';
import * as say from './schema-messages.ts';
import type { ListRule, MapRule, Shape } from './shape.ts';
import * as sayYaml from './yaml-messages.ts';
import { isEmptyNode, nodeSpan, type YamlText } from './yaml-text.ts';

/** Aliases may repeat this many nodes in one file; more is no plan but an attempt to fill the memory. */
const MOST_REPEATED = 100_000;
/** Levels of sections, groups and lists in each other. */
const MOST_LEVELS = 200;

export type Reading = {
  /** undefined when nothing could be built. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Pairs and list items that are in the file but not in the value. */
  readonly dropped: ReadonlySet<unknown>;
  /** `&name` that no `*name` refers to: probably words. */
  readonly hasIdleAnchor: boolean;
};

type Reader = {
  readonly yaml: YamlText;
  readonly diagnostics: Diagnostic[];
  readonly dropped: Set<unknown>;
  readonly anchors: Set<string>;
  readonly aliases: Set<string>;
  readonly open: Set<Node>;
  repeated: number;
  depth: number;
};

/** Reads the document's root. A required key missing there is told, but the rest is still returned. */
export function readTree(yaml: YamlText, shape: Shape): Reading {
  const reader: Reader = {
    yaml,
    diagnostics: [],
    dropped: new Set(),
    anchors: new Set(),
    aliases: new Set(),
    open: new Set(),
    repeated: 0,
    depth: 0,
  };
  const { root } = yaml;
  let value: unknown;
  if (root !== null && isMap(root)) value = readMap(reader, root, shape, undefined);
  else if (root === null || isEmptyNode(root)) report(reader, sayYaml.emptyFile(shape), { start: 0, end: 0 });
  else report(reader, sayYaml.notAMap(shape, isSeq(root) ? 'list' : 'text'), firstLine(yaml, root));
  const hasIdleAnchor = [...reader.anchors].some((anchor) => !reader.aliases.has(anchor));
  return { value, diagnostics: reader.diagnostics, dropped: reader.dropped, hasIdleAnchor };
}

/** undefined: broken, and told. `key` is the key that leads to the node, for the place of findings about it. */
function readNode(reader: Reader, node: Node, shape: Shape, place: say.Place, key: Scalar | undefined): unknown {
  if (isAlias(node)) return readAlias(reader, node, shape, place, key);
  if (node.anchor !== undefined) reader.anchors.add(node.anchor);
  if (reader.open.size > 0 && ++reader.repeated > MOST_REPEATED) {
    if (reader.repeated === MOST_REPEATED + 1) report(reader, sayYaml.tooManyAliases(), nodeSpan(reader.yaml, node));
    return undefined;
  }
  if (isScalar(node)) return readScalar(reader, node, shape, place);
  if (reader.depth > MOST_LEVELS) {
    report(reader, sayYaml.tooDeep(), firstLine(reader.yaml, node));
    return undefined;
  }
  reader.depth++;
  const value = readCollection(reader, node, shape, place, key);
  reader.depth--;
  return value;
}

function readScalar(reader: Reader, node: Scalar, shape: Shape, place: say.Place): unknown {
  if (shape.text === undefined) return wrongType(reader, node, shape, place, isEmptyNode(node) ? 'nothing' : 'text');
  if (isEmptyNode(node)) return wrongType(reader, node, shape, place, 'nothing');
  const found = readText(scalarText(reader.yaml, node), shape.text, place, shape);
  if (CONTROL.test(String(node.value))) reportControl(reader, node);
  if (node.comment != null) reportCut(reader, node.range?.[1] ?? 0);
  if (found.fault === undefined) return found.value;
  report(reader, found.fault, nodeSpan(reader.yaml, node));
  return undefined;
}

function readCollection(reader: Reader, node: Node, shape: Shape, place: say.Place, key: Scalar | undefined): unknown {
  if (isSeq(node)) {
    if (shape.list === undefined) return wrongType(reader, node, shape, place, 'list');
    return readList(reader, node, shape.list, place, key);
  }
  if (isMap(node)) {
    if (shape.maps.length === 0) return wrongType(reader, node, shape, place, 'map');
    return readMap(reader, node, shape, key);
  }
  return undefined;
}

function readList(reader: Reader, list: YAMLSeq, rule: ListRule, place: say.Place, key: Scalar | undefined): unknown {
  const values: unknown[] = [];
  const shape = rule.item();
  list.items.forEach((item, index) => {
    const at = { key: place.key, item: index + 1 };
    const value = isNodeOf(item) ? readNode(reader, item, shape, at, undefined) : undefined;
    if (value === undefined) reader.dropped.add(item);
    else values.push(value);
  });
  if (list.items.length < rule.least) {
    report(reader, say.tooShortMessage(place, rule.least), keyOr(reader, key, list));
  }
  return values.length < rule.least ? undefined : values;
}

function readMap(reader: Reader, map: YAMLMap, shape: Shape, key: Scalar | undefined): unknown {
  const rule = chooseRule(map, shape.maps);
  const values: Record<string, unknown> = {};
  const seen = new Map<string, Scalar>();
  for (const pair of map.items) readPair(reader, pair, rule, shape, values, seen);
  let isWhole = true;
  for (const name of rule.required) {
    if (values[name] !== undefined) continue;
    isWhole = false;
    const before = seen.get(name);
    const isTold = map.items.some((pair) => pair.key === before && reader.dropped.has(pair));
    const member = rule.keys.get(name);
    if (isTold || member === undefined) continue;
    report(
      reader,
      say.missingMessage(name, member(), shape),
      before === undefined ? headSpan(reader, map, key) : spanOf(reader, before),
    );
  }
  return isWhole || map === reader.yaml.root ? values : undefined;
}

function readPair(
  reader: Reader,
  pair: Pair,
  rule: MapRule,
  shape: Shape,
  values: Record<string, unknown>,
  seen: Map<string, Scalar>,
): void {
  const { key, value } = pair;
  if (!isScalar(key)) {
    reader.dropped.add(pair);
    if (isNodeOf(key)) report(reader, sayYaml.keyNotText(), nodeSpan(reader.yaml, key));
    return;
  }
  const name = nfc(String(key.value));
  const member = name === '__proto__' ? undefined : (rule.keys.get(name) ?? rule.other);
  const before = seen.get(name);
  if (before !== undefined) {
    reader.dropped.add(pair);
    report(reader, sayYaml.duplicateKey(name), spanOf(reader, key));
    return;
  }
  seen.set(name, key);
  if (member === undefined) {
    reader.dropped.add(pair);
    report(reader, say.unknownKeyMessage(name, shape.maps.length > 1 ? shape.maps : [rule]), spanOf(reader, key));
    return;
  }
  if (!isNodeOf(value) || isEmptyNode(value)) {
    if (isScalar(value) && value.anchor !== undefined) reader.anchors.add(value.anchor);
    if (isScalar(value) && value.comment != null) reportCut(reader, value.range?.[0] ?? 0);
    return;
  }
  const read = readNode(reader, value, member(), { key: name, item: 0 }, key);
  if (read === undefined) reader.dropped.add(pair);
  else values[name] = read;
}

function readAlias(
  reader: Reader,
  alias: Node & { source: string },
  shape: Shape,
  place: say.Place,
  key: Scalar | undefined,
): unknown {
  if (!isAlias(alias)) return undefined;
  reader.aliases.add(alias.source);
  const target = reader.yaml.target(alias);
  if (target === undefined || reader.open.has(target)) {
    report(reader, sayYaml.unknownAlias(alias.source), nodeSpan(reader.yaml, alias));
    return undefined;
  }
  reader.open.add(target);
  const value = readNode(reader, target, shape, place, key);
  reader.open.delete(target);
  return value;
}

/** Of several kinds of map the one that knows most of the keys present. */
function chooseRule(map: YAMLMap, rules: readonly MapRule[]): MapRule {
  const known = (rule: MapRule) =>
    map.items.filter(({ key }) => isScalar(key) && rule.keys.has(String(key.value))).length;
  const [first = { required: [], keys: new Map(), other: undefined }, ...others] = rules;
  return others.reduce((best, rule) => (known(rule) > known(best) ? rule : best), first);
}

function wrongType(reader: Reader, node: Node, shape: Shape, place: say.Place, found: say.Found): undefined {
  const span = found === 'text' ? nodeSpan(reader.yaml, node) : firstLine(reader.yaml, node);
  report(reader, say.typeMessage(place, shape, found), span);
  return undefined;
}

/** A comment on the same line that starts without a space was probably meant as words. */
function reportCut(reader: Reader, from: number): void {
  const { work, toFile } = reader.yaml;
  const cut = /^'?[ \t]*#(?=[^\s#!])/.exec(work.slice(from, from + 200));
  if (cut === null) return;
  const start = from + cut[0].length - 1;
  const lineBreak = work.indexOf('\n', start);
  const line = work.slice(start, lineBreak === -1 ? undefined : lineBreak).trimEnd();
  report(reader, sayYaml.cutByComment(), { start: toFile(start), end: toFile(start + line.length) }, 'warning');
}

function reportControl(reader: Reader, node: Scalar): void {
  const span = nodeSpan(reader.yaml, node);
  report(reader, sayYaml.controlCharacter(String(node.value)), span, 'warning');
}

function report(reader: Reader, message: say.Message, span: Span, severity: Severity = 'error'): void {
  reader.diagnostics.push({ severity, span, ...message });
}

function spanOf(reader: Reader, node: Node): Span {
  return nodeSpan(reader.yaml, node);
}

function keyOr(reader: Reader, key: Scalar | undefined, node: Node): Span {
  return spanOf(reader, key ?? node);
}

/** The key that leads to a map; for a map in a list, its first key. */
function headSpan(reader: Reader, map: YAMLMap, key: Scalar | undefined): Span {
  const first = key ?? map.items[0]?.key;
  return isScalar(first) ? spanOf(reader, first) : firstLine(reader.yaml, map);
}

function firstLine(yaml: YamlText, node: Node): Span {
  const [start, end] = node.range ?? [0, 0];
  const lineEnd = yaml.work.slice(start, end).search(/[ \t]*(?:\r?\n|$)/);
  return { start: yaml.toFile(start), end: yaml.toFile(start + Math.max(0, lineEnd)) };
}

function isNodeOf(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}
