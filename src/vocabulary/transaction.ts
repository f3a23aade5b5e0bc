import type { Classification } from "./eccn.ts";
import type { LegalDate } from "./legal-date.ts";
import type { Party } from "./party.ts";
import type { Destination, PlaceCode } from "./place.ts";

/** The acts a regulation may reach, in its own words. */
export const TRANSACTION_KINDS = [
  "export",
  "reexport",
  "transfer_in_country",
  "deemed_export",
  "deemed_reexport",
  "us_person_activity",
  "import",
  "domestic",
] as const;
/** One of {@link TRANSACTION_KINDS}. */
export type TransactionKind = (typeof TRANSACTION_KINDS)[number];

/** What a caller may state about a fact. `null` and `"unknown"` both say: asked, and nobody knows. */
export type FactValue = string | number | boolean | null | readonly string[];

/** A thing, a program, or knowledge. */
export type ItemKind = "commodity" | "software" | "technology";

/** The item as its exporter states it. */
export interface Item {
  readonly classification: Classification;
  readonly kind: ItemKind;
  readonly description?: string;
  /** Where the item was made. */
  readonly origin?: PlaceCode;
  /** Controlled U.S. content for this destination, percent of value. */
  readonly controlledUsContentPercent?: number;
  readonly valueUsd?: number;
  /** Schedule B or HTS code, digits only. */
  readonly htsCode?: string;
  readonly intangible?: boolean;
}

/** The question: one item, the parties, the place, the use, the day. */
export interface Transaction {
  readonly id?: string;
  /** The day whose law and lists are asked. */
  readonly on: LegalDate;
  readonly kind: TransactionKind;
  readonly item: Item;
  readonly parties: readonly Party[];
  readonly destination: Destination;
  readonly endUse?: string;
  /** Facts stated beyond the form; item facts are named `item.…`. Names not declared by any rule are reported, not dropped. */
  readonly facts: Readonly<Record<string, FactValue>>;
}
