import type { Finding } from "./finding.ts";

/**
 * A party on no list, whose name the rules only quote, is asked about by its part in the order; so one answer serves all
 * orders that differ in such names alone. The marks around it tell it from every other word of an answer.
 */
export type PartInOrder = "customer" | "purchaser" | "end user" | "intermediate consignee";

/** The name under which such a party is asked about. */
export const askedAs = (part: PartInOrder): string => `‹the ${part}›`;

const ASKED = /‹(the [a-z 0-9]+)›/g;

/** Does an answer quote such a name? */
export const quotesAsked = (answer: unknown): boolean => JSON.stringify(answer).includes("‹the ");

/** Names of the parties of one order, by their part. */
export type NamesInOrder = Readonly<Partial<Record<PartInOrder, string>>>;

/** Puts real names, or the bare part where none is given, in the place of the marks. */
export function inWords(text: string, names: NamesInOrder = {}): string {
  return text.includes("‹")
    ? text.replace(ASKED, (_, part: string) => names[part.slice(4) as PartInOrder] ?? part)
    : text;
}

/** A finding with the names of one order in it. */
export function withNames(finding: Finding, names: NamesInOrder): Finding {
  if (!finding.quotesAsked) return finding;
  const filled = (value: unknown): unknown => {
    if (typeof value === "string") return inWords(value, names);
    if (Array.isArray(value)) return value.map(filled);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, filled(v)]));
  };
  return filled(finding) as Finding;
}
