/**
 * A party against the lists in force on a day, by name, by identifier and by address: hits with evidence, and what was
 * looked at. Refuses to answer when no list is loaded; a list that was wanted and is absent is always named. A shared
 * building is a flag for a person and never a hit.
 */

export type { ViewedEntry } from "../list-history/index.ts";
export type { AddressFlag } from "./address-flags.ts";
export {
  type BirthDate,
  type BirthEvidence,
  birthDatesOf,
  compareBirthDates,
  MOST_ADDED,
  readBirthDate,
} from "./birth-dates.ts";
export { buildCustomerIndex, type CustomerIndex } from "./customer-index.ts";
export { explainHit } from "./explain-hit.ts";
export {
  buildIdentifierIndex,
  type IdentifiedParty,
  type IdentifierHit,
  type IdentifierIndex,
} from "./identifier-index.ts";
export { withoutIdentifiers } from "./identifiers.ts";
export { type IndexShelf, keptNameIndex, SharedShelf } from "./kept-index.ts";
export { listingOf } from "./listings-of.ts";
export { type ListAsked, listsAsked } from "./lists-asked.ts";
export type { ScreeningOptions, ScreeningSubject } from "./question.ts";
export { type ReachedCustomer, reachedCustomers } from "./reached-customers.ts";
export { openScreener, type Screener, type ScreeningHit } from "./screener.ts";
export type { Tie } from "./tie.ts";
