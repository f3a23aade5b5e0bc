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

/** Range of the rockets or unmanned aircraft, where somebody states it beside the use. */
const missileRangeKm = fact(
  "missileRangeKm",
  "what is the range of the rockets or unmanned aerial vehicles, in kilometers?",
  "customer",
  [299, 300],
);
const wmdDelivery = fact(
  "wmdDelivery",
  "are the rockets or unmanned aerial vehicles meant to deliver chemical, biological or nuclear weapons?",
  "customer",
);

type Use = "wmd_delivery" | "range_300_km" | "short_range" | "range_unknown" | "none" | "unstated";

/** Brings what is stated to one of the uses the section tells apart. A use without a range is one whose range is not known. */
function statedUse(q: Asking): Use {
  const told = q.fact(missileEndUse.name);
  const range = q.fact(missileRangeKm.name);
  if (told === "wmd_delivery" || q.fact(wmdDelivery.name) === true) return "wmd_delivery";
  if (told === "none" || told === false) return "none";
  if (told === undefined) return q.statedUnknown(missileEndUse.name) ? "range_unknown" : "unstated";
  if (told === "range_300_km" || told === "short_range" || told === "range_unknown") return told;
  return typeof range !== "number" ? "range_unknown" : range >= 300 ? "range_300_km" : "short_range";
}

function section(q: Asking): Opinion {
  const inD4 = inGroup(countryOf(q.transaction.destination.country), "D:4", q.on);
  const use = statedUse(q);
  switch (use) {
    case "wmd_delivery":
      return required("15 CFR 744.3(a)(2)", "the item is known to be for the delivery of weapons of mass destruction");
    case "unstated":
      return notMet("nothing says that the item is for rockets or unmanned aircraft", { asks: [missileEndUse.name] });
    case "none":
      return notMet("the item is stated not to be for rockets or unmanned aircraft");
    case "range_300_km":
      return inD4
        ? required(
            "15 CFR 744.3(a)(1)",
            "the item is known to be for rockets or unmanned aircraft of 300 km or more in a Country Group D:4 country",
          )
        : outsideD4();
    case "range_unknown":
      return inD4
        ? required(
            "15 CFR 744.3(a)(3)",
            "the item is for rockets or unmanned aircraft in a Country Group D:4 country, and range or use cannot be determined",
          )
        : outsideD4();
    case "short_range":
      return outsideD4();
  }
}

/** Outside D:4, and below 300 km in it, only the delivery of weapons counts. */
function outsideD4(): Opinion {
  return notMet("the use stated is none that 744.3(a)(1) or (3) describes for the destination", {
    asks: [wmdDelivery.name],
    humanJudgement: [
      "that the rockets or unmanned aircraft will deliver no chemical, biological or nuclear weapons (744.3(a)(2))",
    ],
  });
}

/** Rocket systems and unmanned aerial vehicles. */
export const missileEndUses = rule({
  section: "15 CFR 744.3",
  title: "rocket and unmanned aerial vehicle end uses",
  generalProhibition: 5,
  facts: [missileEndUse, missileRangeKm, wmdDelivery],
  versions: [seen("2021-03-16", "86 FR 4871", section)],
});
