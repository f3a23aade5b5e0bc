import type { Citation, TextTag } from "./citation.ts";
import type { LegalDate } from "./legal-date.ts";
import type { ReviewPolicyKind } from "./listing.ts";
import type { FactValue } from "./transaction.ts";

/** Headline outcomes, strongest first. The list is their precedence. */
export const OUTCOMES = [
  "prohibited",
  "license_required",
  "exception_candidate",
  "refer_other_agency",
  "indeterminate",
  "red_flag_hold",
  "no_requirement_found_with_conditions",
  "no_requirement_found",
  "not_subject_to_ear",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Does the text used speak for the day asked? */
export type TextCoverage = "covers-the-day" | "later-text-applied" | "no-later-text-seen";

/** The dated version of a text that an answer rests on. */
export interface VersionMark {
  readonly from?: LegalDate;
  readonly by: Citation;
  readonly text: TextTag;
  readonly coverage: TextCoverage;
  readonly note?: string;
}

/** Which license exceptions may be tried against a requirement at all. */
export type ExceptionReach =
  | { readonly kind: "ordinary" }
  | { readonly kind: "none"; readonly by: Citation }
  | { readonly kind: "only"; readonly symbols: readonly string[]; readonly by: Citation };

/** A forecast of how an application would be reviewed. */
export interface ReviewPolicy {
  readonly citation: Citation;
  readonly policy: ReviewPolicyKind;
  readonly words: string;
}

/** A license requirement found. */
export interface Requirement {
  readonly citation: Citation;
  readonly reason: string;
  /** Which of the ten general prohibitions it falls under, 1 to 10. */
  readonly generalProhibition?: number;
  readonly party?: string;
  readonly item?: string;
  readonly version: VersionMark;
  readonly exceptions: ExceptionReach;
  /** Reason-for-control code behind it, `NS`, `RS`, where there is one. */
  readonly control?: string;
  /** Set when the requirement holds only if an open question is answered so. */
  readonly conditionalOn?: string;
}

/** Something that bars the transaction with no ordinary route. */
export interface Prohibition {
  readonly citation: Citation;
  readonly reason: string;
  readonly party?: string;
  readonly version: VersionMark;
}

/** Another agency's rules must be asked. */
export interface Referral {
  readonly agency: string;
  readonly citation: Citation;
  readonly reason: string;
  readonly party?: string;
  readonly version: VersionMark;
}

/** Something to do before going on, short of a license. */
export interface Condition {
  readonly citation: Citation;
  readonly must: string;
  readonly party?: string;
  readonly version: VersionMark;
}

/** A sign that asks a named person for a decision. */
export interface RedFlag {
  readonly citation: Citation;
  readonly flag: string;
  readonly party?: string;
  readonly version: VersionMark;
  /** `hold` turns a found nothing into a hold · `note` only informs. */
  readonly weight: "hold" | "note";
}

/** What was found about one license exception: never granted, at most a candidate. */
export interface ExceptionFinding {
  readonly symbol: string;
  readonly status: "candidate" | "ruled_out" | "not_evaluated";
  readonly citation: Citation;
  readonly because: string;
  readonly conditions: readonly string[];
}

/** A fact that is missing, who can answer it, and what each answer would change. */
export interface Question {
  readonly fact: string;
  readonly ask: string;
  readonly who: string;
  readonly because: string;
  /** `deciding` the outcome is open without it · `knowledge` the answer rests on nothing being known. */
  readonly weight: "deciding" | "knowledge";
  readonly changes: readonly {
    readonly answer: FactValue;
    readonly outcome: Outcome;
    readonly adds: readonly Citation[];
    readonly removes: readonly Citation[];
  }[];
}

/** What goes on the papers (15 CFR Part 758). `null` = cannot be said on the stated facts. */
export interface Filing {
  readonly aesLicenseCode: string | null;
  readonly eeiRequired: boolean | null;
  readonly eccnOnEei: boolean | null;
  readonly destinationControlStatement: boolean | null;
  readonly because: readonly string[];
}

/** One step of the proof: a section asked, the version used, the facts read, what it said. */
export interface TraceStep {
  readonly section: Citation;
  readonly title: string;
  readonly status: "met" | "not_met" | "unknown" | "not_evaluated";
  readonly because: string;
  readonly version?: VersionMark;
  /** Facts the step read, with the value found; `undefined` values are written `null` with `stated: false`. */
  readonly facts: readonly { readonly name: string; readonly value: FactValue; readonly stated: boolean }[];
}

/** What determination says about one transaction: everything but names of lists and people's screening. */
export interface Determination {
  readonly outcome: Outcome;
  readonly subject: "subject" | "not_subject" | "unknown";
  readonly requirements: readonly Requirement[];
  readonly prohibitions: readonly Prohibition[];
  readonly referrals: readonly Referral[];
  readonly conditions: readonly Condition[];
  readonly redFlags: readonly RedFlag[];
  readonly exceptions: readonly ExceptionFinding[];
  readonly reviewPolicy: readonly ReviewPolicy[];
  readonly filing: Filing;
  readonly questions: readonly Question[];
  readonly humanJudgement: readonly string[];
  readonly assumptions: readonly string[];
  readonly trace: readonly TraceStep[];
}
