import type { Path, Step } from "./impact-paths.ts";

/** A node of the graph: a bar whose height is its dollars. */
export interface GraphNode extends Step {
  readonly column: number;
  readonly amount: number;
  readonly y: number;
  readonly height: number;
  /** How many small ones stand together here. */
  readonly others?: number;
}

/** A band between two nodes, as thick as the dollars that flow. */
export interface GraphBand {
  readonly key: string;
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly y1: number;
  readonly y2: number;
  readonly height: number;
}

/** The whole drawing. */
export interface Graph {
  readonly columns: readonly (readonly GraphNode[])[];
  readonly bands: readonly GraphBand[];
  readonly high: number;
}

/** The node that stands for the small ones of its column. */
export const OTHERS = "others";

const MOST = [6, 8, 12, 8, 12, 8];
const TALL = 420;
/** Room for a label of two lines. */
const SLOT = 32;
const GAP = 6;

/** The name of a node in an address: its column and its key. */
export const pickOf = (column: number, key: string): string => `${column} ${key}`;

/** The paths through a picked node; all of them where none is picked or it is not there. */
export function pathsThrough(paths: readonly Path[], pick: string | undefined): readonly Path[] {
  if (pick === undefined) return paths;
  const through = folded(paths).flatMap((f, i) =>
    f.steps.some(
      (s, column) => pickOf(column, s.key) === pick || pickOf(column, paths[i]?.steps[column]?.key ?? "") === pick,
    )
      ? (paths[i] ?? [])
      : [],
  );
  return through.length > 0 ? through : paths;
}

/** Lays out the graph: columns of bars, largest on top, the small ones together. */
export function layGraph(all: readonly Path[]): Graph {
  const paths = folded(all);
  const total = paths.reduce((sum, p) => sum + p.amount, 0);
  if (total === 0) return { columns: [], bands: [], high: 0 };
  const scale = TALL / total;
  const wide = paths[0]?.steps.length ?? 0;
  const columns = Array.from({ length: wide }, (_, column) => columnOf(all, paths, column, scale));
  const at = (column: number, key: string) => columns[column]?.find((n) => n.key === key);
  const filled = new Map<string, number>();
  const take = (key: string, height: number) => {
    const before = filled.get(key) ?? 0;
    filled.set(key, before + height);
    return before;
  };
  const bands = Array.from({ length: wide - 1 }, (_, column) => {
    const flows = new Map<string, { from: GraphNode; to: GraphNode; amount: number }>();
    for (const p of paths) {
      const [from, to] = [at(column, p.steps[column]?.key ?? ""), at(column + 1, p.steps[column + 1]?.key ?? "")];
      if (from === undefined || to === undefined) continue;
      const key = `${column} ${from.key} → ${to.key}`;
      const known = flows.get(key) ?? { from, to, amount: 0 };
      known.amount += p.amount;
      flows.set(key, known);
    }
    return [...flows]
      .sort(([, a], [, b]) => a.from.y - b.from.y || a.to.y - b.to.y)
      .map(([key, { from, to, amount }]) => {
        const height = amount * scale;
        const y1 = from.y + take(`out ${from.column} ${from.key}`, height);
        const y2 = to.y + take(`in ${to.column} ${to.key}`, height);
        return { key, from, to, y1, y2, height };
      });
  }).flat();
  return { columns, bands, high: Math.max(...columns.flat().map((n) => n.y + Math.max(n.height, SLOT))) };
}

/** Everything but the largest of each column goes together under one name. */
function folded(paths: readonly Path[]): readonly Path[] {
  const wide = paths[0]?.steps.length ?? 0;
  const keep = Array.from({ length: wide }, (_, column) => {
    const sorted = sums(paths, column);
    const most = MOST[column] ?? 8;
    return new Set((sorted.length <= most + 1 ? sorted : sorted.slice(0, most)).map(([key]) => key));
  });
  return paths.map((p) => ({
    ...p,
    steps: p.steps.map((s, column) => (keep[column]?.has(s.key) ? s : { key: OTHERS, name: OTHERS })),
  }));
}

function sums(paths: readonly Path[], column: number): readonly (readonly [string, number])[] {
  const found = new Map<string, number>();
  for (const p of paths) {
    const key = p.steps[column]?.key ?? "";
    found.set(key, (found.get(key) ?? 0) + p.amount);
  }
  return [...found].sort(([, a], [, b]) => b - a);
}

function columnOf(all: readonly Path[], paths: readonly Path[], column: number, scale: number): readonly GraphNode[] {
  const nodes = new Map(paths.map((p) => [p.steps[column]?.key ?? "", p.steps[column]]));
  const shown = sums(paths, column);
  const others = sums(all, column).length - shown.length + 1;
  let y = 0;
  return [...shown]
    .sort(([a], [b]) => Number(a === OTHERS) - Number(b === OTHERS))
    .map(([key, amount]) => {
      const height = Math.max(1.5, amount * scale);
      const name = key === OTHERS ? `${others} others` : (nodes.get(key)?.name ?? key);
      const { color, note } = nodes.get(key) ?? {};
      const node = {
        key,
        column,
        name,
        amount,
        y,
        height,
        ...(color ? { color } : {}),
        ...(note ? { note } : {}),
        ...(key === OTHERS ? { others } : {}),
      };
      y += Math.max(height, SLOT) + GAP;
      return node;
    });
}
