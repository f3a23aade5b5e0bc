/** Plain logistic regression by Newton steps with a ridge; deterministic. */

/** Weights of the features and the constant. */
export interface Logistic {
  weights: number[];
  bias: number;
}

/** Fits labels on feature rows; `ridge` holds the weights (not the constant) near zero. */
export function fitLogistic(rows: readonly number[][], labels: readonly boolean[], ridge: number): Logistic {
  const d = (rows[0]?.length ?? 0) + 1;
  const w = new Array<number>(d).fill(0);
  for (let step = 0; step < 50; step++) {
    const gradient = new Array<number>(d).fill(0);
    const hessian = Array.from({ length: d }, () => new Array<number>(d).fill(0));
    rows.forEach((row, r) => {
      const x = [...row, 1];
      const p = 1 / (1 + Math.exp(-x.reduce((s, v, i) => s + v * (w[i] as number), 0)));
      for (let i = 0; i < d; i++) {
        gradient[i] = (gradient[i] as number) + (x[i] as number) * ((labels[r] ? 1 : 0) - p);
        for (let j = 0; j < d; j++)
          (hessian[i] as number[])[j] = (hessian[i]?.[j] as number) + (x[i] as number) * (x[j] as number) * p * (1 - p);
      }
    });
    for (let i = 0; i < d; i++) {
      const hold = i === d - 1 ? 1e-6 : ridge;
      gradient[i] = (gradient[i] as number) - hold * (w[i] as number);
      (hessian[i] as number[])[i] = (hessian[i]?.[i] as number) + hold;
    }
    const steps = solve(hessian, gradient).map((by) => Math.max(-2, Math.min(2, by)));
    steps.forEach((by, i) => {
      w[i] = (w[i] as number) + by;
    });
    if (steps.every((by) => Math.abs(by) < 1e-9)) break;
  }
  const rounded = w.map((x) => Math.round(x * 10000) / 10000);
  return { weights: rounded.slice(0, -1), bias: rounded[d - 1] as number };
}

/** Gaussian elimination with pivoting. */
function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  const m = matrix.map((row, i) => [...row, right[i] as number]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r]?.[c] as number) > Math.abs(m[pivot]?.[c] as number)) pivot = r;
    [m[c], m[pivot]] = [m[pivot] as number[], m[c] as number[]];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const factor = (m[r]?.[c] as number) / (m[c]?.[c] as number);
      for (let k = c; k <= n; k++) (m[r] as number[])[k] = (m[r]?.[k] as number) - factor * (m[c]?.[k] as number);
    }
  }
  return m.map((row, i) => (row[n] as number) / (row[i] as number));
}
