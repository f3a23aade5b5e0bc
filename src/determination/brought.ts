import type { FactDeclaration, Opinion, Rule } from "../authoring/index.ts";
import type {
  Condition,
  Prohibition,
  RedFlag,
  Referral,
  Requirement,
  ReviewPolicy,
  VersionMark,
} from "../vocabulary/index.ts";

/** A fact nobody stated, and whether the outcome hangs on it. */
export interface OpenFact {
  readonly name: string;
  readonly weight: "deciding" | "knowledge";
  readonly because: string;
  readonly declared?: FactDeclaration;
}

/** What one opinion brings to an answer, worked out once for all answers it stands in. */
export interface Brought {
  readonly requirements: readonly Requirement[];
  /** Why the regulation reaches the item, as a jurisdiction rule puts it. */
  readonly grounds: readonly Requirement[];
  readonly prohibitions: readonly Prohibition[];
  readonly referrals: readonly Referral[];
  readonly conditions: readonly Condition[];
  readonly redFlags: readonly RedFlag[];
  readonly reviewPolicy: readonly ReviewPolicy[];
  readonly humanJudgement: readonly string[];
  readonly assumptions: readonly string[];
  readonly missing: readonly OpenFact[];
  readonly asks: readonly OpenFact[];
}

const UNDATED: VersionMark = { by: "no version in force", text: "T", coverage: "covers-the-day" };
const NONE: readonly never[] = [];

/** The drafts of an opinion, each with its citation and version. */
export function broughtBy(rule: Rule, o: Opinion, mark: VersionMark | undefined): Brought {
  const version = mark ?? UNDATED;
  const complete = <T extends { readonly citation?: string }>(draft: T) => ({
    ...draft,
    citation: draft.citation ?? rule.section,
    version,
  });
  const prohibition = rule.generalProhibition === undefined ? {} : { generalProhibition: rule.generalProhibition };
  return {
    requirements: o.requirements?.map((draft) => ({ ...prohibition, ...complete(draft) })) ?? NONE,
    grounds: o.grounds?.map((draft) => ({ ...prohibition, ...complete(draft) })) ?? NONE,
    prohibitions: o.prohibitions?.map(complete) ?? NONE,
    referrals: o.referrals?.map(complete) ?? NONE,
    conditions: o.conditions?.map(complete) ?? NONE,
    redFlags: o.redFlags?.map(complete) ?? NONE,
    reviewPolicy: o.reviewPolicy ?? NONE,
    humanJudgement: o.humanJudgement ?? NONE,
    assumptions: o.assumptions ?? NONE,
    missing: o.missing?.map((name) => openFact(rule, o, name, "deciding")) ?? NONE,
    asks: o.asks?.map((name) => openFact(rule, o, name, "knowledge")) ?? NONE,
  };
}

function openFact(rule: Rule, o: Opinion, name: string, weight: OpenFact["weight"]): OpenFact {
  const named = (f: FactDeclaration) => f.name === name;
  const declared = o.declares?.find(named) ?? rule.facts.find(named);
  return { name, weight, because: `${rule.section}: ${o.because}`, ...(declared ? { declared } : {}) };
}
