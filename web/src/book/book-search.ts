import { number, text } from "../frame/read-address.ts";

/** State of the book: which table, words to narrow it by, one customer, how far down. */
export interface BookSearch {
  readonly table?: string;
  readonly q?: string;
  readonly customer?: string;
  readonly page?: number;
  /** Orders: where they stand, which come first, the country they go to. */
  readonly state?: string;
  readonly sort?: string;
  readonly to?: string;
}

/** Reads the address of the book. */
export function readBookSearch(raw: Record<string, unknown>): BookSearch {
  return {
    ...text(raw, "table"),
    ...text(raw, "q"),
    ...text(raw, "customer"),
    ...number(raw, "page"),
    ...text(raw, "state"),
    ...text(raw, "sort"),
    ...text(raw, "to"),
  };
}
