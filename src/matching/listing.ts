/** The listed names in arrays: entries, names with their periods, views and words; and the inverted lists over them. */
import type { LegalDate } from "../vocabulary/index.ts";
import { buildTrigramIndex, type TrigramIndex } from "./trigram-index.ts";
import { parseName, type View } from "./views.ts";
import { Vocabulary } from "./vocabulary-index.ts";

/** Kinds a listed party or a query may have; "unknown" fits every kind. */
export type NamedKind = "person" | "organization" | "vessel" | "aircraft" | "unknown";
/** What a listed name is to its party. An "address" is searched like a name. */
export type NameRole = "primary" | "alias" | "weak-alias" | "former" | "address";

/** A listed party: all that matching knows of it. Names keep the period in which the list printed them (half-open). */
export interface NamedEntry {
  id: string;
  kind: NamedKind;
  names: { text: string; role: NameRole; from?: LegalDate; until?: LegalDate }[];
  countries: string[];
}

/** One listed name. */
export interface ListedName {
  entry: number;
  text: string;
  role: NameRole;
  from: LegalDate | undefined;
  until: LegalDate | undefined;
}

/** One view of a listed name, with its words as vocabulary ids. */
export interface ListedView {
  name: number;
  view: View;
  words: Int32Array;
  /** Sum of the weights of its words. */
  weight: number;
}

/** Inverted lists: key to view numbers, ascending. */
export type Postings = Map<string, number[]>;

/** All of a list, ready to be searched. */
export interface Listing {
  entries: { id: string; kind: NamedKind; countries: readonly string[] }[];
  names: ListedName[];
  views: ListedView[];
  vocabulary: Vocabulary;
  /** Word id to views: `viewsOf.slice(starts[id], starts[id + 1])`. */
  starts: Int32Array;
  viewsOf: Int32Array;
  /** Joined sounds of two or three neighbouring words, and of whole short names. */
  joined: Postings;
  acronyms: Postings;
  trigrams: TrigramIndex;
  /** By view, what candidate search reads in its inner loops: name, weight, letters of the squashed form. */
  nameOf: Int32Array;
  weightOf: Float32Array;
  lengthOf: Uint16Array;
}

/** Reads entries into arrays. Entries and names keep the order given; every name becomes at least one view if it folds to any word. */
export function readListing(entries: Iterable<NamedEntry>): Listing {
  const listing: Listing = {
    entries: [],
    names: [],
    views: [],
    vocabulary: new Vocabulary(),
    starts: new Int32Array(1),
    viewsOf: new Int32Array(0),
    joined: new Map(),
    acronyms: new Map(),
    trigrams: buildTrigramIndex([]),
    nameOf: new Int32Array(0),
    weightOf: new Float32Array(0),
    lengthOf: new Uint16Array(0),
  };
  for (const entry of entries) {
    const at = listing.entries.length;
    listing.entries.push({ id: entry.id, kind: entry.kind, countries: entry.countries });
    for (const { text, role, from, until } of entry.names) {
      const name = listing.names.length;
      listing.names.push({ entry: at, text, role, from, until });
      for (const view of parseName(text).views) addView(listing, name, view);
    }
  }
  invert(listing);
  return listing;
}

function addView(listing: Listing, name: number, view: View): void {
  const number = listing.views.length;
  const words = Int32Array.from(view.words, (w) => listing.vocabulary.intern(w));
  listing.views.push({ name, view, words, weight: view.words.reduce((s, w) => s + w.weight, 0) });
  const { words: list } = view;
  for (let i = 0; i < list.length; i++) {
    let joined = list[i]?.sound ?? "";
    for (let k = i + 1; k < Math.min(list.length, i + 3); k++) {
      joined += list[k]?.sound ?? "";
      if (joined.length >= 5) post(listing.joined, joined, number);
    }
  }
  if (view.squashed.length >= 2) post(listing.joined, view.squashed, number);
  for (const acronym of view.acronyms) post(listing.acronyms, acronym, number);
}

function post(postings: Postings, key: string, view: number): void {
  const list = postings.get(key);
  if (list === undefined) postings.set(key, [view]);
  else if (list[list.length - 1] !== view) list.push(view);
}

function invert(listing: Listing): void {
  const starts = new Int32Array(listing.vocabulary.words.length + 1);
  for (const { words } of listing.views)
    for (const id of new Set(words)) starts[id + 1] = (starts[id + 1] as number) + 1;
  for (let i = 0; i + 1 < starts.length; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
  const fill = starts.slice();
  const viewsOf = new Int32Array(starts[starts.length - 1] as number);
  listing.views.forEach(({ words }, number) => {
    for (const id of new Set(words)) {
      const at = fill[id] as number;
      viewsOf[at] = number;
      fill[id] = at + 1;
    }
  });
  listing.nameOf = Int32Array.from(listing.views, (v) => v.name);
  listing.weightOf = Float32Array.from(listing.views, (v) => v.weight);
  listing.lengthOf = Uint16Array.from(listing.views, (v) => Math.min(65535, v.view.squashed.length));
  listing.trigrams = buildTrigramIndex(listing.views.map((v) => v.view.squashed));
  listing.starts = starts;
  listing.viewsOf = viewsOf;
}
