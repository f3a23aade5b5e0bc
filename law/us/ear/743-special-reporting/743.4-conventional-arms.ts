/**
 * 15 CFR 743.4: conventional arms. Since 2024-05-30 BIS takes what it reports from the EEI, and nothing more is sent in (a);
 * from 2020-03-09 a report of 0A501.a and .b under LVS, TMP, RPL, STA, GOV or as validated end user was due as well, unless
 * the EEI opened with the paragraph (h). Before it no entry was named. The words since 2025-09-30 (90 FR 47170) were not read.
 */
import type { Duty, FilingAsking } from "../../../../src/authoring/index.ts";
import { coversParagraph, day } from "../../../../src/vocabulary/index.ts";
import { paragraphOf } from "../774-commerce-control-list/index.ts";

const FROM_EEI = day("2024-05-30");
const FIRST = day("2020-03-09");
const UNREAD_FROM = day("2025-09-30");

const NONE: readonly string[] = [];
const FIRST_ENTRY = /^0A501$/;
const ENTRIES = /^0A50[167]$/;

function told(q: FilingAsking): readonly string[] {
  const { kind, item } = q.transaction;
  const byEei = q.on >= FROM_EEI;
  if (!(byEei ? ENTRIES : FIRST_ENTRY).test(item.classification.code) || kind !== "export" || q.on < FIRST) return NONE;
  if (coversParagraph({ only: ["a", "b"] }, paragraphOf(q)) === "outside") return NONE;
  if (!byEei)
    return [
      "conventional arms: the paragraph as the first text of the commodity description spares reports by August 1 and February 1 (743.4(h))",
    ];
  const since = q.on < UNREAD_FROM ? "" : " of 2024-05-30; whether 90 FR 47170 changed it was not read";
  return [
    `conventional arms: BIS reports quantity and recipient state from the EEI; no report of its own is due (743.4(a)${since})`,
  ];
}

/** How exports of arms are reported. */
export const armsReports: Duty = { section: "15 CFR 743.4", title: "reports of conventional arms", told };
