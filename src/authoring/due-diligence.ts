import type { Citation, FactValue, TextTag, Transaction } from "../vocabulary/index.ts";

/** The four sides a person weighs together: what the item can do, who uses it, where, and for what. */
export const DILIGENCE_SIDES = ["capability", "endUser", "destination", "endUse"] as const;
/** One of {@link DILIGENCE_SIDES}. */
export type DiligenceSide = (typeof DILIGENCE_SIDES)[number];

/** Something found about one side in what was stated, with the text that makes it matter and how sure that text is. */
export interface DiligencePoint {
  readonly side: DiligenceSide;
  readonly found: string;
  readonly by: Citation;
  readonly text: TextTag;
}

/** Something the texts ask a seller to look at, with the answer as stated; undefined while nobody stated it. */
export interface DiligenceAsk {
  readonly side: DiligenceSide | "measures";
  readonly fact: string;
  readonly ask: string;
  /** Who usually knows. */
  readonly who: string;
  readonly by: Citation;
  readonly text: TextTag;
  readonly stated?: FactValue;
}

/** Due diligence on one transaction: of supply, never of people. Nothing in it decides; named persons do. */
export interface DueDiligence {
  /** `yes` by its entry or as stated · `possible` by its description · `no` nothing says so. */
  readonly capable: "yes" | "possible" | "no";
  readonly points: readonly DiligencePoint[];
  readonly asks: readonly DiligenceAsk[];
  /** Judgements to sign, each by a named person with reason and day. */
  readonly judgements: readonly string[];
}

/** What guidance makes of a transaction. Pure. */
export type DueDiligenceGuide = (transaction: Transaction) => DueDiligence;
