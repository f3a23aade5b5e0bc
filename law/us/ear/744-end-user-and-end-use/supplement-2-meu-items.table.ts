import table from "./supplement-2-meu-items.table.json" with { type: "json" };

/** A fact, beyond the paragraph, on which a line turns. */
export interface MeuCondition {
  /** The paragraphs that carry it; absent: everything the line covers. */
  readonly only?: readonly string[] | undefined;
  readonly words: string;
  /** For software and technology: the items it must be for, in full. */
  readonly items?: readonly string[] | undefined;
}

/** One line of Supplement No. 2 to 15 CFR Part 744. */
export interface MeuItem {
  /** Category and line: `(9)(i)`. */
  readonly line: string;
  readonly eccn: string;
  /** First day, for a line that came later than the text of July 2026. */
  readonly from?: string;
  /** What of the entry the line takes. */
  readonly covers: {
    readonly whole?: true;
    readonly only?: readonly string[];
    readonly when?: readonly MeuCondition[];
  };
  /** The line as printed. */
  readonly words: string;
}

/** Source, dates and counts of the table. */
export const meuItemsHeader = table.header;

function isItem(record: unknown): record is MeuItem {
  return typeof record === "object" && record !== null && "eccn" in record && "covers" in record && "line" in record;
}

const records: readonly unknown[] = table.items;
const items = records.map((record) => {
  if (!isItem(record)) throw new Error("the table of Supplement No. 2 to Part 744 holds a record that is no line");
  return record;
});

/** The line for an entry on a day (`YYYY-MM-DD`); undefined when the supplement has none then. */
export function meuItemOn(eccn: string, on: string): MeuItem | undefined {
  return items.find((item) => item.eccn === eccn && (item.from === undefined || on >= item.from));
}

/** All lines in force on a day. */
export function meuItemsOn(on: string): readonly MeuItem[] {
  return items.filter((item) => item.from === undefined || on >= item.from);
}
