import type { SavingsClause } from "../impact/index.ts";
import type { ViewedEntry } from "../list-history/index.ts";
import { addDays, daysBetween, fail, type LegalDate, ok, quoted, type Result } from "../vocabulary/index.ts";
import type { Business, RuleSavings } from "./business.ts";
import type { StatedSavings } from "./read-proposals.ts";

/** The clause of a rule as orders are held against it. */
export function clauseOfRule({ citation, effective: _, ...rule }: RuleSavings): SavingsClause {
  return { ...rule, by: citation };
}

/**
 * The savings clause that goes with a proposal: the dates stated; else those of the rule it is modelled on, moved with the
 * first day; else those of the very rule, where a proposed listing is one that was made on that day. Trouble
 * `savings/not-read` where the model has no clause that was read here.
 */
export function savingsOf(
  { savings }: Pick<Business, "savings">,
  stated: StatedSavings | undefined,
  from: LegalDate | undefined,
  real: readonly ViewedEntry[],
): Result<SavingsClause | undefined> {
  if (stated === undefined) {
    const made = real.flatMap(({ entry }) => savings.ofListing(entry) ?? []);
    return ok(made[0] && clauseOfRule(made[0]));
  }
  if (!("like" in stated)) return ok(stated);
  const rule = savings.ofRule(stated.like);
  if (rule === undefined) {
    return fail({
      code: "savings/not-read",
      at: "savingsClause.like",
      because: `no savings clause of ${quoted(stated.like)} was read here; the rule may have one`,
      try: "name another rule, as `84 FR 54002`, or state enRouteOn from the rule itself",
    });
  }
  const clause = clauseOfRule(rule);
  const days = from === undefined ? 0 : daysBetween(rule.effective, from);
  return ok(days === 0 ? clause : moved(clause, days));
}

function moved({ exportedBefore, ...clause }: SavingsClause, days: number): SavingsClause {
  const last = exportedBefore === undefined ? {} : { exportedBefore: addDays(exportedBefore, days) };
  return { ...clause, enRouteOn: addDays(clause.enRouteOn, days), ...last, moved: true };
}
