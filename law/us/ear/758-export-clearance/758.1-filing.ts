import type { FilingAsking, FilingRule } from "../../../../src/authoring/index.ts";
import { day, type Filing } from "../../../../src/vocabulary/index.ts";
import { specialReports } from "../743-special-reporting/index.ts";
import { licenseWords } from "../750-licenses/index.ts";
import { records } from "../762-recordkeeping/index.ts";
import { paragraphOf } from "../774-commerce-control-list/index.ts";
import { eccnOnEei, eeiRequired } from "./758.1-eei.ts";
import { licenseCode } from "./758.1-license-code.ts";
import { otherDuties } from "./758.2-to-758.11-other-duties.ts";
import { destinationControlStatement } from "./758.6-control-statement.ts";

/** Firearms came to the list on this day. */
const FIREARMS_FROM = day("2020-03-09");

const Z_FIRST = ["3A001", "4A003", "4A004", "4A005", "5A002", "5A004", "5A992", "5D002", "5D992"];

/** Acts that leave no export papers of their own. */
function noPapers(q: FilingAsking): string | undefined {
  const { kind, item } = q.transaction;
  if (q.outcome === "not_subject_to_ear") return "the item is outside the regulation: Part 758 asks for nothing";
  if (item.classification.kind === "none" || kind === "us_person_activity")
    return "an activity without an item has no export papers";
  if (item.classification.kind === "other-agency")
    return "the papers of another agency's items follow that agency's rules";
  return undefined;
}

/** 758.1(g)(5): the .z paragraph opens the description of the goods. */
function extraWords(q: FilingAsking): string[] {
  const { code } = q.transaction.item.classification;
  const z = Z_FIRST.includes(code) && /^z(\.|$)/.test(paragraphOf(q) ?? "");
  return [
    ...(z ? ["the .z paragraph is the first text of the commodity description (758.1(g)(5))"] : []),
    ...firearmWords(q, code),
  ];
}

/** 758.1(g)(4): the paragraph of a firearm opens the description; what leaves for a time is told by its number. */
function firearmWords(q: FilingAsking, code: string): string[] {
  if (q.transaction.kind !== "export" || q.on < FIREARMS_FROM || !/^0A50[126789]$/.test(code)) return [];
  const first = "the paragraph of the firearm is the first text of the commodity description (758.1(g)(4)(ii))";
  const passing = q.exceptions.some((e) => e.symbol === "TMP" && e.status === "candidate");
  return passing && code !== "0A509"
    ? [first, "under TMP the EEI names manufacturer, model, caliber and serial number (758.1(g)(4)(i))"]
    : [first];
}

/** Pointers for what has gone wrong, or is not sure. */
function pointers(q: FilingAsking): string[] {
  switch (q.outcome) {
    case "prohibited":
    case "license_required":
      return [
        "if the items have gone already without the authorization they need: voluntary self-disclosure to the Office of Export Enforcement weighs in mitigation, and nobody deals further in them without leave (764.5(a), (g))",
      ];
    case "exception_candidate":
      return [
        "license exceptions can be revised, suspended or revoked without notice: look again on the day of shipment (740.2(b))",
      ];
    case "indeterminate":
      return ["BIS classifies items and gives advisory opinions on request (734.6(a), 748.3)"];
    default:
      return [];
  }
}

function file(q: FilingAsking): Filing {
  const none = noPapers(q);
  if (none !== undefined) {
    const kept = q.transaction.kind === "us_person_activity" ? records(q) : [];
    return {
      aesLicenseCode: null,
      eeiRequired: null,
      eccnOnEei: null,
      destinationControlStatement: null,
      because: [none, ...kept],
    };
  }
  const reexport = q.transaction.kind !== "export";
  const code = reexport
    ? { value: null, because: "no filing in the Automated Export System for this act" }
    : licenseCode(q);
  const [eei, eccn, statement] = [eeiRequired(q), eccnOnEei(q), destinationControlStatement(q)];
  return {
    aesLicenseCode: code.value,
    eeiRequired: eei.value,
    eccnOnEei: eccn.value,
    destinationControlStatement: statement.value,
    because: [
      ...new Set([code, eei, eccn, statement].map((f) => f.because)),
      ...extraWords(q),
      ...otherDuties(q, eei.value === true, eccn.value === true),
      ...licenseWords(q),
      ...specialReports(q),
      ...pointers(q),
      ...records(q),
    ],
  };
}

/** How the papers are filled in (15 CFR 758.1, 758.6; a copy of January 2025 without the words printed in italics). */
export const filing: FilingRule = {
  section: "15 CFR 758.1",
  title: "electronic export information, license code, destination control statement",
  file,
};
