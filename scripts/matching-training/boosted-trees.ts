/**
 * Gradient boosting of small regression trees for log loss, with monotone constraints (Friedman 2001; constraints as in
 * XGBoost). Deterministic: no sampling, ties go to the earlier feature and bin.
 */
import type { GrownTrees } from "../../src/matching/trees.ts";

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

const BINS = 48;
/** Most bins a feature has: between its quantiles, and at 0 and just under 1. */
const WIDTH = BINS + 4;
const round = (x: number): number => Math.round(x * 10000) / 10000;

/** Grows the trees and returns them; also moves `set.base` to the final log-odds of each row. */
export function growTrees(set: TrainingSet, growth: Growth): GrownTrees {
  const binned = binnedOf(set.columns);
  const out: GrownTrees = {
    depth: growth.depth,
    bias: round(startingBias(set)),
    feature: [],
    threshold: [],
    value: [],
  };
  for (let i = 0; i < set.base.length; i++) set.base[i] = (set.base[i] as number) + out.bias;
  for (let t = 0; t < growth.trees; t++) growOne(set, growth, binned, out);
  return out;
}

/** The rows with each feature's value as the number of its bin, row after row. */
interface Binned {
  features: number;
  bins: Uint8Array;
  edges: number[][];
}

function binnedOf(columns: readonly Float64Array[]): Binned {
  const features = columns.length;
  const edges = columns.map(edgesOf);
  const bins = new Uint8Array(features * (columns[0]?.length ?? 0));
  columns.forEach((column, f) => {
    column.forEach((x, i) => {
      bins[i * features + f] = binOf(x, edges[f] ?? []);
    });
  });
  return { features, bins, edges };
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

function growOne(set: TrainingSet, growth: Growth, binned: Binned, out: GrownTrees): void {
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
      const found = split(node, histogramOf(node.rows, binned, gradient, hessian), growth, binned);
      out.feature.push(found.feature);
      out.threshold.push(found.threshold);
      next.push(...found.children);
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

/** Sums of gradient and hessian of a node's rows by feature and bin: gradient at `2 * (f * width + b)`, hessian after it. */
type Histogram = Float64Array;

function histogramOf(rows: Int32Array, binned: Binned, gradient: Float64Array, hessian: Float64Array): Histogram {
  const { bins, features } = binned;
  const out = new Float64Array(2 * WIDTH * features);
  for (const i of rows) {
    const g = gradient[i] as number;
    const h = hessian[i] as number;
    const row = i * features;
    for (let f = 0; f < features; f++) {
      const at = 2 * (f * WIDTH + (bins[row + f] as number));
      out[at] = (out[at] as number) + g;
      out[at + 1] = (out[at + 1] as number) + h;
    }
  }
  return out;
}

/** Best split of a node; a node not worth splitting sends all rows left and keeps its value. */
function split(
  node: Node,
  histogram: Histogram,
  growth: Growth,
  binned: Binned,
): { children: [Node, Node]; feature: number; threshold: number } {
  let totalG = 0;
  let totalH = 0;
  for (let b = 0; b < WIDTH; b++) {
    totalG += histogram[2 * b] as number;
    totalH += histogram[2 * b + 1] as number;
  }
  const clamp = (g: number, h: number): number => Math.max(node.low, Math.min(node.high, g / (h + growth.ridge)));
  const gainOf = (g: number, h: number, v: number): number => g * v - 0.5 * (h + growth.ridge) * v * v;
  const stay = gainOf(totalG, totalH, clamp(totalG, totalH));
  let best = { gain: 1e-4, feature: -1, bin: 0, left: 0, right: 0 };
  for (let f = 0; f < binned.features; f++) {
    let lg = 0;
    let lh = 0;
    const last = (binned.edges[f] as number[]).length;
    for (let b = 0; b < last; b++) {
      const at = 2 * (f * WIDTH + b);
      lg += histogram[at] as number;
      lh += histogram[at + 1] as number;
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
  if (best.feature < 0)
    return {
      children: [
        { ...node, value: keep },
        { ...node, rows: new Int32Array(0), value: keep },
      ],
      feature: 0,
      threshold: 1e9,
    };
  return {
    children: childrenOf(node, best, growth.monotone[best.feature] ?? 0, binned),
    feature: best.feature,
    threshold: (binned.edges[best.feature] as number[])[best.bin] as number,
  };
}

/** The two sides of a split, each within the bounds that a monotone feature sets it. */
function childrenOf(
  node: Node,
  best: { feature: number; bin: number; left: number; right: number },
  direction: number,
  { bins, features }: Binned,
): [Node, Node] {
  const goesLeft = (i: number): boolean => (bins[i * features + best.feature] as number) <= best.bin;
  const middle = (best.left + best.right) / 2;
  const left: Node = {
    rows: node.rows.filter(goesLeft),
    value: best.left,
    low: direction < 0 ? middle : node.low,
    high: direction > 0 ? middle : node.high,
  };
  const right: Node = {
    rows: node.rows.filter((i) => !goesLeft(i)),
    value: best.right,
    low: direction > 0 ? middle : node.low,
    high: direction < 0 ? middle : node.high,
  };
  return [left, right];
}
