import type { Impact } from "../api/impact.ts";
import { outcomeWords } from "../words/outcome-words.ts";

/** A node of the graph: a bar whose height is its dollars. */
export interface GraphNode {
  readonly key: string;
  readonly column: number;
  readonly name: string;
  readonly amount: number;
  readonly y: number;
  readonly height: number;
  /** Name of an outcome's color. */
  readonly color?: string;
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
  readonly nodes: readonly GraphNode[];
  readonly bands: readonly GraphBand[];
  readonly high: number;
}

const MOST = [6, 12, 8, 10];
const GAP = 10;
const TALL = 420;

/** One touched order as a path: party, customer, outcome, product. */
interface Path {
  readonly steps: readonly { readonly key: string; readonly name: string; readonly color?: string }[];
  readonly amount: number;
}

function pathsOf(impact: Impact): Path[] {
  const customers = new Map(impact.customers.map((c) => [c.customerId, c]));
  const products = new Map(impact.products.map((p) => [p.productId, p.name]));
  return impact.orders.map((o) => {
    const customer = customers.get(o.customerId);
    const touched = customers.get(o.endUserId ?? "") ?? customer;
    const hit = customer?.hits[0] ?? touched?.hits[0];
    const party = hit?.listedName ?? touched?.ownership?.chains[0]?.listed[0] ?? "no listed party";
    const { word, color } = outcomeWords(o.outcome);
    return {
      amount: o.amountUsd,
      steps: [
        { key: party, name: party },
        touched && touched !== customer && customer === undefined
          ? { key: touched.customerId, name: touched.name }
          : { key: o.customerId, name: customer?.name ?? o.customerId },
        { key: o.outcome, name: `${word}, ${o.state.replace("_", " ")}`, color },
        { key: o.productId, name: products.get(o.productId) ?? o.productId },
      ].map((s, i) => (i === 2 ? { ...s, key: `${o.outcome} ${o.state}` } : s)),
    };
  });
}

/** Lays out the graph: columns of bars, largest on top, the small ones together. */
export function layGraph(impact: Impact): Graph {
  const paths = folded(pathsOf(impact));
  const total = paths.reduce((sum, p) => sum + p.amount, 0);
  if (total === 0) return { nodes: [], bands: [], high: 0 };
  const scale = TALL / total;
  const nodes = [0, 1, 2, 3].flatMap((column) => columnOf(paths, column, scale));
  const at = (column: number, key: string) => nodes.find((n) => n.column === column && n.key === key);
  const filled = new Map<string, number>();
  const bands = [0, 1, 2].flatMap((column) => {
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
        const [y1, y2] = [
          take(filled, `out ${from.column} ${from.key}`, height),
          take(filled, `in ${to.column} ${to.key}`, height),
        ];
        return { key, from, to, y1: from.y + y1, y2: to.y + y2, height };
      });
  });
  return { nodes, bands, high: Math.max(...nodes.map((n) => n.y + n.height)) };
}

function take(filled: Map<string, number>, key: string, height: number): number {
  const before = filled.get(key) ?? 0;
  filled.set(key, before + height);
  return before;
}

/** Everything but the largest of each column goes together under one name. */
function folded(paths: readonly Path[]): Path[] {
  const kept = [0, 1, 2, 3].map((column) => {
    const sums = new Map<string, number>();
    for (const p of paths) sums.set(p.steps[column]?.key ?? "", (sums.get(p.steps[column]?.key ?? "") ?? 0) + p.amount);
    const sorted = [...sums].sort(([, a], [, b]) => b - a).map(([key]) => key);
    return { keep: new Set(sorted.slice(0, MOST[column])), others: Math.max(0, sorted.length - (MOST[column] ?? 0)) };
  });
  return paths.map((p) => ({
    ...p,
    steps: p.steps.map((s, column) => {
      const at = kept[column];
      return at === undefined || at.keep.has(s.key) ? s : { key: "others", name: `${at.others} others` };
    }),
  }));
}

function columnOf(paths: readonly Path[], column: number, scale: number): GraphNode[] {
  const sums = new Map<string, { name: string; amount: number; color?: string }>();
  for (const p of paths) {
    const s = p.steps[column];
    if (s === undefined) continue;
    const known = sums.get(s.key) ?? { name: s.name, amount: 0, ...(s.color ? { color: s.color } : {}) };
    known.amount += p.amount;
    sums.set(s.key, known);
  }
  let y = 0;
  return [...sums]
    .sort(([a, x], [b, z]) => Number(a === "others") - Number(b === "others") || z.amount - x.amount)
    .map(([key, { name, amount, color }]) => {
      const height = Math.max(1.5, amount * scale);
      const node = { key, column, name, amount, y, height, ...(color ? { color } : {}) };
      y += Math.max(height, 16) + GAP;
      return node;
    });
}
