// A JSON schema as reading needs it: what may stand in a place (text, list, map), under which Vietnamese name.

export type Shape = {
  readonly title: string;
  readonly text: TextRule | undefined;
  readonly list: ListRule | undefined;
  /** Several where the schema offers a choice, such as {tasks} or {table}. */
  readonly maps: readonly MapRule[];
};

export type TextRule = {
  readonly type: 'string' | 'integer' | 'number';
  readonly options: readonly (string | number)[] | undefined;
  readonly pattern: RegExp | undefined;
  readonly least: number;
  readonly most: number;
};

export type ListRule = { readonly item: () => Shape; readonly least: number };

export type MapRule = {
  readonly required: readonly string[];
  readonly keys: ReadonlyMap<string, () => Shape>;
  /** What stands under any other key; undefined when no other key is allowed. */
  readonly other: (() => Shape) | undefined;
};

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a JSON schema (2020-12: title, type, properties, required, items, enum, pattern, bounds, anyOf, local $ref).
 * Parts are read when first asked for, once each.
 */
export function shapeOf(root: unknown): Shape {
  const known = new Map<Json, Shape>();
  const rootJson = record(root);

  function shape(schema: Json): Shape {
    const before = known.get(schema);
    if (before !== undefined) return before;
    const made = merge(schema);
    known.set(schema, made);
    return made;
  }

  function merge(schema: Json): Shape {
    const title = typeof schema.title === 'string' ? schema.title : undefined;
    if (typeof schema.$ref === 'string') {
      const target = shape(resolve(rootJson, schema.$ref));
      return { ...target, title: title ?? target.title };
    }
    if (Array.isArray(schema.anyOf)) {
      const branches = schema.anyOf.map((branch) => shape(record(branch)));
      return {
        title: title ?? '',
        text: branches.find((branch) => branch.text !== undefined)?.text,
        list: branches.find((branch) => branch.list !== undefined)?.list,
        maps: branches.flatMap((branch) => branch.maps),
      };
    }
    const type = schema.type;
    return {
      title: title ?? '',
      text: type === 'string' || type === 'integer' || type === 'number' ? textRule(schema, type) : undefined,
      list: type === 'array' ? listRule(schema) : undefined,
      maps: type === 'object' ? [mapRule(schema)] : [],
    };
  }

  function listRule(schema: Json): ListRule {
    const items = record(schema.items);
    return { item: () => shape(items), least: numberOr(schema.minItems, 0) };
  }

  function mapRule(schema: Json): MapRule {
    const properties = record(schema.properties);
    const keys = new Map(Object.entries(properties).map(([key, value]) => [key, () => shape(record(value))]));
    const rest = schema.additionalProperties;
    const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
    return { required, keys, other: isRecord(rest) ? () => shape(rest) : undefined };
  }

  return shape(rootJson);
}

/** All keys that the schema names anywhere. */
export function keysOf(root: Shape): ReadonlySet<string> {
  const keys = new Set<string>();
  const seen = new Set<unknown>();
  const open = [root];
  for (let shape = open.pop(); shape !== undefined; shape = open.pop()) {
    for (const rule of shape.maps) {
      if (seen.has(rule)) continue;
      seen.add(rule);
      for (const [key, member] of rule.keys) {
        keys.add(key);
        open.push(member());
      }
    }
    if (shape.list !== undefined && !seen.has(shape.list)) {
      seen.add(shape.list);
      open.push(shape.list.item());
    }
  }
  return keys;
}

function textRule(schema: Json, type: TextRule['type']): TextRule {
  const options = Array.isArray(schema.enum) ? schema.enum : undefined;
  return {
    type,
    options: options?.map((option: unknown) => (typeof option === 'number' ? option : String(option))),
    pattern: typeof schema.pattern === 'string' ? new RegExp(schema.pattern, 'u') : undefined,
    least: numberOr(schema.minimum, Number.NEGATIVE_INFINITY),
    most: numberOr(schema.maximum, Number.POSITIVE_INFINITY),
  };
}

function resolve(root: Json, reference: string): Json {
  return reference
    .split('/')
    .slice(1)
    .reduce((at, step) => record(at[step]), root);
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function record(value: unknown): Json {
  return isRecord(value) ? value : {};
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
