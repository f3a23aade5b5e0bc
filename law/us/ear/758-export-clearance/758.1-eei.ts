import type { FilingAsking } from "../../../../src/authoring/index.ts";
import { day, inForce } from "../../../../src/vocabulary/index.ts";
import { destinationIn, destinationIs, entryOf } from "../738-country-chart/index.ts";
import { paragraphOf, rowCovers } from "../774-commerce-control-list/index.ts";
import { itemBarrelLengthInches } from "../facts.ts";
import { type Filed, isCandidate, movesAsNlr } from "./758.1-license-code.ts";

/** First days of (b)(10) with the last words of (g)(3), and of (b)(9): 85 FR 23459 and 85 FR 4136. */
const ANY_VALUE_FROM = day("2020-06-29");
const FIREARMS_FROM = day("2020-03-09");

const SERIES = /^(\d[A-E]6\d\d|9[A-E]515)$/;

/** One situation of 758.1(b) in which EEI is due at any value. */
type Situation = readonly [paragraph: string, words: string, applies: (q: FilingAsking) => boolean];

const onList = (q: FilingAsking): boolean => q.transaction.item.classification.kind === "ccl";
const code = (q: FilingAsking): string => q.transaction.item.classification.code;

/** 758.1(b)(1)–(4), (8)–(11); (6) transshipment and (7) validated end users turn on facts of the shipment. */
const SITUATIONS: readonly Situation[] = [
  ["(1)", "the destination is in Country Group E:1 or E:2", (q) => destinationIn(q, "E:1", "E:2")],
  ["(2)", "a license application is needed", (q) => q.outcome === "license_required"],
  [
    "(3)",
    "a 9x515 or 600 series item of .a to .x",
    (q) => SERIES.test(code(q)) && /^[a-x](\.|$)/.test(paragraphOf(q) ?? ""),
  ],
  ["(8)", "a consignee or end user is on the Unverified List", unverifiedParty],
  ["(9)", "a firearm, short shotgun or ammunition that the paragraph names", namedFirearm],
  [
    "(10)",
    "an item on the Commerce Control List to China, Russia or Venezuela; Hong Kong counts as China",
    (q) => onList(q) && atAnyValue(q),
  ],
  [
    "(11)",
    "an item of 3A069 to Country Group D",
    (q) => code(q) === "3A069" && destinationIn(q, "D:1", "D:2", "D:3", "D:4", "D:5"),
  ],
];

/** China, Russia and Venezuela, since the rule that names them. */
function atAnyValue(q: FilingAsking): boolean {
  return q.on >= ANY_VALUE_FROM && destinationIs(q, "CN", "RU", "VE");
}

function unverifiedParty(q: FilingAsking): boolean {
  return q.transaction.parties.some(
    (p) =>
      p.roles.some((r) => r === "intermediate_consignee" || r === "ultimate_consignee" || r === "end_user") &&
      p.listings.some((l) => l.list === "us/bis-unverified" && inForce(l.period, q.on, l.seen) === "yes"),
  );
}

function namedFirearm(q: FilingAsking): boolean {
  if (q.on < FIREARMS_FROM) return false;
  const path = paragraphOf(q) ?? "";
  if (/^0A50[67]$/.test(code(q))) return true;
  if (code(q) === "0A501") return /^[ab](\.|$)/.test(path);
  if (code(q) === "0A505") return path !== "" && !/^c(\.|$)/.test(path);
  const barrel = q.fact(itemBarrelLengthInches.name);
  return /^0A50[28]$/.test(code(q)) && typeof barrel === "number" && barrel < 18;
}

/** Must Electronic Export Information be filed (15 CFR 758.1(b))? It is filed for tangible exports from the United States. */
export function eeiRequired(q: FilingAsking): Filed<boolean> {
  const { item, kind } = q.transaction;
  if (kind !== "export") return { value: false, because: "EEI is filed for exports from the United States only" };
  if (item.intangible === true)
    return { value: false, because: "no EEI for an export in electronic or otherwise intangible form (758.1(b))" };
  const due = SITUATIONS.find(([, , applies]) => applies(q));
  if (due) return { value: true, because: `EEI at any value: ${due[1]} (758.1(b)${due[0]})` };
  if (!movesAsNlr(q)) {
    if (q.outcome !== "exception_candidate")
      return { value: null, because: "whether EEI is due hangs on the open outcome" };
    if (isCandidate(q, "STA"))
      return {
        value: null,
        because: "EEI is due at any value under a license or License Exception STA (758.1(b)(2), (4))",
      };
  }
  if (item.valueUsd === undefined)
    return {
      value: null,
      because: "EEI is due above $2,500 for one Schedule B number (758.1(b)(5)); no value was stated",
    };
  if (item.valueUsd > 2500)
    return { value: true, because: "EEI: above $2,500 (758.1(b)(5)), unless the Foreign Trade Regulations exempt it" };
  if (!movesAsNlr(q))
    return { value: null, because: "EEI is due at any value when a license is used instead (758.1(b)(2))" };
  return {
    value: false,
    because:
      "not above $2,500 and no other situation of 758.1(b); transshipment through Australia, Canada or the United Kingdom can change that (758.1(b)(6))",
  };
}

/** Must the ECCN stand on the filing (15 CFR 758.1(g))? */
export function eccnOnEei(q: FilingAsking): Filed<boolean> {
  if (q.transaction.kind !== "export") return { value: false, because: "no filing, no ECCN on it" };
  if (q.outcome === "license_required" || q.outcome === "exception_candidate") {
    const entered = onList(q) ? "ECCN" : "EAR99 in the place of the ECCN";
    return { value: true, because: `${entered} on any filing under a license or an exception (758.1(g)(1)–(2))` };
  }
  if (!onList(q)) return { value: false, because: "an EAR99 item has no ECCN to report (758.1(g)(3))" };
  if (atAnyValue(q))
    return {
      value: true,
      because: "ECCN on any filing to China, Russia or Venezuela, whatever the reason for control (758.1(g)(3))",
    };
  const beyondAt = controlledBeyondAt(q);
  if (beyondAt === undefined) return { value: null, because: "the entry is not on the list at hand" };
  return beyondAt
    ? { value: true, because: "ECCN on any filing: the item has a reason for control other than AT (758.1(g)(3))" }
    : { value: false, because: "AT is the only reason for control: no ECCN needed (758.1(g)(3))" };
}

/** Has the item a reason for control other than anti-terrorism? Undefined when its entry is not on the list at hand. */
export function controlledBeyondAt(q: FilingAsking): boolean | undefined {
  if (!onList(q)) return false;
  const entry = entryOf(q);
  if (entry === undefined) return undefined;
  if (entry.rows.length === 0) return entry.reasons.some((r) => r.trim() !== "AT");
  const others = entry.rows.filter((r) => r.reason !== "AT");
  return others.some((row) => rowCovers(q, entry, row, paragraphOf(q)).is !== "no");
}
