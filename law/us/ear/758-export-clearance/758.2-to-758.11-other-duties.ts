/**
 * 15 CFR 758.2 to 758.5 and 758.11, in a copy of January 2025: on which grounds BIS refuses postdeparture filing (758.2(b));
 * who answers for the authorization (758.3(a), (b)); until when a license can be used (758.4(b)); that papers agree with the
 * license, and what an unplanned unloading asks (758.5); CBP Form 4457 for firearms taken along under BAG (758.11, from
 * 2020-03-09). The rest of the part is powers of officers (758.7, 758.8), other laws (758.9) and imports (758.10).
 */
import type { FilingAsking } from "../../../../src/authoring/index.ts";
import { day, inForce } from "../../../../src/vocabulary/index.ts";
import { destinationIn } from "../738-country-chart/index.ts";
import { paragraphOf } from "../774-commerce-control-list/index.ts";

const SERIES = /^(\d[A-E]6\d\d|9[A-E]515)$/;
const LISTS = new Set(["us/bis-denied-persons", "us/bis-entity-list", "us/ofac-sdn", "us/bis-unverified"]);
const BAG_FROM = day("2020-03-09");

const candidate = (q: FilingAsking, ...symbols: readonly string[]): boolean =>
  q.exceptions.some((e) => symbols.includes(e.symbol) && e.status === "candidate");

const onReadList = (q: FilingAsking): boolean =>
  q.transaction.parties.some((p) =>
    p.listings.some((l) => LISTS.has(l.list) && l.tie !== "address" && inForce(l.period, q.on, l.seen) !== "no"),
  );

/** 758.2(b)(2) to (5): grounds on which BIS refuses the filing of EEI after departure. */
function groundsAgainstPostdeparture(q: FilingAsking, beyondAt: boolean): string[] {
  const { code } = q.transaction.item.classification;
  return [
    ...(onReadList(q) ? ["a listed party (b)(2)"] : []),
    ...(destinationIn(q, "E:1", "E:2") ? ["Country Group E:1 or E:2 (b)(3)"] : []),
    ...(candidate(q, "STA", "VEU") || SERIES.test(code) ? ["STA, VEU, 9x515 or 600 series (b)(4)"] : []),
    ...(q.outcome === "license_required" || beyondAt ? ["a license, or a reason for control beyond AT (b)(5)"] : []),
  ];
}

/** Firearms of 758.11(a). */
function firearmForBag(q: FilingAsking): boolean {
  const { code } = q.transaction.item.classification;
  const path = paragraphOf(q) ?? "";
  return (
    /^0A50[2678]$/.test(code) ||
    (code === "0A501" && /^[ab](\.|$)/.test(path)) ||
    (code === "0A505" && !/^c(\.|$)/.test(path))
  );
}

/** What else Part 758 asks of an export, in words for the papers. `eei`: a filing is due; `beyondAt`: its ECCN is controlled for more than AT. */
export function otherDuties(q: FilingAsking, eei: boolean, beyondAt: boolean): string[] {
  if (q.transaction.kind !== "export") return [];
  const grounds = eei ? groundsAgainstPostdeparture(q, beyondAt) : [];
  const authorized = q.outcome === "license_required" || q.outcome === "exception_candidate";
  return [
    ...(grounds.length > 0
      ? [`EEI before departure: BIS has grounds to refuse postdeparture filing: ${grounds.join(", ")} (758.2(b))`]
      : []),
    ...(authorized
      ? [
          "the U.S. principal party in interest is the exporter and obtains the authorization, unless the foreign principal takes that over in writing (758.3(b))",
        ]
      : []),
    ...(q.outcome === "license_required"
      ? [
          "goods that have not left the last U.S. port by midnight of the license's last day stay, unless aboard or booked and ready for loading (758.4(b)); bill of lading and EEI agree with the license, and goods unloaded in a country that needs a license are reported within 10 days (758.5)",
        ]
      : []),
    ...(candidate(q, "BAG") && q.on >= BAG_FROM && firearmForBag(q)
      ? ["firearms under BAG: CBP Form 4457 with serial number, make, model and caliber before departure (758.11)"]
      : []),
  ];
}
