import type { World } from "../assessment/index.ts";
import type { BookFiles, RawBook } from "../book/book-files.port.ts";
import type { DutyOn, LookUp } from "../impact/index.ts";

/** How large a demonstration book is. */
export interface DemoSize {
  readonly customers?: number;
  readonly orders?: number;
  readonly seed?: number;
}

/** What questions about a book of business need beside the desk. */
export interface Business {
  /** Reads the files of a book. */
  readonly files: BookFiles;
  /** Looks long lists of names up, on several threads where that pays. */
  lookUp(screener: World["screener"]): LookUp;
  readonly dutyOn: DutyOn;
  /** The demonstration book without a folder; made when asked for, the same every time. */
  demoBook(size: DemoSize): Promise<RawBook>;
  /** Writes the demonstration book into a folder and gives the names of its files. */
  writeDemo(folder: string, size: DemoSize): Promise<readonly string[]>;
}
