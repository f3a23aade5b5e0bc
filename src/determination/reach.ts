import type { Rule } from "../authoring/index.ts";
import type { Determination } from "../vocabulary/index.ts";
import type { Asked } from "./rule-on-day.ts";

/** Inside if any route brings the item in and none takes it out; unknown while a route that could decide is unknown. */
export function subjectOf(asked: readonly Asked[]): Determination["subject"] {
  if (says(asked, "out", "met")) return "not_subject";
  const open = says(asked, "out", "unknown");
  if (says(asked, "in", "met")) return open ? "unknown" : "subject";
  return open || says(asked, "in", "unknown") ? "unknown" : "not_subject";
}

/** Is the transaction an act that the requirements speak of? */
export function actOf(asked: readonly Asked[]): "act" | "none" | "unknown" {
  if (says(asked, "no-act", "met")) return "none";
  return says(asked, "no-act", "unknown") ? "unknown" : "act";
}

/** Does a jurisdiction rule of that route say so? Those that say nothing but that they do not apply may be left out. */
function says(asked: readonly Asked[], route: Rule["route"], status: "met" | "unknown"): boolean {
  return asked.some((a) => a.opinion.status === status && a.rule.route === route);
}

/** What the requirements found would rest on while a jurisdiction fact is missing; undefined when nothing is open. */
export function openPremise(subject: Determination["subject"], act: ReturnType<typeof actOf>): string | undefined {
  if (subject === "unknown") return "the item is inside the regulation";
  return act === "unknown" ? "the transaction is an act the regulation speaks of" : undefined;
}
