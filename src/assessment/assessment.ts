import type { FlipFact } from "../determination/index.ts";
import type {
  Citation,
  Condition,
  Determination,
  Instant,
  LegalDate,
  ListId,
  Outcome,
  PartyRole,
  PlaceCode,
  Prohibition,
  Referral,
  Requirement,
  VersionMark,
} from "../vocabulary/index.ts";

/** One line of what is required, whatever its kind; the contract's `requirements[]`. */
export interface RequiredStep {
  /** `license` a license requirement · `prohibition` no ordinary route · `referral` another agency's rules · `condition` something short of a license. */
  readonly kind: "license" | "prohibition" | "referral" | "condition";
  readonly citation: Citation;
  readonly reason: string;
  readonly generalProhibition?: number;
  readonly control?: string;
  readonly party?: string;
  readonly item?: string;
  readonly conditionalOn?: string;
  readonly version: VersionMark;
}

/** What was found about one party. */
export interface PartyFinding {
  readonly name: string;
  readonly roles: readonly PartyRole[];
  readonly country: PlaceCode;
  readonly screening: "stated" | "screened" | "not-screened";
  readonly listings: readonly {
    readonly list: ListId;
    readonly name?: string;
    readonly tie: string;
    readonly score?: number;
    readonly from?: LegalDate;
    readonly citations: readonly Citation[];
    readonly evidence?: string;
  }[];
}

/** A list as the answer saw it. */
export interface ListProvenance {
  readonly name: ListId;
  readonly title: string;
  readonly edition: string | null;
  readonly publishedAt: LegalDate | null;
  /** Days from publication to the day of asking; null when absent. */
  readonly age: number | null;
  readonly state: string;
}

/** The answer of the product: everything a person or a program needs, and everything needed to make it again. */
export interface Assessment {
  readonly id: string;
  readonly asOf: LegalDate;
  readonly knownAt?: Instant;
  readonly outcome: Outcome;
  readonly headline: string;
  readonly requirements: readonly RequiredStep[];
  readonly exceptions: Determination["exceptions"];
  readonly reviewPolicy: Determination["reviewPolicy"];
  readonly filing: Determination["filing"];
  readonly questions: Determination["questions"];
  /** Smallest changes of what was stated that would give another outcome. */
  readonly flips: readonly FlipFact[];
  readonly redFlags: Determination["redFlags"];
  readonly humanJudgement: readonly string[];
  readonly assumptions: readonly string[];
  readonly parties: readonly PartyFinding[];
  readonly trace: Determination["trace"];
  readonly provenance: {
    readonly engine: string;
    readonly law: string;
    /** The day the question was put; ages are counted to it. */
    readonly askedOn: LegalDate;
    readonly lists: readonly ListProvenance[];
  };
}

/** All findings that ask something of the exporter, strongest kind first. */
export function requiredSteps(d: Determination): RequiredStep[] {
  return [
    ...d.prohibitions.map((p) => step("prohibition", p, p.reason)),
    ...d.requirements.map((r) => step("license", r, r.reason)),
    ...d.referrals.map((r) => step("referral", r, `${r.agency}: ${r.reason}`)),
    ...d.conditions.map((c) => step("condition", c, c.must)),
  ];
}

function step(
  kind: RequiredStep["kind"],
  finding: Requirement | Prohibition | Referral | Condition,
  reason: string,
): RequiredStep {
  const extra = finding as Partial<Requirement>;
  return {
    kind,
    citation: finding.citation,
    reason,
    ...(extra.generalProhibition === undefined ? {} : { generalProhibition: extra.generalProhibition }),
    ...(extra.control ? { control: extra.control } : {}),
    ...(finding.party ? { party: finding.party } : {}),
    ...(extra.item ? { item: extra.item } : {}),
    ...(extra.conditionalOn ? { conditionalOn: extra.conditionalOn } : {}),
    version: finding.version,
  };
}
