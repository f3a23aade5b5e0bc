import { text } from "../frame/read-address.ts";

/** State of the law: the section that is open, or words looked up in the control list. */
export interface LawSearch {
  readonly section?: string;
  readonly find?: string;
}

/** Reads the address of the law. */
export function readLawSearch(raw: Record<string, unknown>): LawSearch {
  return { ...text(raw, "section"), ...text(raw, "find") };
}
