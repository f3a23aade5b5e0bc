/** A source of chance that gives the same sequence for the same seed. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  whole(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  happens(share: number): boolean;
  weighted<T>(pairs: readonly (readonly [T, number])[]): T;
  shuffled<T>(list: readonly T[]): T[];
}

/** Chance from a whole number, by the mulberry32 sequence. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[Math.floor(next() * list.length)];
    if (picked === undefined) throw new Error("nothing to pick from");
    return picked;
  };
  return {
    next,
    whole,
    pick,
    happens: (share) => next() < share,
    weighted(pairs) {
      let left = next() * pairs.reduce((sum, [, w]) => sum + w, 0);
      for (const [value, w] of pairs) {
        left -= w;
        if (left < 0) return value;
      }
      return pick(pairs)[0];
    },
    shuffled(list) {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = whole(0, i);
        [copy[i], copy[j]] = [copy[j] as never, copy[i] as never];
      }
      return copy;
    },
  };
}

/** Two decimals. */
export const round2 = (x: number): number => Math.round(x * 100) / 100;

/** The day some days later. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);
