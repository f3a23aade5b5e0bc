import type { BookReading, SetAside } from "../book/index.ts";
import type { Instant, LegalDate, PlaceCode, Result, Trouble } from "../vocabulary/index.ts";

/** A book of business as it stands on the shelf. */
export interface ShelvedBook {
  readonly id: string;
  /** Imports that brought something new, the first among them. */
  readonly imports: number;
  readonly importedAt: Instant;
  /** The generated company that a fresh start is shown. */
  readonly demonstration: boolean;
}

/** A book taken from the shelf. */
export interface OpenBook {
  readonly id: string;
  readonly reading: BookReading;
}

/** A file of one table, as it was sent. */
export interface BookFile {
  /** `customers.csv`, `orders.xlsx`: the table and the form. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files to be put over a book, or only to be looked at. Tables that are not sent stay as they are. */
export interface BookImport {
  readonly id: string;
  readonly company?: string | undefined;
  readonly country?: PlaceCode;
  /** The day the book speaks for; its newest order's where nobody says. */
  readonly asOf?: LegalDate | undefined;
  readonly files: readonly BookFile[];
  /** For each table, column names of the file in the place of ours. */
  readonly mapping: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Read and tell, keep nothing. */
  readonly preview: boolean;
}

/** The first rows of a table as an import reads them. */
export interface TablePreview {
  readonly table: string;
  readonly file: string;
  readonly rowsInFile: number;
  readonly columns: readonly { readonly name: string; readonly from: string; readonly how: string }[];
  /** Columns of the file that are read as nothing. */
  readonly unread: readonly string[];
  readonly troubles: readonly Trouble[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** What came of an import, or what would. */
export interface ImportReport {
  readonly id: string;
  readonly kept: boolean;
  readonly tables: readonly TablePreview[];
  /** Why the book as a whole cannot be read yet; empty when it can. */
  readonly troubles: readonly Trouble[];
  readonly rowsSetAside: number;
  /** The first rows set aside, with their cells. */
  readonly setAside: readonly SetAside[];
  /** What is new in comparison with the book before; absent for a look. */
  readonly merge?: { readonly added: number; readonly changed: number; readonly same: number };
}

/** Where books of business are kept between questions. */
export interface BookShelf {
  /** Newest import first. */
  list(): Promise<readonly ShelvedBook[]>;
  /** The book of that id, or the one imported last; the demonstration where there is none at all. */
  open(id?: string): Promise<Result<OpenBook>>;
  /** Is it the name of a file that a book may be brought in: a table of ours in a form that is read? */
  takes(name: string): boolean;
  /** Puts files over a book, record by record under their keys. The same files a second time change nothing. */
  bring(request: BookImport): Promise<Result<ImportReport>>;
}
