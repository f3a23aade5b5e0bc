import type { Instant, LegalDate, ListId } from "../vocabulary/index.ts";
import { inForce } from "../vocabulary/index.ts";
import { foldedName } from "./compare-entries.ts";
import type { Edition, EditionId, PublishedFrom } from "./edition.ts";
import { type AgeLimits, type AgeState, type AskedWhen, ageHours, ageState } from "./edition-age.ts";
import { foldWords } from "./fold-words.ts";
import type { SourceId } from "./publication.ts";
import type { StandingEntry } from "./standing-entry.ts";

/** One source as loaded: its edition, and what it says about itself. */
export interface LoadedEdition {
  readonly edition: Edition;
  /** The instant at which this was known to be the publisher's latest word. */
  readonly currentAsOf: Instant;
  readonly carries: readonly ListId[];
  readonly consolidates: boolean;
  readonly limits: AgeLimits;
}

/** An entry with the edition it was read in. */
export interface ViewedEntry extends StandingEntry {
  readonly source: SourceId;
  readonly edition: EditionId;
  /** Set on an entry that nobody has published: an overlay. */
  readonly proposed?: true;
}

/** One list as the view has it. */
export interface ListStanding {
  readonly list: ListId;
  /** Absent when no loaded source carries the list. */
  readonly source?: SourceId;
  readonly edition?: EditionId;
  readonly publishedAt?: LegalDate;
  readonly currentAsOf?: Instant;
  readonly limits?: AgeLimits;
  readonly dayFrom?: PublishedFrom;
  readonly entries: number;
  /** A consolidated source that adds entries its primary source, being older, lacks. */
  readonly supplementedBy?: { readonly source: SourceId; readonly edition: EditionId; readonly entries: number };
}

/** Whole editions, one per source, looked at together. A question sees one view and never two. */
export interface ListView {
  readonly entries: readonly ViewedEntry[];
  readonly lists: readonly ListStanding[];
}

/**
 * Looks at editions together. Where a list has a source of its own, that source's entries stand, and those of a
 * consolidated source are left out — except parties that the own source does not know although the consolidated one is
 * of a later day: those were added since, and leaving them out would hide a listing. `asked` names lists that must be
 * accounted for even when nothing carries them.
 */
export function viewOf(loaded: readonly LoadedEdition[], asked: readonly ListId[] = []): ListView {
  const primaries = new Map<ListId, LoadedEdition>();
  for (const one of loaded) if (!one.consolidates) for (const list of one.carries) primaries.set(list, one);
  const entries: ViewedEntry[] = [];
  const counts = new Map<string, number>();
  for (const one of loaded) {
    const adds = one.consolidates ? entriesToAdd(one, primaries) : () => true;
    for (const standing of one.edition.standing) {
      if (!adds(standing)) continue;
      entries.push({ ...standing, source: one.edition.source, edition: one.edition.id });
      if (standing.wording.until === undefined) {
        const key = `${one.edition.source}|${standing.entry.list}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return { entries, lists: standings(loaded, primaries, counts, asked) };
}

/** Which entries of a consolidated source stand beside the primary sources loaded. */
function entriesToAdd(
  one: LoadedEdition,
  primaries: ReadonlyMap<ListId, LoadedEdition>,
): (s: StandingEntry) => boolean {
  const known = new Map<ListId, KnownParties | "everything">();
  for (const list of one.carries) {
    const own = primaries.get(list);
    if (own === undefined) continue;
    known.set(list, surelyNewer(own, one) ? "everything" : partiesOf(own, list));
  }
  return ({ entry, wording }) => {
    const parties = known.get(entry.list);
    if (parties === undefined) return true;
    if (parties === "everything" || wording.until !== undefined) return false;
    return !parties.ids.has(entry.id) && !parties.names.has(foldedName(entry));
  };
}

/** Days that somebody stated: by the document, its name, its publisher, or the person who handed it over. */
const STATED: readonly PublishedFrom[] = ["document", "file-name", "publisher-answer", "told"];

/**
 * Does the own source surely speak last? A day that only a file's age or the moment of fetching stands for says nothing
 * about what the file is of: an old copy handed over today must not hide what a consolidated list knows.
 */
function surelyNewer(own: LoadedEdition, consolidated: LoadedEdition): boolean {
  return STATED.includes(own.edition.publishedFrom) && own.edition.publishedAt >= consolidated.edition.publishedAt;
}

/** By what a party of a primary source is known again: its id, where both sources use the same, or one of its names. */
interface KnownParties {
  readonly ids: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/** The parties of a list that a source has in force on the day of its edition. */
function partiesOf({ edition }: LoadedEdition, list: ListId): KnownParties {
  const [ids, names] = [new Set<string>(), new Set<string>()];
  for (const { entry } of edition.standing) {
    if (entry.list !== list || inForce(entry.period, edition.publishedAt) === "no") continue;
    ids.add(entry.id);
    for (const name of entry.names) names.add(foldWords(name.text));
  }
  return { ids, names };
}

function standings(
  loaded: readonly LoadedEdition[],
  primaries: ReadonlyMap<ListId, LoadedEdition>,
  counts: ReadonlyMap<string, number>,
  asked: readonly ListId[],
): ListStanding[] {
  const lists = new Set([...loaded.flatMap((one) => one.carries), ...asked]);
  return [...lists].sort().map((list) => {
    const carriers = loaded.filter((one) => one.carries.includes(list));
    const main = primaries.get(list) ?? carriers[0];
    if (main === undefined) return { list, entries: 0 };
    const { edition, currentAsOf, limits } = main;
    const count = (one: LoadedEdition) => counts.get(`${one.edition.source}|${list}`) ?? 0;
    const other = carriers.find((one) => one !== main && one.consolidates && count(one) > 0);
    return {
      list,
      source: edition.source,
      edition: edition.id,
      publishedAt: edition.publishedAt,
      currentAsOf,
      limits,
      dayFrom: edition.publishedFrom,
      entries: count(main),
      ...(other
        ? { supplementedBy: { source: other.edition.source, edition: other.edition.id, entries: count(other) } }
        : {}),
    };
  });
}

/** How old a list of the view is for a question, and what that makes it. */
export function listAge(
  standing: ListStanding,
  asked: AskedWhen,
): { readonly state: AgeState; readonly hours?: number } {
  if (standing.currentAsOf === undefined || standing.limits === undefined) return { state: "absent" };
  const hours = ageHours(standing.currentAsOf, asked);
  return { state: ageState(hours, standing.limits, standing.dayFrom), hours };
}
