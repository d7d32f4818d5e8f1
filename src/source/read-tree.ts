// YAML nodes → plain value, as the shape of the schema allows. Each fault is told once, in the words of the schema,
// and the smallest part that holds it is left out, so that the rest is still a plan.
import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Diagnostic, Span } from '../diagnostics/index.ts';
import { nfc } from '../text/index.ts';
import { readScalar, reportCut } from './read-scalar.ts';
import { firstLine, type Reader, report, wrongType } from './reader.ts';
import { isAsWritten } from './scalar-text.ts';
import * as say from './schema-messages.ts';
import type { ListRule, MapRule, Shape } from './shape.ts';
import * as sayYaml from './yaml-messages.ts';
import { isEmptyNode, nodeSpan, type YamlText } from './yaml-text.ts';

/** Aliases may repeat this many nodes in one file; more is no plan but an attempt to fill the memory. */
const MOST_REPEATED = 100_000;
const MOST_REPEATED_CHARACTERS = 2_000_000;
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
    repeatedCharacters: 0,
    isFull: false,
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
  if (reader.open.size > 0 && isTooMuch(reader, node)) return undefined;
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

/** Counts a node that an alias repeats; true once the limit is passed, which is told the first time. */
function isTooMuch(reader: Reader, node: Node): boolean {
  reader.repeated++;
  if (isScalar(node)) reader.repeatedCharacters += String(node.value).length;
  else if (isMap(node)) {
    for (const { key } of node.items) if (isScalar(key)) reader.repeatedCharacters += String(key.value).length;
  }
  if (reader.repeated <= MOST_REPEATED && reader.repeatedCharacters <= MOST_REPEATED_CHARACTERS) return false;
  if (!reader.isFull) report(reader, sayYaml.tooManyAliases(), nodeSpan(reader.yaml, node));
  reader.isFull = true;
  return true;
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
    const value = isNode(item) ? readNode(reader, item, shape, at, undefined) : undefined;
    if (value === undefined) reader.dropped.add(item);
    else values.push(value);
  });
  if (list.items.length < rule.least) {
    report(reader, say.tooShortMessage(place, rule.least), nodeSpan(reader.yaml, key ?? list));
  }
  return values.length < rule.least ? undefined : values;
}

/** A map while it is read. `told`: required keys that a finding already speaks of. */
type OpenMap = {
  readonly rule: MapRule;
  readonly rules: readonly MapRule[];
  readonly values: Record<string, unknown>;
  readonly seen: Map<string, Scalar>;
  readonly told: Set<string>;
};

function readMap(reader: Reader, map: YAMLMap, shape: Shape, key: Scalar | undefined): unknown {
  const rule = chooseRule(map, shape.maps);
  const open: OpenMap = { rule, rules: shape.maps, values: {}, seen: new Map(), told: new Set() };
  for (const pair of map.items) readPair(reader, pair, open);
  const missing = rule.required.filter((name) => open.values[name] === undefined);
  for (const name of missing) {
    const member = rule.keys.get(name);
    if (open.told.has(name) || member === undefined) continue;
    const empty = open.seen.get(name);
    const span = empty === undefined ? headSpan(reader, map, key) : nodeSpan(reader.yaml, empty);
    report(reader, say.missingMessage(name, member(), shape), span);
  }
  return missing.length === 0 || map === reader.yaml.root ? open.values : undefined;
}

function readPair(reader: Reader, pair: Pair, { rule, rules, values, seen, told }: OpenMap): void {
  const { key, value } = pair;
  if (!isScalar(key)) {
    reader.dropped.add(pair);
    if (isNode(key)) report(reader, sayYaml.keyNotText(), firstLine(reader.yaml, key));
    return;
  }
  const name = isAsWritten(reader.yaml, key) ? String(key.value) : nfc(String(key.value));
  if (seen.has(name)) {
    reader.dropped.add(pair);
    report(reader, sayYaml.duplicateKey(name), nodeSpan(reader.yaml, key));
    return;
  }
  seen.set(name, key);
  if (name === '<<') {
    reader.dropped.add(pair);
    if (isAlias(value)) reader.aliases.add(value.source);
    for (const required of rule.required) told.add(required);
    report(reader, say.mergeKeyMessage(), nodeSpan(reader.yaml, key));
    return;
  }
  const member = name === '__proto__' ? undefined : (rule.keys.get(name) ?? rule.other);
  if (member === undefined) {
    reader.dropped.add(pair);
    const message = say.unknownKeyMessage(name, rules);
    if (message.replacement !== undefined) told.add(message.replacement);
    report(reader, message, nodeSpan(reader.yaml, key));
    return;
  }
  if (!isNode(value)) {
    told.add(name);
    report(reader, say.noColonMessage(name), nodeSpan(reader.yaml, key));
    return;
  }
  if (isEmptyNode(value)) {
    if (isScalar(value) && value.anchor !== undefined) reader.anchors.add(value.anchor);
    if (isScalar(value) && value.comment != null) reportCut(reader, value.range?.[0] ?? 0);
    return;
  }
  const read = readNode(reader, value, member(), { key: name, item: 0 }, key);
  if (read !== undefined) values[name] = read;
  else {
    reader.dropped.add(pair);
    told.add(name);
  }
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

/** The key that leads to a map; for a map in a list, its first key. */
function headSpan(reader: Reader, map: YAMLMap, key: Scalar | undefined): Span {
  const first = key ?? map.items[0]?.key;
  return isScalar(first) ? nodeSpan(reader.yaml, first) : firstLine(reader.yaml, map);
}
