import type { Book, Order } from "../book/index.ts";
import { type LegalDate, ok, type PlaceCode, type Result } from "../vocabulary/index.ts";
import {
  type Directory,
  emptyDirectory,
  intermediatesOf,
  named,
  openDirectory,
  subjectsOf,
  suppliersOf,
} from "./directory.ts";
import type { Inquiry } from "./inquiry.ts";
import { type LookUpHit, type LookUpSubject, screenerAmong } from "./look-up.ts";
import type { OwnerGraph } from "./owner-graph.ts";
import type { ImpactRequest, ImpactWorld } from "./request.ts";
import { inTurns, type Turn } from "./turns.ts";

/** Everybody in the book, as the lists and the proposal see them. */
export interface Cast {
  /** What the entries in question reach: the proposed ones, or the lists where nothing is proposed. */
  readonly aimed: Directory;
  /** What the lists in force reach, for the parties of the orders that are asked about. */
  readonly standing: Directory;
  /** Customers whom the entries in question reach, by a name of their own or through owners. */
  readonly touched: ReadonlySet<string>;
  readonly touchedOnTheWay: ReadonlySet<string>;
  /** The orders to ask about. */
  readonly candidates: readonly Order[];
}

/** Looks everybody up and finds the orders to ask about. */
export async function castOf(
  book: Book,
  graph: OwnerGraph,
  request: ImpactRequest,
  on: LegalDate,
  w: ImpactWorld,
  inquiry: Inquiry,
): Promise<Result<Cast>> {
  const proposed = request.proposed;
  const progress = (done: number, total: number) => w.progress?.("names looked up", done, total);
  // What stands is what stood on the day asked: a later listing of the proposed party must not hide what is proposed.
  const stood = proposed === undefined ? on : request.asOf;
  const lists = { lookUp: w.lookUp(w.world.screener), known: memoryOf(inquiry, `lists ${stood}`), day: stood };
  const onTheWay = await intermediatesOf(book, w.turn);
  const open = (subjects: Iterable<LookUpSubject>, { lookUp, known, day }: typeof lists) =>
    openDirectory(subjects, lookUp, day, known, { progress, turn: w.turn });
  const aimed =
    proposed === undefined
      ? await open(everybody(book, graph, onTheWay), lists)
      : proposed.entries.length === 0
        ? ok(emptyDirectory(on))
        : await open(everybody(book, graph, onTheWay), {
            lookUp: w.lookUp(screenerAmong(proposed.entries)),
            known: memoryOf(inquiry, `proposed ${on} ${JSON.stringify(proposed.entries.map((v) => v.entry))}`),
            day: on,
          });
  if (!aimed.ok) return aimed;
  const reach = (s: LookUpSubject) => aimed.value.found(s).length > 0;
  const owners = new Set(graph.owners.filter((o) => reach(named(o))));
  const ownedByReached = (id: string) =>
    owners.size > 0 && graph.held.has(id) && graph.above(id).some((o) => owners.has(o));
  const touched = new Set<string>();
  await inTurns(book.customers.values(), w.turn, (c) => {
    if (subjectsOf(c).some(reach) || ownedByReached(c.id)) touched.add(c.id);
  });
  const touchedOnTheWay = new Set([...onTheWay].filter(([n, p]) => reach(named(n, p))).map(([n]) => n));
  const candidates = await candidatesOf(book, request, touched, touchedOnTheWay, w.turn);
  const standing = proposed ? await open(partiesOf(book, graph, candidates, touched), lists) : aimed;
  if (!standing.ok) return standing;
  return ok({ aimed: aimed.value, standing: standing.value, touched, touchedOnTheWay, candidates });
}

function memoryOf(inquiry: Inquiry, key: string): Map<string, readonly LookUpHit[]> {
  const known = inquiry.looked.get(key) ?? new Map<string, readonly LookUpHit[]>();
  inquiry.looked.set(key, known);
  return known;
}

async function candidatesOf(
  book: Book,
  { proposed }: ImpactRequest,
  touched: ReadonlySet<string>,
  onTheWay: ReadonlySet<string>,
  turn: Turn | undefined,
): Promise<Order[]> {
  const everyOrder = proposed !== undefined && Object.keys(proposed.facts).length > 0;
  const moves = proposed?.moves ?? [];
  const moved = new Set(
    [...book.products.values()]
      .filter((p) => moves.some((m) => m.products?.includes(p.id) || p.eccns.some((e) => e.eccn.code === m.fromEccn)))
      .map((p) => p.id),
  );
  const isTouched = (o: Order) =>
    touched.has(o.customerId) ||
    touched.has(o.endUserId) ||
    (o.intermediate !== undefined && onTheWay.has(o.intermediate)) ||
    moved.has(o.productId);
  const candidates: Order[] = [];
  await inTurns(book.orders.values(), turn, (o) => {
    if (everyOrder || isTouched(o)) candidates.push(o);
  });
  return candidates;
}

/** Every name of the book: customers, owners, those on the way, suppliers, and the company itself. */
function* everybody(book: Book, graph: OwnerGraph, onTheWay: ReadonlyMap<string, PlaceCode>): Generator<LookUpSubject> {
  for (const c of book.customers.values()) yield* subjectsOf(c);
  for (const owner of graph.owners) yield named(owner);
  for (const [name, place] of onTheWay) yield named(name, place);
  for (const [name] of suppliersOf(book)) yield named(name);
  if (book.company !== undefined) yield named(book.company);
}

/** The names that the orders asked about, and the customers touched, bring with them. */
function* partiesOf(
  book: Book,
  graph: OwnerGraph,
  orders: readonly Order[],
  touched: ReadonlySet<string>,
): Generator<LookUpSubject> {
  const ids = new Set(touched);
  const way = new Map<string, PlaceCode>();
  for (const o of orders) {
    ids.add(o.customerId).add(o.endUserId);
    if (o.intermediate !== undefined) way.set(`${o.intermediate} ${o.shipTo}`, o.shipTo);
  }
  for (const id of ids) {
    const customer = book.customers.get(id);
    if (customer) yield* subjectsOf(customer);
    for (const owner of graph.above(id)) yield named(owner);
  }
  for (const [key, place] of way) yield named(key.slice(0, -place.length - 1), place);
}
