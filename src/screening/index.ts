/**
 * A party against the lists in force on a day: hits with evidence, and what was looked at. Refuses to answer when no
 * list is loaded; a list that was wanted and is absent is always named.
 */

export type { ViewedEntry } from "../list-history/index.ts";
export { listingOf } from "./listings-of.ts";
export { type ListAsked, listsAsked } from "./lists-asked.ts";
export {
  explainHit,
  openScreener,
  type Screener,
  type ScreeningHit,
  type ScreeningOptions,
  type ScreeningSubject,
} from "./screener.ts";
export type { Tie } from "./tie.ts";
