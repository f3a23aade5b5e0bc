import type { FearedListing, ImpactAsked } from "../api/impact.ts";
import { FEARED_LIST } from "../frame/first-example.ts";
import { object, text, texts } from "../frame/read-address.ts";
import { dayAfter, isDay, longDay } from "../words/days.ts";

/** What a proposed party is recognised by beside its name: country, other names, address. */
export interface KnownBy {
  readonly c?: string;
  readonly x?: readonly string[];
  readonly a?: string;
}

/** One scenario: who or which address is listed where and from when, what moves to another entry, which rule is switched. */
export interface Scenario {
  readonly party?: readonly string[];
  /** By a party's name. */
  readonly about?: Readonly<Record<string, KnownBy>>;
  /** Addresses listed alone, whoever sits there. */
  readonly address?: readonly string[];
  readonly list?: string;
  readonly from?: string;
  /** Products or an entry that move to another classification: from and to. */
  readonly move?: string;
  readonly moveTo?: string;
  /** The affiliates rule switched on or off against what is known. */
  readonly affiliates?: string;
  /** Goods already under way: the rule whose savings clause is taken as a model, `84 FR 54002`. */
  readonly like?: string;
}

/** Reads a scenario; what does not fit is left out. */
export function readScenario(raw: Record<string, unknown>): Scenario {
  const { from } = text(raw, "from");
  return {
    ...texts(raw, "party"),
    ...(object(raw["about"]) ? { about: readAbout(raw["about"]) } : {}),
    ...texts(raw, "address"),
    ...text(raw, "list"),
    ...(from !== undefined && isDay(from) ? { from } : {}),
    ...text(raw, "move"),
    ...text(raw, "moveTo"),
    ...text(raw, "affiliates"),
    ...text(raw, "like"),
  };
}

function readAbout(raw: Record<string, unknown>): Record<string, KnownBy> {
  const known = Object.entries(raw).filter((entry): entry is [string, Record<string, unknown>] => object(entry[1]));
  return Object.fromEntries(
    known.map(([name, of]) => [name, { ...text(of, "c"), ...texts(of, "x"), ...text(of, "a") }]),
  );
}

/** Is anything proposed at all? */
export function proposesSomething(s: Scenario): boolean {
  return names(s) > 0 || (s.move !== undefined && s.moveTo !== undefined) || s.affiliates !== undefined;
}

const names = (s: Scenario) => (s.party?.length ?? 0) + (s.address?.length ?? 0);

/** The list and the first day that a scenario means, said or not. */
export function termsOf(s: Scenario, asOf: string): { readonly list: string; readonly from: string } {
  return { list: s.list ?? FEARED_LIST, from: s.from ?? dayAfter(asOf, 1) };
}

/** The question of a scenario, in the form the server takes. */
export function askedOf(s: Scenario, asOf: string, bookId: string | undefined): ImpactAsked {
  const terms = termsOf(s, asOf);
  const parties = (s.party ?? []).map((party): FearedListing => {
    const { c, x, a } = s.about?.[party] ?? {};
    return {
      party,
      ...terms,
      ...(c ? { country: c } : {}),
      ...(x && x.length > 0 ? { aliases: x } : {}),
      ...(a ? { address: a } : {}),
    };
  });
  const moved = s.move?.trim() ?? "";
  const what = /^(\d[a-e]\d{3}|ear99)/i.test(moved)
    ? { eccn: moved }
    : { products: moved.split(/[\s,;]+/).filter((p) => p !== "") };
  return {
    asOf,
    ...(bookId === undefined ? {} : { bookId }),
    proposals: [...parties, ...(s.address ?? []).map((address) => ({ address, ...terms }))],
    ...(moved === "" || s.moveTo === undefined ? {} : { items: [{ ...what, to: s.moveTo }] }),
    ...(s.affiliates === undefined ? {} : { changedFacts: { affiliatesRuleInForce: s.affiliates === "on" } }),
    ...(s.like === undefined ? {} : { savingsClause: { like: s.like.trim() } }),
  };
}

/** A scenario in a few words, for headings. */
export function scenarioWords(s: Scenario, asOf: string): string {
  const whom = [...(s.party ?? []), ...(s.address ?? [])];
  const listed = whom.length > 2 ? `${whom[0]} and ${whom.length - 1} more` : whom.join(" and ");
  return [
    listed === "" ? "" : `${listed} from ${longDay(termsOf(s, asOf).from)}`,
    s.move && s.moveTo ? `${s.move} moves to ${s.moveTo}` : "",
    s.affiliates ? `the affiliates rule ${s.affiliates}` : "",
  ]
    .filter((part) => part !== "")
    .join("; ");
}
