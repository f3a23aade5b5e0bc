import type { Citation, ListEntry, ListingTerms, PlaceCode } from "../../../src/vocabulary/index.ts";
import type { PrintedAddress } from "./addresses.ts";
import type { OtherName } from "./alias-groups.ts";
import type { PrintedCitation } from "./citations.ts";
import { datedTerms } from "./dated-terms.ts";
import { firstDayOf, listedBy } from "./first-day.ts";
import { citationOf } from "./rules.ts";
import { source } from "./source.ts";

/** What a row states about one party, before anything is worked out from it. The shipped data hold this. */
export interface StatedEntry {
  readonly id: string;
  readonly kind: ListEntry["kind"];
  /** Empty for an entry that lists an address only. */
  readonly name: string;
  readonly otherNames: readonly OtherName[];
  readonly addresses: readonly PrintedAddress[];
  /** Country of the group that the row stands in. */
  readonly country?: PlaceCode;
  readonly terms: ListingTerms;
  readonly chain: readonly [PrintedCitation, ...PrintedCitation[]];
  /** The party under which this one is listed. */
  readonly under?: string;
  readonly remarks?: string;
}

const citedBefore = new WeakMap<readonly PrintedCitation[], readonly Citation[]>();

/** The rules of a chain, each once. */
function citationsOf(chain: readonly PrintedCitation[]): readonly Citation[] {
  const known = citedBefore.get(chain) ?? [...new Set(chain.map(citationOf))];
  citedBefore.set(chain, known);
  return known;
}

/** The country of the row's group first, then those of its addresses. */
function countriesOf({ country, addresses }: StatedEntry): readonly PlaceCode[] {
  const all = [country, ...addresses.map((address) => address.country)];
  return [...new Set(all.filter((one) => one !== undefined))];
}

/** Works the dated facts out of what a row states: first day, terms over time. Pure; the same for shipped and fetched rows. */
export function entryOf(stated: StatedEntry): ListEntry {
  const listed = listedBy(stated.chain);
  const first = firstDayOf(listed, stated.under?.startsWith("Huawei Technologies Co., Ltd.") === true);
  const earliest = first.firstDayBetween?.notBefore ?? first.period.from ?? stated.chain[0].published;
  const termsFrom = first.period.from ?? earliest;
  return {
    id: stated.id,
    list: source.id,
    kind: stated.kind,
    names: stated.name === "" ? [] : [{ text: stated.name, role: "primary" }, ...stated.otherNames],
    addresses: stated.addresses,
    countries: countriesOf(stated),
    identifiers: [],
    terms: stated.terms,
    citations: citationsOf(stated.chain),
    ...first,
    termsHistory: datedTerms(stated.terms, stated.chain, listed, termsFrom),
    ...(stated.remarks === undefined ? {} : { remarks: stated.remarks }),
  };
}
