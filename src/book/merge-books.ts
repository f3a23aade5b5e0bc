import type { BomLine, Book } from "./book.ts";

/** What an import changed. */
export interface Merge {
  readonly book: Book;
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/**
 * Puts a newer book over an older one, record by record under their keys. Importing the same book again changes nothing.
 * A record the newer book does not hold stays; the older of two days never replaces the newer.
 */
export function mergeBooks(before: Book, after: Book): Merge {
  const count = { added: 0, changed: 0, same: 0 };
  const over = <T>(older: ReadonlyMap<string, T>, newer: ReadonlyMap<string, T>): ReadonlyMap<string, T> => {
    const merged = new Map(older);
    for (const [key, record] of newer) {
      const known = older.get(key);
      if (known === undefined) count.added++;
      else if (JSON.stringify(known) === JSON.stringify(record)) count.same++;
      else count.changed++;
      merged.set(key, record);
    }
    return merged;
  };
  const bomKey = (l: BomLine) => `${l.productId}\u0000${l.line}`;
  const keyedBom = (book: Book) => new Map(book.bom.map((l) => [bomKey(l), l]));
  const holdings = (book: Book) => new Map(book.holdings.map((h) => [`${h.of}\u0000${h.owner}`, h]));
  const [older, newer] = before.day > after.day ? [after, before] : [before, after];
  const book: Book = {
    ...older,
    ...newer,
    customers: over(older.customers, newer.customers),
    products: over(older.products, newer.products),
    bom: [...over(keyedBom(older), keyedBom(newer)).values()],
    orders: over(older.orders, newer.orders),
    holdings: [...over(holdings(older), holdings(newer)).values()],
  };
  return { book, ...count };
}
