import type { Transaction } from "../vocabulary/index.ts";

/** The parts of a question a rule can look at, each a bit of a mask; facts are noted by name, not here. */
export const LOOK = {
  day: 1 << 0,
  kind: 1 << 1,
  /** Whether the item is inside the regulation, as the jurisdiction rules found. */
  subject: 1 << 2,
  classification: 1 << 3,
  itemKind: 1 << 4,
  origin: 1 << 5,
  content: 1 << 6,
  value: 1 << 7,
  tariff: 1 << 8,
  intangible: 1 << 9,
  description: 1 << 10,
  destination: 1 << 11,
  /** Roles, countries, how they were screened: everything of the parties but what has a bit of its own. */
  parties: 1 << 12,
  /** The words that name the parties. */
  names: 1 << 13,
  endUse: 1 << 14,
  id: 1 << 15,
  /** All stated facts at once, read past the asking. */
  facts: 1 << 16,
  /** The requirements that stand, as those who look at exceptions see them. */
  standing: 1 << 17,
  listings: 1 << 18,
  owners: 1 << 19,
} as const;

/** What was looked at since somebody last set it back. */
export interface Looks {
  seen: number;
}

const ALL_OF_PARTIES = LOOK.parties | LOOK.names | LOOK.listings | LOOK.owners;

/** The parts in which two transactions differ, taken apart no further than a rule can look. */
export function partsChanged(a: Transaction, b: Transaction): number {
  if (a === b) return 0;
  return (
    (a.id === b.id ? 0 : LOOK.id) |
    (a.on === b.on ? 0 : LOOK.day) |
    (a.kind === b.kind ? 0 : LOOK.kind) |
    (a.item === b.item ? 0 : itemChanged(a.item, b.item)) |
    (a.destination === b.destination ? 0 : LOOK.destination) |
    (a.parties === b.parties ? 0 : ALL_OF_PARTIES) |
    (a.endUse === b.endUse ? 0 : LOOK.endUse) |
    (a.facts === b.facts ? 0 : LOOK.facts)
  );
}

function itemChanged(a: Transaction["item"], b: Transaction["item"]): number {
  return (
    (a.classification === b.classification ? 0 : LOOK.classification) |
    (a.kind === b.kind ? 0 : LOOK.itemKind) |
    (a.origin === b.origin ? 0 : LOOK.origin) |
    (a.controlledUsContentPercent === b.controlledUsContentPercent ? 0 : LOOK.content) |
    (a.valueUsd === b.valueUsd ? 0 : LOOK.value) |
    (a.htsCode === b.htsCode ? 0 : LOOK.tariff) |
    (a.intangible === b.intangible ? 0 : LOOK.intangible) |
    (a.description === b.description ? 0 : LOOK.description)
  );
}

const COMMON =
  LOOK.day |
  LOOK.kind |
  LOOK.subject |
  LOOK.classification |
  LOOK.itemKind |
  LOOK.origin |
  LOOK.content |
  LOOK.tariff |
  LOOK.intangible |
  LOOK.destination |
  LOOK.parties;

/** The parts that many questions share, and the words of these parts: the same words, the same parts. */
export interface CommonParts {
  readonly mask: number;
  readonly words: string;
  /** What earlier rounds found and a round rests on besides: the subject, the requirements that stand. */
  readonly found: string;
}

/** The common parts of a question before anything was found; that nobody is listed, or owned by anybody stated, is common too. */
export function commonParts({ on, kind, item, destination, parties }: Transaction): CommonParts {
  const { classification: c } = item;
  const words = `${on} ${kind} ${c.kind} ${c.code.length} ${c.code} ${c.paragraph ?? ""} ${item.kind} ${item.origin ?? ""} ${item.controlledUsContentPercent ?? ""} ${item.htsCode ?? ""} ${item.intangible ?? ""} ${destination.country} ${destination.region ?? ""}`;
  let [mask, shape] = [COMMON | LOOK.listings | LOOK.owners, ""];
  for (const {
    country,
    screening,
    roles,
    headquarters = "",
    ultimateParentHeadquarters = "",
    listings,
    owners,
  } of parties) {
    shape += `\n${country} ${screening} ${headquarters} ${ultimateParentHeadquarters} ${roles.join()}`;
    if (listings.length > 0) mask &= ~LOOK.listings;
    if (owners.length > 0) mask &= ~LOOK.owners;
  }
  return { mask, words: `${words} ${mask}${shape}`, found: "" };
}
