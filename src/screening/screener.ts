import { type ListView, stoodOn, type ViewedEntry } from "../list-history/index.ts";
import { ALERT_LEVEL, buildNameIndex, type MatchEvidence, type NamedEntry } from "../matching/index.ts";
import { fail, type InForce, type LegalDate, type ListId, ok, type Result } from "../vocabulary/index.ts";
import { type AddressFlag, addressFlags, openAddresses } from "./address-flags.ts";
import { buildIdentifierIndex } from "./identifier-index.ts";
import type { PrintedIdentifier } from "./identifiers.ts";
import { type IndexShelf, keptNameIndex, type SharedShelf, sharedIndex } from "./kept-index.ts";
import { namesOf } from "./names-of.ts";
import type { ScreeningOptions, ScreeningSubject } from "./question.ts";
import { type Found, type Indexes, type Overlay, searchAll } from "./search-all.ts";
import { type Tie, tieOf } from "./tie.ts";

/** One entry that the name, the address or an identifier reaches. */
export interface ScreeningHit {
  readonly viewed: ViewedEntry;
  /** 0 to 1. */
  readonly score: number;
  readonly matched: string;
  readonly tie: Tie;
  /** Was the entry in force on the day asked? Entries that were not are left out. */
  readonly inForce: Exclude<InForce, "no">;
  readonly evidence: MatchEvidence;
  /** The printed identifier that equals one of the question's. */
  readonly identifier?: PrintedIdentifier;
}

/** Screens names, identifiers and addresses against one view of the lists. */
export interface Screener {
  readonly view: ListView;
  /** The indexes in shared memory, for a screener of the same view on another thread. */
  share(): SharedShelf;
  screen(subject: ScreeningSubject, options: ScreeningOptions): Result<readonly ScreeningHit[]>;
  /** Listed parties, other than those already known, in the building of the subject's address: something to look at, never a hit. */
  sharedAddresses(
    subject: ScreeningSubject,
    on: LegalDate,
    known?: readonly { readonly list: ListId; readonly id: string }[],
  ): readonly AddressFlag[];
}

/** Builds the indexes once for a view, at the first question; questions about any day are then a filter. */
export function openScreener(view: ListView, shelf?: IndexShelf): Screener {
  let indexes: Indexes | undefined;
  let addresses: ReturnType<typeof openAddresses> | undefined;
  const opened = () => {
    indexes ??= indexesOf(view.entries, shelf);
    return indexes;
  };
  let shared: SharedShelf | undefined;
  return {
    view,
    share() {
      shared ??= sharedIndex(namedIn(view.entries), opened().names);
      return shared;
    },
    screen(subject, options) {
      const looked = view.lists.filter((l) => l.edition !== undefined && options.lists?.has(l.list) !== false);
      if (looked.length === 0) return nothingLoaded(options.lists !== undefined);
      return screen(opened(), view, subject, options);
    },
    sharedAddresses({ address, country }, on, known = []) {
      if (address === undefined) return [];
      addresses ??= openAddresses(view.entries);
      const others = { on, known: new Set(known.map((k) => `${k.list} ${k.id}`)) };
      return addressFlags(addresses, view.entries, { address, ...(country ? { country } : {}) }, others);
    },
  };
}

function indexesOf(entries: readonly ViewedEntry[], shelf: IndexShelf | undefined): Indexes {
  const named = namedIn(entries);
  const places = named.filter((_, i) => entries[i]?.entry.names.length === 0);
  return {
    names: keptNameIndex(named, shelf),
    places: places.length === 0 ? undefined : buildNameIndex(places),
    identifiers: identifiersOf(entries, ""),
  };
}

/** Entries go by their place in the view. */
function namedIn(entries: readonly ViewedEntry[]): NamedEntry[] {
  return entries.map((v, i) => namesOf(String(i), v.entry));
}

