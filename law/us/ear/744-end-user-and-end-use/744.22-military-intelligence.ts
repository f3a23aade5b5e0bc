/**
 * 15 CFR 744.22: any item subject to the EAR needs a license when known to be for a military-intelligence end use in, or a
 * military-intelligence end user of, Belarus, Burma, Cambodia, China, Russia, Venezuela, or a Country Group E:1 or E:2
 * country; elsewhere the organizations named in (f)(2) count wherever they are. Only GOV, 740.11(b)(2)(ii) (c); presumption of
 * denial (e). Burma came on 2021-04-09, Cambodia on 2021-12-09, Belarus on 2022-03-02.
 */
import { type Asking, from, notMet, type Opinion, rule, unknown } from "../../../../src/authoring/index.ts";
import type { Party, PlaceCode } from "../../../../src/vocabulary/index.ts";
import { destinationIn } from "../738-country-chart/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { militaryIntelligenceEndUse, militaryIntelligenceEndUser } from "../facts.ts";
import { anyOf } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { concerns } from "./military.ts";

/** Names of the organizations that (f)(2) lists. */
export const NAMED =
  /\b(?:Office of Chief of Military Security Affairs|OCMSA|Directorate of Signal|General Department of Research and Intelligence|GDRI|Directorate of Military Intelligence|Military Counterintelligence|Intelligence Bureau of the Joint Staff Department|Guard Corps Intelligence Organi[sz]ation|IRGC-IO|Artesh Directorate for Intelligence|Reconnaissance General Bureau|Main Intelligence Direct(?:orate|ory)|GRU|Military Intelligence Service|DGCIM)\b/i;

const namedParty = (q: Asking): Party | undefined => q.transaction.parties.find((p) => NAMED.test(p.name));

const section =
  (...places: readonly PlaceCode[]) =>
  (q: Asking): Opinion => {
    const party = namedParty(q);
    const told = q.fact(militaryIntelligenceEndUser.name);
    if (party !== undefined && told === undefined) {
      return unknown(`${party.name} bears a name that 744.22(f)(2) lists`, [militaryIntelligenceEndUser.name]);
    }
    if (!concerns(q, ...places) && !destinationIn(q, "E:1", "E:2") && party === undefined)
      return notMet("the destination is none of 744.22, and no party bears a name of (f)(2)");
    const known = anyOf([
      absentUnlessStated(
        q,
        militaryIntelligenceEndUse,
        "nothing says that the item is for a military-intelligence end use",
      ),
      absentUnlessStated(
        q,
        militaryIntelligenceEndUser,
        "nothing says that the end user is a military-intelligence organization",
      ),
    ]);
    const reason = "any item for a military-intelligence end use or end user of these countries needs a license";
    return opinionOn(known, {
      yes: reason,
      no: "nothing says that the item is for a military-intelligence end use or end user",
      open: "whether the use or user is military intelligence is not known",
      finding: {
        requirements: [
          {
            citation: "15 CFR 744.22(a)",
            reason,
            exceptions: { kind: "only", symbols: ["GOV"], by: "15 CFR 744.22(c)" },
          },
        ],
        reviewPolicy: [{ citation: "15 CFR 744.22(e)", policy: "denial-presumption", words: "presumption of denial" }],
      },
    });
  };

const BURMA_TOO = ["MM", "CN", "RU", "VE"] as const;

/** Military-intelligence end uses and end users. */
export const militaryIntelligence = rule({
  section: "15 CFR 744.22",
  title: "military-intelligence end uses and end users",
  generalProhibition: 5,
  facts: [militaryIntelligenceEndUse, militaryIntelligenceEndUser],
  versions: [
    from("2022-03-02", "87 FR 13048, 13060", section("BY", "KH", ...BURMA_TOO)),
    from("2021-12-09", "86 FR 70015, 70019", section("KH", ...BURMA_TOO)),
    from("2021-04-09", "86 FR 18433, 18436", section(...BURMA_TOO)),
    from("2021-03-16", "86 FR 4865, 4873", section("CN", "RU", "VE"), {
      readOn: "2021-04-09",
      note: "the text of 2021-04-09 less Burma, which 86 FR 18433 says it added",
    }),
  ],
});
