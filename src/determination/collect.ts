import type {
  Condition,
  Prohibition,
  RedFlag,
  Referral,
  Requirement,
  ReviewPolicy,
  VersionMark,
} from "../vocabulary/index.ts";
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

const UNDATED: VersionMark = { by: "no version in force", text: "T", coverage: "covers-the-day" };

/** Why the regulation reaches the item, as the jurisdiction rules that were met put it. */
export function groundsOf(asked: readonly Asked[]): Requirement[] {
  return asked
    .filter((a) => a.opinion.grounds !== undefined)
    .flatMap(({ rule, opinion, version }) =>
      (opinion.grounds ?? []).map((draft) => ({
        ...(rule.generalProhibition === undefined ? {} : { generalProhibition: rule.generalProhibition }),
        ...draft,
        citation: draft.citation ?? rule.section,
        version: version ?? UNDATED,
      })),
    );
}

/** Gathers the drafts of all opinions into findings. `conditionalOn` marks requirements that hold only if the item is inside the regulation. */
export function collect(asked: readonly Asked[], conditionalOn?: string): Findings {
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
  for (const one of asked) if (!one.plain) gather(found, one, conditionalOn);
  return found;
}

function gather(found: Findings, { rule, opinion, version }: Asked, conditionalOn: string | undefined): void {
  const complete = <T extends { readonly citation?: string }>(draft: T) => ({
    ...draft,
    citation: draft.citation ?? rule.section,
    version: version ?? UNDATED,
  });
  if (opinion.requirements !== undefined)
    for (const draft of opinion.requirements) {
      found.requirements.push({
        ...(rule.generalProhibition === undefined ? {} : { generalProhibition: rule.generalProhibition }),
        ...complete(draft),
        ...(conditionalOn && !rule.always ? { conditionalOn: draft.conditionalOn ?? conditionalOn } : {}),
      });
    }
  if (opinion.prohibitions) for (const draft of opinion.prohibitions) found.prohibitions.push(complete(draft));
  if (opinion.referrals) for (const draft of opinion.referrals) found.referrals.push(complete(draft));
  if (opinion.conditions) for (const draft of opinion.conditions) found.conditions.push(complete(draft));
  if (opinion.redFlags) for (const draft of opinion.redFlags) found.redFlags.push(complete(draft));
  if (opinion.reviewPolicy) found.reviewPolicy.push(...opinion.reviewPolicy);
  if (opinion.humanJudgement) found.humanJudgement.push(...opinion.humanJudgement);
  if (opinion.assumptions) found.assumptions.push(...opinion.assumptions);
}
