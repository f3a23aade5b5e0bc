import type { Determination, Transaction } from "../vocabulary/index.ts";

/** The answer in one sentence, in the words of the trade; it says what was found, never that something may be done. */
export function headlineOf(d: Determination, t: Transaction): string {
  const first = d.requirements.find((r) => r.conditionalOn === undefined);
  const by = [...new Set(d.requirements.filter((r) => r.conditionalOn === undefined).map((r) => r.citation))].join(
    ", ",
  );
  switch (d.outcome) {
    case "prohibited":
      return `Prohibited by ${d.prohibitions.map((p) => p.citation).join(", ")}: ${d.prohibitions[0]?.reason ?? "see the findings"}.`;
    case "license_required":
      return `License required by ${by}${first ? `: ${first.reason}` : ""}.`;
    case "exception_candidate": {
      const symbols = d.exceptions.filter((e) => e.status === "candidate").map((e) => e.symbol);
      return `License required by ${by}, unless every condition of ${symbols.join(" or ")} is met.`;
    }
    case "refer_other_agency":
      return `Another agency must be asked: ${[...new Set(d.referrals.map((r) => `${r.agency} (${r.citation})`))].join(", ")}.`;
    case "indeterminate":
      return `Open: the answer turns on ${count(d.questions.filter((q) => q.weight === "deciding").length, "fact")} not stated.`;
    case "red_flag_hold":
      return "Hold: no license requirement was found, but a red flag must be resolved by a named person first.";
    case "no_requirement_found_with_conditions":
      return `No license requirement was found; before shipping: ${d.conditions.map((c) => c.must).join("; ")}.`;
    case "no_requirement_found":
      return `No license requirement was found on the stated facts, under the text and the lists named below, as of ${t.on}.`;
    case "not_subject_to_ear":
      return "On the stated facts the item is not subject to the EAR: every route into it was asked and none was met.";
  }
}

function count(n: number, noun: string): string {
  return n === 1 ? `one ${noun}` : `${n} ${noun}s`;
}