function identifiersOf(entries: readonly ViewedEntry[], prefix: string): Indexes["identifiers"] {
  return buildIdentifierIndex(entries.map((v, i) => ({ id: `${prefix}${i}`, identifiers: v.entry.identifiers })));
}

function screen(
  indexes: Indexes,
  view: ListView,
  subject: ScreeningSubject,
  options: ScreeningOptions,
): Result<readonly ScreeningHit[]> {
  const proposed = options.proposed ?? [];
  const found = searchAll(indexes, overlayOf(proposed), subject, options);
  if (!found.ok) return found;
  const hits = found.value.flatMap((h): ScreeningHit[] => {
    const viewed = h.id.startsWith("p") ? proposed[Number(h.id.slice(1))] : view.entries[Number(h.id)];
    if (viewed === undefined) throw new Error(`the index knows entry ${h.id}, the view does not`);
    if (options.lists !== undefined && !options.lists.has(viewed.entry.list)) return [];
    const inForce = stoodOn(viewed, options.on);
    return inForce === "no" ? [] : [hitOf(viewed, inForce, h)];
  });
  return ok(bestPerEntry(hits.filter(tellingAt(options))).slice(0, options.limit ?? 10));
}

/**
 * What is told: hits at the level, and equal names whatever their score, for a name of common words (`Star`) may be the
 * whole name of one party and say little of others.
 */
function tellingAt(options: ScreeningOptions): (h: ScreeningHit) => boolean {
  const level = options.level ?? ALERT_LEVEL;
  return (h) => h.score >= level || h.tie !== "possible";
}

function hitOf(viewed: ViewedEntry, inForce: ScreeningHit["inForce"], h: Found): ScreeningHit {
  const { score, matched, evidence, role, met } = h;
  // A proposed party is only perhaps meant by what stands as a weak name.
  const byName = viewed.proposed && role === "weak-alias" ? "possible" : tieOf(role, evidence);
  const tie = met === undefined ? byName : met.strong ? "same-name" : "possible";
  return { viewed, score, matched, tie, inForce, evidence, ...(met ? { identifier: met.printed } : {}) };
}

const overlays = new WeakMap<readonly ViewedEntry[], Overlay>();

/** Proposed entries as an overlay; kept, so that the index reads them once. */
function overlayOf(proposed: readonly ViewedEntry[]): Overlay {
  const known = overlays.get(proposed);
  if (known !== undefined) return known;
  const names = proposed.map((v, i) => namesOf(`p${i}`, v.entry));
  const places = names.filter((_, i) => proposed[i]?.entry.names.length === 0);
  const made = { names, places, identifiers: identifiersOf(proposed, "p") };
  overlays.set(proposed, made);
  return made;
}

/** One line per entry, the best; best first, ties by list and id so that the order never varies. */
function bestPerEntry(hits: readonly ScreeningHit[]): ScreeningHit[] {
  const key = (h: ScreeningHit) => `${h.viewed.entry.list} ${h.viewed.entry.id}`;
  const best = new Map<string, ScreeningHit>();
  for (const h of hits) {
    const known = best.get(key(h));
    if (known === undefined || known.score < h.score) best.set(key(h), known ? joined(h, known) : h);
    else best.set(key(h), joined(known, h));
  }
  return [...best.values()].sort((a, b) => b.score - a.score || (key(a) < key(b) ? -1 : 1));
}

/** The better of two hits of one entry, knowing of the other: its identifier, and the nearer tie. */
function joined(better: ScreeningHit, other: ScreeningHit): ScreeningHit {
  const identifier = better.identifier ?? other.identifier;
  const tie = better.tie === "possible" ? other.tie : better.tie;
  return { ...better, tie, ...(identifier ? { identifier } : {}) };
}

function nothingLoaded(someAsked: boolean): Result<never> {
  return fail({
    code: "lists/none-loaded",
    at: "lists",
    because: `${someAsked ? "none of the lists asked" : "no list"} is loaded, so nothing was looked at`,
    try: "run `licet lists update`",
  });
}
