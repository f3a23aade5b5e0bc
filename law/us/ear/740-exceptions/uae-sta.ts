import type { Asking } from "../../../../src/authoring/index.ts";
import { uaePartiesOn } from "./supplement-8-uae.table.ts";

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/\b(?:inc|llc|ltd|corp|corporation|pbc|com|dba|d b a)\b/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/**
 * Are the ultimate consignee and every end user in the UAE named for License Exception STA in Supplement No. 8 to Part
 * 740? Government agencies of the UAE count by class: stated as a fact.
 */
export function staOpenInTheUae(q: Asking): boolean {
  if (q.transaction.destination.country !== "AE") return true;
  if (q.fact("uaeGovernmentAgency") === true || q.fact("allEndUsersInSupplement8") === true) return true;
  const named = uaePartiesOn(q.on)
    .filter((p) => p.sta)
    .map((p) => plain(p.name));
  const concerned = q.transaction.parties.filter((p) =>
    p.roles.some((r) => r === "ultimate_consignee" || r === "end_user"),
  );
  return concerned.length > 0 && concerned.every((p) => named.includes(plain(p.name)));
}
