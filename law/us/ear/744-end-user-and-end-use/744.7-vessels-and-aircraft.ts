/**
 * 15 CFR 744.7: items to, or for the use of, a foreign vessel or aircraft in any port need a license unless a license
 * exception or NLR would allow them (1) to the country where it lies, (2) to the country where it is registered and (3)
 * to the country whose nationals control, lease or charter it. (b): supplies of named kinds for U.S. and Canadian
 * carriers outside Country Group D:1 (less China).
 */
import { type Asking, fact, met, notMet, type Opinion, rule, seen, unknown } from "../../../../src/authoring/index.ts";

const forForeignVesselOrAircraft = fact(
  "forForeignVesselOrAircraft",
  "is the item for use by or on a foreign vessel or aircraft (stores, spares, fuel, equipment)?",
  "customer",
);
const noLicenseToThreeCountries = fact(
  "vesselCountriesNeedNoLicense",
  "would the item need no license, or have a license exception, to each of the countries where the vessel or aircraft lies, is registered, and is controlled, leased or chartered from?",
  "counsel",
);
const carrierSupplies = fact(
  "suppliesForUsOrCanadianCarrier",
  "are these supplies of 744.7(b)(3), ordered for a U.S. or Canadian vessel, plane or airline under 744.7(b)?",
  "exporter",
);

/** Words of a description or use that speak of a vessel or aircraft. */
export const VESSELS = /\b(?:vessel|ship'?s? stores|airline|aircraft on ground|bunkers?|slop chest)\b/i;

function section(q: Asking): Opinion {
  const told = q.fact(forForeignVesselOrAircraft.name);
  const words = `${q.transaction.item.description ?? ""} ${q.transaction.endUse ?? ""}`;
  if (told !== true) {
    const speaksOfOne = VESSELS.test(words);
    return notMet(
      "nothing says that the item is for a foreign vessel or aircraft",
      speaksOfOne ? { asks: [forForeignVesselOrAircraft.name] } : {},
    );
  }
  if (q.fact(carrierSupplies.name) === true)
    return notMet("supplies for a U.S. or Canadian carrier under 744.7(b)", {
      humanJudgement: ["that the conditions of 744.7(b) are met"],
    });
  const free = q.fact(noLicenseToThreeCountries.name);
  if (free === true) return notMet("the item may go to the three countries without a license, as stated");
  if (free === undefined)
    return unknown("three countries decide for a foreign vessel or aircraft, and what they need is not stated", [
      noLicenseToThreeCountries.name,
    ]);
  const reason = "the item is for a foreign vessel or aircraft, and one of its three countries needs a license";
  return met(reason, { requirements: [{ citation: "15 CFR 744.7(a)", reason, exceptions: { kind: "ordinary" } }] });
}

/** Foreign vessels and aircraft. */
export const vesselsAndAircraft = rule({
  section: "15 CFR 744.7",
  title: "foreign vessels and aircraft",
  generalProhibition: 5,
  facts: [forForeignVesselOrAircraft, noLicenseToThreeCountries, carrierSupplies],
  versions: [seen("2024-10-23", "89 FR 84777", section)],
});
