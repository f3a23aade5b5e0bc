/** Expected trouble, told as a value: what went wrong, where, why, and what to do next. One line each, no final stop. */
export interface Trouble {
  /** Stable machine code, `area/problem`, for example `date/impossible`. */
  readonly code: string;
  /** The place in the input or the document, for example `parties[0].country`. */
  readonly at: string;
  readonly because: string;
  readonly try: string;
}

/** Either a value or the troubles that kept it from being made; never both. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly troubles: readonly [Trouble, ...Trouble[]] };

/** A result that holds a value. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A result that holds troubles instead of a value. */
export function fail<T = never>(...troubles: [Trouble, ...Trouble[]]): Result<T> {
  return { ok: false, troubles };
}

/** A one-line rendering used by every door. */
export function troubleLine(t: Trouble): string {
  return `${t.code} at ${t.at}: ${t.because}; try: ${t.try}`;
}

/** Carries troubles through code that can only throw (a stream, a library callback). Doors catch it; nothing else does. */
export class TroubleError extends Error {
  readonly troubles: readonly [Trouble, ...Trouble[]];
  constructor(...troubles: [Trouble, ...Trouble[]]) {
    super(troubles.map(troubleLine).join("\n"));
    this.name = "TroubleError";
    this.troubles = troubles;
  }
}

/** The value of a result, or a thrown {@link TroubleError} at the edges where a program cannot go on. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new TroubleError(...result.troubles);
}

/** Shortens user input for a message, in backticks, control characters made visible. */
export function quoted(input: unknown): string {
  if (input === undefined) return "nothing";
  const text = typeof input === "string" ? input : (JSON.stringify(input) ?? String(input));
  const visible = text.replace(/\p{C}/gu, (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`);
  return `\`${visible.length > 60 ? `${visible.slice(0, 57)}…` : visible}\``;
}
