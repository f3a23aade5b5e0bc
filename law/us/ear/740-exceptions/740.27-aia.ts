import {
  type Asking,
  type ExceptionOpinion,
  type ExceptionRule,
  exception,
  exceptionNotEvaluated,
  fact,
  from,
  ruledOut,
} from "../../../../src/authoring/index.ts";
import { placeName, type Requirement } from "../../../../src/vocabulary/index.ts";
import { countryOf, insideUnitedStates } from "../territories.ts";
import { destinationOf, macauOrD5 } from "./destinations.ts";
import { aiAuthorizationCountry } from "./favored-countries.table.ts";
import { codeOf, itemAmong, requiredBy } from "./item-scope.ts";
import { offer } from "./offer.ts";

/** Not enforced since 2025, as BIS announced; the codified text of 2026-08-20 still has it. A person decides. */
export const ENFORCEMENT_NOTE =
  "the rule of January 2025 behind this exception is in the codified text, while BIS announced in 2025 that it would not be enforced: a person decides";

/** Who designed the circuit (15 CFR 740.27, 740.28). */
export const authorizedDesigner = fact(
  "item.designedByAuthorizedDesigner",
  "was the integrated circuit designed by an authorized designer (Supplement No. 6 to Part 740, Note 1 to 3A090.a)?",
  "engineer",
);

/** Commodities of 15 CFR 740.27(a)(1); those of the second list only where an authorized designer designed them. */
const COMMODITIES = [
  "3A001.z.1.a",
  "3A001.z.2.a",
  "3A001.z.3.a",
  "3A001.z.4.a",
  "4A003.z.1.a",
  "4A003.z.2.a",
  "4A004.z.1",
  "4A005.z.1",
  "4A090.a",
  "5A004.z.1.a",
  "5A004.z.2.a",
];
const IF_DESIGNED = ["3A090.a", "5A002.z.1.a", "5A002.z.2.a", "5A002.z.3.a", "5A002.z.4.a", "5A002.z.5.a", "5A992.z.1"];

function seats(q: Asking) {
  return q.transaction.parties
    .flatMap((p) => [p.headquarters, p.ultimateParentHeadquarters])
    .filter((place) => place !== undefined);
}

const named = (place: string) => aiAuthorizationCountry(countryOf(place)) || insideUnitedStates(place);

function aia(q: Asking, requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion {
  if (requiredBy(requirement, "744") || requiredBy(requirement, "746"))
    return ruledOut(`${requirement.citation} is not overcome by AIA`, "15 CFR 740.27");
  const to = destinationOf(q);
  if (codeOf(q) === "4E091") {
    if (macauOrD5(to, q.on)) return ruledOut("not to Macau or Country Group D:5", "15 CFR 740.27(a)(3)");
    if (!named(to) && !seats(q).some(named))
      return exceptionNotEvaluated("state the headquarters of the receiving parties");
    return offer(q, "AIA", all, "model weights for entities of the countries named", [
      "stored in a facility that meets the guidelines of Supplement No. 10 to Part 748",
      ENFORCEMENT_NOTE,
    ]);
  }
  const plain = itemAmong(q, COMMODITIES);
  const designed = itemAmong(q, IF_DESIGNED);
  if (plain === "outside" && designed === "outside")
    return ruledOut(`${codeOf(q)} is not an item of 15 CFR 740.27(a)`, "15 CFR 740.27(a)");
  if (plain !== "inside" && designed !== "inside") return exceptionNotEvaluated("state the paragraph of the entry");
  if (!named(to)) return ruledOut(`${placeName(to)} is not in Supplement No. 5 to Part 740`, "15 CFR 740.27(a)");
  if (seats(q).some((s) => !named(s)))
    return ruledOut("a receiving party is seated outside the countries named", "15 CFR 740.27(a)");
  if (designed === "inside" && q.fact(authorizedDesigner.name) !== true)
    return exceptionNotEvaluated(`state ${authorizedDesigner.name}`);
  return offer(q, "AIA", all, `${placeName(to)} is in Supplement No. 5 to Part 740`, [
    "neither headquarters nor ultimate parent of the entity is outside the countries of Supplement No. 5, paragraph (a)",
    "the ultimate consignee's certification is obtained and, from a cumulative TPP of 253,000,000, sent to BIS (15 CFR 740.27(b), (c))",
    "no training of 4E091 models for entities of other countries",
    ENFORCEMENT_NOTE,
  ]);
}

const LATER = { readOn: "2026-07-30", note: "no one had to comply before 2025-05-15 (90 FR 4544)" };

/** 15 CFR 740.27: advanced computing items to countries of Supplement No. 5. */
export const artificialIntelligence: ExceptionRule = exception({
  symbol: "AIA",
  section: "15 CFR 740.27",
  title: "Artificial Intelligence Authorization",
  facts: [authorizedDesigner],
  versions: [from("2025-01-13", "90 FR 4559, as amended at 90 FR 5309", aia, LATER)],
});
