import type { MatchEvidence, NameRole } from "../matching/index.ts";

/** How near a hit is: `same-name` equal after folding and translation · `possible` alike · `address` an address entry with that very address. */
export type Tie = "same-name" | "possible" | "address";

const EQUAL = new Set(["same", "concept", "joined"]);

/**
 * The same name means: every telling word of both sides is paired as equal, nothing is left over, nothing contradicts, and
 * nothing hidden was found. An address must be equal in the same way to count as the listed address. All else is only
 * possible, and a person must say whether it is the listed party.
 */
export function tieOf(role: NameRole, evidence: MatchEvidence): Tie {
  if (!saysEqual(evidence)) return "possible";
  return role === "address" ? "address" : "same-name";
}

/** Readings of the asked name that are all of it: what stands only in its brackets, such as `(Pty)`, is not the name. */
const WHOLE = new Set(["whole", "outside-brackets"]);

function saysEqual(evidence: MatchEvidence): boolean {
  if (!WHOLE.has(evidence.views.query)) return false;
  const equal = evidence.words.length > 0 && evidence.words.every((w) => EQUAL.has(w.how) && w.likeness >= 1);
  const nothingLeft = evidence.onlyInQuery.length === 0 && evidence.onlyInListed.length === 0;
  return equal && nothingLeft && evidence.contradictions.length === 0 && evidence.signals.length === 0;
}
