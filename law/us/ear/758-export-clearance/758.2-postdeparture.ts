/**
 * 15 CFR 758.2(b), in a copy of January 2025: companies admitted to it file EEI up to five days after departure; BIS refuses
 * that for listed parties (b)(2), Country Groups E:1 and E:2 (b)(3), STA, VEU, 9x515 and 600 series items (b)(4), and items
 * that need a license or are controlled for more than AT (b)(5).
 */
import type { Duty, FilingAsking } from "../../../../src/authoring/index.ts";
import { inForce } from "../../../../src/vocabulary/index.ts";
import { destinationIn } from "../738-country-chart/index.ts";
import { controlledBeyondAt } from "./758.1-eei.ts";
import { isCandidate } from "./758.1-license-code.ts";

const SERIES = /^(\d[A-E]6\d\d|9[A-E]515)$/;
const LISTS = new Set(["us/bis-denied-persons", "us/bis-entity-list", "us/ofac-sdn", "us/bis-unverified"]);
const NONE: readonly string[] = [];

const onReadList = (q: FilingAsking): boolean =>
  q.transaction.parties.some((p) =>
    p.listings.some((l) => LISTS.has(l.list) && l.tie !== "address" && inForce(l.period, q.on, l.seen) !== "no"),
  );

/** Filing after departure. */
export const postdeparture: Duty = {
  section: "15 CFR 758.2",
  title: "grounds against filing EEI after departure",
  told: (q, { eeiRequired }) => {
    if (eeiRequired !== true) return NONE;
    const grounds: string[] = [];
    if (onReadList(q)) grounds.push("a listed party (b)(2)");
    if (destinationIn(q, "E:1", "E:2")) grounds.push("Country Group E:1 or E:2 (b)(3)");
    if (SERIES.test(q.transaction.item.classification.code) || isCandidate(q, "STA") || isCandidate(q, "VEU"))
      grounds.push("STA, VEU, 9x515 or 600 series (b)(4)");
    if (q.outcome === "license_required" || controlledBeyondAt(q) === true)
      grounds.push("a license, or a reason for control beyond AT (b)(5)");
    if (grounds.length === 0) return NONE;
    return [`EEI before departure: BIS has grounds to refuse postdeparture filing: ${grounds.join(", ")} (758.2(b))`];
  },
};
