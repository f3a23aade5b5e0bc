import { listingOf, type Screener, type ScreeningHit, type ViewedEntry } from "../screening/index.ts";
import type { LegalDate, Owner, Party, PlaceCode, Result, Transaction, Trouble } from "../vocabulary/index.ts";
import { fail, ok } from "../vocabulary/index.ts";

/** A transaction whose parties and owners carry what screening found, and the hits behind it. */
export interface ScreenedTransaction {
  readonly transaction: Transaction;
  readonly hits: ReadonlyMap<string, readonly ScreeningHit[]>;
}

/** How to screen: with which lists, and with which proposed entries on top. */
export interface ScreeningPlan {
  readonly screener: Screener;
  readonly proposed: readonly ViewedEntry[];
}

/** Looks up every party, and every owner, that came without stated listings. Stated listings are taken as stated. */
export function screenParties(transaction: Transaction, plan: ScreeningPlan): Result<ScreenedTransaction> {
  const troubles: Trouble[] = [];
  const hits = new Map<string, readonly ScreeningHit[]>();
  const look: Look = ({ name, country, address, identifiers }, at) => {
    const subject = {
      name,
      ...(country ? { country } : {}),
      ...(address ? { address } : {}),
      ...(identifiers && identifiers.length > 0 ? { identifiers } : {}),
    };
    const found = plan.screener.screen(subject, { on: transaction.on, proposed: plan.proposed });
    if (!found.ok) troubles.push(...found.troubles.map((t) => ({ ...t, at: `${at}: ${t.at}` })));
    const list = found.ok ? found.value : [];
    hits.set(at, list);
    return list;
  };
  const parties = transaction.parties.map((p, i) => screenedParty(p, `parties[${i}]`, transaction.on, look));
  const [first, ...rest] = troubles;
  return first ? fail(first, ...rest) : ok({ transaction: { ...transaction, parties }, hits });
}

/** What of a party or an owner is looked up. */
type Looked = Pick<Party, "name" | "address" | "identifiers"> & { readonly country?: PlaceCode };

type Look = (who: Looked, at: string) => readonly ScreeningHit[];

function screenedParty(party: Party, at: string, on: LegalDate, look: Look): Party {
  const owners = party.owners.map((o, i) => screenedOwner(o, `${at}.owners[${i}]`, on, look));
  if (party.screening === "stated") return { ...party, owners };
  const found = look(party, at);
  return {
    ...party,
    owners,
    screening: "screened",
    listings: [...party.listings, ...telling(found).map((h) => listingOf(h, on))],
  };
}

function screenedOwner(owner: Owner, at: string, on: LegalDate, look: Look): Owner {
  const owners = owner.owners.map((o, i) => screenedOwner(o, `${at}.owners[${i}]`, on, look));
  if (owner.listings.length > 0) return { ...owner, owners };
  const found = look(owner, at);
  return { ...owner, owners, listings: telling(found).map((h) => listingOf(h, on)) };
}

/** Hits that say something about the party: where a list names it exactly, entries of that list that are only alike say nothing more. */
function telling(hits: readonly ScreeningHit[]): ScreeningHit[] {
  const exact = new Set(hits.filter((h) => h.tie !== "possible").map((h) => h.viewed.entry.list));
  return hits.filter((h) => h.tie !== "possible" || !exact.has(h.viewed.entry.list));
}
