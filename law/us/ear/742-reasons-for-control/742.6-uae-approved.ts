import type { Asking } from "../../../../src/authoring/index.ts";
import type { Party } from "../../../../src/vocabulary/index.ts";
import { uaeHeader, uaePartiesOn } from "../740-exceptions/index.ts";
import { absentUnlessStated, statedTruth } from "../774-commerce-control-list/index.ts";
import { allEndUsersInSupplement8, uaeGovernmentAgency } from "../facts.ts";
import { anyOf, NO, settled, type Verdict } from "../three-valued.ts";

const FORMS = /\b(?:inc|llc|ltd|corp|corporation|pbc|com|limited|company|co)\b/g;

const plainNames = new Map<string, string>();
/** Names remembered; a hostile caller cannot make it more. */
const MOST_NAMES = 5_000;

/** A name without legal form and punctuation. */
function plain(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  if (plainNames.size >= MOST_NAMES) plainNames.clear();
  const made = withoutForm(name);
  plainNames.set(name, made);
  return made;
}

const withoutForm = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .replace(FORMS, " ")
    .replace(/\s+/g, " ")
    .trim();

const cells = new Map<string, readonly string[]>();

/** The names one printed cell gives: `Group 42 Holding Ltd d/b/a/G42, including G42 Cloud Technology LLC` gives three. */
function namesIn(cell: string): readonly string[] {
  const names = cells.get(cell) ?? cell.split(/d\/b\/a\/?|, including/).map(plain);
  cells.set(cell, names);
  return names;
}

/** Is the party named, or majority-owned by a named company whose subsidiaries count? */
function named(party: Party, on: string): boolean {
  const entries = uaePartiesOn(on).filter((p) => p.advancedComputing);
  const parents = party.owners.filter((o) => o.share.low > 50).map((o) => plain(o.name));
  return entries.some((e) => {
    const names = namesIn(e.name);
    return (
      names.includes(plain(party.name)) || (e.includesSubsidiaries === true && names.some((n) => parents.includes(n)))
    );
  });
}

/**
 * 742.6(a)(6)(iii)(B), last words: no license is required when the ultimate consignee and every end user are entities in
 * the UAE named in Supplement No. 8 to Part 740 for these items. Purchaser and intermediate consignee need not be.
 */
export function allNamedInTheUae(q: Asking): Verdict {
  if (q.on < uaeHeader.from || q.transaction.destination.country !== "AE") return NO;
  const concerned = q.transaction.parties.filter((p) =>
    p.roles.some((r) => r === "ultimate_consignee" || r === "end_user"),
  );
  const byName = concerned.length > 0 && concerned.every((p) => p.country === "AE" && named(p, q.on));
  if (byName || statedTruth(q, uaeGovernmentAgency).is === "yes") return settled(true);
  const says = "nothing says that consignee and end users are named in Supplement No. 8 to Part 740";
  return anyOf([absentUnlessStated(q, allEndUsersInSupplement8, says)]);
}
