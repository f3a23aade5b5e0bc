import { createHash } from "node:crypto";
import { join } from "node:path";
import { digestOf, digestOfSet, unpack, unpackedName } from "../archive/index.ts";
import type { Rulebook } from "../determination/index.ts";
import { type DocumentFetcher, loadedEditions, type UpdateDesk, viewOf } from "../list-history/index.ts";
import type { Desk, World } from "../operations/index.ts";
import { type IndexShelf, listsAsked, openScreener } from "../screening/index.ts";
import {
  EmbeddedDatabase,
  embeddedArchive,
  embeddedAssessments,
  embeddedEditions,
  fileIndexShelf,
} from "../storage/embedded/index.ts";
import { openFetcher } from "../storage/fetch/index.ts";
import { day, type Instant, ok, type Result, TroubleError } from "../vocabulary/index.ts";
import { openBusiness } from "./business.ts";
import { readProfiles } from "./profiles.ts";
import { proposedEntry } from "./proposal.ts";
import { rulebook } from "./rulebook.ts";
import { seedShipped } from "./seed-shipped.ts";
import { listTitles, readers, shippedEntityEdition, termsReaders, titlesOfLists } from "./sources.ts";
import { statedListings } from "./stated-listings.ts";
import { ENGINE_VERSION } from "./version.ts";

/** First day whose law and list history this program holds: the chapter of 2019. */
const ANSWERS_FROM = day("2019-01-01");

/** What opening needs from outside. Everything has a real default; tests pass their own clock and home. */
export interface OpenOptions {
  /** Folder of lists and records; `:memory:` keeps nothing. */
  readonly home: string;
  readonly now?: () => Instant;
  readonly fetcher?: DocumentFetcher;
}

/** An open licet: the desk every door works with, to be closed when done. */
export interface OpenLicet extends Desk {
  readonly rulebook: Rulebook;
  close(): void;
}

/** Opens lists, records and law over a home folder. The shipped list is put in force when nothing newer is there. */
export async function openLicet(options: OpenOptions): Promise<OpenLicet> {
  const now = options.now ?? (() => new Date().toISOString() as Instant);
  const db = openDatabase(options.home);
  const store = embeddedEditions(db);
  const shipped = shippedEntityEdition();
  await seedShipped(store, shipped.load, shipped.source, now());
  const stated = statedListings(listTitles, termsReaders);
  const documents = embeddedArchive(db);
  const lists: UpdateDesk = {
    sources: readers,
    store,
    archive: documents,
    fetcher: options.fetcher ?? openFetcher({ hosts: hostsOf(readers) }),
    digestOf,
    digestOfSet,
    unpack,
    unpackedName,
    now,
  };
  const worlds = new Map<string, World>();
  const shelf = options.home === ":memory:" ? undefined : fileIndexShelf(join(options.home, "indexes"));
  return {
    rulebook,
    lists,
    documents,
    record: embeddedAssessments(db),
    now,
    propose: (proposal) => proposedEntry(proposal, stated),
    business: openBusiness(),
    profiles: readProfiles,
    world: (knownAt) => worldOf(lists, stated, worlds, shelf, knownAt),
    listsAsked: (world, on) => listsAsked(world.screener.view, world.titleOf, now(), on),
    close: () => db.close(),
  };
}

/** Opens the database of a home folder; one that cannot be opened is trouble told, never an empty one put in its place. */
function openDatabase(home: string): EmbeddedDatabase {
  const path = home === ":memory:" ? home : join(home, "licet.sqlite");
  try {
    return new EmbeddedDatabase(path);
  } catch (thrown) {
    const cause = thrown instanceof Error ? thrown.message.replace(/\s+/g, " ") : "unknown cause";
    throw new TroubleError({
      code: "home/unusable",
      at: path,
      because: `the record there cannot be opened: ${cause}`,
      try: "check the folder and its rights, put back a backup, or name another folder with --home",
    });
  }
}

/** The world of now or of an earlier instant. One index is kept for each set of editions. */
async function worldOf(
  lists: UpdateDesk,
  stated: World["stated"],
  worlds: Map<string, World>,
  shelf: IndexShelf | undefined,
  knownAt?: Instant,
): Promise<Result<World>> {
  const loaded = await loadedEditions(lists.store, lists.sources, knownAt);
  const key = loaded.map((l) => `${l.edition.source}@${l.edition.id} ${l.currentAsOf}`).join("\n");
  const known = worlds.get(key);
  if (known) return ok(known);
  const world: World = {
    rulebook,
    screener: openScreener(viewOf(loaded, [...titlesOfLists.keys()]), shelf),
    stated,
    titleOf: (list) => titlesOfLists.get(list) ?? list,
    engine: ENGINE_VERSION,
    digest: (text) => createHash("sha256").update(text).digest("hex"),
    answersFrom: ANSWERS_FROM,
  };
  worlds.set(key, world);
  return ok(world);
}

/** Hosts of the official addresses: the only ones a list may be fetched from unless somebody names another. */
function hostsOf(sources: typeof readers): ReadonlySet<string> {
  const addresses = sources.flatMap((s) => [...s.source.urls, ...(s.fetchTogether ?? [])]);
  return new Set(addresses.map((a) => new URL(a.replace("DATE", "2026-01-01")).host));
}
