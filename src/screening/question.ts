import type { ViewedEntry } from "../list-history/index.ts";
import type { NamedKind } from "../matching/index.ts";
import type { LegalDate, ListId, PlaceCode } from "../vocabulary/index.ts";

/** Whom to look for: a name, or identifiers, or both; an address qualifies and is looked for by itself. */
export interface ScreeningSubject {
  readonly name?: string;
  readonly address?: string;
  readonly country?: PlaceCode;
  readonly kind?: NamedKind;
  /** Numbers as they are written, `IMO 9187629`, `passport A1084010 (Egypt)`. */
  readonly identifiers?: readonly string[];
}

/** The day, the level and the number of hits; which lists; and what is proposed. */
export interface ScreeningOptions {
  readonly on: LegalDate;
  /** Lowest score shown; the documented alert level by default. */
  readonly level?: number;
  readonly limit?: number;
  /** Lists looked at; all by default. */
  readonly lists?: ReadonlySet<ListId>;
  /** Entries proposed for the question, on top of the lists. */
  readonly proposed?: readonly ViewedEntry[];
}
