import type { Book } from "../book/index.ts";
import { type BookReading, readBook } from "../book/index.ts";
import { type Impact, type ImpactWorld, type Inquiry, impactOf, type Proposed } from "../impact/index.ts";
import type { ViewedEntry } from "../list-history/index.ts";
import { type FactValue, type LegalDate, NO_TERMS, ok, placeCode, type Result } from "../vocabulary/index.ts";
import type { DemoSize } from "./business.ts";
import type { Desk } from "./desk.ts";
import { clauseOfRule, savingsOf } from "./impact-savings.ts";
import type { ImpactProposal, ItemProposal, StatedSavings } from "./read-proposals.ts";
import { dressed, type Known, knownAs, latestDay, recognised } from "./recognise-proposed.ts";
import { bearersOf } from "./typing-error.ts";

/** A question about a book: a day, and what somebody proposes. */
export interface ImpactAsk {
  readonly asOf: LegalDate;
  readonly listings: readonly ImpactProposal[];
  readonly items: readonly ItemProposal[];
  /** A rule switched on, or another fact that the proposal changes for every order. */
  readonly changedFacts: Readonly<Record<string, FactValue>>;
  readonly savings?: StatedSavings;
  /** Facts stated for every order, proposal or not. */
  readonly facts: Readonly<Record<string, FactValue>>;
}

/** Reads the book of a folder; rows that cannot be read come back beside it. */
export async function openBook(
  desk: Desk,
  folder: string,
  progress?: (rows: number) => void,
): Promise<Result<BookReading>> {
  const raw = await desk.business.files.readFolder(folder);
  return raw.ok ? readBook(raw.value, progress ? { progress } : {}) : raw;
}

/** The book of the demonstration company, read as from files. */
export async function openDemoBook(desk: Desk, size: DemoSize = {}): Promise<Result<BookReading>> {
  return readBook(await desk.business.demoBook(size));
}

/**
 * The impact on a book, as things stand or under what is proposed. `kept` is the inquiry of an earlier answer over the
 * same world. Once `gone` says that nobody waits any more it rejects with a TroubleError `impact/stopped`.
 */
export async function impactOn(
  desk: Desk,
  book: Book,
  ask: ImpactAsk,
  progress?: ImpactWorld["progress"],
  kept?: Inquiry,
  gone?: AbortSignal,
): Promise<Result<Impact>> {
  const found = await desk.world();
  if (!found.ok) return found;
  const world = found.value;
  const proposed = proposedOf(desk, ask, book, (name, country) =>
    knownAs(world.screener, name, country, latestDay(desk, world)),
  );
  if (!proposed.ok) return proposed;
  const { lookUp, dutyOn, savings, turns } = desk.business;
  const w: ImpactWorld = {
    world,
    lookUp,
    dutyOn,
    turn: turns(gone),
    savingsOf: (listing) => {
      const rule = savings.ofListing(listing);
      return rule && clauseOfRule(rule);
    },
    askedAt: desk.now(),
    ...(progress ? { progress } : {}),
  };
  const request = { asOf: ask.asOf, facts: ask.facts, ...(proposed.value ? { proposed: proposed.value } : {}) };
  return impactOf(w, book, request, kept);
}

function proposedOf(
  desk: Desk,
  ask: ImpactAsk,
  book: Book,
  known: (name: string, country?: string) => Known | undefined,
): Result<Proposed | undefined> {
  const { listings, items, changedFacts } = ask;
  if (listings.length + items.length + Object.keys(changedFacts).length === 0) return ok(undefined);
  const entries: ViewedEntry[] = [];
  const notes: string[] = [];
  const real: ViewedEntry[] = [];
  for (const listing of listings) {
    const made = entryFor(desk, listing);
    if (!made.ok) return made;
    const alike = listing.addressOnly ? undefined : known(listing.party, listing.country);
    // Of a party that is known for sure the printed names tell more than a likeness of one word.
    const sure = listing.addressOnly || alike?.perhaps === false;
    const bearers = sure ? [] : bearersOf(book, listing.party);
    entries.push(dressed(made.value, listing, alike, bearers));
    if (bearers.length > 0)
      notes.push(
        `${bearers.length === 1 ? "1 customer's name carries" : `${bearers.length} names of customers carry`} ${listing.party}, or a word within a typing error of it: a possible hit where nothing nearer is found`,
      );
    if (alike) notes.push(recognised(listing.party, alike));
    if (alike?.perhaps === false && alike.viewed.entry.period.from === listing.from) real.push(alike.viewed);
  }
  const days = listings.map((l) => l.from).sort();
  const moves = items.map(({ products, eccn, to }) => ({
    ...(products ? { products } : {}),
    ...(eccn ? { fromEccn: eccn } : {}),
    to,
  }));
  const savings = savingsOf(desk.business, ask.savings, days.at(-1), real);
  if (!savings.ok) return savings;
  return ok({
    ...(savings.value ? { savings: savings.value } : {}),
    entries,
    ...(days[0] ? { from: days.at(-1) ?? days[0] } : {}),
    moves,
    facts: changedFacts,
    notes,
  });
}

/** A list of another government by its id, country first. */
const FOREIGN = /^(?!us\/)[a-z]{2}\/[a-z0-9-]+$/;

/**
 * The entry a proposal would make. A list of another government need not be known here: no rule asked reads it, and what
 * it does to parts and suppliers follows from whom it names.
 */
function entryFor(desk: Desk, p: ImpactProposal): Result<ViewedEntry> {
  const made = desk.propose(p);
  if (made.ok || made.troubles[0].code !== "listing/unknown-list" || !FOREIGN.test(p.list)) return made;
  const country = p.country === undefined ? undefined : placeCode(p.country);
  return ok({
    entry: {
      id: `proposed:${p.party}`,
      list: p.list,
      kind: "unknown",
      names: [{ text: p.party, role: "primary" }],
      addresses: [],
      countries: country ? [country] : [],
      identifiers: [],
      terms: NO_TERMS,
      citations: [],
      period: { from: p.from },
      firstDay: "exact",
      remarks: "a proposal, published by nobody",
    },
    wording: {},
    source: "proposal",
    edition: "proposal",
    proposed: true,
  });
}
