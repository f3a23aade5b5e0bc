import type { Book, Holding } from "../book/index.ts";
import { attributedShare } from "../ownership/index.ts";
import { inForce, type LegalDate, type Listing, type Owner } from "../vocabulary/index.ts";
import type { OwnershipFinding } from "./impact.ts";

/** The stated holdings of a book, by who is held. */
export interface OwnerGraph {
  /** Names of everybody who holds something, each once. */
  readonly owners: readonly string[];
  /** The owners of a customer up the chain, with the listings found for them. */
  ownersOf(customerId: string, listings: (owner: string) => readonly Listing[]): readonly Owner[];
  /** Customers with a stated owner. */
  readonly held: ReadonlySet<string>;
  /** Names of all owners up the chain of a customer. */
  above(customerId: string): readonly string[];
}

/** Chains longer than this are cut; real ones are far shorter, and a circle has no end. */
const LONGEST_CHAIN = 12;

/** Joins the holdings of a book into a graph. An owner that is itself a customer brings its own owners. */
export function ownerGraph(book: Book): OwnerGraph {
  const above = new Map<string, Holding[]>();
  for (const h of book.holdings) above.set(h.of, [...(above.get(h.of) ?? []), h]);
  const idsByName = new Map<string, string>();
  if (book.holdings.length > 0)
    for (const c of book.customers.values()) if (above.has(c.id)) idsByName.set(c.name, c.id);
  const holdersOf = (key: string): readonly Holding[] => above.get(key) ?? above.get(idsByName.get(key) ?? "") ?? [];
  const ownersOf = (key: string, listings: (owner: string) => readonly Listing[], seen: readonly string[]): Owner[] =>
    seen.length >= LONGEST_CHAIN
      ? []
      : holdersOf(key)
          .filter((h) => !seen.includes(h.owner))
          .map((h) => ({
            name: h.owner,
            share: h.share,
            ...(h.ownerCountry ? { country: h.ownerCountry } : {}),
            listings: listings(h.owner),
            owners: ownersOf(h.owner, listings, [...seen, h.owner]),
          }));
  const namesAbove = (owners: readonly Owner[]): string[] => owners.flatMap((o) => [o.name, ...namesAbove(o.owners)]);
  return {
    owners: [...new Set(book.holdings.map((h) => h.owner))],
    ownersOf: (id, listings) => ownersOf(id, listings, []),
    held: new Set([...above.keys()].filter((key) => book.customers.has(key))),
    above: (id) => namesAbove(ownersOf(id, () => [], [])),
  };
}

const percent = ({ low, high }: { low: number; high: number }): string =>
  low === high ? `${low} percent` : `between ${low} and ${high} percent`;

/** What listed parties hold of a customer on a day, with the chain and the sum; undefined when none of its owners is listed. */
export function ownershipOf(owners: readonly Owner[], on: LegalDate): OwnershipFinding | undefined {
  const { share, owners: counted } = attributedShare(owners, (l) => countsOn(l, on));
  if (counted.length === 0) return undefined;
  const chains = counted.map((c) => ({
    path: c.path,
    share: c.share,
    listed: [...new Set(c.listings.map((l) => l.name ?? l.list))],
  }));
  const parts = counted.map((c) =>
    c.because === "listed"
      ? `${percent(c.share)} by ${c.path[0]}, itself listed`
      : `${percent(c.share)} by ${c.path[0]}, which counts whole because listed parties hold half of it or more (${c.path.slice(1).join(" ← ")})`,
  );
  const sum = counted.length === 1 ? "" : `; together ${percent(share)}`;
  const half = share.low >= 50 ? "reaches" : share.high >= 50 ? "may-reach" : "below";
  const verdict = { reaches: "half or more", "may-reach": "half or more is possible", below: "less than half" }[half];
  return { share, half, chains, arithmetic: `${parts.join(" + ")}${sum}: ${verdict}` };
}

function countsOn(listing: Listing, on: LegalDate): "yes" | "no" | "unknown" {
  if (listing.tie === "address") return "no";
  const standing = inForce(listing.period, on, listing.seen);
  return standing === "yes" && listing.tie === "possible" ? "unknown" : standing;
}
