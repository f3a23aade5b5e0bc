/** Boosted trees as they are asked: flat, in whole numbers, and without a branch at a split, which no processor foresees. */

/** Trees as a model file holds them, three splits deep: a tree is 7 splits (feature, threshold) and 15 node values, root first. */
export interface GrownTrees {
  depth: number;
  bias: number;
  feature: number[];
  threshold: number[];
  value: number[];
}

/** Thresholds and values have four decimals: they are compared and summed as whole ten-thousandths, exactly. */
const SCALE = 10_000;
/** Kept clear of, so that a value that is a threshold stays on its side however it was rounded. */
const ROUNDING = 1e-6;
/** A threshold that every value is under. */
const NO_SPLIT = 1_000_000_000;

/**
 * One tree is one row: feature and threshold of seven splits, eight leaves, and the most that the trees from this one on
 * can add. Written out, because powers are kept as fractions and make slow all that is reckoned with them.
 */
const ROW = 24;
const SPLITS = 7;
const FIRST_LEAF = 14;
const MOST = 22;
/** Values of a tree in the file: of its splits and its leaves. */
const NODES = 15;
const DEPTH = 3;

/** Room for the whole numbers of the features asked about. */
const whole = new Int32Array(256);

/** The trees of one model. Not re-entrant: one question at a time. */
export class Trees {
  readonly bias: number;
  private readonly rows: Int32Array;
  /** Of every split and leaf, in ten-thousandths. */
  private readonly values: Int32Array;

  constructor({ depth, bias, feature, threshold, value }: GrownTrees) {
    // INVARIANT: addTo goes three splits down
    if (depth !== DEPTH) throw new Error(`trees are ${DEPTH} splits deep, not ${depth}`);
    const values = value.map((v) => Math.round(v * SCALE));
    const largest = (tree: number): number => Math.max(...values.slice(tree * NODES + SPLITS, (tree + 1) * NODES));
    // the trees that can lift a score most come first, so that what cannot be lifted is given up early
    const order = Array.from({ length: feature.length / SPLITS }, (_, tree) => tree).sort(
      (a, b) => largest(b) - largest(a) || a - b,
    );
    this.bias = bias;
    this.values = Int32Array.from(order.flatMap((tree) => values.slice(tree * NODES, (tree + 1) * NODES)));
    this.rows = new Int32Array(ROW * order.length);
    let most = 0;
    for (let t = order.length - 1; t >= 0; t--) {
      const tree = order[t] as number;
      for (let n = 0; n < SPLITS; n++) {
        this.rows[t * ROW + 2 * n] = feature[tree * SPLITS + n] as number;
        this.rows[t * ROW + 2 * n + 1] = Math.min(
          NO_SPLIT,
          Math.round((threshold[tree * SPLITS + n] as number) * SCALE),
        );
      }
      this.rows.set(values.slice(tree * NODES + SPLITS, (tree + 1) * NODES), t * ROW + FIRST_LEAF);
      most += largest(tree);
      this.rows[t * ROW + MOST] = most;
    }
  }

  /**
   * `z`, which includes the bias, with what the trees add. Given up with `-Infinity` as soon as the rest cannot lift it
   * to `least`. A split sends to its first side what is not above the threshold: the sign of the difference tells.
   */
  addTo(z: number, vector: Float64Array, least = -Infinity): number {
    readWhole(vector);
    const { rows } = this;
    const needed = Math.max(-NO_SPLIT, Math.floor((least - z) * SCALE)) | 0;
    let sum = 0;
    for (let row = 0; row < rows.length; row += ROW) {
      if (((sum + (rows[row + MOST] as number)) | 0) < needed) return -Infinity;
      const one = 2 + (((whole[rows[row] as number] as number) - (rows[row + 1] as number) - 1) >> 31);
      let at = row + 2 * one;
      const two = 2 * one + 2 + (((whole[rows[at] as number] as number) - (rows[at + 1] as number) - 1) >> 31);
      at = row + 2 * two;
      const three = 2 * two + 2 + (((whole[rows[at] as number] as number) - (rows[at + 1] as number) - 1) >> 31);
      sum = (sum + (rows[row + FIRST_LEAF - SPLITS + three] as number)) | 0;
    }
    return z + sum / SCALE;
  }

  /** Tells, of each split on the way down each tree, its feature and the change of expectation. */
  explain(vector: Float64Array, tell: (feature: number, change: number) => void): void {
    readWhole(vector);
    const { rows, values } = this;
    for (let row = 0, first = 0; row < rows.length; row += ROW, first += NODES) {
      let node = 0;
      for (let level = 0; level < DEPTH; level++) {
        const feature = rows[row + 2 * node] as number;
        const next = 2 * node + ((whole[feature] as number) <= (rows[row + 2 * node + 1] as number) ? 1 : 2);
        tell(feature, ((values[first + next] as number) - (values[first + node] as number)) / SCALE);
        node = next;
      }
    }
  }
}

function readWhole(vector: Float64Array): void {
  for (let i = 0; i < vector.length; i++) whole[i] = Math.ceil((vector[i] as number) * SCALE - ROUNDING);
}
