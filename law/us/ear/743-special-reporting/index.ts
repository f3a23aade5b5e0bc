/**
 * Part 743: what is reported to BIS after an export, and when; and the notice to Congress before some licenses. Told with the
 * papers of the answer. 743.7 and 743.8 hang on General Order No. 6, which is not covered. Uses Parts 738 and 774.
 */
import type { FilingAsking } from "../../../../src/authoring/index.ts";
import { wassenaarReport } from "./743.1-wassenaar-reports.ts";
import { cameraReport } from "./743.3-thermal-cameras.ts";
import { armsReport } from "./743.4-conventional-arms.ts";
import { noticeToCongress } from "./743.5-notice-to-congress.ts";

/** Every report and notice that the transaction makes due, in words for the papers. */
export function specialReports(q: FilingAsking): string[] {
  return [wassenaarReport, cameraReport, armsReport, noticeToCongress].flatMap((of) => of(q) ?? []);
}
