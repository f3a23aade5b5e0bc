import { type LegalDate, type PlaceCode, quoted, readLegalDate, readPlace, type Trouble } from "../vocabulary/index.ts";
import type { SetAside, UsdCents } from "./book.ts";
import type { RawTable } from "./book-files.port.ts";
import type { Mapping } from "./map-columns.ts";

/**
 * Reads the cells of one row after another by our column names. Troubles are gathered for the row; cells seen before
 * (days, countries, keys) are read once and share one string.
 */
export class RowReader {
  readonly #raw: RawTable;
  readonly #positions: ReadonlyMap<string, number>;
  readonly #days = new Map<string, LegalDate | Trouble>();
  readonly #places = new Map<string, PlaceCode | Trouble>();
  readonly #words = new Map<string, string>();
  #cells: readonly string[] = [];
  #line = 0;
  #troubles: Trouble[] = [];

  constructor(raw: RawTable, mapping: Mapping) {
    this.#raw = raw;
    this.#positions = mapping.positions;
  }

  /** Goes to a row, counted from 0. */
  open(row: number): void {
    this.#cells = this.#raw.rows[row] ?? [];
    this.#line = row + 2;
    if (this.#troubles.length > 0) this.#troubles = [];
    if (this.#cells.length > this.#raw.columns.length) this.#tooWide();
  }

  #tooWide(): void {
    const [cells, columns] = [this.#cells.length, this.#raw.columns.length];
    const because = `the row has ${cells} cells, the file has ${columns} columns`;
    this.trouble("the row", "book/row-too-wide", because, "put quotes around cells that hold the separator");
  }

  /** Was everything of the row readable so far? */
  get sound(): boolean {
    return this.#troubles.length === 0;
  }

  /** The row with its troubles, to be kept. */
  setAside(): SetAside {
    const cells = Object.fromEntries(this.#raw.columns.map((c, i) => [c, this.#cells[i] ?? ""]));
    return { table: this.#raw.table, file: this.#raw.file, line: this.#line, cells, troubles: this.#troubles };
  }

  trouble(column: string, code: string, because: string, next: string): undefined {
    const at = `${this.#raw.file}, line ${this.#line}, ${column}`;
    this.#troubles.push({ code, at, because, try: next });
    return undefined;
  }

  /** The cell, without white space around it; undefined when empty. */
  text(column: string): string | undefined {
    const at = this.#positions.get(column);
    if (at === undefined) return undefined;
    const cell = (this.#cells[at] ?? "").trim();
    return cell === "" ? undefined : cell;
  }

  /** A cell whose values repeat from row to row. */
  word(column: string): string | undefined {
    const cell = this.text(column);
    if (cell === undefined) return undefined;
    const known = this.#words.get(cell);
    if (known !== undefined) return known;
    if (this.#words.size < 50_000) this.#words.set(cell, cell);
    return cell;
  }

  /** A cell that must not be empty. */
  need(column: string): string | undefined {
    const cell = this.text(column);
    return cell ?? this.trouble(column, "book/cell-empty", "the cell is empty", "fill it in");
  }

  day(column: string, required: boolean): LegalDate | undefined {
    const cell = required ? this.need(column) : this.text(column);
    if (cell === undefined) return undefined;
    let known = this.#days.get(cell);
    if (known === undefined) {
      const read = readLegalDate(cell, column);
      known = read.ok ? read.value : read.troubles[0];
      this.#days.set(cell, known);
    }
    return typeof known === "string" ? known : this.trouble(column, known.code, known.because, known.try);
  }

  place(column: string, required: boolean): PlaceCode | undefined {
    const cell = required ? this.need(column) : this.text(column);
    if (cell === undefined) return undefined;
    let known = this.#places.get(cell);
    if (known === undefined) {
      const read = readPlace(cell, column);
      known = read.ok ? read.value : read.troubles[0];
      this.#places.set(cell, known);
    }
    return typeof known === "string" ? known : this.trouble(column, known.code, known.because, known.try);
  }

  /** U.S. dollars with at most two decimals, as cents; `1,234.50` and `$` are understood. */
  money(column: string, required: boolean): UsdCents | undefined {
    const cell = required ? this.need(column) : this.text(column);
    if (cell === undefined) return undefined;
    const plain = /^\d+(\.\d+)?$/.test(cell)
      ? cell
      : cell.replace(/^(-?)\$\s*/, "$1").replace(/(?<=\d),(?=\d{3})/g, "");
    if (!/^-?\d{1,13}(\.\d+)?$/.test(plain))
      return this.trouble(
        column,
        "book/not-money",
        `${quoted(cell)} is not an amount in U.S. dollars`,
        "write `1234.50`",
      );
    return Math.round(Number(plain) * 100);
  }

  number(column: string, low: number, high: number, required: boolean): number | undefined {
    const cell = required ? this.need(column) : this.text(column);
    if (cell === undefined) return undefined;
    const value = Number(cell.replace(/(?<=\d),(?=\d{3})/g, "").replace(/\s*%$/, ""));
    if (Number.isFinite(value) && value >= low && value <= high) return value;
    return this.trouble(
      column,
      "book/not-a-number",
      `${quoted(cell)} is not a number from ${low} to ${high}`,
      "correct it",
    );
  }

  /** Y or N, in the words people use. */
  flag(column: string): boolean | undefined {
    const cell = this.text(column)?.toLowerCase();
    if (cell === undefined) return undefined;
    if (["y", "yes", "true", "1", "x"].includes(cell)) return true;
    if (["n", "no", "false", "0"].includes(cell)) return false;
    return this.trouble(column, "book/not-yes-or-no", `${quoted(cell)} is neither Y nor N`, "write Y or N");
  }
}
