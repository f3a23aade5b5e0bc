/**
 * Part 743: what is reported to BIS after an export, and when; and the notice to Congress before some licenses. Told with the
 * papers of the answer. 743.7 and 743.8 hang on General Order No. 6, which is not covered. Uses Parts 738 and 774.
 */
import type { Duty } from "../../../../src/authoring/index.ts";
import { wassenaarReports } from "./743.1-wassenaar-reports.ts";
import { cameraReports } from "./743.3-thermal-cameras.ts";
import { armsReports } from "./743.4-conventional-arms.ts";
import { majorDefenseEquipment, semiAutomaticFirearms } from "./743.5-notice-to-congress.ts";

/** Reports and notices. */
export const duties: readonly Duty[] = [
  wassenaarReports,
  cameraReports,
  armsReports,
  majorDefenseEquipment,
  semiAutomaticFirearms,
];
