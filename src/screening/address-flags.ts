import { stoodOn, type ViewedEntry } from "../list-history/index.ts";
import type { LegalDate, PlaceCode } from "../vocabulary/index.ts";
import { type AddressIndex, buildAddressIndex, NEARNESS, type Nearness, type Neighbour } from "./address-index.ts";

/** Listed parties that share a unit, a floor or a building with an address: a person should look; it is no listing. */
export interface AddressFlag {
  readonly nearness: Nearness;
  /** `shares floor 5 of example building with 3 listed parties`. */
  readonly words: string;
  /** How many listed parties of this nearness there are. */
  readonly count: number;
  /** The first of them, in the order of the lists. */
  readonly parties: readonly {
    readonly list: string;
    readonly id: string;
    readonly name: string;
    readonly address: string;
  }[];
}

/** Most parties named in one flag. */
const MOST_NAMED = 5;

/** Files the addresses of all entries. */
export function openAddresses(entries: readonly ViewedEntry[]): AddressIndex {
  return buildAddressIndex(
    entries.flatMap(({ entry }, id) =>
      entry.addresses.map((a) => ({ id, text: a.text, country: a.country ?? entry.countries[0] })),
    ),
  );
}

/** One flag for each nearness that somebody in force on the day has, nearest first; `known` are left out. */
export function addressFlags(
  index: AddressIndex,
  entries: readonly ViewedEntry[],
  at: { readonly address: string; readonly country?: PlaceCode },
  others: { readonly on: LegalDate; readonly known: ReadonlySet<string> },
): AddressFlag[] {
  const near = index.neighbours(at.address, at.country).flatMap((n) => {
    const viewed = entries[n.id];
    if (viewed === undefined || others.known.has(keyOf(viewed))) return [];
    return stoodOn(viewed, others.on) === "no" ? [] : [{ ...n, viewed }];
  });
  return NEARNESS.flatMap((nearness) => {
    const those = near.filter((n) => n.nearness === nearness);
    return those.length === 0 ? [] : [flagOf(nearness, those)];
  });
}

const keyOf = ({ entry }: ViewedEntry): string => `${entry.list} ${entry.id}`;

function flagOf(nearness: Nearness, those: readonly (Neighbour & { readonly viewed: ViewedEntry })[]): AddressFlag {
  const parties = new Map(those.map((n) => [keyOf(n.viewed), n]));
  const count = parties.size;
  const what = those[0]?.what ?? "";
  return {
    nearness,
    words: `shares ${what} with ${count} listed ${count === 1 ? "party" : "parties"}`,
    count,
    parties: [...parties.values()].slice(0, MOST_NAMED).map(({ viewed: { entry }, address }) => ({
      list: entry.list,
      id: entry.id,
      name: entry.names[0]?.text ?? address,
      address,
    })),
  };
}
