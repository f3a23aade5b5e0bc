import type { Citation, LegalDate, PlaceCode } from "../vocabulary/index.ts";

/** Where a table of the law was read, and whether that text speaks for the day asked. */
export interface TextMark {
  readonly citation: Citation;
  readonly textOf: LegalDate;
  /** The official address of that text. */
  readonly source: string;
  /** The day asked lies before the text that was read. */
  readonly laterThanAsked: boolean;
}

/** One column of the chart. */
export interface ChartColumn {
  readonly column: string;
  readonly reason: string;
  readonly title: string;
  readonly sections: readonly Citation[];
  /** Entries of the control list with a row under the column. */
  readonly entries: number;
}

/** One row of the chart. */
export interface ChartPlace {
  readonly place: PlaceCode;
  readonly name: string;
  readonly marks: readonly string[];
  /** Keys of the footnotes whose words concern the place. */
  readonly footnotes: readonly string[];
  /** Sections that stand in place of marks. */
  readonly see: readonly Citation[] | null;
  /** The place whose row governs, where it has none of its own. */
  readonly governedBy: PlaceCode | null;
  /** Something about the row that a reader must know: a misprint, a day before which it was another. */
  readonly remark: string | null;
}

/** The whole chart as of a day. */
export interface CountryChart extends TextMark {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly ChartPlace[];
  readonly footnotes: readonly ChartFootnote[];
}

/** A footnote of the chart. */
export interface ChartFootnote {
  readonly key: string;
  readonly printedAs: readonly string[];
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** An entry that a column bears on, with the rows that name it. */
export interface EntryUnderColumn {
  readonly code: string;
  readonly title: string;
  /** What the entry's rows under the column cover, in their own words. */
  readonly covers: readonly string[];
}

/** One row of an entry's license requirements. */
export interface RequirementRow {
  readonly reason: string;
  readonly columns: readonly string[];
  /** Where it requires a license, when no column says so. */
  readonly where: string | null;
  /** What it covers, as printed. */
  readonly covers: string;
  /** The paragraphs it was read to cover, in words. */
  readonly paragraphs: string;
  /** Conditions on facts beyond the paragraph, in the words of the entry. */
  readonly conditions: readonly string[];
  readonly citations: readonly Citation[];
  readonly remark: string | null;
}

/** One line of an entry about a license exception. */
export interface ExceptionLineRead {
  readonly symbol: string;
  readonly answer: "yes" | "no" | "partly" | "barred" | "unread";
  readonly open: readonly string[];
  readonly closed: readonly string[];
  /** As printed. */
  readonly raw: string;
}

/** One entry of the control list as of a day. */
export interface ControlEntry extends TextMark {
  readonly code: string;
  readonly title: string;
  readonly category: string;
  readonly group: string;
  readonly reasons: readonly string[];
  readonly rows: readonly RequirementRow[];
  /** Why it has no rows, or what stands in their place. */
  readonly instead: string | null;
  readonly notes: readonly { readonly words: string; readonly citations: readonly Citation[] }[];
  readonly exceptions: readonly ExceptionLineRead[];
  readonly paragraphs: readonly string[];
  readonly versions: readonly {
    readonly from: LegalDate | null;
    readonly until: LegalDate | null;
    readonly inForce: boolean;
  }[];
  /** Neighbors of the same subject: the same number under the other product groups. */
  readonly related: readonly { readonly code: string; readonly title: string }[];
}

/** An entry in one line. */
export interface ControlLine {
  readonly code: string;
  readonly title: string;
  readonly reasons: readonly string[];
}

/** The control list by category and product group. */
export interface ControlListTree extends TextMark {
  readonly categories: readonly {
    readonly category: string;
    readonly title: string;
    readonly groups: readonly {
      readonly group: string;
      readonly title: string;
      readonly entries: readonly ControlLine[];
    }[];
  }[];
}

/** Rows of the control list that require a license to a place in words, under no column of the chart. */
export interface WordedScope {
  readonly reason: string;
  /** The destinations in words. */
  readonly where: string;
  /** Whether a stated use or another section must still be looked at. */
  readonly open: boolean;
  readonly citations: readonly Citation[];
  readonly entries: readonly string[];
}

/** What the law says of a place by its name alone. */
export interface PlaceInLaw extends TextMark {
  readonly row: ChartPlace | null;
  readonly groups: readonly {
    readonly group: string;
    readonly title: string;
    readonly members: number;
    readonly limitedBy?: Citation;
    /** First day of the membership and the rule that began it, where known. */
    readonly since?: LegalDate;
    readonly by?: Citation;
    readonly note?: string;
  }[];
  readonly sections: readonly {
    readonly section: Citation;
    readonly kind: "embargo" | "end-use" | "list";
    readonly by: string;
    readonly says: string;
  }[];
  readonly changes: readonly { readonly on: LegalDate; readonly by: Citation; readonly says: string }[];
  /** Rows beyond the chart, those that name fewest places first. */
  readonly scopes: readonly WordedScope[];
}

/** The tables of the law for people to browse. Handed in: the catalogue knows no law. */
export interface LawAtlas {
  chart(on: LegalDate): CountryChart;
  underColumn(column: string, on: LegalDate): readonly EntryUnderColumn[];
  place(place: PlaceCode, on: LegalDate): PlaceInLaw;
  controlList(on: LegalDate): ControlListTree;
  controlEntry(code: string, on: LegalDate): ControlEntry | undefined;
  /** Days on which entries of the control list changed, as far as their texts were read. */
  entryChanges(): readonly { readonly on: LegalDate; readonly by: Citation; readonly entries: readonly string[] }[];
}
