/**
 * Gradient boosting of small regression trees for log loss, with monotone constraints (Friedman 2001; constraints as in
 * XGBoost). Deterministic: no sampling, ties go to the earlier feature and bin.
 */

/** Rows by column, their labels (0 or 1), weights and starting log-odds. */
export interface TrainingSet {
  columns: Float64Array[];
  label: Uint8Array;
  weight: Float64Array;
  base: Float64Array;
}
/** How to grow. `monotone`: +1 the score may only rise with the feature, -1 only fall, 0 free. */
export interface Growth {
  trees: number;
  depth: number;
  rate: number;
  /** Least sum of second derivatives in a leaf, and ridge on leaf values. */
  leastHessian: number;
  ridge: number;
  monotone: readonly number[];
}
/** Flat trees as the matcher reads them. */
export interface GrownTrees {
  depth: number;
  bias: number;
  feature: number[];
  threshold: number[];
  value: number[];
}

const BINS = 48;
const round = (x: number): number => Math.round(x * 10000) / 10000;

/** Grows the trees and returns them; also moves `set.base` to the final log-odds of each row. */
export function growTrees(set: TrainingSet, growth: Growth): GrownTrees {
  const edges = set.columns.map(edgesOf);
  const bins = set.columns.map((column, f) => Uint8Array.from(column, (x) => binOf(x, edges[f] ?? [])));
  const out: GrownTrees = {
    depth: growth.depth,
    bias: round(startingBias(set)),
    feature: [],
    threshold: [],
    value: [],
  };
  for (let i = 0; i < set.base.length; i++) set.base[i] = (set.base[i] as number) + out.bias;
  for (let t = 0; t < growth.trees; t++) growOne(set, growth, edges, bins, out);
  return out;
}

function edgesOf(column: Float64Array): number[] {
  const sorted = Float64Array.from(column).sort();
  const edges = new Set<number>();
  for (let k = 1; k < BINS; k++) edges.add(round(sorted[Math.floor((k * sorted.length) / BINS)] as number));
  edges.add(0);
  edges.add(1 - 1e-4);
  return [...edges].sort((a, b) => a - b);
}

/** Bin b holds values in (edge[b-1], edge[b]]. */
function binOf(x: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (x <= (edges[mid] as number)) high = mid;
    else low = mid + 1;
  }
  return low;
}

function startingBias(set: TrainingSet): number {
  let bias = 0;
  for (let step = 0; step < 30; step++) {
    let g = 0;
    let h = 1e-9;
    for (let i = 0; i < set.label.length; i++) {
      const p = 1 / (1 + Math.exp(-(set.base[i] as number) - bias));
      g += (set.weight[i] as number) * ((set.label[i] as number) - p);
      h += (set.weight[i] as number) * p * (1 - p);
    }
    bias += Math.max(-1, Math.min(1, g / h));
  }
  return bias;
}

interface Node {
  rows: Int32Array;
  value: number;
  low: number;
  high: number;
}

function growOne(set: TrainingSet, growth: Growth, edges: number[][], bins: Uint8Array[], out: GrownTrees): void {
  const n = set.label.length;
  const gradient = new Float64Array(n);
  const hessian = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const p = 1 / (1 + Math.exp(-(set.base[i] as number)));
    gradient[i] = (set.weight[i] as number) * ((set.label[i] as number) - p);
    hessian[i] = (set.weight[i] as number) * p * (1 - p);
  }
  let level: Node[] = [{ rows: Int32Array.from({ length: n }, (_, i) => i), value: 0, low: -Infinity, high: Infinity }];
  const values = [0];
  for (let d = 0; d < growth.depth; d++) {
    const next: Node[] = [];
    for (const node of level) {
      const [left, right, feature, threshold] = split(node, gradient, hessian, growth, edges, bins);
      out.feature.push(feature);
      out.threshold.push(threshold);
      next.push(left, right);
    }
    level = next;
    for (const node of level) values.push(round(growth.rate * node.value));
  }
  out.value.push(...values);
  for (let k = 0; k < level.length; k++) {
    const value = values[values.length - level.length + k] as number;
    for (const i of level[k]?.rows ?? []) set.base[i] = (set.base[i] as number) + value;
  }
}

/** Best split of a node; a node not worth splitting sends all rows left and keeps its value. */
function split(
  node: Node,
  gradient: Float64Array,
  hessian: Float64Array,
  growth: Growth,
  edges: number[][],
  bins: Uint8Array[],
): [Node, Node, number, number] {
  let totalG = 0;
  let totalH = 0;
  for (const i of node.rows) {
    totalG += gradient[i] as number;
    totalH += hessian[i] as number;
  }
  const clamp = (g: number, h: number): number => Math.max(node.low, Math.min(node.high, g / (h + growth.ridge)));
  const gainOf = (g: number, h: number, v: number): number => g * v - 0.5 * (h + growth.ridge) * v * v;
  const stay = gainOf(totalG, totalH, clamp(totalG, totalH));
  let best = { gain: 1e-4, feature: -1, bin: 0, left: 0, right: 0 };
  const g = new Float64Array(BINS + 4);
  const h = new Float64Array(BINS + 4);
  for (let f = 0; f < bins.length; f++) {
    const column = bins[f] as Uint8Array;
    g.fill(0);
    h.fill(0);
    for (const i of node.rows) {
      const b = column[i] as number;
      g[b] = (g[b] as number) + (gradient[i] as number);
      h[b] = (h[b] as number) + (hessian[i] as number);
    }
    let lg = 0;
    let lh = 0;
    const last = (edges[f] as number[]).length;
    for (let b = 0; b < last; b++) {
      lg += g[b] as number;
      lh += h[b] as number;
      if (lh < growth.leastHessian || totalH - lh < growth.leastHessian) continue;
      const left = clamp(lg, lh);
      const right = clamp(totalG - lg, totalH - lh);
      const direction = growth.monotone[f] ?? 0;
      if (direction * (right - left) < 0) continue;
      const gain = gainOf(lg, lh, left) + gainOf(totalG - lg, totalH - lh, right) - stay;
      if (gain > best.gain) best = { gain, feature: f, bin: b, left, right };
    }
  }
  const keep =
    node.value === 0 && node.low === -Infinity && node.high === Infinity ? clamp(totalG, totalH) : node.value;
  if (best.feature < 0) return [{ ...node, value: keep }, { ...node, rows: new Int32Array(0), value: keep }, 0, 1e9];
  const column = bins[best.feature] as Uint8Array;
  const middle = (best.left + best.right) / 2;
  const direction = growth.monotone[best.feature] ?? 0;
  const left: Node = {
    rows: node.rows.filter((i) => (column[i] as number) <= best.bin),
    value: best.left,
    low: direction < 0 ? middle : node.low,
    high: direction > 0 ? middle : node.high,
  };
  const right: Node = {
    rows: node.rows.filter((i) => (column[i] as number) > best.bin),
    value: best.right,
    low: direction > 0 ? middle : node.low,
    high: direction < 0 ? middle : node.high,
  };
  return [left, right, best.feature, (edges[best.feature] as number[])[best.bin] as number];
}
