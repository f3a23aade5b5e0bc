import type {
  Citation,
  Condition,
  Prohibition,
  RedFlag,
  Referral,
  Requirement,
  ReviewPolicy,
} from "../vocabulary/index.ts";
import type { FactDeclaration } from "./fact.ts";

/** What a rule writes; the engine adds the version and, where the rule names none, the rule's own citation. */
type Draft<T extends { version: unknown; citation: Citation }> = Omit<T, "version" | "citation"> & {
  readonly citation?: Citation;
};

/** A license requirement as a rule writes it, before the engine adds the version. */
export type RequirementDraft = Draft<Requirement>;

/** The answer of one section to one transaction. Unknown is never folded into not met. */
export interface Opinion {
  readonly status: "met" | "not_met" | "unknown" | "not_evaluated";
  /** One sentence a person can read in the proof. */
  readonly because: string;
  readonly requirements?: readonly RequirementDraft[];
  /**
   * Of a jurisdiction rule: why the regulation reaches the item at all, in the form of a requirement. Kept only when some
   * license requirement stands, for being inside the regulation requires nothing by itself.
   */
  readonly grounds?: readonly RequirementDraft[];
  readonly prohibitions?: readonly Draft<Prohibition>[];
  readonly referrals?: readonly Draft<Referral>[];
  readonly conditions?: readonly Draft<Condition>[];
  readonly redFlags?: readonly Draft<RedFlag>[];
  readonly reviewPolicy?: readonly ReviewPolicy[];
  readonly humanJudgement?: readonly string[];
  readonly assumptions?: readonly string[];
  /** Facts without which the outcome is open. */
  readonly missing?: readonly string[];
  /** Facts of knowledge: not stated, so taken as not known; asked all the same. */
  readonly asks?: readonly string[];
  /** Declarations of facts that only this transaction has, such as "is this the listed party?". */
  readonly declares?: readonly FactDeclaration[];
}

type Rest = Omit<Opinion, "status" | "because">;

/** The section applies; what follows from it is in `rest`. */
export const met = (because: string, rest: Rest): Opinion => ({ status: "met", because, ...rest });
/** The section does not apply on the stated facts. */
export const notMet = (because: string, rest?: Rest): Opinion =>
  rest === undefined ? { status: "not_met", because } : { status: "not_met", because, ...rest };
/** The outcome is open until the named facts are stated. */
export const unknown = (because: string, missing: readonly string[], rest: Rest = {}): Opinion => ({
  status: "unknown",
  because,
  missing,
  ...rest,
});
/** Nobody looked: the section, or a part of it, is outside this edition. */
export const notEvaluated = (because: string, rest: Rest = {}): Opinion => ({
  status: "not_evaluated",
  because,
  ...rest,
});

const STRENGTH = ["met", "unknown", "not_evaluated", "not_met"] as const;

/**
 * Brings what a section says of each party, or in each paragraph, to one opinion: the strongest status stands
 * (met, unknown, not evaluated, not met) with its reasons, and no finding or question of the others is lost.
 */
export function joined(parts: readonly Opinion[], nothing: string): Opinion {
  const [first, second] = parts;
  if (first === undefined) return notMet(nothing);
  if (second === undefined) return first;
  const status = strongest(parts);
  const reasons: string[] = [];
  for (const p of parts) if (p.status === status && !reasons.includes(p.because)) reasons.push(p.because);
  const together: { [K in (typeof LISTS)[number]]?: unknown[] } = {};
  for (const part of parts)
    for (const list in part) {
      if (!isList(list)) continue;
      const found = part[list] ?? [];
      if (found.length === 0) continue;
      together[list] ??= [];
      for (const one of found) together[list].push(one);
    }
  for (const names of ["missing", "asks"] as const)
    if (together[names]) together[names] = [...new Set(together[names])];
  return { status, because: reasons.join("; "), ...(together as Omit<Opinion, "status" | "because">) };
}

function strongest(parts: readonly Opinion[]): Opinion["status"] {
  let status: Opinion["status"] = "not_met";
  for (const p of parts) if (STRENGTH.indexOf(p.status) < STRENGTH.indexOf(status)) status = p.status;
  return status;
}

const isList = (key: string): key is (typeof LISTS)[number] => key !== "status" && key !== "because";

/** The lists of an opinion, each joined to its like. */
const LISTS = [
  "requirements",
  "grounds",
  "prohibitions",
  "referrals",
  "conditions",
  "redFlags",
  "reviewPolicy",
  "humanJudgement",
  "assumptions",
  "missing",
  "asks",
  "declares",
] as const satisfies readonly (keyof Opinion)[];

/** What one license exception says to one requirement. */
export type ExceptionOpinion =
  | {
      readonly status: "candidate";
      readonly because: string;
      readonly conditions: readonly string[];
      readonly citation?: Citation;
    }
  | { readonly status: "ruled_out"; readonly because: string; readonly citation?: Citation }
  | { readonly status: "not_evaluated"; readonly because: string; readonly citation?: Citation };

/** The exception is not ruled out; every condition is still to be met. */
export const candidate = (because: string, conditions: readonly string[], citation?: Citation): ExceptionOpinion => ({
  status: "candidate",
  because,
  conditions,
  ...(citation ? { citation } : {}),
});
/** The exception cannot be used, and why. */
export const ruledOut = (because: string, citation?: Citation): ExceptionOpinion => ({
  status: "ruled_out",
  because,
  ...(citation ? { citation } : {}),
});
/** The exception turns on facts nobody stated. */
export const exceptionNotEvaluated = (because: string): ExceptionOpinion => ({ status: "not_evaluated", because });
