/**
 * Days of the affiliates rule, which touches Parts 734, 744 and Supplement No. 1 to Part 736: made by 90 FR 47201 from
 * 2025-09-29; suspended by 90 FR 50857 in two phases: "the first phase, effective on November 10, 2025, and ending
 * November 9, 2026", and "the second phase … effective November 10, 2026", in which the changes are added back. So
 * 2026-11-09 is the last day of the suspension.
 */
export const AFFILIATES_FROM = "2025-09-29";
export const STAY_FROM = "2025-11-10";
export const SCHEDULED_RETURN = "2026-11-10";

/** What every answer resting on the scheduled return must say. */
export const SCHEDULED_NOTE =
  "the return of the rule is scheduled-unverified: 90 FR 50857 puts the affiliates rule back on 2026-11-10, and nobody here has read whether it was extended, changed or let return; state affiliatesRuleInForce to switch";
