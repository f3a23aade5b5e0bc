import type { ExceptionFinding, Outcome } from "../vocabulary/index.ts";
import type { Findings } from "./collect.ts";

/** The strongest outcome the findings support; the order is the contract's precedence. */
export function headline(
  found: Findings,
  exceptions: readonly ExceptionFinding[],
  subject: "subject" | "not_subject" | "unknown",
  open: boolean,
): Outcome {
  if (found.prohibitions.length > 0) return "prohibited";
  if (found.requirements.some((r) => r.conditionalOn === undefined)) {
    return exceptions.some((e) => e.status === "candidate") ? "exception_candidate" : "license_required";
  }
  if (found.referrals.length > 0) return "refer_other_agency";
  if (open) return "indeterminate";
  if (found.redFlags.some((f) => f.weight === "hold")) return "red_flag_hold";
  if (found.conditions.length > 0) return "no_requirement_found_with_conditions";
  return subject === "not_subject" ? "not_subject_to_ear" : "no_requirement_found";
}
