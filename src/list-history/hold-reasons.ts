import type { LegalDate, ListEntry, ListId, Trouble } from "../vocabulary/index.ts";
import type { Candidate, EditionBefore } from "./candidate.ts";
import { foldedName } from "./compare-entries.ts";
import { diffEditions } from "./diff-editions.ts";
import { aliasesOf, notEnded } from "./edition.ts";
import type { EditionBounds } from "./publication.ts";

/** Aliases of one list may go one by one without alarm up to this number; a party never. */
const FEW_ALIASES = 5;

const RELEASE = "compare the two editions; two people must release it before it takes force";

/** Everything about a candidate that looks like an accident rather than a day's work of a government. */
export function holdReasons(
  before: EditionBefore | undefined,
  candidate: Candidate,
  bounds: EditionBounds,
  today: LegalDate,
): Trouble[] {
  const reasons: Trouble[] = [];
  const hold = (code: string, because: string) => reasons.push({ code, at: candidate.source, because, try: RELEASE });
  if (candidate.publishedAt > today) {
    hold("list/future", `it is dated ${candidate.publishedAt} and today is ${today}`);
  }
  const { entries } = candidate.publication;
  if (entries.length > bounds.maxParties) {
    hold(
      "list/too-many",
      `${entries.length} entries are more than the ${bounds.maxParties} the list was ever thought to have`,
    );
  }
  if (before !== undefined && before.entries.length > 0) changeReasons(before, candidate, bounds, hold);
  return reasons;
}

type Hold = (code: string, because: string) => void;

function changeReasons(before: EditionBefore, candidate: Candidate, bounds: EditionBounds, hold: Hold): void {
  const was = notEnded(before.entries, candidate.publishedAt);
  const is = notEnded(candidate.publication.entries, candidate.publishedAt);
  const diff = diffEditions(was, is);
  lossReasons(was, is, diff.removed, bounds, hold);
  aliasReasons(was, is, bounds, hold);
  if (is.length > was.length * bounds.maxGrowth) {
    hold("list/growth", `${was.length} entries grew to ${is.length}, over ${bounds.maxGrowth} times`);
  }
  const pairs = [...diff.changed, ...diff.reworded, ...diff.same];
  const renamed = pairs.filter((pair) => foldedName(pair.before) !== foldedName(pair.after)).length;
  if (renamed > pairs.length * bounds.maxLoss) {
    hold("list/renamed", `${renamed} of ${pairs.length} parties changed their name at once`);
  }
  const ids = new Set(was.map((entry) => entry.id));
  if (was.length > 0 && !is.some((entry) => ids.has(entry.id))) {
    hold("list/all-ids-changed", `none of the ${was.length} ids before is there any more`);
  }
}

function lossReasons(
  was: readonly ListEntry[],
  is: readonly ListEntry[],
  gone: readonly ListEntry[],
  bounds: EditionBounds,
  hold: Hold,
): void {
  if (gone.length > was.length * bounds.maxLoss) {
    hold("list/parties-gone", `${gone.length} of ${was.length} parties are gone`);
  }
  const [had, lost, has] = [tally(was), tally(gone), tally(is)];
  if (had.size < 2) return;
  for (const [list, count] of had) {
    const missing = lost.get(list) ?? 0;
    if (missing > count * bounds.maxLoss) {
      const left = has.get(list) ?? 0;
      hold("list/parties-gone", `${missing} of ${count} parties of ${list} are gone, ${left} are left`);
    }
  }
}

function aliasReasons(was: readonly ListEntry[], is: readonly ListEntry[], bounds: EditionBounds, hold: Hold): void {
  const [had, has] = [tally(was, aliasesOf), tally(is, aliasesOf)];
  const all = (counts: ReadonlyMap<ListId, number>) => [...counts.values()].reduce((sum, n) => sum + n, 0);
  if (all(had) - all(has) > all(had) * bounds.maxLoss) {
    hold("list/aliases-gone", `${all(had)} aliases fell to ${all(has)}`);
  }
  if (had.size < 2) return;
  for (const [list, count] of had) {
    const left = has.get(list) ?? 0;
    if (count - left > Math.max(FEW_ALIASES, count * bounds.maxLoss)) {
      hold("list/aliases-gone", `${count} aliases of ${list} fell to ${left}`);
    }
  }
}

function tally(entries: readonly ListEntry[], weight: (entry: ListEntry) => number = () => 1): Map<ListId, number> {
  const counts = new Map<ListId, number>();
  for (const entry of entries) counts.set(entry.list, (counts.get(entry.list) ?? 0) + weight(entry));
  return counts;
}
