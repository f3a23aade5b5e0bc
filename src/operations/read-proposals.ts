import {
  type Citation,
  type Classification,
  type FactValue,
  Fields,
  fail,
  isObject,
  type LegalDate,
  ok,
  present,
  type Result,
  readClassification,
  readLegalDate,
} from "../vocabulary/index.ts";
import type { Proposal } from "./desk.ts";

/** A proposed listing with what the party is to be recognised by. */
export interface ImpactProposal extends Proposal {
  readonly aliases?: readonly string[];
  readonly addresses?: readonly string[];
  /** The entry lists an address and names nobody. */
  readonly addressOnly?: true;
}

/** The dates of a savings clause, or the rule whose clause is taken as a model. */
export type StatedSavings =
  | { readonly enRouteOn: LegalDate; readonly until?: LegalDate; readonly exportedBefore?: LegalDate }
  | { readonly like: Citation };

/** Products that would be classified otherwise. */
export interface ItemProposal {
  readonly products?: readonly string[];
  readonly eccn?: string;
  readonly to: Classification;
}

/** What a file of proposals holds. */
export interface Proposals {
  readonly listings: readonly ImpactProposal[];
  readonly items: readonly ItemProposal[];
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly savings?: StatedSavings;
}

/** What a proposal is taken to say when it does not say it itself. */
export interface ProposalDefaults {
  readonly list?: string;
  readonly from?: LegalDate;
}

/**
 * Reads proposals from JSON: a list of `{party | address, list, from, country?, aliases?[], addresses?[], requirement?,
 * reviewPolicy?, footnotes?[]}`, or `{listings: [...], items: [{products?[] | eccn?, to}], facts: {},
 * savingsClause: {enRouteOn, until?, exportedBefore?} or {like: "84 FR 54002"}}`.
 */
export function readProposals(input: unknown, defaults: ProposalDefaults, at: string): Result<Proposals> {
  const whole = Array.isArray(input) ? { listings: input } : input;
  const fields = new Fields();
  if (!isObject(whole)) {
    fields.wrongType(at, input, "a list of proposals");
    return refused(fields);
  }
  const listings = fields
    .list(whole.listings, `${at}.listings`)
    .map((l, i) => readListing(l, defaults, `${at}.listings[${i}]`, fields));
  const items = fields.list(whole.items, `${at}.items`).map((item, i) => readItem(item, `${at}.items[${i}]`, fields));
  const facts = readFacts(whole.facts, `${at}.facts`, fields);
  const savings = readSavings(whole.savingsClause, `${at}.savingsClause`, fields);
  const known = new Set(["listings", "items", "facts", "savingsClause"]);
  for (const name of Object.keys(whole))
    if (!known.has(name)) fields.oneOf(name, [...known], `${at}.${name}`, "proposal/unknown-field");
  if (fields.troubles.length > 0) return refused(fields);
  return ok({
    listings: listings.filter((l) => l !== undefined),
    items: items.filter((i) => i !== undefined),
    facts,
    ...(savings ? { savings } : {}),
  });
}

function refused(fields: Fields): Result<never> {
  const [first, ...rest] = fields.troubles;
  if (first === undefined) throw new Error("refused without a trouble");
  return fail(first, ...rest);
}

const texts = (fields: Fields, input: unknown, at: string): string[] | undefined =>
  input === undefined || input === null ? undefined : fields.list(input, at).filter((t) => typeof t === "string");

function readListing(
  input: unknown,
  defaults: ProposalDefaults,
  at: string,
  fields: Fields,
): ImpactProposal | undefined {
  const stated = typeof input === "string" ? { party: input } : input;
  if (!isObject(stated)) return fields.wrongType(at, input, "a proposed listing");
  const address = fields.text(stated.address, `${at}.address`);
  const party = fields.text(stated.party, `${at}.party`) ?? address;
  const list = fields.text(stated.list, `${at}.list`) ?? defaults.list;
  const from = stated.from === undefined ? defaults.from : fields.take(readLegalDate(stated.from, `${at}.from`));
  if (party === undefined) fields.wrongType(`${at}.party`, stated.party, "the party's name, or an address");
  if (list === undefined) fields.wrongType(`${at}.list`, stated.list, "a list by id or title");
  if (from === undefined && stated.from === undefined)
    fields.wrongType(`${at}.from`, stated.from, "the first day of the listing");
  if (party === undefined || list === undefined || from === undefined) return undefined;
  const footnotes = fields.list(stated.footnotes, `${at}.footnotes`).filter((n) => typeof n === "number");
  const addressOnly = stated.party === undefined && address !== undefined;
  return {
    party,
    list,
    from,
    ...present({
      country: fields.text(stated.country, `${at}.country`),
      requirement: fields.text(stated.requirement, `${at}.requirement`),
      reviewPolicy: fields.text(stated.reviewPolicy, `${at}.reviewPolicy`),
      footnotes: footnotes.length > 0 ? footnotes : undefined,
      aliases: texts(fields, stated.aliases, `${at}.aliases`),
      addresses: addressOnly || address === undefined ? texts(fields, stated.addresses, `${at}.addresses`) : [address],
    }),
    ...(addressOnly ? { addressOnly: true as const } : {}),
  };
}

function readSavings(input: unknown, at: string, fields: Fields): StatedSavings | undefined {
  if (input === undefined || input === null) return undefined;
  if (!isObject(input)) return fields.wrongType(at, input, "the dates of a savings clause");
  const like = fields.text(input.like, `${at}.like`);
  if (like !== undefined) return { like };
  const enRouteOn = fields.take(readLegalDate(input.enRouteOn, `${at}.enRouteOn`));
  const dayOf = (name: "until" | "exportedBefore") =>
    input[name] === undefined ? undefined : fields.take(readLegalDate(input[name], `${at}.${name}`));
  const last = present({ until: dayOf("until"), exportedBefore: dayOf("exportedBefore") });
  return enRouteOn === undefined ? undefined : { enRouteOn, ...last };
}

function readItem(input: unknown, at: string, fields: Fields): ItemProposal | undefined {
  if (!isObject(input)) return fields.wrongType(at, input, "products or an ECCN, and the classification they move to");
  const to = fields.take(readClassification(input.to, undefined, `${at}.to`));
  const products = texts(fields, input.products, `${at}.products`);
  const eccn = fields.text(input.eccn, `${at}.eccn`);
  if (products === undefined && eccn === undefined) fields.wrongType(at, input, "an item with products or eccn");
  return to === undefined ? undefined : { to, ...present({ products, eccn }) };
}

function readFacts(input: unknown, at: string, fields: Fields): Record<string, FactValue> {
  if (input === undefined || input === null) return {};
  if (!isObject(input)) {
    fields.wrongType(at, input, "an object of facts");
    return {};
  }
  const facts: Record<string, FactValue> = {};
  for (const [name, value] of Object.entries(input)) {
    if (value === null || ["string", "number", "boolean"].includes(typeof value)) facts[name] = value as FactValue;
    else fields.wrongType(`${at}.${name}`, value, "a word, a number, true, false or null");
  }
  return facts;
}
