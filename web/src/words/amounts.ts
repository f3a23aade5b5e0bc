/** Dollars in a sentence: `$1.24 million`, `$980`. */
export function roundDollars(usd: number): string {
  if (Math.abs(usd) >= 1e9) return `$${(usd / 1e9).toFixed(2)} billion`;
  if (Math.abs(usd) >= 1e6) return `$${(usd / 1e6).toFixed(2)} million`;
  return wholeDollars(usd);
}

/** Dollars in a table, to the dollar. */
export function wholeDollars(usd: number): string {
  return `$${Math.round(usd).toLocaleString("en-US")}`;
}

/** A whole number with thousands set apart. */
export function grouped(n: number): string {
  return n.toLocaleString("en-US");
}

/** A number and its noun, `1 order`, `29 orders`. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

/** A share of a whole in percent, one digit. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? "0 %" : `${((100 * part) / whole).toFixed(1)} %`;
}
