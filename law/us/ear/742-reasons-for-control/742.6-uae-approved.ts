import type { Asking } from "../../../../src/authoring/index.ts";
import type { Party } from "../../../../src/vocabulary/index.ts";

/** An entity of Supplement No. 8 to 15 CFR Part 740, by the words its name must hold; subsidiaries of (c) entities count too. */
interface ApprovedEntity {
  readonly name: RegExp;
  readonly until?: string;
}

/** First day printed in Supplement No. 8 (91 FR 43038). */
const FROM = "2026-07-10";

const ENTITIES: readonly ApprovedEntity[] = [
  { name: /^(?:group 42 holding|g42(?: cloud technology)?)\b/, until: "2027-04-06" },
  { name: /^core ?42\b/, until: "2027-04-06" },
  { name: /^amazon(?: com)?(?: inc)?$/ },
  { name: /^apple(?: inc)?$/ },
  { name: /^google(?: llc)?$/ },
  { name: /^meta platforms(?: inc)?$/ },
  { name: /^microsoft(?: corporation| corp)?$/ },
  { name: /^openai(?: group)?(?: pbc)?$/ },
  { name: /^oracle(?: corporation| corp)?$/ },
  { name: /^x ai(?: llc)?$/ },
];

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

function approved(party: Party, on: string): boolean {
  const names = [party.name, ...party.owners.filter((o) => o.share.low > 50).map((o) => o.name)].map(plain);
  return ENTITIES.some((e) => names.some((n) => e.name.test(n)) && (e.until === undefined || on < e.until));
}

/**
 * 742.6(a)(6)(iii)(B), last words: no license is required when the ultimate consignee and every end user are entities in
 * the UAE named in Supplement No. 8 to Part 740 for these items. Purchaser and intermediate consignee need not be.
 */
export function allApprovedInTheUae(q: Asking): boolean {
  if (q.on < FROM || q.transaction.destination.country !== "AE") return false;
  const concerned = q.transaction.parties.filter((p) =>
    p.roles.some((r) => r === "ultimate_consignee" || r === "end_user"),
  );
  return concerned.length > 0 && concerned.every((p) => p.country === "AE" && approved(p, q.on));
}
