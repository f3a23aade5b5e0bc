import { type Asking, listedOn } from "../../../../src/authoring/index.ts";
import type { Requirement } from "../../../../src/vocabulary/index.ts";
import type { CountryGroup } from "./country-groups.table.ts";
import { destinationOf, goesTo, headquarteredInMacauOrD5, placeIn, sentFrom } from "./destinations.ts";
import { entryLine } from "./entry-line.ts";
import type { Gate, GateDestinations } from "./gate.ts";
import { forItemsAmong, is9x515, is600Series, itemAmong, requiredBy } from "./item-scope.ts";

type Test = (q: Asking, all: readonly Requirement[], gate: Gate) => boolean;

const groups = (list: readonly string[] | undefined) => (list ?? []) as CountryGroup[];
const number = (q: Asking, name: string) => {
  const value = q.fact(name);
  return typeof value === "number" ? value : undefined;
};

/** Parties of 15 CFR 748.5: applicant, purchaser, consignees, end user. */
const PARTIES_748_5 = ["applicant", "purchaser", "intermediate_consignee", "ultimate_consignee", "end_user"];

/** A party on the Unverified List; a listing that may be the party's counts until somebody settles it. */
function unverifiedParty(q: Asking): boolean {
  return listedOn(q, ["us/bis-unverified"]).some(
    ({ party, standing }) => standing.answer !== "no" && party.roles.some((r) => PARTIES_748_5.includes(r)),
  );
}

/** Focal plane arrays of 6A002.a.3 with a peak response above 900 nm; those of .g respond below it. */
const INFRARED_ARRAYS = ["a", "b", "c", "d", "e", "f"].map((p) => `6A002.a.3.${p}`);

/** (a)(7): as stated, or by what the technology is for. */
function forInfraredDetectors(q: Asking): boolean {
  const told = q.fact("item.infraredDetectorTechnology");
  return typeof told === "boolean" ? told : forItemsAmong(q, INFRARED_ARRAYS) === "inside";
}

/** Paragraphs whose cover is told by facts or findings and not by item, reason and destination alone. */
const BY_FACT: Readonly<Record<string, Test>> = {
  "(a)(1)": (q) => q.fact("exceptionSuspended") === true,
  "(a)(2)": () => false,
  "(a)(4)": (_q, all) => all.some((r) => requiredBy(r, "742.7")),
  "(a)(6)": () => false,
  "(a)(7)": (q) => /^6E00[12]$/.test(q.transaction.item.classification.code) && forInfraredDetectors(q),
  "(a)(10)": (q, all) => q.transaction.item.classification.code === "0A983" || all.some((r) => requiredBy(r, "742.11")),
  "(a)(15)": (q, _all, gate) =>
    is600Series(q) && (number(q, "contractMajorDefenseUsd") ?? 0) >= (gate.contractUsd ?? Infinity),
  "(a)(16)": (q, _all, gate) =>
    is600Series(q) && (number(q, "contractMajorDefenseUsd") ?? 0) >= (gate.contractUsd ?? Infinity),
  "(a)(17)": unverifiedParty,
  "(a)(19)": (q) => q.fact("hongKongImportLicenseHeld") === false,
  "(a)(20)": (q) => q.fact("hongKongExportLicenseHeld") === false,
  "(a)(21)": (q) => q.fact("item.holdsDefenseArticle") === true && q.transaction.kind !== "export",
  "(a)(22)": (q, all) => entryLine(q, "IEC", all).is === "open",
  "(a)(23)": (q, _all, gate) => (number(q, "contractSemiAutomaticUsd") ?? 0) >= (gate.contractUsd ?? Infinity),
};

function destined(q: Asking, d: GateDestinations): boolean {
  const to = destinationOf(q);
  const named = (d.places ?? []).includes(to);
  const grouped = (d.groups ?? []).length > 0 && goesTo(q, ...groups(d.groups)) && !goesTo(q, ...groups(d.notIn));
  const outside =
    (d.outsideGroups !== undefined || d.outsidePlaces !== undefined) &&
    !goesTo(q, ...groups(d.outsideGroups)) &&
    !(d.outsidePlaces ?? []).includes(to);
  const from = sentFrom(q);
  const shipped = from !== undefined && (d.shippedFrom ?? []).includes(from);
  const { origin } = q.transaction.item;
  const madeOrShipped =
    d.alsoShippedFromOrMadeIn === true &&
    [origin, from].some((p) => p !== undefined && (p === "HK" || placeIn(q.on, p, "D:5")));
  const seated = d.orHeadquarters !== undefined && headquarteredInMacauOrD5(q) === "yes";
  return named || grouped || outside || shipped || madeOrShipped || seated;
}

function reasoned(gate: Gate, all: readonly Requirement[]): boolean {
  const controls = all.flatMap((r) => (r.control === undefined ? [] : [r.control]));
  if (gate.reason !== undefined) return controls.includes(gate.reason);
  return gate.reasons === undefined || gate.reasons.some((r) => controls.includes(r.slice(0, 2)));
}

function itemCovered(q: Asking, gate: Gate): boolean {
  if (gate.exceptItems && itemAmong(q, gate.exceptItems) === "inside") return false;
  if (gate.series)
    return (gate.series.includes("600") && is600Series(q)) || (gate.series.includes("9x515") && is9x515(q));
  return gate.items === undefined || itemAmong(q, gate.items) === "inside";
}

/** Can the gate cover items of the entry at all? No only where it names its entries, and this is none of them. */
export function mayCover(gate: Gate, code: string): boolean {
  if (gate.items === undefined || gate.series !== undefined || gate.paragraph === "(a)(10)") return true;
  return gate.items.some((item) => item.startsWith(code));
}

/** Does a restriction of 15 CFR 740.2(a) cover the transaction, on the stated facts? */
export function gateApplies(q: Asking, gate: Gate, all: readonly Requirement[]): boolean {
  const byFact = BY_FACT[gate.paragraph];
  if (byFact !== undefined && !byFact(q, all, gate)) return false;
  if (gate.paragraph === "(a)(10)") return true;
  if (byFact === undefined && gate.items === undefined && gate.series === undefined && gate.reason === undefined) {
    return gate.destinations !== undefined && destined(q, gate.destinations);
  }
  return (
    itemCovered(q, gate) && reasoned(gate, all) && (gate.destinations === undefined || destined(q, gate.destinations))
  );
}
