import type { Determination } from "../vocabulary/index.ts";

/** A determination in brief; orders that ask the same share one. */
export interface Finding {
  readonly outcome: Determination["outcome"];
  readonly requirements: Determination["requirements"];
  readonly prohibitions: Determination["prohibitions"];
  readonly referrals: Determination["referrals"];
  readonly conditions: Determination["conditions"];
  readonly reviewPolicy: Determination["reviewPolicy"];
  readonly redFlags: readonly string[];
  readonly candidates: readonly string[];
  /** Exceptions that are not ruled out. */
  readonly open: readonly string[];
  /** A party is named in it by its part in the order. */
  readonly quotesAsked: boolean;
}
