import { type Asking, type ExceptionRule, exception, fact, ruledOut, seen } from "../../../../src/authoring/index.ts";
import type { Requirement } from "../../../../src/vocabulary/index.ts";
import { paragraphOf, rowCovers } from "../774-commerce-control-list/index.ts";
import { destinationOf, goesTo, placeIn, sentFrom } from "./destinations.ts";
import { codeOf, entryOf, isTechnologyOrSoftware, itemAmong } from "./item-scope.ts";
import { byUse, type Use } from "./offer.ts";

const reexportUse = fact("reexportKind", "which kind of reexport of 15 CFR 740.16 is it?", "exporter", [
  "from-a1-with-authorization",
  "among-a1",
  "unused-license",
  "from-australia-canada-uk",
  "return-to-us",
  "to-australia-canada-uk",
  "spare-parts-with-product",
  "np-among-a4",
  "none",
]);

const ALLIES = ["AU", "CA", "GB"];
const controlled = (all: readonly Requirement[], reasons: readonly string[]) =>
  all.some((r) => reasons.includes(r.control ?? ""));
const from = (q: Asking, ...groups: readonly ("A:1" | "A:4")[]) => {
  const place = sentFrom(q);
  return place !== undefined && placeIn(q.on, place, ...groups);
};

/** May the item be controlled for export to Country Group A:1, as what NS Column 1 covers is? */
function controlledToA1(q: Asking): boolean {
  const entry = entryOf(q);
  const rows = entry?.rows.filter((row) => row.columns?.includes("NS1")) ?? [];
  return entry !== undefined && rows.some((row) => rowCovers(q, entry, row, paragraphOf(q)).is !== "no");
}

/** Items of which paragraphs (a) and (b) leave out a part that only its use or build tells: never read from the places. */
const PARTLY_OUT = ["0A504", "0A919", "3A001.b.2", "3A001.b.3", "3A001.z", "6A002", "6A003"];
const whollyIn = (q: Asking): boolean => itemAmong(q, PARTLY_OUT) === "outside";

function notFromA1(q: Asking, all: readonly Requirement[]): string | undefined {
  if (isTechnologyOrSoftware(q)) return "paragraph (a) is for commodities (15 CFR 740.20(e) says so)";
  if (!from(q, "A:1")) return "the item is not sent from Country Group A:1";
  if (controlled(all, ["NP", "CB", "MT", "SI", "CC"]))
    return "controlled for a reason that paragraph (a)(2) leaves out";
  if (itemAmong(q, ["0A919", "3A001.z", "6A002", "6A003"]) === "inside" || /^0[A-E]5\d\d$/.test(codeOf(q)))
    return `${codeOf(q)} is left out by paragraph (a)(2)`;
  const toB = goesTo(q, "B") && !goesTo(q, "D:2", "D:3", "D:4") && !controlledToA1(q);
  const toD1 = goesTo(q, "D:1") && destinationOf(q) !== "KP";
  return (toB || toD1) && controlled(all, ["NS"])
    ? undefined
    : "not a destination and reason that paragraph (a)(3) names";
}

function notAmongA1(q: Asking, all: readonly Requirement[]): string | undefined {
  if (isTechnologyOrSoftware(q)) return "paragraph (b) is for commodities";
  if (!goesTo(q, "A:1")) return "the destination is not in Country Group A:1";
  if (controlled(all, ["NP", "MT"])) return "controlled for NP or MT reasons";
  return itemAmong(q, ["3A001.z", "0A919", "6A002"]) === "inside" || /^0[A-E]5\d\d$/.test(codeOf(q))
    ? `${codeOf(q)} is left out by paragraph (b)(2)`
    : undefined;
}

const USES: readonly Use[] = [
  {
    stated: "from-a1-with-authorization",
    paragraph: "740.16(a)",
    conditions: [
      "made under an export authorization of the reexporting country's government",
      "the item did not arrive under License Exception STA (15 CFR 740.20(e))",
    ],
    shown: whollyIn,
    unless: notFromA1,
  },
  {
    stated: "among-a1",
    paragraph: "740.16(b)",
    conditions: [
      "for use in Country Group A:1, or reexport from there under other provisions",
      "the item did not arrive under License Exception STA (15 CFR 740.20(e))",
    ],
    shown: whollyIn,
    unless: notAmongA1,
  },
  {
    stated: "unused-license",
    paragraph: "740.16(c)",
    conditions: ["an outstanding license authorizes direct shipment to the destination and is not used up"],
  },
  {
    stated: "from-australia-canada-uk",
    paragraph: "740.16(d)",
    conditions: ["direct export from the United States would be open under a license exception"],
    unless: (q) =>
      ALLIES.includes(sentFrom(q) ?? "")
        ? undefined
        : "the item is not sent from Australia, Canada or the United Kingdom",
  },
  {
    stated: "return-to-us",
    paragraph: "740.16(e)",
    conditions: ["the item returns to the United States"],
    unless: (q) => (destinationOf(q) === "US" ? undefined : "the destination is not the United States"),
  },
  {
    stated: "to-australia-canada-uk",
    paragraph: "740.16(f)",
    conditions: ["export there from the United States would need no license"],
    unless: (q) =>
      ALLIES.includes(destinationOf(q)) ? undefined : "the destination is not Australia, Canada or the United Kingdom",
  },
  {
    stated: "spare-parts-with-product",
    paragraph: "740.16(h)",
    conditions: ["U.S. spares go with the foreign-made product and are at most 10 percent of its value"],
  },
  {
    stated: "np-among-a4",
    paragraph: "740.16(j)",
    conditions: ["controlled by NP Column 1, to, among and from Country Group A:4"],
    shown: () => true,
    unless: (q, all) => {
      if (!controlled(all, ["NP"]) || !goesTo(q, "A:4") || !from(q, "A:4"))
        return "not an NP item to and from Country Group A:4";
      if (goesTo(q, "E:2", "D:2")) return "not to Country Groups E:2 and D:2";
      return !from(q, "A:1") && controlled(all, ["NS"]) && goesTo(q, "D:1")
        ? "NS items from outside Country Group A:1 do not go to D:1"
        : undefined;
    },
  },
];

const weigh = byUse("APR", "15 CFR 740.16", reexportUse, USES);

/**
 * 15 CFR 740.16: reexports of certain kinds, never an export. Opens on the kind stated; (a), (b) and (j) also on the places
 * of the reexport, the kind being left to state. (d) rests on another exception for a direct export: it opens when stated.
 */
export const permissiveReexports: ExceptionRule = exception({
  symbol: "APR",
  section: "15 CFR 740.16",
  title: "additional reexports",
  facts: [reexportUse],
  versions: [
    seen("2026-07-30", "61 FR 64274", (q, requirement, all) =>
      q.transaction.kind === "reexport" || q.fact(reexportUse.name) === "spare-parts-with-product"
        ? weigh(q, requirement, all)
        : ruledOut("License Exception APR is for reexports", "15 CFR 740.16"),
    ),
  ],
});
