/** How long answers of a route took lately, in milliseconds. */
export interface Latency {
  readonly answers: number;
  /** Half of the answers took no longer. */
  readonly typicalMs: number;
  /** Nineteen of twenty took no longer. */
  readonly slowMs: number;
}

const KEPT = 200;

/** Remembers how long the latest answers of each route took. */
export class LatencyBook {
  private readonly times = new Map<string, number[]>();
  private readonly counts = new Map<string, number>();

  note(route: string, ms: number): void {
    const times = this.times.get(route) ?? [];
    times.push(ms);
    if (times.length > KEPT) times.shift();
    this.times.set(route, times);
    this.counts.set(route, (this.counts.get(route) ?? 0) + 1);
  }

  told(): Record<string, Latency> {
    const nth = (sorted: readonly number[], share: number) =>
      Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
    return Object.fromEntries(
      [...this.times].map(([route, times]) => {
        const sorted = [...times].sort((a, b) => a - b);
        const answers = this.counts.get(route) ?? 0;
        return [route, { answers, typicalMs: nth(sorted, 0.5), slowMs: nth(sorted, 0.95) }];
      }),
    );
  }
}
