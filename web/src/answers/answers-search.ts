import { text } from "../frame/read-address.ts";

/** State of the list of answers. */
export interface AnswersSearch {
  /** Words to narrow by. */
  readonly q?: string;
}

/** Reads the address of the list of answers. */
export function readAnswersSearch(raw: Record<string, unknown>): AnswersSearch {
  return text(raw, "q");
}
