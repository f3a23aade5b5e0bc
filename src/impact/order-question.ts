import { type Book, eccnOn, type Order, type Product } from "../book/index.ts";
import type {
  Classification,
  FactValue,
  LegalDate,
  Party,
  PartyRole,
  PlaceCode,
  Transaction,
} from "../vocabulary/index.ts";
import type { Question } from "./inquiry.ts";
import { askedAs, type NamesInOrder, type PartInOrder } from "./quoted-names.ts";
import type { ItemMove } from "./request.ts";
import type { UsContentDesk } from "./us-content.ts";
import type { WhatTells } from "./what-tells.ts";

/** A party as it stands in every order, with what tells two parties apart for the law. */
export interface KnownParty {
  readonly party: Omit<Party, "roles">;
  /** Name, listings and owners of a listed or owned party; only the country of any other. */
  readonly signature: string;
  /** The law only quotes its name: it is asked about by its part in the order. */
  readonly onlyQuoted: boolean;
}

/** What turns orders into questions: who the parties are, and which classification holds. */
export interface OrderDesk {
  readonly book: Book;
  readonly on: LegalDate;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly moves: readonly ItemMove[];
  readonly usContent: UsContentDesk;
  readonly tells: WhatTells;
  customer(id: string): KnownParty;
  intermediate(name: string, country: PlaceCode): KnownParty;
}

/** The classification of a product on the day asked, moved where a proposal moves it. */
export function eccnUnder(product: Product, on: LegalDate, moves: readonly ItemMove[]): Classification {
  const { eccn } = eccnOn(product, on);
  const move = moves.find(
    (m) => m.products?.includes(product.id) || (m.fromEccn !== undefined && m.fromEccn === eccn.code),
  );
  return move?.to ?? eccn;
}

/** A question of an order, and the same question with the least and the most U.S. content where that is not known exactly. */
export interface OrderQuestion {
  readonly exact: Question;
  readonly between?: readonly [Question, Question];
}

/** The question an order puts to the law. */
export function questionOf(order: Order, desk: OrderDesk): OrderQuestion {
  const product = desk.book.products.get(order.productId);
  if (product === undefined) throw new Error(`order ${order.id} names a product that is not in the book`);
  const destination = order.endUserCountry;
  const classification = eccnUnder(product, desk.on, desk.moves);
  const home = desk.book.companyCountry ?? "US";
  const from = order.shipFrom ?? product.madeIn ?? home;
  const kind = kindOf(from, destination);
  const abroad = product.madeIn !== undefined && product.madeIn !== "US";
  const content = abroad ? desk.usContent.of(product, destination)?.pct : undefined;
  const parties = partiesOf(order, desk);
  const valueUsd = order.amountCents / 100;
  const itemKey = `${classification.code} ${classification.paragraph ?? ""} ${product.madeIn ?? ""} ${product.intangible}`;
  const itself = `${desk.on} ${kind} ${from} ${destination} ${itemKey} ${desk.tells.amountClass(valueUsd)}`;
  const use = desk.tells.use(product.name, order.endUse ?? "");
  const key = `${itself} ${parties.map((p) => p.key).join(" ")} ${use}`;
  const withContent = (pct: number | undefined): Question => ({
    key: `${key} ${desk.tells.contentClass(pct)}`,
    transaction: {
      on: desk.on,
      kind,
      item: {
        classification,
        kind: itemKind(classification, product),
        description: product.name,
        ...(product.madeIn ? { origin: product.madeIn } : {}),
        ...(product.hts ? { htsCode: product.hts } : {}),
        ...(pct === undefined ? {} : { controlledUsContentPercent: pct }),
        ...(product.intangible ? { intangible: true } : {}),
        valueUsd,
      },
      parties: parties.map((p) => p.party),
      destination: { country: destination },
      ...(order.endUse === undefined ? {} : { endUse: order.endUse }),
      facts: desk.facts,
    },
  });
  if (content === undefined) return { exact: withContent(undefined) };
  const alike = desk.tells.contentClass(content.low) === desk.tells.contentClass(content.high);
  if (alike) return { exact: withContent(content.high) };
  return { exact: withContent(undefined), between: [withContent(content.low), withContent(content.high)] };
}

function kindOf(from: PlaceCode, to: PlaceCode): Transaction["kind"] {
  if (from === "US") return to === "US" ? "domestic" : "export";
  return from === to ? "transfer_in_country" : "reexport";
}

/** The product group letter tells software and technology; an item on no list that cannot be touched is software. */
function itemKind(classification: Classification, product: Product): Transaction["item"]["kind"] {
  const group = classification.kind === "ccl" ? classification.code[1] : undefined;
  if (group === "E") return "technology";
  return group === "D" || (group === undefined && product.intangible) ? "software" : "commodity";
}

function partiesOf(order: Order, desk: OrderDesk): { key: string; party: Party }[] {
  const same = order.endUserId === order.customerId;
  const inRole = ({ party, signature, onlyQuoted }: KnownParty, part: PartInOrder) => ({
    key: `${part}=${signature}`,
    party: { ...party, ...(onlyQuoted ? { name: askedAs(part) } : {}), roles: ROLES[part] },
  });
  const buyer = inRole(desk.customer(order.customerId), same ? "customer" : "purchaser");
  const user = same ? [] : [inRole(desk.customer(order.endUserId), "end user")];
  const way = order.intermediate;
  const onTheWay = way === undefined ? [] : [inRole(desk.intermediate(way, order.shipTo), "intermediate consignee")];
  return [buyer, ...user, ...onTheWay];
}

const ROLES: Readonly<Record<PartInOrder, readonly PartyRole[]>> = {
  customer: ["purchaser", "ultimate_consignee", "end_user"],
  purchaser: ["purchaser"],
  "end user": ["ultimate_consignee", "end_user"],
  "intermediate consignee": ["intermediate_consignee"],
};

/** The names of an order's parties, by their part in it. */
export function namesIn(order: Order, book: Book): NamesInOrder {
  const nameOf = (id: string) => book.customers.get(id)?.name ?? id;
  const onTheWay = order.intermediate === undefined ? {} : { "intermediate consignee": order.intermediate };
  return order.endUserId === order.customerId
    ? { customer: nameOf(order.customerId), ...onTheWay }
    : { purchaser: nameOf(order.customerId), "end user": nameOf(order.endUserId), ...onTheWay };
}
