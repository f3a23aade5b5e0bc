import type { Citation, TextTag } from "./citation.ts";
import type { LegalDate } from "./legal-date.ts";
import { type InForce, inForce, type Period } from "./period.ts";
import type { PlaceCode } from "./place.ts";

/** A list by its folder, `country/list`. The program never asks which list it has; a list declares its own properties. */
export type ListId = string;

/** How a government says it will look at an application; a forecast, never an answer. Strictest last. */
export const REVIEW_POLICIES = ["approval-presumption", "case-by-case", "denial-presumption", "denial-policy"] as const;
export type ReviewPolicyKind = (typeof REVIEW_POLICIES)[number] | "see-section";

/** One clause of a review policy: which items it speaks of, and how they are reviewed. */
export interface PolicyClause {
  readonly policy: ReviewPolicyKind;
  /** `all`, `all-other`, or the words of the clause. */
  readonly for: string;
  /** Entries and paragraphs named by the clause, as `1A004.c`. */
  readonly eccns?: readonly string[];
  /** Sections that govern instead, as `section(paragraph)`. */
  readonly sees?: readonly string[];
}

/** What an entry's requirement column says, read into structure, with the words kept. */
export interface RequirementTerms {
  readonly raw: string;
  /**
   * `all-items` everything subject to the regulation · `control-list` items on the control list only ·
   * `control-list-and-supplement` those and the items of a named supplement · `named-projects` only for projects a section names ·
   * `none` no requirement stated · `unread` words nobody has read into structure (a person must).
   */
  readonly scope: "all-items" | "control-list" | "control-list-and-supplement" | "named-projects" | "none" | "unread";
  /** Sections or supplements the words point at, as they are printed. */
  readonly sees: readonly string[];
  /** Items the words take out of the requirement. */
  readonly carveOuts: readonly { readonly key: string; readonly words: string }[];
  /** License exceptions that the words themselves leave open. */
  readonly exceptionsOpen: readonly {
    readonly symbol: string;
    readonly paragraphs: readonly string[];
    readonly onlyFor?: string;
  }[];
  /** The words say that the requirement follows the entity anywhere. */
  readonly worldwide?: true;
}

/** What an entry's review policy column says, read into clauses, with the words kept. */
export interface PolicyTerms {
  readonly raw: string;
  readonly clauses: readonly PolicyClause[];
}

/** The legal terms of one entry. */
export interface ListingTerms {
  readonly requirement?: RequirementTerms;
  readonly policy?: PolicyTerms;
  /** Footnote numbers printed with the entry. */
  readonly footnotes: readonly number[];
  /** Program tags printed with the entry, `SDGT`. */
  readonly programs: readonly string[];
}

/** The legal terms of an entry over one stretch of days. */
export interface DatedTerms {
  readonly period: Period;
  readonly terms: ListingTerms;
  /** The rule or page that the words come from. */
  readonly by: Citation;
  readonly text: TextTag;
  /** `dated` these words are known for these days · `later-text` they are the words of a later day, for want of better. */
  readonly certainty: "dated" | "later-text";
}

/** One name of an entry, in the words of the list. */
export interface ListedName {
  readonly text: string;
  readonly role: "primary" | "alias" | "weak-alias" | "former";
  /** Days on which the name stood on the list, where they differ from the entry's own. */
  readonly period?: Period;
}

/** What kind of party an entry names; an address entry names none. */
export type ListedKind = "person" | "organization" | "vessel" | "aircraft" | "address" | "unknown";

/** One entry of one list, as dated facts. */
export interface ListEntry {
  /** From raw source values; never changes while the entry stays the same. */
  readonly id: string;
  /** The list whose legal effect the entry has. */
  readonly list: ListId;
  readonly kind: ListedKind;
  /** Empty for an entry that lists an address only. */
  readonly names: readonly ListedName[];
  readonly addresses: readonly { readonly text: string; readonly country?: PlaceCode }[];
  readonly countries: readonly PlaceCode[];
  readonly identifiers: readonly { readonly type: string; readonly value: string; readonly country?: PlaceCode }[];
  readonly terms: ListingTerms;
  readonly citations: readonly Citation[];
  /** In force `[from, until)`; a missing `from` means the first day is not known. */
  readonly period: Period;
  /** `exact` the first day was read in the rule · `from-citation` taken from the oldest citation printed · `first-seen` the day of the edition that first had it · `bounded` somewhere between. */
  readonly firstDay: "exact" | "from-citation" | "first-seen" | "bounded";
  /** The first day lies in `[notBefore, notAfter]`: on days from the one up to the other nobody here knows. */
  readonly firstDayBetween?: { readonly notBefore: LegalDate; readonly notAfter: LegalDate };
  /** The terms over time, oldest first, where something is known about them. `terms` above are those of the edition itself. */
  readonly termsHistory?: readonly DatedTerms[];
  readonly remarks?: string;
}

/** Was the entry in force on a day? Days on which its first day may or may not have come are unknown. */
export function listedOn(entry: Pick<ListEntry, "period" | "firstDayBetween">, on: LegalDate): InForce {
  const between = entry.firstDayBetween;
  if (between === undefined) return inForce(entry.period, on);
  if (on < between.notBefore) return "no";
  if (on < between.notAfter) return "unknown";
  return inForce({ ...entry.period, from: between.notAfter }, on);
}

/**
 * The terms of an entry on a day. Where its history does not reach the day, the terms of the edition are given and
 * marked as later text: they must not be asserted as the words of that day.
 */
export function termsOn(
  entry: Pick<ListEntry, "terms" | "termsHistory">,
  on: LegalDate,
): Pick<DatedTerms, "terms" | "certainty"> & Partial<Pick<DatedTerms, "by" | "text">> {
  const found = entry.termsHistory?.find((dated) => inForce(dated.period, on) === "yes");
  return found ?? { terms: entry.terms, certainty: "later-text" };
}

/** How a party of a transaction is tied to an entry. */
export type ListingTie = "stated" | "same-name" | "possible" | "address" | "proposed";

/** A listing as a fact about one party. */
export interface Listing {
  readonly list: ListId;
  readonly entryId?: string;
  readonly name?: string;
  readonly tie: ListingTie;
  readonly period: Period;
  /** A day on which the listing was seen in force, when its first day is not known. */
  readonly seen?: LegalDate;
  readonly terms: ListingTerms;
  readonly citations: readonly Citation[];
  /** Score of the name match, 0 to 1, where one was made. */
  readonly score?: number;
}

/** Terms of a list that prints none. */
export const NO_TERMS: ListingTerms = { footnotes: [], programs: [] };
