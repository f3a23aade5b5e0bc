import type { Citation, LegalDate } from "../vocabulary/index.ts";

/** Where an order stands on the day asked. */
export type OrderState = "open" | "in_transit" | "shipped";

/** Orders counted and their value. */
export interface Money {
  readonly orders: number;
  readonly amountUsd: number;
}

/** Why a customer, an owner or a supplier is touched. */
export interface ImpactHit {
  readonly list: string;
  readonly entryId: string;
  readonly listedName: string;
  /** By which of its names or papers. */
  readonly via: "name" | "other name" | "address" | "owner";
  /** The text that was looked up. */
  readonly looked: string;
  readonly matched: string;
  readonly score: number;
  readonly tie: string;
  readonly from: LegalDate | null;
  readonly citations: readonly Citation[];
  readonly proposed: boolean;
  readonly evidence: string;
}
