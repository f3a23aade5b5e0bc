/**
 * Part 745: what the Chemical Weapons Convention asks beside a license. The license requirement itself, and the end-use
 * certificate on which it turns for Schedule 3 chemicals, are in 742.18. Uses Part 774.
 */
import type { NotCovered, Rule } from "../../../../src/authoring/index.ts";
import { scheduleOneNotice } from "./745.1-schedule-1-notice.ts";

/** Duties of the Convention. */
export const requirementRules: readonly Rule[] = [scheduleOneNotice];

/** What no rule asks. */
export const notCovered: readonly NotCovered[] = [
  { section: "15 CFR 745.2", title: "a copy of the end-use certificate to BIS within 7 days after the export" },
];
