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

function knownParty(
  name: string,
  country: PlaceCode,
  listings: readonly Listing[],
  owners: readonly Owner[],
  tells: WhatTells,
): KnownParty {
  const facts = { country, listings, owners, screening: "screened" as const };
  const listed = listings.map((l) => `${l.list} ${l.entryId ?? l.name} ${l.tie} ${l.period.from ?? l.seen ?? ""}`);
  const onlyQuoted = listings.length === 0 && owners.length === 0 && !tells.name(name);
  const telling = onlyQuoted ? "" : ` ${name} [${listed.join("; ")}] ${ownersKey(owners)}`;
  return { party: { name, ...facts }, signature: `${country}${telling}`, onlyQuoted };
}

const ownersKey = (owners: readonly Owner[]): string =>
  owners
    .map(
      (o) =>
        `${o.name} ${o.share.low}-${o.share.high} ${o.listings.map((l) => l.entryId ?? l.name).join(";")} {${ownersKey(o.owners)}}`,
    )
    .join(", ");
