import type { World } from "../assessment/index.ts";
import type { BookFiles, RawBook } from "../book/book-files.port.ts";
import type { DutyOn, LookUp, Turn } from "../impact/index.ts";
import type { Citation, LegalDate, Listing, TextTag } from "../vocabulary/index.ts";

/** How large a demonstration book is. */
export interface DemoSize {
  readonly customers?: number;
  readonly orders?: number;
  readonly seed?: number;
}

/** The savings clause of one rule: goods aboard a carrier on `enRouteOn` may go on, some only if gone before a day. */
export interface RuleSavings {
  readonly citation: Citation;
  readonly effective: LegalDate;
  readonly enRouteOn: LegalDate;
  readonly exportedBefore?: LegalDate;
  readonly text: TextTag;
  readonly readIn: string;
}

/** What questions about a book of business need beside the desk. */
export interface Business {
  /** Reads the files of a book. */
  readonly files: BookFiles;
  /** Looks long lists of names up, on several threads where that pays. */
  lookUp(screener: World["screener"]): LookUp;
  readonly dutyOn: DutyOn;
  /** Savings clauses as the law tells them. */
  readonly savings: {
    /** That of a rule, named by any of its pages. */
    ofRule(citation: Citation): RuleSavings | undefined;
    /** That of the rule that put a party on a list. */
    ofListing(listing: Pick<Listing, "citations" | "period">): RuleSavings | undefined;
  };
  /** Turns for others in long work; they end once the signal says that nobody waits. */
  turns(signal?: AbortSignal): Turn;
  /** The demonstration book without a folder; made when asked for, the same every time. */
  demoBook(size: DemoSize): Promise<RawBook>;
  /** Writes the demonstration book into a folder and gives the names of its files. */
  writeDemo(folder: string, size: DemoSize): Promise<readonly string[]>;
}
