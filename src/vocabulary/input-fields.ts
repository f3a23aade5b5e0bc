import { saysNotKnown } from "./not-known.ts";
import { quoted, type Result, type Trouble } from "./trouble.ts";

/** A JSON object as it comes from outside. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Is it a JSON object, not a list and not null? */
export function isObject(input: unknown): input is JsonObject {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

/** A word of a closed set as people write it: `In-country Transfer`, `usPersonActivity` become `in_country_transfer`, `us_person_activity`. */
export function asWord(input: unknown): unknown {
  if (typeof input !== "string") return input;
  return input
    .trim()
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_+|_+$/g, "");
}

/** A number written as words: `25%`, `50 percent`, `$1,000`; `unknown` is what nobody knows; other words stay as they are. */
export function plainNumber(input: unknown): unknown {
  if (typeof input !== "string") return input;
  const digits = /^\s*\$?\s*(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?\s*(?:%|percent|usd)?\s*$/i.exec(input);
  if (digits) return Number(`${(digits[1] ?? "").replaceAll(",", "")}${digits[2] ?? ""}`);
  return saysNotKnown(input) ? null : input;
}

/** Reads fields one by one and remembers every trouble, so that a caller sees all of them at once. */
export class Fields {
  readonly troubles: Trouble[] = [];

  /** The value of a result, or undefined with its troubles remembered. */
  take<T>(result: Result<T>): T | undefined {
    if (result.ok) return result.value;
    this.troubles.push(...result.troubles);
    return undefined;
  }

  /** Remembers a wrong JSON type. */
  wrongType(at: string, input: unknown, wanted: string): undefined {
    this.troubles.push({
      code: "input/wrong-type",
      at,
      because: `${quoted(input)} is not ${wanted}`,
      try: `give ${wanted}, or leave the field out`,
    });
    return undefined;
  }

  text(input: unknown, at: string): string | undefined {
    if (input === undefined || input === null) return undefined;
    return typeof input === "string" ? input : this.wrongType(at, input, "text");
  }

  /** A finite number between `low` and `high`, both included. */
  number(input: unknown, at: string, low: number, high: number): number | undefined {
    if (input === undefined || input === null) return undefined;
    if (typeof input === "number" && Number.isFinite(input) && input >= low && input <= high) return input;
    return this.wrongType(at, input, `a number from ${low} to ${high}`);
  }

  flag(input: unknown, at: string): boolean | undefined {
    if (input === undefined || input === null) return undefined;
    return typeof input === "boolean" ? input : this.wrongType(at, input, "`true` or `false`");
  }

  /** One of a closed set of words. */
  oneOf<T extends string>(input: unknown, words: readonly T[], at: string, code: string): T | undefined {
    const found = words.find((w) => w === input);
    if (found === undefined) {
      this.troubles.push({
        code,
        at,
        because: `${quoted(input)} is not known here`,
        try: `use one of ${words.join(", ")}`,
      });
    }
    return found;
  }

  list(input: unknown, at: string): readonly unknown[] {
    if (input === undefined || input === null) return [];
    if (Array.isArray(input)) return input;
    this.wrongType(at, input, "a list");
    return [];
  }
}

/** Keeps only the entries of an object that have a value, so that optional fields stay absent. */
export function present<T extends object>(fields: { readonly [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as Partial<T>;
}

/** A field that may hold one value or a list of them. */
export function oneOrMore(input: unknown): readonly unknown[] {
  if (input === undefined || input === null) return [];
  return Array.isArray(input) ? input : [input];
}
