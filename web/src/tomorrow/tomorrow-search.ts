import { flag, text, texts } from "../frame/read-address.ts";

/** State of a proposed listing: who, on which list, from when; is the book asked; a second scenario beside it. */
export interface TomorrowSearch {
  readonly party?: readonly string[];
  readonly list?: string;
  readonly from?: string;
  readonly run?: boolean;
  /** Parties of the second scenario. */
  readonly versus?: readonly string[];
  /** Products or an entry that move to another classification: from and to. */
  readonly move?: string;
  readonly moveTo?: string;
  /** The affiliates rule switched on or off against what is known. */
  readonly affiliates?: string;
  /** State of orders shown. */
  readonly state?: string;
}

/** Reads the address of a proposal. */
export function readTomorrowSearch(raw: Record<string, unknown>): TomorrowSearch {
  return {
    ...texts(raw, "party"),
    ...text(raw, "list"),
    ...text(raw, "from"),
    ...flag(raw, "run"),
    ...texts(raw, "versus"),
    ...text(raw, "move"),
    ...text(raw, "moveTo"),
    ...text(raw, "affiliates"),
    ...text(raw, "state"),
  };
}
