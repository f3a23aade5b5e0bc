import { quoted, type Trouble, TroubleError } from "../../vocabulary/index.ts";

/** One record of a source as columns; a column that the record does not have is absent or `undefined`. */
export type SourceRow = Readonly<Record<string, string | undefined>>;

/** Takes columns out of one record. A reader that leaves a column untaken does not know its source. */
export interface RowReader {
  /** The trimmed text of a column that must be there and filled; otherwise the row is quarantined. */
  take(column: string): string;
  /** The trimmed text of a column that may be missing or empty. */
  optional(column: string): string | undefined;
  /** Quarantines the row when it has a filled column that nobody took: the source has grown a column. */
  expectNothingLeft(): void;
  /** Quarantines the row for a reason of the reader's own. `at` is the column. */
  refuse(at: string, because: string, attempt?: string): never;
}

/** A record that was not read, kept whole, with what was wrong with it. */
export interface QuarantinedRow {
  /** Position in the source, counted from 0. */
  readonly index: number;
  readonly row: SourceRow;
  readonly troubles: readonly [Trouble, ...Trouble[]];
}

/** What became of a source: every row is in one of the two lists. */
export interface ParsedRows<T> {
  readonly records: readonly T[];
  readonly quarantined: readonly QuarantinedRow[];
}

function readerOf(row: SourceRow, index: number): RowReader {
  const taken = new Set<string>();
  const refuse = (at: string, because: string, attempt = "compare the record with the official publication"): never => {
    throw new TroubleError({ code: "list/unreadable-row", at: `row[${index}].${at}`, because, try: attempt });
  };
  const optional = (column: string): string | undefined => {
    taken.add(column);
    const text = Object.hasOwn(row, column) ? row[column]?.trim() : undefined;
    return text === "" ? undefined : text;
  };
  return {
    optional,
    refuse,
    take: (column) => optional(column) ?? refuse(column, `the column ${quoted(column)} is missing or empty`),
    expectNothingLeft() {
      const left = Object.keys(row).filter((column) => !taken.has(column) && row[column]?.trim());
      if (left.length > 0) {
        refuse(
          left[0] ?? "",
          `the source has columns that nobody reads: ${left.map(quoted).join(", ")}`,
          "teach the parser the new column",
        );
      }
    },
  };
}

/**
 * Makes the parser of a list out of the reading of one row. A row that cannot be read is quarantined with its troubles
 * and the others are kept; anything thrown that is not a trouble is a fault of the program and passes through.
 */
export function parser<T>(read: (row: RowReader) => T): (rows: Iterable<SourceRow>) => ParsedRows<T> {
  return (rows) => {
    const records: T[] = [];
    const quarantined: QuarantinedRow[] = [];
    let index = 0;
    for (const row of rows) {
      try {
        records.push(read(readerOf(row, index)));
      } catch (thrown) {
        if (!(thrown instanceof TroubleError)) throw thrown;
        quarantined.push({ index, row, troubles: thrown.troubles });
      }
      index += 1;
    }
    return { records, quarantined };
  };
}
