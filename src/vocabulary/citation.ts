/** An official citation as lawyers print it: `15 CFR 744.11(a)`, `84 FR 54002`, `OFAC FAQ 401`. */
export type Citation = string;

/**
 * How sure the text behind a statement is: `T` read, `S` a dated secondary source, `K` general knowledge.
 * INVARIANT: nothing tagged `K` drives a result alone.
 */
export type TextTag = "T" | "S" | "K";

/** The section of a citation, `15 CFR 744.11(a)(2)` → `744.11`; undefined where there is none. */
export function sectionOf(citation: Citation): string | undefined {
  return /\b(\d{3}\.\d+[a-z]?)/.exec(citation)?.[1];
}
