import { number, text } from "../frame/read-address.ts";

/** State of the law: the section that is open, the block of its text to show, or words looked up in the tree. */
export interface LawSearch {
  readonly section?: string;
  readonly find?: string;
  readonly at?: number;
}

/** Reads the address of the law. */
export function readLawSearch(raw: Record<string, unknown>): LawSearch {
  return { ...text(raw, "section"), ...text(raw, "find"), ...number(raw, "at") };
}
