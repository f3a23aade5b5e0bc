/**
 * 15 CFR 744.2: a license is required for any item subject to the EAR, to every destination but the countries of
 * Supplement No. 3, when the exporter knows that it will be used in nuclear explosive activities (a)(1), unsafeguarded
 * nuclear activities (a)(2), or the fuel cycle activities of (a)(3), safeguarded or not. No license exceptions there (c).
 */
import { type Asking, fact, met, notMet, type Opinion, rule, seen, unknown } from "../../../../src/authoring/index.ts";
import { placeName } from "../../../../src/vocabulary/index.ts";
import { outsideNuclearEndUse } from "./supplement-3-nuclear-countries.table.ts";

/** What is known of a nuclear use, by the paragraph that describes it. */
export const nuclearEndUse = fact(
  "nuclearEndUse",
  "is the item known to be for nuclear explosive devices (explosive), nuclear activities without safeguards (unsafeguarded), reprocessing, heavy water, isotope separation or plutonium fuel (fuel_cycle), other nuclear activities under safeguards (safeguarded), or none?",
  "customer",
  ["explosive", "unsafeguarded", "fuel_cycle", "safeguarded", "none"],
);

/** The paragraph for each use, tried in order: words such as "unsafeguarded reactor" are read for the use they name. */
const PARAGRAPHS: readonly { readonly words: RegExp; readonly citation: string; readonly use: string }[] = [
  { words: /explosi|weapon/i, citation: "15 CFR 744.2(a)(1)", use: "nuclear explosive activities" },
  {
    words: /unsafeguarded|not safeguarded|without safeguards/i,
    citation: "15 CFR 744.2(a)(2)",
    use: "nuclear activities without safeguards",
  },
  {
    words: /fuel[_ ]cycle|reprocess|enrich|isotope|heavy[_ ]water|plutonium/i,
    citation: "15 CFR 744.2(a)(3)",
    use: "fuel cycle activities that need a license with or without safeguards",
  },
];
const OUTSIDE = /^(?:none|no|safeguarded)\b/i;

function required(citation: string, use: string): Opinion {
  const reason = `the item is known to be for ${use}`;
  return met(reason, {
    requirements: [
      { citation, reason: `${reason}; any item needs a license`, exceptions: { kind: "none", by: "15 CFR 744.2(c)" } },
    ],
    reviewPolicy: [
      {
        citation: "15 CFR 744.2(d)",
        policy: "case-by-case",
        words:
          "weighed by the factors of (d): significance for nuclear purposes, safeguards, assurances, record of the end user and its country, risk of diversion",
      },
    ],
  });
}

function section(q: Asking): Opinion {
  const { country } = q.transaction.destination;
  if (outsideNuclearEndUse(country))
    return notMet(`${placeName(country)} is a country of Supplement No. 3 to Part 744`);
  const told = q.fact(nuclearEndUse.name);
  if (told === undefined && !q.statedUnknown(nuclearEndUse.name)) {
    return notMet("nothing says that the item is for a nuclear use", { asks: [nuclearEndUse.name] });
  }
  if (told === false || (typeof told === "string" && OUTSIDE.test(told)))
    return notMet("the nuclear use stated is none that 744.2(a) describes");
  const found = typeof told === "string" ? PARAGRAPHS.find((p) => p.words.test(told)) : undefined;
  return found === undefined
    ? unknown("a nuclear use is spoken of, and which one is not known", [nuclearEndUse.name])
    : required(found.citation, found.use);
}

/** Nuclear end uses. */
export const nuclearEndUses = rule({
  section: "15 CFR 744.2",
  title: "nuclear end uses",
  generalProhibition: 5,
  facts: [nuclearEndUse],
  versions: [seen("2017-01-19", "79 FR 46324", section)],
});
