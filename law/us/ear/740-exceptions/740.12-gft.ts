import { type Asking, type ExceptionRule, exception, fact, seen } from "../../../../src/authoring/index.ts";
import type { Requirement } from "../../../../src/vocabulary/index.ts";
import { destinationOf } from "./destinations.ts";
import { byUse, type Use } from "./offer.ts";

const gift = fact(
  "giftOrDonation",
  "is it a gift parcel from one person to another, or a humanitarian donation by a charity?",
  "exporter",
  ["gift-parcel", "humanitarian-donation", "none"],
);

const controlledFor = (all: readonly Requirement[], reasons: readonly string[]) =>
  all.find((r) => reasons.includes(r.control ?? ""));

function notAsGift(q: Asking, all: readonly Requirement[]): string | undefined {
  const barred = controlledFor(all, ["CB", "MT", "NS", "NP", "EI"]);
  if (barred) return `items controlled for ${barred.control} reasons are not for gift parcels`;
  const value = q.transaction.item.valueUsd ?? 0;
  const food = destinationOf(q) === "CU" && q.fact("item.isFood") === true;
  return value > 800 && !food ? "a gift parcel is worth no more than $800" : undefined;
}

function notAsDonation(_q: Asking, all: readonly Requirement[]): string | undefined {
  const barred = controlledFor(all, ["NS", "CB", "NP", "MT", "CC"]);
  return barred ? `items controlled for ${barred.control} reasons are not for humanitarian donations` : undefined;
}

const USES: readonly Use[] = [
  {
    stated: "gift-parcel",
    said: /\bgift (parcel|package|box)|\bgift to (a|an|his|her|my)\b/i,
    paragraph: "740.12(a)",
    conditions: [
      "from one individual to an individual or a religious, charitable or educational organization, free, for own use",
      "one parcel a month to the same donee, of a retail value of $800 at most (food to Cuba apart), of a kind normally given",
      "to Cuba no items of the Commerce Control List but those of 15 CFR 740.19(b), and to no ineligible official",
      "marked GIFT—Export License Not Required, with the symbol GFT on the declaration",
    ],
    unless: notAsGift,
  },
  {
    stated: "humanitarian-donation",
    said: /\bhumanitarian (donation|relief)|\bdonat(ed|ion) by\b/i,
    paragraph: "740.12(b)",
    conditions: [
      "by a U.S. charity with a verifiable system of distribution, free of charge to the beneficiary",
      "an item of Supplement No. 2 to Part 740, to meet basic human needs",
    ],
    unless: notAsDonation,
  },
];

/** 15 CFR 740.12: gift parcels (a) and humanitarian donations (b). Opens on the use stated. */
export const gifts: ExceptionRule = exception({
  symbol: "GFT",
  section: "15 CFR 740.12",
  title: "gift parcels and humanitarian donations",
  facts: [gift],
  versions: [seen("2017-11-09", "82 FR 51985", byUse("GFT", "15 CFR 740.12", gift, USES))],
});
