import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as securityCouncil from "../../lists/un/security-council/index.ts";
import * as deniedPersons from "../../lists/us/bis-denied-persons/index.ts";
import * as entityList from "../../lists/us/bis-entity-list/index.ts";
import * as militaryEndUsers from "../../lists/us/bis-military-end-user/index.ts";
import * as unverified from "../../lists/us/bis-unverified/index.ts";
import * as consolidated from "../../lists/us/consolidated-screening-list/index.ts";
import * as sdn from "../../lists/us/ofac-sdn/index.ts";
import { digestOf } from "../archive/index.ts";
import type { ReadableSource } from "../list-history/index.ts";
import { day, type ListId, type ListingTerms } from "../vocabulary/index.ts";
import { packageRoot } from "./launch/index.ts";
import type { ShippedEdition } from "./seed-shipped.ts";

/** Free words in which somebody states what an entry says. */
export interface StatedWords {
  readonly requirement?: string;
  readonly reviewPolicy?: string;
  readonly footnotes: readonly number[];
  readonly programs: readonly string[];
}

/** What a list is called, officially and otherwise. */
export interface ListTitle {
  readonly id: ListId;
  readonly title: string;
  readonly alsoCalled: readonly string[];
}

const readEntityTerms = ({ requirement, reviewPolicy, footnotes }: StatedWords): ListingTerms =>
  entityList.readStatedTerms({ requirement, policy: reviewPolicy, footnotes });

/** Readers of the legal words of entries, by list. */
export const termsReaders: Readonly<Record<ListId, (stated: StatedWords) => ListingTerms>> = {
  [entityList.source.id]: readEntityTerms,
};

/** The words of most entries of a list: what a proposed entry is taken to say unless told otherwise. */
export const usualTerms: Readonly<Record<ListId, { readonly requirement: string; readonly reviewPolicy: string }>> = {
  [entityList.source.id]: entityList.usualTerms,
};

/** Every official publication this program can read; a list's own goes before a consolidated one. */
export const readers: readonly ReadableSource[] = [
  entityList.reader,
  unverified.reader,
  militaryEndUsers.reader,
  deniedPersons.reader,
  sdn.reader,
  securityCouncil.reader,
  consolidated.readerWith(termsReaders),
];

/** Every list that answers account for, loaded or not; a list's own declaration goes before the consolidated one's. */
export const listTitles: readonly ListTitle[] = [
  ...consolidated.CARRIED,
  unverified.source,
  militaryEndUsers.source,
  deniedPersons.source,
  sdn.source,
  securityCouncil.source,
  entityList.source,
];

/** Official titles by list. */
export const titlesOfLists: ReadonlyMap<ListId, string> = new Map(listTitles.map((l) => [l.id, l.title]));

/** The list that ships with the program, read only when it is needed. */
export function shippedEntityEdition(): { readonly source: string; readonly load: () => ShippedEdition } {
  const source = entityList.source.id;
  return {
    source,
    load() {
      const bytes = readFileSync(join(packageRoot(import.meta.url), "lists", source, "shipped", "entity-list.json"));
      const list = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as entityList.ShippedList;
      return {
        source,
        publishedAt: day(list.textDate),
        digest: digestOf(bytes),
        entries: entityList.loadShipped(list),
      };
    },
  };
}
