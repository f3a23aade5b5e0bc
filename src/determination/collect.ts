import type { Condition, Prohibition, RedFlag, Referral, Requirement, ReviewPolicy } from "../vocabulary/index.ts";
import type { Asked } from "./rule-on-day.ts";

/** Everything a run of rules found, each finding with its citation and version. */
export interface Findings {
  readonly requirements: Requirement[];
  readonly prohibitions: Prohibition[];
  readonly referrals: Referral[];
  readonly conditions: Condition[];
  readonly redFlags: RedFlag[];
  readonly reviewPolicy: ReviewPolicy[];
  readonly humanJudgement: string[];
  readonly assumptions: string[];
}

/** Gathers what all opinions bring. `conditionalOn` marks requirements that hold only if the item is inside the regulation. */
export function collect(telling: readonly Asked[], conditionalOn?: string): Findings {
  const found: Findings = {
    requirements: [],
    prohibitions: [],
    referrals: [],
    conditions: [],
    redFlags: [],
    reviewPolicy: [],
    humanJudgement: [],
    assumptions: [],
  };
  for (const { rule, brings } of telling) {
    const conditional = rule.always ? undefined : conditionalOn;
    for (const r of brings.requirements)
      found.requirements.push(conditional ? { ...r, conditionalOn: r.conditionalOn ?? conditional } : r);
    add(found.prohibitions, brings.prohibitions);
    add(found.referrals, brings.referrals);
    add(found.conditions, brings.conditions);
    add(found.redFlags, brings.redFlags);
    add(found.reviewPolicy, brings.reviewPolicy);
    add(found.humanJudgement, brings.humanJudgement);
    add(found.assumptions, brings.assumptions);
  }
  return found;
}

function add<T>(to: T[], more: readonly T[]): void {
  for (const one of more) to.push(one);
}
