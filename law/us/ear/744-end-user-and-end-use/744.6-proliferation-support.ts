/** 15 CFR 744.6(b): support of weapons and of military intelligence by U.S. persons. */
import { type Asking, notMet, type Opinion } from "../../../../src/authoring/index.ts";
import type { ExceptionReach, ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import { destinationIn, destinationIs } from "../738-country-chart/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { militaryIntelligenceEndUse, militaryIntelligenceEndUser } from "../facts.ts";
import { anyOf, settled, takenAs, type Verdict } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";
import { nuclearEndUse } from "./744.2-nuclear-end-uses.ts";
import { missileEndUse } from "./744.3-missile-end-uses.ts";
import { cbwEndUse, wholePlantFor1c350 } from "./744.4-chemical-biological-end-uses.ts";
import { outsideNuclearEndUse } from "./supplement-3-nuclear-countries.table.ts";

const NONE: ExceptionReach = { kind: "none", by: "15 CFR 744.6(d)" };
const DENIED: ReviewPolicy = {
  citation: "15 CFR 744.6(e)(1)",
  policy: "denial-policy",
  words: "denied where the support would make a material contribution to the end use",
};
const PRESUMPTION: ReviewPolicy = {
  citation: "15 CFR 744.6(e)(2)",
  policy: "denial-presumption",
  words: "presumption of denial",
};

function support(citation: string, verdict: Verdict, words: string, policy: ReviewPolicy): Opinion {
  const reason = `a U.S. person may not support ${words} without a license`;
  return opinionOn(verdict, {
    yes: reason,
    no: `nothing says that the act supports ${words}`,
    open: `whether the act supports ${words} is not known`,
    finding: {
      requirements: [{ citation, reason, exceptions: NONE }],
      reviewPolicy: [policy],
      humanJudgement: [
        "whether another department's rules already govern the act (744.6(a)): then this section does not",
      ],
    },
  });
}

function statedAs(q: Asking, declared: typeof nuclearEndUse, values: readonly unknown[]): Verdict {
  const told = q.fact(declared.name);
  return told === undefined
    ? takenAs(false, declared, `nothing is stated about ${declared.name}`)
    : settled(values.includes(told));
}

/** (b)(1) to (b)(5). */
export function paragraph_b(q: Asking): Opinion[] {
  const nuclear = outsideNuclearEndUse(q.transaction.destination.country)
    ? notMet("the destination is a country of Supplement No. 3 to Part 744")
    : support("15 CFR 744.6(b)(1)", statedAs(q, nuclearEndUse, ["explosive"]), "nuclear explosive devices", DENIED);
  const missiles = destinationIn(q, "D:4", "E:2")
    ? support(
        "15 CFR 744.6(b)(2)",
        statedAs(q, missileEndUse, ["range_300_km", "wmd_delivery", "range_unknown", true]),
        "missiles in a Country Group D:4 or E:2 country",
        DENIED,
      )
    : notMet("the destination is not in Country Group D:4 or E:2");
  const weapons = support(
    "15 CFR 744.6(b)(3)",
    absentUnlessStated(q, cbwEndUse, "nothing says that the act supports chemical or biological weapons"),
    "chemical or biological weapons",
    DENIED,
  );
  const plants = destinationIn(q, "A:3")
    ? notMet("the destination is in Country Group A:3")
    : support(
        "15 CFR 744.6(b)(4)",
        absentUnlessStated(
          q,
          wholePlantFor1c350,
          "nothing says that the act supports a whole plant for 1C350 precursors",
        ),
        "a whole plant for precursors of 1C350",
        DENIED,
      );
  const inScope = destinationIs(q, "BY", "MM", "KH", "CN", "RU", "VE") || destinationIn(q, "E:1", "E:2");
  const intelligence = inScope
    ? support(
        "15 CFR 744.6(b)(5)",
        anyOf([
          absentUnlessStated(
            q,
            militaryIntelligenceEndUse,
            "nothing says that the act supports a military-intelligence end use",
          ),
          absentUnlessStated(
            q,
            militaryIntelligenceEndUser,
            "nothing says that the act supports a military-intelligence end user",
          ),
        ]),
        "military intelligence in the places 744.6(b)(5) names",
        PRESUMPTION,
      )
    : notMet("the destination is none of 744.6(b)(5)");
  return [nuclear, missiles, weapons, plants, intelligence];
}
