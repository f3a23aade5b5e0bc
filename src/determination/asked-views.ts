import type { Destination, Item, Party, Transaction } from "../vocabulary/index.ts";
import { LOOK, type Looks } from "./looks.ts";

/** A transaction that notes which of its parts are looked at. It answers as the transaction does. */
export function viewOf(stated: Transaction, looks: Looks): Transaction {
  return new TransactionView(stated, looks) as Transaction;
}

class TransactionView {
  readonly #looks: Looks;
  readonly #stated: Transaction;
  readonly #item: Item;
  readonly #parties: readonly Party[];

  constructor(stated: Transaction, looks: Looks) {
    this.#looks = looks;
    this.#stated = stated;
    this.#item = new ItemView(stated.item, looks) as Item;
    this.#parties = stated.parties.map((p) => new PartyView(p, looks) as Party);
  }
  get id(): string | undefined {
    this.#looks.seen |= LOOK.id;
    return this.#stated.id;
  }
  get on(): Transaction["on"] {
    this.#looks.seen |= LOOK.day;
    return this.#stated.on;
  }
  get kind(): Transaction["kind"] {
    this.#looks.seen |= LOOK.kind;
    return this.#stated.kind;
  }
  get item(): Item {
    return this.#item;
  }
  get parties(): readonly Party[] {
    this.#looks.seen |= LOOK.parties;
    return this.#parties;
  }
  get destination(): Destination {
    this.#looks.seen |= LOOK.destination;
    return this.#stated.destination;
  }
  get endUse(): string | undefined {
    this.#looks.seen |= LOOK.endUse;
    return this.#stated.endUse;
  }
  get facts(): Transaction["facts"] {
    this.#looks.seen |= LOOK.facts;
    return this.#stated.facts;
  }
}

class ItemView {
  readonly #looks: Looks;
  readonly #stated: Item;

  constructor(stated: Item, looks: Looks) {
    this.#looks = looks;
    this.#stated = stated;
  }
  get classification(): Item["classification"] {
    this.#looks.seen |= LOOK.classification;
    return this.#stated.classification;
  }
  get kind(): Item["kind"] {
    this.#looks.seen |= LOOK.itemKind;
    return this.#stated.kind;
  }
  get description(): string | undefined {
    this.#looks.seen |= LOOK.description;
    return this.#stated.description;
  }
  get origin(): string | undefined {
    this.#looks.seen |= LOOK.origin;
    return this.#stated.origin;
  }
  get controlledUsContentPercent(): number | undefined {
    this.#looks.seen |= LOOK.content;
    return this.#stated.controlledUsContentPercent;
  }
  get valueUsd(): number | undefined {
    this.#looks.seen |= LOOK.value;
    return this.#stated.valueUsd;
  }
  get htsCode(): string | undefined {
    this.#looks.seen |= LOOK.tariff;
    return this.#stated.htsCode;
  }
  get intangible(): boolean | undefined {
    this.#looks.seen |= LOOK.intangible;
    return this.#stated.intangible;
  }
}

/** A party was reached through the parties, so only what has a bit of its own needs noting. */
class PartyView {
  readonly #looks: Looks;
  readonly #stated: Party;

  constructor(stated: Party, looks: Looks) {
    this.#looks = looks;
    this.#stated = stated;
  }
  get name(): string {
    this.#looks.seen |= LOOK.names;
    return this.#stated.name;
  }
  get address(): string | undefined {
    this.#looks.seen |= LOOK.names;
    return this.#stated.address;
  }
  get identifiers(): readonly string[] | undefined {
    this.#looks.seen |= LOOK.names;
    return this.#stated.identifiers;
  }
  get roles(): Party["roles"] {
    return this.#stated.roles;
  }
  get country(): string {
    return this.#stated.country;
  }
  get headquarters(): string | undefined {
    return this.#stated.headquarters;
  }
  get ultimateParentHeadquarters(): string | undefined {
    return this.#stated.ultimateParentHeadquarters;
  }
  get owners(): Party["owners"] {
    this.#looks.seen |= LOOK.owners;
    return this.#stated.owners;
  }
  get listings(): Party["listings"] {
    this.#looks.seen |= LOOK.listings;
    return this.#stated.listings;
  }
  get screening(): Party["screening"] {
    return this.#stated.screening;
  }
}
