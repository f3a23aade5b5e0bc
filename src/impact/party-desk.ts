import type { Book } from "../book/index.ts";
import type { Listing, Owner, PlaceCode } from "../vocabulary/index.ts";
import { type Directory, named, type Reached, reached, subjectsOf } from "./directory.ts";
import type { LookUpSubject } from "./look-up.ts";
import type { KnownParty } from "./order-question.ts";
import type { OwnerGraph } from "./owner-graph.ts";
import type { WhatTells } from "./what-tells.ts";

/** Parties as the law is told of them, with the entries of some directories. */
export interface PartyDesk {
  reachedBy(customerId: string): Reached;
  ownersOf(customerId: string): readonly Owner[];
  customer(id: string): KnownParty;
  intermediate(name: string, country: PlaceCode): KnownParty;
}

/** Parties seen through directories; each is worked out once. */
export function partyDesk(
  book: Book,
  graph: OwnerGraph,
  directories: readonly Directory[],
  tells: WhatTells,
): PartyDesk {
  const known = new Map<string, KnownParty>();
  const remember = (key: string, make: () => KnownParty): KnownParty => {
    const party = known.get(key) ?? make();
    known.set(key, party);
    return party;
  };
  const look = (subjects: readonly LookUpSubject[]): Reached => {
    const all = directories.map((d) => reached(d, subjects));
    return { hits: all.flatMap((r) => r.hits), listings: all.flatMap((r) => r.listings) };
  };
  const reachedBy = (id: string): Reached => {
    const customer = book.customers.get(id);
    if (customer === undefined) throw new Error(`no customer ${id}`);
    return look(subjectsOf(customer));
  };
  const ownersOf = (id: string) =>
    graph.held.has(id) ? graph.ownersOf(id, (owner) => look([named(owner)]).listings) : [];
  return {
    reachedBy,
    ownersOf,
    customer: (id) =>
      remember(id, () => {
        const c = book.customers.get(id);
        if (c === undefined) throw new Error(`no customer ${id}`);
        return knownParty(c.name, c.country, reachedBy(id).listings, ownersOf(id), tells);
      }),
    intermediate: (name, country) =>
      remember(`\u0000${name} ${country}`, () =>
        knownParty(name, country, look([named(name, country)]).listings, [], tells),
      ),
  };
}

/** A party with what tells it apart. One on no list, with owners on no list, is like any other so owned in its country. */
function knownParty(
  name: string,
  country: PlaceCode,
  listings: readonly Listing[],
  owners: readonly Owner[],
  tells: WhatTells,
): KnownParty {
  const facts = { name, country, listings, screening: "screened" as const };
  if (listings.length === 0 && !tells.name(name) && owners.every((o) => unremarkable(o, tells))) {
    const unnamed = withoutNames(owners);
    return { party: { ...facts, owners: unnamed }, signature: `${country}${ownersKey(unnamed)}`, onlyQuoted: true };
  }
  const listed = listings.map((l) => `${l.list} ${l.entryId ?? l.name} ${l.tie} ${l.period.from ?? l.seen ?? ""}`);
  const signature = `${country} ${name} [${listed.join("; ")}] ${ownersKey(owners)}`;
  return { party: { ...facts, owners }, signature, onlyQuoted: false };
}

const unremarkable = (o: Owner, tells: WhatTells): boolean =>
  o.listings.length === 0 && !tells.name(o.name) && o.owners.every((above) => unremarkable(above, tells));

/** Owners by their place; the same owner has the same place wherever it stands. */
function withoutNames(owners: readonly Owner[], places = new Map<string, string>()): readonly Owner[] {
  return owners.map((o) => {
    const name = places.get(o.name) ?? `‹the owner ${places.size + 1}›`;
    places.set(o.name, name);
    return { ...o, name, owners: withoutNames(o.owners, places) };
  });
}

/** Owners in one text: name, country, share, listings, and their own owners. */
const ownersKey = (owners: readonly Owner[]): string =>
  owners
    .map((o) => {
      const listed = o.listings.map((l) => `${l.list} ${l.entryId ?? l.name} ${l.tie}`).join("; ");
      return ` (${o.name} ${o.country ?? ""} ${o.share.low}-${o.share.high} [${listed}]${ownersKey(o.owners)})`;
    })
    .join("");
