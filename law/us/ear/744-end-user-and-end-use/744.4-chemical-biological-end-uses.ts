/**
 * 15 CFR 744.4: a license is required for any item known to be for chemical or biological weapons, anywhere in the world,
 * or for a whole plant to make the precursors of 1C350 in or by countries outside Country Group A:3. No exceptions (c).
 */
import { type Asking, fact, joined, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import { inGroup } from "../740-exceptions/index.ts";
import { absentUnlessStated } from "../774-commerce-control-list/index.ts";
import { countryOf } from "../territories.ts";
import type { Verdict } from "../three-valued.ts";
import { opinionOn } from "../verdict-opinion.ts";

/** Weapons use. */
export const cbwEndUse = fact("cbwEndUse", "is the item known to be for chemical or biological weapons?", "customer");

/** A whole plant, not its parts sold for other use. */
export const wholePlantFor1c350 = fact(
  "wholePlantFor1C350",
  "is the item known to be for a whole plant that makes chemical weapons precursors of ECCN 1C350?",
  "customer",
);

function paragraph_a(known: Verdict, words: string, otherwise: string): Opinion {
  return opinionOn(known, {
    yes: `the item is known to be for ${words}`,
    no: otherwise,
    open: `whether the item is for ${words} is not known`,
    finding: {
      requirements: [
        {
          citation: "15 CFR 744.4(a)",
          reason: `the item is known to be for ${words}; any item needs a license`,
          exceptions: { kind: "none", by: "15 CFR 744.4(c)" },
        },
      ],
      reviewPolicy: [
        {
          citation: "15 CFR 744.4(d)",
          policy: "case-by-case",
          words: "case by case: would it make a material contribution to such weapons? if so, denied",
        },
      ],
    },
  });
}

function section(q: Asking): Opinion {
  const weapons = absentUnlessStated(q, cbwEndUse, "nothing says that the item is for chemical or biological weapons");
  const plant = inGroup(countryOf(q.transaction.destination.country), "A:3", q.on)
    ? notMet("the destination is in Country Group A:3")
    : paragraph_a(
        absentUnlessStated(
          q,
          wholePlantFor1c350,
          "nothing says that the item is for a whole plant for 1C350 precursors",
        ),
        "a whole plant for precursors of 1C350",
        "nothing says that the item is for such a plant",
      );
  return joined(
    [paragraph_a(weapons, "chemical or biological weapons", "nothing says that the item is for such weapons"), plant],
    "",
  );
}

/** Chemical and biological weapons. */
export const chemicalBiologicalEndUses = rule({
  section: "15 CFR 744.4",
  title: "chemical and biological weapons end uses",
  generalProhibition: 5,
  facts: [cbwEndUse, wholePlantFor1c350],
  versions: [seen("2021-03-16", "86 FR 4871", section)],
});
