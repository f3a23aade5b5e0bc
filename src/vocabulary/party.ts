import type { Listing } from "./listing.ts";
import type { PlaceCode } from "./place.ts";

/** The part somebody plays in a transaction. The first four receive the item or take possession on its way; the rest take part without that. */
export const PARTY_ROLES = [
  "purchaser",
  "intermediate_consignee",
  "ultimate_consignee",
  "end_user",
  "freight_forwarder",
  "carrier",
  "financing_bank",
  "insurer",
  "seller",
  "exporter",
  "applicant",
  "licensor",
  "broker",
  "manufacturer",
  "service_provider",
  "other",
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** Percent of the ownership, as an interval: what is known at least and at most. Known exactly when both are equal. */
export interface Share {
  readonly low: number;
  readonly high: number;
}

/** Who owns a party, with what is known about the share; nested upward. */
export interface Owner {
  readonly name: string;
  readonly country?: PlaceCode;
  readonly share: Share;
  readonly listings: readonly Listing[];
  readonly owners: readonly Owner[];
}

/** A party to the transaction, with what is known of its listings and owners. */
export interface Party {
  readonly name: string;
  readonly roles: readonly PartyRole[];
  readonly country: PlaceCode;
  readonly address?: string;
  /** Numbers that identify the party, as they are written, `IMO 9187629`. */
  readonly identifiers?: readonly string[];
  readonly headquarters?: PlaceCode;
  readonly ultimateParentHeadquarters?: PlaceCode;
  readonly owners: readonly Owner[];
  readonly listings: readonly Listing[];
  /** `stated` listings came with the question · `screened` they were looked up · `not-screened` nobody looked. */
  readonly screening: "stated" | "screened" | "not-screened";
}
