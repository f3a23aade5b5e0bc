import { type ListEntry, type ListingTerms, type PlaceCode, readLegalDate } from "../../../src/vocabulary/index.ts";
import type { PrintedCitation } from "./citations.ts";
import { entryOf, type StatedEntry } from "./entry.ts";
import { readPolicy } from "./policy-wordings.ts";
import { readRequirement } from "./requirement-wordings.ts";

/** One entry of the shipped edition: `[id, kind, country, name, other names, addresses, wording, chain, under, remarks]`. */
export type ShippedEntry = readonly [
  id: string,
  kind: string,
  country: string,
  name: string,
  /** Aliases as text; a former name begins with `f:`. */
  others: readonly string[],
  /** Addresses; one in another country than the entry begins with `XX|`. */
  addresses: readonly string[],
  /** Position in `terms`. */
  terms: number,
  /** Position in `chains`. */
  chain: number,
  under?: string | null,
  remarks?: string,
];

/** The shipped edition: facts of the official text in our own form, words that repeat written once. */
export interface ShippedList {
  /** Day of the official text. */
  readonly textDate: string;
  /** Rows of the official table. */
  readonly rows: number;
  readonly requirements: readonly string[];
  readonly policies: readonly string[];
  /** `[requirement, policy, footnotes]`, positions in the two tables above. */
  readonly terms: readonly (readonly [number, number, readonly number[]])[];
  /** `[citation, day of publication]`. */
  readonly citations: readonly (readonly [string, string])[];
  /** Chains of citations: positions in `citations`, oldest first. */
  readonly chains: readonly (readonly number[])[];
  readonly entries: readonly ShippedEntry[];
}

function broken(what: string): never {
  throw new Error(`the shipped edition is broken: ${what}`);
}

function termsOf(list: ShippedList): ListingTerms[] {
  const requirements = list.requirements.map(
    (raw) => readRequirement(raw)?.requirement ?? broken(`requirement \`${raw}\``),
  );
  const policies = list.policies.map((raw) => readPolicy(raw) ?? broken(`policy \`${raw}\``));
  return list.terms.map(([requirement, policy, footnotes]) => ({
    requirement: requirements[requirement] ?? broken("a requirement is missing"),
    policy: policies[policy] ?? broken("a policy is missing"),
    footnotes,
    programs: [],
  }));
}

type Chain = StatedEntry["chain"];

function chainsOf(list: ShippedList): Chain[] {
  const citations = list.citations.map(([citation, day]): PrintedCitation => {
    const published = readLegalDate(day);
    return published.ok ? { citation, published: published.value } : broken(`the day of ${citation}`);
  });
  return list.chains.map((positions): Chain => {
    const [oldest, ...later] = positions.map((at) => citations[at] ?? broken("a citation is missing"));
    return [oldest ?? broken("a chain is empty"), ...later];
  });
}

const KINDS: ReadonlyMap<string, ListEntry["kind"]> = new Map([
  ["o", "organization"],
  ["a", "address"],
  ["?", "unknown"],
]);

function statedOf(entry: ShippedEntry, terms: readonly ListingTerms[], chains: readonly Chain[]): StatedEntry {
  const [id, kind, country, name, others, addresses, wording, chain, under, remarks] = entry;
  return {
    id,
    kind: KINDS.get(kind) ?? broken(`the kind of ${id}`),
    name,
    otherNames: others.map((other) =>
      other.startsWith("f:") ? { text: other.slice(2), role: "former" } : { text: other, role: "alias" },
    ),
    addresses: addresses.map((address) =>
      address[2] === "|"
        ? { text: address.slice(3), country: address.slice(0, 2) as PlaceCode }
        : { text: address, country },
    ),
    country,
    terms: terms[wording] ?? broken(`the terms of ${id}`),
    chain: chains[chain] ?? broken(`the citations of ${id}`),
    ...(under ? { under } : {}),
    ...(remarks === undefined ? {} : { remarks }),
  };
}

/** The entries of the shipped edition, dated facts worked out. Pure; throws when the file was damaged. */
export function loadShipped(list: ShippedList): readonly ListEntry[] {
  const terms = termsOf(list);
  const chains = chainsOf(list);
  return list.entries.map((entry) => entryOf(statedOf(entry, terms, chains)));
}

/** What the shipped edition is: the day of its text, and its numbers. */
export function shippedFacts(list: ShippedList): {
  readonly textDate: string;
  readonly rows: number;
  readonly entries: number;
} {
  return { textDate: list.textDate, rows: list.rows, entries: list.entries.length };
}
