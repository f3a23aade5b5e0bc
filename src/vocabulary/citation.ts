/** An official citation as lawyers print it: `84 FR 54002`, `OFAC FAQ 401`. */
export type Citation = string;

/**
 * How sure the text behind a statement is: `T` read, `S` a dated secondary source, `K` general knowledge.
 * INVARIANT: nothing tagged `K` drives a result alone.
 */
export type TextTag = "T" | "S" | "K";

/** The section of a citation, `15 CFR N.n(a)(2)` → `N.n`; undefined where there is none. */
export function sectionOf(citation: Citation): string | undefined {
  return /\b(\d{3}\.\d+[a-z]?)/.exec(citation)?.[1];
}
