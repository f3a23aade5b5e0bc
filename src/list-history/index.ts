/**
 * Lists over time. A publication of an official source becomes an edition when it is judged whole and believable;
 * otherwise it is refused, or held until two people release it, and the edition in force goes on answering. Editions
 * are compared, their entries get first and last days where the publisher prints none, and whole editions are looked at
 * together as one view, as known today or at an earlier instant, with or without entries somebody only proposes.
 * Pure, except that the operations ask the store, the archive and the fetcher handed to them.
 */
export * from "./advance-history.ts";
export * from "./attempt.ts";
export * from "./candidate.ts";
export { compareEntries, type FieldChange, foldedName } from "./compare-entries.ts";
export * from "./diff-editions.ts";
export type * from "./document-fetcher.port.ts";
export * from "./edition.ts";
export * from "./edition-age.ts";
export type * from "./edition-store.port.ts";
export * from "./fold-words.ts";
export * from "./judge-edition.ts";
export * from "./list-view.ts";
export * from "./look-at-lists.ts";
export type * from "./publication.ts";
export * from "./publication-day.ts";
export * from "./release-edition.ts";
export * from "./release-held.ts";
export * from "./standing-entry.ts";
export type * from "./update-desk.ts";
export { updateList } from "./update-list.ts";
export * from "./with-proposed.ts";
