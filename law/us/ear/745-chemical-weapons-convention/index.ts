/**
 * Part 745: what the Chemical Weapons Convention asks beside a license. The license requirement itself, and the end-use
 * certificate on which it turns for Schedule 3 chemicals, are in 742.18. Uses Parts 742 and 774.
 */
import type { Rule } from "../../../../src/authoring/index.ts";
import { scheduleOneNotice } from "./745.1-schedule-1-notice.ts";
import { endUseCertificateReport } from "./745.2-end-use-certificate.ts";

/** Duties of the Convention. */
export const requirementRules: readonly Rule[] = [scheduleOneNotice, endUseCertificateReport];
