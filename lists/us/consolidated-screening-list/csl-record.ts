import type { ListedKind, PlaceCode } from "../../../src/vocabulary/index.ts";

/** An identifier as the source prints it. */
export interface PrintedIdentifier {
  readonly type: string;
  readonly value: string;
  readonly country?: PlaceCode;
}

/** One record of any of the three forms, in words of one kind; dates and names still as printed. */
export interface CslRecord {
  readonly id: string;
  /** `EL`, `SDN`. */
  readonly code: string;
  readonly kind: ListedKind;
  readonly name: string;
  readonly altNames: readonly string[];
  /** Names or codes of places, as printed. */
  readonly places: readonly string[];
  readonly addresses: readonly { readonly text: string; readonly country?: PlaceCode }[];
  readonly identifiers: readonly PrintedIdentifier[];
  readonly programs: readonly string[];
  readonly requirement?: string;
  readonly policy?: string;
  readonly notice?: string;
  readonly firstDay?: string;
  readonly lastDay?: string;
  /** What else is printed and may help to tell one party from another. */
  readonly remarks: readonly string[];
}

/** Kinds by the word that the source prints; a word not here stops the load. */
export const KIND_OF_TYPE: Readonly<Record<string, ListedKind>> = {
  "": "unknown",
  Individual: "person",
  Entity: "organization",
  Vessel: "vessel",
  Aircraft: "aircraft",
};

/** The code in the name of a list: `Entity List (EL) - Bureau of Industry and Security` → `EL`. */
export function codeOf(listName: string): string | undefined {
  if (/^Non-SDN Menu-Based/.test(listName)) return "NS-MBS";
  const code = /\(([A-Z-]+)\)/.exec(listName)?.[1];
  return code === "MEU" || /Military End User/.test(listName) ? "MEU" : code;
}
