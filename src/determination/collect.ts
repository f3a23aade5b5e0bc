import type { Opinion } from "../authoring/index.ts";
import type {
  Condition,
  Prohibition,
  RedFlag,
  Referral,
  Requirement,
  ReviewPolicy,
  VersionMark,
} from "../vocabulary/index.ts";
import type { Asked } from "./ask-rule.ts";

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
  return asked.flatMap(({ rule, opinion, version }) =>
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
  for (const one of asked) if (hasFindings(one.opinion)) gather(found, one, conditionalOn);
  return found;
}

/** Most opinions only say that their section does not apply. */
function hasFindings(o: Opinion): boolean {
  return (
    o.requirements !== undefined ||
    o.prohibitions !== undefined ||
    o.referrals !== undefined ||
    o.conditions !== undefined ||
    o.redFlags !== undefined ||
    o.reviewPolicy !== undefined ||
    o.humanJudgement !== undefined ||
    o.assumptions !== undefined
  );
}

function gather(found: Findings, { rule, opinion, version }: Asked, conditionalOn: string | undefined): void {
  const complete = <T extends { readonly citation?: string }>(draft: T) => ({
    ...draft,
    citation: draft.citation ?? rule.section,
    version: version ?? UNDATED,
  });
  for (const draft of opinion.requirements ?? []) {
    found.requirements.push({
      ...(rule.generalProhibition === undefined ? {} : { generalProhibition: rule.generalProhibition }),
      ...complete(draft),
      ...(conditionalOn && !rule.always ? { conditionalOn: draft.conditionalOn ?? conditionalOn } : {}),
    });
  }
  found.prohibitions.push(...(opinion.prohibitions ?? []).map(complete));
  found.referrals.push(...(opinion.referrals ?? []).map(complete));
  found.conditions.push(...(opinion.conditions ?? []).map(complete));
  found.redFlags.push(...(opinion.redFlags ?? []).map(complete));
  found.reviewPolicy.push(...(opinion.reviewPolicy ?? []));
  found.humanJudgement.push(...(opinion.humanJudgement ?? []));
  found.assumptions.push(...(opinion.assumptions ?? []));
}
