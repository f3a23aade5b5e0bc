import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as entityList from "../../lists/us/bis-entity-list/index.ts";
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

/** One official list as the program knows it: its declaration, its reader, and how it reads free words. */
export interface KnownSource {
  readonly list: { readonly id: ListId; readonly title: string; readonly alsoCalled: readonly string[] };
  readonly reader: ReadableSource;
  readonly readStatedTerms?: (stated: StatedWords) => ListingTerms;
  /** The words of most entries: what a proposed entry is taken to say unless told otherwise. */
  readonly usualTerms?: { readonly requirement: string; readonly reviewPolicy: string };
}

/** Every official list this program can read. */
export const knownSources: readonly KnownSource[] = [
  {
    list: entityList.source,
    reader: entityList.reader,
    readStatedTerms: ({ requirement, reviewPolicy, footnotes }) =>
      entityList.readStatedTerms({ requirement, policy: reviewPolicy, footnotes }),
    usualTerms: entityList.usualTerms,
  },
];

/** Official titles of all lists that answers account for, loaded or not. */
export const titlesOfLists: ReadonlyMap<ListId, string> = new Map(knownSources.map((s) => [s.list.id, s.list.title]));

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
