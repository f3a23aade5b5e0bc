import {
  type Asking,
  candidate,
  type ExceptionOpinion,
  exception,
  exceptionNotEvaluated,
  fact,
  ruledOut,
  seen,
} from "../../../../src/authoring/index.ts";
import type { Requirement } from "../../../../src/vocabulary/index.ts";

const validatedEndUser = fact(
  "consigneeIsValidatedEndUser",
  "is the item one that Supplement No. 7 to Part 748 lists for this validated end user, at a destination it lists for it?",
  "counsel",
);

/** Names under which Supplement No. 7 to Part 748 lists end users and their sites, in the text of 2026-08-20. */
const LISTED = [
  /advanced micro devices/i,
  /applied materials/i,
  /boeing tianjin composites/i,
  /lam research/i,
  /\bge india (?:industrial|technology)/i,
];

/** (b)(1): general authorizations are for China and India. Those for data centers name nobody yet. */
const PLACES = ["CN", "IN"];

function authorized(q: Asking, requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion {
  if (!PLACES.includes(q.transaction.destination.country))
    return ruledOut("validated end users are listed in China and India alone", "15 CFR 748.15(b)(1)");
  if (!/15 CFR (?:742|738)\b/.test(requirement.citation))
    return ruledOut(`${requirement.citation} is not overcome by the authorization`, "15 CFR 748.15(d)");
  const barred = all.find((r) => r.control === "MT" || r.control === "CC");
  if (barred) return ruledOut(`the item is controlled for ${barred.control} reasons`, "15 CFR 748.15(c)(1)");
  const named = q.transaction.parties.some((p) => LISTED.some((name) => name.test(p.name)));
  const told = q.fact(validatedEndUser.name);
  if (told === false || (told === undefined && !named))
    return ruledOut("no party is stated, or named, as a validated end user of Supplement No. 7 to Part 748");
  if (told !== true)
    return exceptionNotEvaluated(`a party bears a name of Supplement No. 7: state ${validatedEndUser.name}`);
  return candidate("a validated end user, with an item and a destination listed for it", [
    "consigned to and used by the validated end user alone, at its own or an effectively controlled facility (15 CFR 748.15(d))",
    ...(q.transaction.destination.country === "CN" ? ["for civil end uses alone (15 CFR 748.15(d)(1))"] : []),
    "the end user's certification is obtained before the first shipment and kept (15 CFR 748.15(e))",
    "the end user is told of each shipment in writing (15 CFR 748.15(g))",
  ]);
}

/** 15 CFR 748.15: authorization Validated End-User, for items and destinations listed by name. */
export const validatedEndUsers = exception({
  symbol: "VEU",
  section: "15 CFR 748.15",
  title: "authorization Validated End-User",
  facts: [validatedEndUser],
  versions: [seen("2026-08-20", "89 FR 80083, as amended at 90 FR 4562", authorized)],
});
