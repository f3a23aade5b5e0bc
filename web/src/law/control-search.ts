import { text } from "../frame/read-address.ts";

/** State of the control list: the entry that is open, a category and group, words looked for, a destination to read rows for. */
export interface ControlSearch {
  readonly code?: string;
  readonly group?: string;
  readonly find?: string;
  readonly to?: string;
}

/** Reads the address of the control list. */
export function readControlSearch(raw: Record<string, unknown>): ControlSearch {
  return { ...text(raw, "code"), ...text(raw, "group"), ...text(raw, "find"), ...text(raw, "to") };
}
