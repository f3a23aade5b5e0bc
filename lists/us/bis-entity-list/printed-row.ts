/**
 * One row of the printed table, cell by cell. Line breaks are `\n`, superscripts `⟨4⟩`, an italic "and" (the editors'
 * sign between two addresses or aliases) is `⟦and⟧`; all other white space is one blank.
 */
export interface PrintedRow {
  /** Position in the table, counted from 1. */
  readonly number: number;
  /** Heading of the country group, carried down, as printed. */
  readonly country: string;
  readonly entity: string;
  readonly requirement: string;
  readonly policy: string;
  readonly citations: string;
  /** The row has an entity cell only: it goes on with the row above. */
  readonly continues: boolean;
  /** Set when the row does not have the shape of a row; nothing else in it is to be trusted then. */
  readonly malformed?: string;
}

/** Text of a cell without the marks of {@link PrintedRow}. */
export function plain(text: string): string {
  return text.replace(/⟦and⟧/g, "and").replace(/⟨\d+⟩/g, "").replace(/\s+/g, " ").trim();
}
