/** The official lists that Part 744 gives effect to, and the identifiers of the SDN list that 744.8 names. */
import type { ListId, Listing } from "../../../../src/vocabulary/index.ts";
import { sdnIdentifier, sdnIdentifiers } from "./sdn-identifiers-744.8.table.ts";

/** Supplement No. 4 to Part 744. */
export const ENTITY_LIST: ListId = "us/bis-entity-list";
/** Supplement No. 6 to Part 744. */
export const UNVERIFIED_LIST: ListId = "us/bis-unverified";
/** Supplement No. 7 to Part 744 since 2020-12-23. */
export const MEU_LIST: ListId = "us/bis-military-end-user";
/** The Treasury's list of Specially Designated Nationals and Blocked Persons. */
export const SDN_LIST: ListId = "us/ofac-sdn";

/** Each identifier, and how it is found among other words. */
const IDENTIFIERS = sdnIdentifiers().map(({ identifier }) => ({
  identifier,
  among: new RegExp(`(?:^|[^A-Z0-9-])${identifier}(?:[^A-Z0-9-]|$)`),
}));

/** Is the person designated with one of the identifiers of 744.8(a)(1)? Unknown when no program is stated. */
export function hasProgramOf744_8(listing: Listing): "yes" | "no" | "unknown" {
  const programs = listing.terms.programs.flatMap((p) => p.split(/[;,]|\]\s*\[/));
  const words = listing.terms.requirement?.raw ?? "";
  const named = [
    ...[...words.matchAll(/\[([A-Z][A-Z0-9 -]+)\]/g)].map((m) => m[1] ?? ""),
    ...IDENTIFIERS.filter((i) => words !== "" && i.among.test(words)).map((i) => i.identifier),
  ];
  const stated = [...programs, ...named].filter((p) => p.trim() !== "");
  if (stated.length === 0) return "unknown";
  return stated.some((p) => sdnIdentifier(p) !== undefined) ? "yes" : "no";
}
