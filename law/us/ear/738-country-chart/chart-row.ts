/** The sixteen columns of the Commerce Country Chart (Supplement No. 1 to 15 CFR Part 738). */
export type ChartColumn =
  | "CB1"
  | "CB2"
  | "CB3"
  | "NP1"
  | "NP2"
  | "NS1"
  | "NS2"
  | "MT1"
  | "RS1"
  | "RS2"
  | "FC1"
  | "CC1"
  | "CC2"
  | "CC3"
  | "AT1"
  | "AT2";

/** What a footnote of the chart is about; keys follow the words of the note, because its numbers carry a misprint. */
export type ChartFootnote =
  | "un-arms-embargo"
  | "thermal-cameras"
  | "0a919"
  | "cameras-rs"
  | "liechtenstein"
  | "russia-belarus"
  | "india"
  | "crimea-dnr-lnr"
  | "australia-uk-firearms";

/** One row of the chart. */
export interface ChartRow {
  /** ISO 3166 alpha-2; Macau `MO` has a row, Hong Kong has none. */
  readonly place: string;
  /** The name as printed, misprints kept. */
  readonly printed: string;
  /** Columns that carry an X. */
  readonly marks: readonly string[];
  /** Footnotes whose words concern this place. */
  readonly footnotes: readonly string[];
  /** The part that says what is required, for the four rows without columns (Cuba, Iran, North Korea, Syria). */
  readonly seePart?: string;
  /** Citations of that pointer. */
  readonly see?: readonly string[];
  /** Footnotes printed on this row by mistake: their words concern another place (Pakistan). */
  readonly misprintedFootnotes?: readonly string[];
}
