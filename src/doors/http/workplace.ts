import type { BookShelf, Desk, LawLibrary } from "../../operations/index.ts";

/** What the routes work with: the desk, and what lies beside it for people to read. */
export interface Workplace {
  readonly desk: Desk;
  readonly law: LawLibrary;
  readonly books: BookShelf;
  readonly version: string;
}
