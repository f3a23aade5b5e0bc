import { text } from "../frame/read-address.ts";

/** State of the official text: words looked for, a part whose contents are open. */
export interface TextSearch {
  readonly q?: string;
  readonly part?: string;
}

/** Reads the address of the official text. */
export function readTextSearch(raw: Record<string, unknown>): TextSearch {
  return { ...text(raw, "q"), ...text(raw, "part") };
}
