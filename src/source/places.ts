import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Span } from '../diagnostics/index.ts';
import type { Path } from '../plan/index.ts';
import { nfc } from '../text/index.ts';
import type { MappedText } from './mapped-text.ts';
import { mapScalar } from './scalar-map.ts';
import { spelledIn } from './spelled-in.ts';
import { nodeSpan, type YamlText } from './yaml-text.ts';

/** Where the parts of a plan stand in its file. Paths are those of the plan as read: what was left out is not counted. */
export type Places = {
  /** The value as written, quotes and indicators included; undefined where there is none. */
  readonly value: (path: Path) => Span | undefined;
  /** The key that leads to the value, also of a key without value; undefined for list items and the root. */
  readonly key: (path: Path) => Span | undefined;
  /** The text or number at the path; else its key or first line; else that of the nearest part around it. */
  readonly nearest: (path: Path) => Span;
  /** The characters [start, end) of the text at the path, in the file. */
  readonly within: (path: Path, start: number, end: number) => Span | undefined;
  /** Words as they are written inside the text at the path; undefined where its quoting, or lack of it, cannot hold them. */
  readonly spelled: (path: Path, words: string) => string | undefined;
};

/** A key of other letters has one form only. */
const MARKED = /[^\0-\u007f]/;

/** The first whose key is the name; keys are compared as the plan holds them (NFC). */
function pairOf(map: YAMLMap, name: string): Pair | undefined {
  for (const pair of map.items) {
    if (!isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    if (key === name || (MARKED.test(key) && nfc(key) === nfc(name))) return pair;
  }
  return undefined;
}

type Step = { readonly key: Scalar | undefined; readonly node: Node | undefined };

/** Asks the parsed file; nothing is computed before it is asked for. */
export function placesOf(yaml: YamlText, dropped: ReadonlySet<unknown>): Places {
  const keptItems = new WeakMap<object, unknown[]>();
  const maps = new WeakMap<Scalar, MappedText | undefined>();

  function items(list: { items: unknown[] }): unknown[] {
    const before = keptItems.get(list);
    if (before !== undefined) return before;
    const kept = list.items.some((item) => dropped.has(item))
      ? list.items.filter((item) => !dropped.has(item))
      : list.items;
    keptItems.set(list, kept);
    return kept;
  }

  function step(from: Node, name: string | number): Step | undefined {
    const node = isAlias(from) ? yaml.target(from) : from;
    if (isMap(node)) {
      const pair = pairOf(node, String(name));
      if (pair === undefined || !isScalar(pair.key)) return undefined;
      const isThere = !dropped.has(pair) && isNode(pair.value);
      return { key: pair.key, node: isThere && isNode(pair.value) ? pair.value : undefined };
    }
    if (isSeq(node) && typeof name === 'number') {
      const item = items(node)[name];
      return isNode(item) ? { key: undefined, node: item } : undefined;
    }
    return undefined;
  }

  /** The steps of a path as far as they exist, the root first. */
  function walk(path: Path): Step[] {
    const steps: Step[] = [{ key: undefined, node: yaml.root ?? undefined }];
    for (const name of path) {
      const at = steps.at(-1)?.node;
      const next = at === undefined ? undefined : step(at, name);
      if (next === undefined) break;
      steps.push(next);
    }
    return steps;
  }

  function find(path: Path): Step | undefined {
    const steps = walk(path);
    return steps.length === path.length + 1 ? steps.at(-1) : undefined;
  }

  function value(path: Path): Span | undefined {
    const node = find(path)?.node;
    if (node === undefined) return undefined;
    const span = nodeSpan(yaml, node);
    return span.start === span.end ? undefined : span;
  }

  function key(path: Path): Span | undefined {
    const found = find(path)?.key;
    return found === undefined ? undefined : nodeSpan(yaml, found);
  }

  function nearest(path: Path): Span {
    const steps = walk(path);
    const last = steps.at(-1);
    if (steps.length === path.length + 1 && isScalar(last?.node)) {
      const span = nodeSpan(yaml, last.node);
      if (span.start < span.end) return span;
    }
    if (last?.key !== undefined) return nodeSpan(yaml, last.key);
    if (last?.node === undefined) return { start: 0, end: 0 };
    const first = isMap(last.node) ? last.node.items[0]?.key : last.node;
    return isNode(first) ? nodeSpan(yaml, first) : { start: 0, end: 0 };
  }

  function within(path: Path, start: number, end: number): Span | undefined {
    const found = find(path)?.node;
    const node = isAlias(found) ? yaml.target(found) : found;
    if (!isScalar(node)) return undefined;
    const whole = nodeSpan(yaml, node);
    const mapped = mapOf(node);
    if (mapped === undefined) return whole;
    const { value: text, from, to } = mapped;
    const first = Math.min(Math.max(start, 0), text.length);
    const last = Math.min(Math.max(end, first), text.length);
    const at = from[first] ?? to.at(-1) ?? whole.start;
    return { start: at, end: last > first ? Math.max(at, to[last - 1] ?? at) : at };
  }

  function spelled(path: Path, words: string): string | undefined {
    const nodes = walk(path).map(({ node }) => (isAlias(node) ? yaml.target(node) : node));
    const node = nodes.at(-1);
    if (nodes.length !== path.length + 1 || !isScalar(node)) return undefined;
    return spelledIn(
      words,
      node.type,
      nodes.some((one) => isCollection(one) && one.flow === true),
    );
  }

  function mapOf(node: Scalar): MappedText | undefined {
    if (!maps.has(node)) maps.set(node, mapScalar(yaml, node));
    return maps.get(node);
  }

  return { value, key, nearest, within, spelled };
}
