/** A possible pair; `gain` above 0 says how much better it is than leaving both alone. */
export type Edge = { readonly row: number; readonly column: number; readonly gain: number };

/**
 * The pairs with the greatest sum of gains, each row and column at most once: for every row its column, or -1.
 * Shortest augmenting paths over potentials (Jonker and Volgenant, Computing 38, 1987), on the edges that there are;
 * every row may stay alone at no gain. Time is about that of the edges near each row.
 */
export function assign(rows: number, columns: number, edges: readonly Edge[]): Int32Array {
  const graph = adjacency(rows, edges);
  const columnOf = new Int32Array(rows).fill(-1);
  const rowOf = new Int32Array(columns).fill(-1);
  const price = new Float64Array(columns);
  const distance = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  const from = new Int32Array(columns).fill(-1);
  const done = new Uint8Array(columns);

  for (let row = 0; row < rows; row++) {
    const heap: Heap = { keys: [], values: [] };
    const touched: number[] = [];
    const settled: number[] = [];
    /** The row that would give its column up and stay alone, and the cost of the way to it. */
    let lonely = row;
    let best = 0;
    let end = -1;

    const look = (at: number, base: number): void => {
      for (let e = graph.start[at] ?? 0; e < (graph.start[at + 1] ?? 0); e++) {
        const column = graph.column[e] ?? 0;
        if (done[column]) continue;
        const cost = base - (graph.gain[e] ?? 0) - (price[column] ?? 0);
        const known = distance[column] ?? 0;
        if (cost >= known || cost >= best) continue;
        if (known === Number.POSITIVE_INFINITY) touched.push(column);
        distance[column] = cost;
        from[column] = at;
        push(heap, cost, column);
      }
    };

    look(row, 0);
    for (let next = pop(heap); next !== undefined; next = pop(heap)) {
      if (done[next.value] || next.key > (distance[next.value] ?? 0)) continue;
      if (next.key >= best) break;
      const holder = rowOf[next.value] ?? -1;
      if (holder < 0) {
        end = next.value;
        best = next.key;
        break;
      }
      done[next.value] = 1;
      settled.push(next.value);
      const base = next.key + gainOf(graph, holder, next.value) + (price[next.value] ?? 0);
      if (base < best) {
        best = base;
        lonely = holder;
      }
      look(holder, base);
    }

    for (const column of settled) price[column] = (price[column] ?? 0) + (distance[column] ?? 0) - best;
    if (end < 0) {
      end = columnOf[lonely] ?? -1;
      columnOf[lonely] = -1;
      if (lonely === row) end = -1;
    }
    while (end >= 0) {
      const at = from[end] ?? -1;
      const before = columnOf[at] ?? -1;
      columnOf[at] = end;
      rowOf[end] = at;
      end = at === row ? -1 : before;
    }
    for (const column of touched) {
      distance[column] = Number.POSITIVE_INFINITY;
      done[column] = 0;
    }
  }
  return columnOf;
}

type Graph = { readonly start: Int32Array; readonly column: Int32Array; readonly gain: Float64Array };

function adjacency(rows: number, edges: readonly Edge[]): Graph {
  const start = new Int32Array(rows + 1);
  for (const { row } of edges) start[row + 1] = (start[row + 1] ?? 0) + 1;
  for (let row = 0; row < rows; row++) start[row + 1] = (start[row + 1] ?? 0) + (start[row] ?? 0);
  const fill = start.slice();
  const column = new Int32Array(edges.length);
  const gain = new Float64Array(edges.length);
  for (const edge of edges) {
    const at = fill[edge.row] ?? 0;
    fill[edge.row] = at + 1;
    column[at] = edge.column;
    gain[at] = edge.gain;
  }
  return { start, column, gain };
}

function gainOf({ start, column, gain }: Graph, row: number, wanted: number): number {
  for (let e = start[row] ?? 0; e < (start[row + 1] ?? 0); e++) if (column[e] === wanted) return gain[e] ?? 0;
  return 0;
}

/** A binary heap, the smallest key first. */
type Heap = { readonly keys: number[]; readonly values: number[] };

function push({ keys, values }: Heap, key: number, value: number): void {
  let at = keys.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if ((keys[above] ?? 0) <= key) break;
    keys[at] = keys[above] ?? 0;
    values[at] = values[above] ?? 0;
    at = above;
  }
  keys[at] = key;
  values[at] = value;
}

function pop({ keys, values }: Heap): { key: number; value: number } | undefined {
  const [key, value] = [keys[0], values[0]];
  const [lastKey, lastValue] = [keys.pop(), values.pop()];
  if (key === undefined || value === undefined || lastKey === undefined || lastValue === undefined) return undefined;
  if (keys.length === 0) return { key, value };
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= keys.length) break;
    if (below + 1 < keys.length && (keys[below + 1] ?? 0) < (keys[below] ?? 0)) below++;
    if ((keys[below] ?? 0) >= lastKey) break;
    keys[at] = keys[below] ?? 0;
    values[at] = values[below] ?? 0;
    at = below;
  }
  keys[at] = lastKey;
  values[at] = lastValue;
  return { key, value };
}
