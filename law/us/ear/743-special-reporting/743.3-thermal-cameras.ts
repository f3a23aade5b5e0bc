/**
 * 15 CFR 743.3: thermal imaging cameras of 6A003.b.4.b exported without a license to Country Group A:1 other than Canada
 * are reported within the month after each half year, since 2009-05-22.
 */
import type { Duty, FilingAsking } from "../../../../src/authoring/index.ts";
import { coversParagraph } from "../../../../src/vocabulary/index.ts";
import { destinationIn, destinationIs } from "../738-country-chart/index.ts";
import { paragraphOf } from "../774-commerce-control-list/index.ts";
import { dueAfter } from "./743.1-wassenaar-reports.ts";

const WITHOUT_LICENSE = new Set([
  "exception_candidate",
  "no_requirement_found",
  "no_requirement_found_with_conditions",
]);

const NONE: readonly string[] = [];

function told(q: FilingAsking): readonly string[] {
  const { kind, item } = q.transaction;
  if (item.classification.code !== "6A003" || kind !== "export" || !WITHOUT_LICENSE.has(q.outcome)) return NONE;
  const covered = coversParagraph({ only: ["b.4.b"] }, paragraphOf(q));
  if (covered === "outside" || !destinationIn(q, "A:1") || destinationIs(q, "CA")) return NONE;
  const which = covered === "inside" ? "a camera" : "if it is a camera";
  return [
    `${which} of 6A003.b.4.b without a license: reported to BIS with exporter, consignee or end user, model, serial number and quantity by ${dueAfter(q.on, "07-31", "01-31")} (743.3)`,
  ];
}

/** The half-yearly report of cameras. */
export const cameraReports: Duty = { section: "15 CFR 743.3", title: "reports of thermal imaging cameras", told };
