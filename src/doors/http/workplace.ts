import type {
  BookReading,
  BookShelf,
  Desk,
  Impact,
  LawAtlas,
  LawLibrary,
  OfficialTexts,
} from "../../operations/index.ts";

/** A report as a file. */
export interface ReportFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Makes one report of an impact. */
export interface ReportMaker {
  /** Names of the files it can make. */
  readonly names: readonly string[];
  make(name: string, impact: Impact, reading: BookReading): Promise<ReportFile | undefined>;
}

/** What the routes work with: the desk, and what lies beside it for people to read. */
export interface Workplace {
  readonly desk: Desk;
  readonly law: LawLibrary;
  /** The tables of the law to browse. */
  readonly atlas: LawAtlas;
  /** The regulation's own words, where somebody brought them in. */
  readonly texts: OfficialTexts;
  readonly books: BookShelf;
  readonly reports: ReportMaker;
  readonly version: string;
}
