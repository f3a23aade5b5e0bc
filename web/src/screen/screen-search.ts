import { flag, text } from "../frame/read-address.ts";

/** State of the name search: the name, what qualifies it, the hit that is open, the batch. */
export interface ScreenSearch {
  readonly q?: string;
  readonly country?: string;
  readonly type?: string;
  readonly street?: string;
  /** Numbers of papers or ships, separated by semicolons. */
  readonly numbers?: string;
  /** The entry shown side by side. */
  readonly hit?: string;
  /** Show faint hits below the alert level too. */
  readonly faint?: boolean;
  /** Show as many hits as there are, up to 200. */
  readonly all?: boolean;
  /** Many names. */
  readonly many?: boolean;
}

/** Reads the address of the name search. */
export function readScreenSearch(raw: Record<string, unknown>): ScreenSearch {
  return {
    ...text(raw, "q"),
    ...text(raw, "country"),
    ...text(raw, "type"),
    ...text(raw, "street"),
    ...text(raw, "numbers"),
    ...text(raw, "hit"),
    ...flag(raw, "faint"),
    ...flag(raw, "all"),
    ...flag(raw, "many"),
  };
}
