import { loadedEditions, type ShelvedEdition, type StandingEntry } from "../list-history/index.ts";
import { fail, type LegalDate, type ListId, ok, quoted, type Result } from "../vocabulary/index.ts";
import type { Desk } from "./desk.ts";

/** What a list gained and lost on one day of law. */
export interface TimelineDay {
  readonly on: LegalDate;
  readonly added: number;
  readonly removed: number;
}

/** One list over time, from the periods of its entries. */
export interface ListTimeline {
  readonly list: ListId;
  readonly title: string;
  readonly entries: number;
  /** Entries whose first day is not known, so that they stand on no day below. */
  readonly firstDayUnknown: number;
  /** Oldest first. */
  readonly days: readonly TimelineDay[];
}

/** An entry in one line. */
export interface EntryLine {
  readonly id: string;
  readonly list: ListId;
  readonly name: string;
  readonly countries: readonly string[];
  readonly citations: readonly string[];
}

/** Editions on the shelf, of one source or of all, oldest first, without their entries. */
export function editionsOnShelf(desk: Desk, source?: string): Promise<readonly ShelvedEdition[]> {
  return desk.lists.store.shelf(source);
}

/** Additions and removals by day, list by list, in the edition that a source has in force. */
export async function listTimeline(desk: Desk, source: string) {
  const found = await inForceOf(desk, source);
  if (!found.ok) return found;
  const { edition, standing } = found.value;
  const lists = new Map<ListId, StandingEntry["entry"][]>();
  for (const { entry } of standing) lists.set(entry.list, [...(lists.get(entry.list) ?? []), entry]);
  const world = await desk.world();
  const titleOf = (list: ListId) => (world.ok ? world.value.titleOf(list) : list);
  const timelines = [...lists].map(([list, entries]): ListTimeline => {
    const firstDayUnknown = entries.filter((e) => e.period.from === undefined).length;
    return { list, title: titleOf(list), entries: entries.length, firstDayUnknown, days: daysOf(entries) };
  });
  return ok({ source, edition, lists: timelines.sort((a, b) => (a.list < b.list ? -1 : 1)) });
}

function daysOf(entries: readonly StandingEntry["entry"][]): TimelineDay[] {
  const days = new Map<LegalDate, { added: number; removed: number }>();
  const at = (on: LegalDate) => {
    const known = days.get(on) ?? { added: 0, removed: 0 };
    days.set(on, known);
    return known;
  };
  for (const { period } of entries) {
    if (period.from !== undefined) at(period.from).added++;
    if (period.until !== undefined) at(period.until).removed++;
  }
  return [...days].map(([on, n]) => ({ on, ...n })).sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Who came onto the lists of a source on a day, and who left. */
export async function listDay(desk: Desk, source: string, on: LegalDate) {
  const found = await inForceOf(desk, source);
  if (!found.ok) return found;
  const { edition, standing } = found.value;
  const lines = (on: (e: StandingEntry["entry"]) => boolean) =>
    standing.flatMap((s) => (on(s.entry) ? [lineOf(s)] : []));
  return ok({
    source,
    edition,
    on,
    added: lines((e) => e.period.from === on),
    removed: lines((e) => e.period.until === on),
  });
}

function lineOf({ entry }: StandingEntry): EntryLine {
  const { id, list, countries, citations } = entry;
  return { id, list, name: entry.names[0]?.text ?? entry.addresses[0]?.text ?? id, countries, citations };
}

/** The edition in force of a source, each entry once in its latest wording. */
async function inForceOf(
  desk: Desk,
  source: string,
): Promise<Result<{ readonly edition: string; readonly standing: readonly StandingEntry[] }>> {
  const loaded = await loadedEditions(desk.lists.store, desk.lists.sources);
  const one = loaded.find((l) => l.edition.source === source);
  if (one === undefined) {
    const known = loaded.map((l) => l.edition.source).join(", ") || "none";
    const because = `${quoted(source)} is not a source that is loaded; loaded: ${known}`;
    return fail({
      code: "source/unknown",
      at: "source",
      because,
      try: "take a source that `licet lists status` names",
    });
  }
  const latest = new Map<string, StandingEntry>();
  for (const s of one.edition.standing) {
    const before = latest.get(s.entry.id);
    if (before === undefined || s.wording.until === undefined) latest.set(s.entry.id, s);
  }
  return ok({ edition: one.edition.id, standing: [...latest.values()] });
}
