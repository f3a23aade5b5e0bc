/**
 * 15 CFR 744.3: a license is required for any item known to be for rocket systems or unmanned aerial vehicles (a)(1) with
 * a range of at least 300 km in or by a Country Group D:4 country; (a)(2) anywhere, for the delivery of chemical,
 * biological or nuclear weapons, whatever the range; (a)(3) in or by a D:4 country where the range, or a use under
 * (a)(2), cannot be determined. No license exceptions (c).
 */
import { type Asking, fact, met, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";
import { inGroup } from "../740-exceptions/index.ts";
import { countryOf } from "../territories.ts";

/** What is known of a use in rockets or unmanned aircraft. */
export const missileEndUse = fact(
  "missileEndUse",
  "is the item known to be for making, running or mending rockets or unmanned aerial vehicles: of 300 km range or more (range_300_km), of shorter range (short_range), of a range nobody can tell (range_unknown), to deliver weapons of mass destruction (wmd_delivery), or none?",
  "customer",
  ["range_300_km", "short_range", "range_unknown", "wmd_delivery", "none"],
);

function required(citation: string, words: string): Opinion {
  return met(words, {
    requirements: [
      { citation, reason: `${words}; any item needs a license`, exceptions: { kind: "none", by: "15 CFR 744.3(c)" } },
    ],
    reviewPolicy: [
      {
        citation: "15 CFR 744.3(d)",
        policy: "case-by-case",
        words:
          "case by case: would it make a material contribution to the proliferation of rockets or unmanned aircraft? if so, denied",
      },
    ],
  });
}

function section(q: Asking): Opinion {
  const inD4 = inGroup(countryOf(q.transaction.destination.country), "D:4");
  const told = q.fact(missileEndUse.name);
  if (told === "wmd_delivery")
    return required("15 CFR 744.3(a)(2)", "the item is known to be for the delivery of weapons of mass destruction");
  if (inD4 && told === "range_300_km")
    return required(
      "15 CFR 744.3(a)(1)",
      "the item is known to be for rockets or unmanned aircraft of 300 km or more in a Country Group D:4 country",
    );
  if (inD4 && (told === true || told === "range_unknown" || q.statedUnknown(missileEndUse.name))) {
    return required(
      "15 CFR 744.3(a)(3)",
      "the item is for rockets or unmanned aircraft in a Country Group D:4 country, and range or use cannot be determined",
    );
  }
  if (told === undefined)
    return notMet("nothing says that the item is for rockets or unmanned aircraft", { asks: [missileEndUse.name] });
  return notMet("the use stated is none that 744.3(a) describes for the destination", {
    humanJudgement:
      told === "none" || told === false
        ? []
        : [
            "that the rockets or unmanned aircraft will deliver no chemical, biological or nuclear weapons (744.3(a)(2))",
          ],
  });
}

/** Rocket systems and unmanned aerial vehicles. */
export const missileEndUses = rule({
  section: "15 CFR 744.3",
  title: "rocket and unmanned aerial vehicle end uses",
  generalProhibition: 5,
  facts: [missileEndUse],
  versions: [seen("2026-08-20", "86 FR 4871", section)],
});
