import { fail, type Instant, type LegalDate, ok, quoted, type Result } from "../vocabulary/index.ts";
import type { Attempt } from "./attempt.ts";
import { diffEditions, type EditionDiff } from "./diff-editions.ts";
import { type Edition, type EditionSummary, printedEntries, summaryOf } from "./edition.ts";
import { type AgeLimits, type AgeState, type AskedWhen, ageHours, ageState } from "./edition-age.ts";
import type { EditionStore } from "./edition-store.port.ts";
import type { LoadedEdition } from "./list-view.ts";
import type { ReadableSource, SourceId } from "./publication.ts";
import { type HeldEdition, heldEditions } from "./release-held.ts";
import type { StandingEntry } from "./standing-entry.ts";

/** What is known of one source: the edition in force, its age, and the last try at a newer one. */
export interface SourceStatus {
  readonly source: SourceId;
  readonly title: string;
  readonly state: AgeState;
  readonly edition?: EditionSummary;
  readonly currentAsOf?: Instant;
  readonly ageHours?: number;
  readonly lastAttempt?: Attempt;
  readonly held: readonly HeldEdition[];
}

/** The state of every source, loaded or not. */
export async function listStatus(
  store: EditionStore,
  sources: readonly ReadableSource[],
  asked: AskedWhen,
): Promise<SourceStatus[]> {
  const all: SourceStatus[] = [];
  for (const { source } of sources) {
    const current = await store.inForce(source.id);
    const [lastAttempt] = await store.attempts(source.id, 1);
    const held = await heldEditions(store, source.id);
    const last = lastAttempt === undefined ? {} : { lastAttempt };
    if (current === undefined) {
      all.push({ source: source.id, title: source.title, state: "absent", held, ...last });
      continue;
    }
    const hours = ageHours(current.currentAsOf, asked);
    all.push({
      source: source.id,
      title: source.title,
      state: ageState(hours, source, current.edition.publishedFrom),
      edition: summaryOf(current.edition),
      currentAsOf: current.currentAsOf,
      ageHours: hours,
      held,
      ...last,
    });
  }
  return all;
}

/** The editions in force, now or at an instant, ready to be looked at together. Sources never loaded are left out. */
export async function loadedEditions(
  store: EditionStore,
  sources: readonly ReadableSource[],
  knownAt?: Instant,
): Promise<LoadedEdition[]> {
  const loaded: LoadedEdition[] = [];
  for (const { source, carries, consolidates } of sources) {
    const current = await store.inForce(source.id, knownAt);
    if (current === undefined) continue;
    const { edition, currentAsOf } = current;
    loaded.push({ edition, currentAsOf, carries, consolidates: consolidates === true, limits: limitsOf(source) });
  }
  return loaded;
}

/**
 * Editions chosen by name (as {@link editionNamed} reads them), ready to be looked at together, their age as far as it
 * was known at an instant.
 */
export async function loadedNamed(
  store: EditionStore,
  sources: readonly ReadableSource[],
  names: readonly string[],
  knownAt?: Instant,
): Promise<Result<LoadedEdition[]>> {
  const loaded: LoadedEdition[] = [];
  for (const name of names) {
    const named = await editionNamed(store, name);
    if (!named.ok) return named;
    const edition = named.value;
    const reader = sources.find((one) => one.source.id === edition.source);
    if (reader === undefined) throw new Error(`edition ${name} is of a source that is not wired`);
    const known = await store.currentAsOf(edition.source, edition.id, knownAt);
    const currentAsOf = known ?? (`${edition.publishedAt}T00:00:00.000Z` as Instant);
    const { source, carries, consolidates } = reader;
    loaded.push({ edition, currentAsOf, carries, consolidates: consolidates === true, limits: limitsOf(source) });
  }
  return ok(loaded);
}

/** One entry with all its wordings, from whatever source has it in force. */
export interface ShownEntry {
  readonly source: SourceId;
  readonly edition: string;
  readonly publishedAt: LegalDate;
  readonly wordings: readonly StandingEntry[];
}

/** Everything known of an entry id, source by source; empty when no loaded edition has it. */
export function showEntry(loaded: readonly LoadedEdition[], entryId: string): ShownEntry[] {
  return loaded.flatMap(({ edition }) => {
    const wordings = edition.standing.filter((standing) => standing.entry.id === entryId);
    if (wordings.length === 0) return [];
    return [{ source: edition.source, edition: edition.id, publishedAt: edition.publishedAt, wordings }];
  });
}

/** The difference between two editions on the shelf, of one source or of any. */
export async function diffOnShelf(store: EditionStore, from: string, to: string): Promise<Result<EditionDiff>> {
  const [before, after] = [await editionNamed(store, from), await editionNamed(store, to)];
  if (!before.ok) return before;
  if (!after.ok) return after;
  if (before.value.source !== after.value.source) {
    const because = `${quoted(from)} is of ${before.value.source} and ${quoted(to)} of ${after.value.source}`;
    return fail({ code: "edition/other-source", at: "edition", because, try: "compare editions of one source" });
  }
  return ok(diffEditions(printedEntries(before.value), printedEntries(after.value)));
}

/** An edition by its id or the beginning of it, with the source in front where two sources share it: `SOURCE@ID`. */
export async function editionNamed(store: EditionStore, name: string): Promise<Result<Edition>> {
  const cut = name.lastIndexOf("@");
  const [source, id] = cut < 0 ? [undefined, name] : [name.slice(0, cut), name.slice(cut + 1)];
  const shelf = await store.shelf(source);
  const alike = shelf.filter((edition) => edition.id === id);
  const matches = alike.length > 0 ? alike : shelf.filter((edition) => id !== "" && edition.id.startsWith(id));
  const [match, other] = matches;
  if (match === undefined) {
    return fail({
      code: "edition/unknown",
      at: "edition",
      because: `there is no edition ${quoted(name)}`,
      try: "see the editions that `lists status` names",
    });
  }
  if (other !== undefined) {
    return fail({
      code: "edition/ambiguous",
      at: "edition",
      because: `${quoted(name)} may be ${match.source}@${match.id} or ${other.source}@${other.id}`,
      try: "give the source and the whole id",
    });
  }
  const edition = await store.edition(match.source, match.id);
  if (edition === undefined) throw new Error(`edition ${match.id} is on the shelf and cannot be read`);
  return ok(edition);
}

function limitsOf({ softAgeHours, hardAgeHours }: AgeLimits): AgeLimits {
  return { softAgeHours, hardAgeHours };
}
