import type { LegalDate, ListEntry } from "../vocabulary/index.ts";
import { diffEditions, type EntryPair } from "./diff-editions.ts";
import type { StandingEntry } from "./standing-entry.ts";

/**
 * The history after one more edition. Lists that print no dates get theirs from the editions: an entry begins on the
 * publication day of the first edition that has it and ends on that of the first edition that lacks it. In the first
 * edition of all, the first day stays unknown and the entry was seen that day. Dates that an entry prints itself win.
 * A changed entry keeps its period; its old wording ends on the day of the edition that changed it.
 */
export function advanceHistory(
  previous: readonly StandingEntry[] | undefined,
  entries: readonly ListEntry[],
  publishedAt: LegalDate,
): StandingEntry[] {
  if (previous === undefined) return entries.map((entry) => firstSeen(entry, publishedAt));
  const standing = previous.filter((s) => s.wording.until === undefined);
  const byId = new Map(standing.map((s) => [s.entry.id, s]));
  const diff = diffEditions(
    standing.map((s) => s.entry),
    entries,
  );
  const kept = previous.filter((s) => s.wording.until !== undefined);
  const before = (entry: ListEntry) => standingOf(byId, entry);
  const changesWording = (pair: EntryPair) => pair.fields.some((field) => !NOT_THE_WORDING.has(field.field));
  const changed = diff.changed.filter(changesWording);
  const reread = diff.changed.filter((pair) => !changesWording(pair));
  return [
    ...kept,
    ...diff.removed.map((entry) => ended(before(entry), publishedAt)),
    ...changed.map((pair) => outdated(before(pair.before), pair, publishedAt)),
    ...[...diff.same, ...diff.reworded, ...reread].map((pair) => carriedOn(before(pair.before), pair)),
    ...changed.map((pair) => ({ ...carriedOn(before(pair.before), pair), wording: { from: publishedAt } })),
    ...diff.added.map((entry) => arrived(entry, publishedAt)),
  ];
}

/** Fields that say when and by what an entry was listed; learning them later does not make the earlier days another wording. */
const NOT_THE_WORDING: ReadonlySet<string> = new Set(["first day", "last day", "citations", "remarks"]);

function standingOf(byId: ReadonlyMap<string, StandingEntry>, entry: ListEntry): StandingEntry {
  const found = byId.get(entry.id);
  if (found === undefined) throw new Error(`entry ${entry.id} is in the comparison and not in the history`);
  return found;
}

function firstSeen(entry: ListEntry, publishedAt: LegalDate): StandingEntry {
  return datesItself(entry) ? { entry, wording: {} } : { entry, wording: {}, seen: publishedAt };
}

/** Does the source itself say when the entry began, exactly or between two days? */
function datesItself(entry: ListEntry): boolean {
  return entry.period.from !== undefined || entry.firstDayBetween !== undefined;
}

function arrived(entry: ListEntry, publishedAt: LegalDate): StandingEntry {
  if (datesItself(entry)) return { entry, wording: {} };
  const period = { ...entry.period, from: publishedAt };
  return { entry: { ...entry, period, firstDay: "first-seen" }, wording: {} };
}

/** The new reading with the first day that the history knew, where the entry prints none. */
function carriedOn(was: StandingEntry, { after }: EntryPair): StandingEntry {
  if (datesItself(after)) return { entry: after, wording: was.wording };
  const from = was.entry.firstDay === "first-seen" ? was.entry.period.from : undefined;
  const entry =
    from === undefined ? after : { ...after, period: { ...after.period, from }, firstDay: was.entry.firstDay };
  return { entry, wording: was.wording, ...(was.seen !== undefined && from === undefined ? { seen: was.seen } : {}) };
}

function until(was: StandingEntry, day: LegalDate): StandingEntry["wording"] {
  return { ...was.wording, until: day };
}

/** The old wording, ended; if the source now says when the entry began, that holds for the old wording too. */
function outdated(was: StandingEntry, { after }: EntryPair, publishedAt: LegalDate): StandingEntry {
  const wording = until(was, publishedAt);
  if (!datesItself(after)) return { ...was, wording };
  const { period, firstDay, firstDayBetween } = after;
  const dated = { period, firstDay, ...(firstDayBetween === undefined ? {} : { firstDayBetween }) };
  return { entry: { ...was.entry, ...dated }, wording };
}

function ended(was: StandingEntry, day: LegalDate): StandingEntry {
  const stated = was.entry.period.until;
  const last = stated !== undefined && stated < day ? stated : day;
  return { ...was, entry: { ...was.entry, period: { ...was.entry.period, until: last } }, wording: until(was, day) };
}
