/** The rows of an entry for one reason for control, read for every paragraph the item may be. */
import type { Asking } from "../../../../src/authoring/index.ts";
import type { Citation, ExceptionReach, ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import {
  type Entry,
  paragraphOf,
  possibleParagraphs,
  type Row,
  rowCovers,
} from "../774-commerce-control-list/index.ts";
import { allOf, not, type Verdict } from "../three-valued.ts";
import { requiresThere, type There } from "./738.3-destinations.ts";

/** One reason for control, as the section of Part 742 that states it wants its rows read. */
export interface Control {
  /** `NS`, `MT`, …, as the rows of the list print it. */
  readonly reason: string;
  readonly section: Citation;
  /** The paragraph of the section that a row stands on. */
  cite(row: Row, q: Asking): Citation;
  /** Rows of the reason that another rule answers. */
  skips?(row: Row, q: Asking): boolean;
  /** Where the row requires a license, when the Country Chart is not what decides. */
  there?(row: Row, q: Asking): There | undefined;
  /** Does the row cover the item, where the section says more than the row. */
  covers?(row: Row, q: Asking, paragraph: string | undefined): Verdict | undefined;
  /** Yes: the section itself takes the transaction out of the row. */
  excluded?(row: Row, q: Asking): Verdict;
  /** Exceptions the section leaves open; all of Part 740 when not given. */
  reach?(row: Row, q: Asking): ExceptionReach;
  policy?(row: Row, q: Asking): readonly ReviewPolicy[];
}

/** A row, read for one transaction and one reading of the paragraph. */
export interface RowAnswer {
  readonly row: Row;
  readonly there: There;
  readonly verdict: Verdict;
}

/** What the rows of a reason say, for one paragraph the item may be. */
export interface Reading {
  readonly paragraph: string | undefined;
  readonly answers: readonly RowAnswer[];
}

/** Reads the rows of one reason for every paragraph the item may be; what does not turn on the paragraph once for each row. */
export function readingsOf(q: Asking, entry: Entry, rows: readonly Row[], control: Control): Reading[] {
  const wherever = new Map<Row, Whatever>();
  return possibleParagraphs(entry, paragraphOf(q), rows).map((paragraph) => ({
    paragraph,
    answers: rows.map((row): RowAnswer => {
      const before = wherever.get(row);
      const { there, excluded } = before ?? whateverParagraph(q, row, control);
      if (before === undefined) wherever.set(row, { there, excluded });
      const covered = control.covers?.(row, q, paragraph) ?? rowCovers(q, entry, row, paragraph);
      const parts = excluded ? [there.verdict, covered, excluded] : [there.verdict, covered];
      return { row, there, verdict: allOf(parts) };
    }),
  }));
}

/** What a row says whatever the paragraph: where it requires a license, and that the section does not take the transaction out. */
interface Whatever {
  readonly there: There;
  readonly excluded: Verdict | undefined;
}

function whateverParagraph(q: Asking, row: Row, control: Control): Whatever {
  const there = control.there?.(row, q) ?? requiresThere(q, row);
  const excluded = control.excluded?.(row, q);
  return { there, excluded: excluded && not(excluded) };
}

const rowsByReason = new WeakMap<Entry, Map<string, readonly Row[]>>();

/** The rows of an entry for one reason. */
export function rowsFor(entry: Entry, reason: string): readonly Row[] {
  const known = rowsByReason.get(entry) ?? new Map<string, readonly Row[]>();
  rowsByReason.set(entry, known);
  const rows = known.get(reason) ?? entry.rows.filter((r) => r.reason === reason);
  known.set(reason, rows);
  return rows;
}
