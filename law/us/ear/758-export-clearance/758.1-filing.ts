import type { Duty, FilingAsking, FilingRule } from "../../../../src/authoring/index.ts";
import type { Filing } from "../../../../src/vocabulary/index.ts";
import { duties as reports } from "../743-special-reporting/index.ts";
import { duties as ofApplicants } from "../750-licenses/index.ts";
import { duties as records } from "../762-recordkeeping/index.ts";
import { paragraphOf } from "../774-commerce-control-list/index.ts";
import { eccnOnEei, eeiRequired } from "./758.1-eei.ts";
import { licenseCode } from "./758.1-license-code.ts";
import { postdeparture } from "./758.2-postdeparture.ts";
import { conformity, useOfLicense, whoObtains } from "./758.3-to-758.5-use-of-a-license.ts";
import { destinationControlStatement } from "./758.6-control-statement.ts";
import { firearmsAsBaggage, firearmsOnEei } from "./758.11-firearms.ts";
import { assistance, revocableExceptions, selfDisclosure } from "./where-to-turn.ts";

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
  return z ? ["the .z paragraph is the first text of the commodity description (758.1(g)(5))"] : [];
}

/** What the papers tell beside the four values, in this order. */
const duties: readonly Duty[] = [
  firearmsOnEei,
  postdeparture,
  whoObtains,
  useOfLicense,
  conformity,
  firearmsAsBaggage,
  ...ofApplicants,
  ...reports,
  assistance,
  revocableExceptions,
  selfDisclosure,
  ...records,
];

const NO_PAPERS = { eeiRequired: null, eccnOnEei: null };

function file(q: FilingAsking): Filing {
  const none = noPapers(q);
  if (none !== undefined) {
    const kept = q.transaction.kind === "us_person_activity" ? records.flatMap((d) => d.told(q, NO_PAPERS)) : [];
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
  const because: string[] = [];
  for (const value of [code, eei, eccn, statement]) if (!because.includes(value.because)) because.push(value.because);
  because.push(...extraWords(q));
  const papers = { eeiRequired: eei.value, eccnOnEei: eccn.value };
  for (const duty of duties) for (const words of duty.told(q, papers)) because.push(words);
  return {
    aesLicenseCode: code.value,
    ...papers,
    destinationControlStatement: statement.value,
    because,
  };
}

/** How the papers are filled in (15 CFR 758.1, 758.6; a copy of January 2025 without the words printed in italics). */
export const filing: FilingRule = {
  section: "15 CFR 758.1",
  title: "electronic export information, license code, destination control statement",
  file,
  duties,
};
