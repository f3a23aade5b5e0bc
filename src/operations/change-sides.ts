import type { World } from "../assessment/index.ts";
import type { ViewedEntry } from "../list-history/index.ts";
import { openScreener, type Screener } from "../screening/index.ts";
import {
  addDays,
  fail,
  type Instant,
  isObject,
  type LegalDate,
  ok,
  placeCode,
  quoted,
  type Result,
} from "../vocabulary/index.ts";
import type { Desk } from "./desk.ts";
import { diffOfEditions } from "./list-keeping.ts";

/** A change to be looked at: a day of law, or an edition that took force here. */
export type ChangeAsked = { readonly on: LegalDate } | { readonly edition: string };

/** Both sides of a change, and who of a case's parties it could concern. */
export interface Sides {
  readonly before: World;
  readonly after: World;
  /** The days to ask about on each side. */
  days(asOf: LegalDate): readonly (readonly [before: LegalDate, after: LegalDate])[];
  /** Undefined: a rule changed, and every case could be touched. */
  readonly reaches: Reaches | undefined;
}

/** Could the change concern a case with these people in it? Given the question, as it came. */
export type Reaches = (question: unknown) => boolean;

/** Both sides of a change; trouble where an edition has none before it. */
export function sidesOf(desk: Desk, change: ChangeAsked): Promise<Result<Sides>> {
  return "on" in change ? sidesOfDay(desk, change.on) : sidesOfEdition(desk, change.edition);
}

async function sidesOfDay(desk: Desk, on: LegalDate): Promise<Result<Sides>> {
  const world = await desk.world();
  if (!world.ok) return world;
  const { rulebook, screener } = world.value;
  const rules = [...rulebook.jurisdiction, ...rulebook.requirements, ...rulebook.exceptions];
  const ruled = rules.some((r) => r.versions.some((v) => (v.from ?? v.seen) === on));
  const changed = screener.view.entries.filter(({ entry }) => changesOn(entry, on));
  const reaches = ruled ? undefined : reachedBy(changed, screener, on);
  return ok({ before: world.value, after: world.value, days: () => [[addDays(on, -1), on]], reaches });
}

function changesOn(entry: ViewedEntry["entry"], on: LegalDate): boolean {
  const { period, termsHistory = [] } = entry;
  return period.from === on || period.until === on || termsHistory.some((t) => t.period.from === on);
}

async function sidesOfEdition(desk: Desk, name: string): Promise<Result<Sides>> {
  const [source = "", id = ""] = name.split("@");
  const shelf = (await desk.lists.store.shelf(source)).filter((e) => e.inForceSince !== undefined);
  const at = shelf.findIndex((e) => e.id === id);
  const [edition, before] = [shelf[at], shelf[at - 1]];
  if (edition?.inForceSince === undefined || before === undefined) return noEditionBefore(name, edition !== undefined);
  const since = edition.inForceSince;
  const justBefore = new Date(Date.parse(since) - 1).toISOString() as Instant;
  const [old, now] = [await desk.world(justBefore), await desk.world(since)];
  if (!old.ok) return old;
  if (!now.ok) return now;
  const diff = await diffOfEditions(desk, `${source}@${before.id}`, `${source}@${id}`);
  if (!diff.ok) return diff;
  const { added, removed, changed, reworded } = diff.value;
  const entries = [...added, ...removed, ...[...changed, ...reworded].flatMap((p) => [p.before, p.after])];
  const changedIds = new Set(entries.map((e) => `${e.list} ${e.id}`));
  const concerned = [old.value, now.value].flatMap((w) =>
    w.screener.view.entries.filter(({ entry }) => changedIds.has(`${entry.list} ${entry.id}`)),
  );
  const today = desk.now().slice(0, 10) as LegalDate;
  return ok({
    before: old.value,
    after: now.value,
    days: (asOf) =>
      asOf === today
        ? [[today, today]]
        : [
            [asOf, asOf],
            [today, today],
          ],
    reaches: reachedBy(concerned, now.value.screener, today),
  });
}

/** Lowest score at which an entry counts as reaching a party here: far below alerting, so that none is passed over. */
const FAINT = 0.5;

/** Could any of the entries concern a case, on whatever day: by a name, an address or a number of a party or an owner? */
function reachedBy(entries: readonly ViewedEntry[], { view }: Screener, on: LegalDate): Reaches {
  if (entries.length === 0) return () => false;
  const always = entries.map(({ entry, source, edition }) => {
    const { firstDayBetween: _b, ...known } = entry;
    return { entry: { ...known, period: {} }, wording: {}, source, edition };
  });
  const few = openScreener({ entries: always, lists: view.lists });
  return (question) => {
    const asked = isObject(question) ? peopleIn(question.parties) : [];
    return asked.some((subject) => {
      const found = few.screen(subject, { on, level: FAINT, limit: 1 });
      return !found.ok || found.value.length > 0;
    });
  };
}

/** Parties of a question and their owners, as somebody to look for. */
function peopleIn(parties: unknown): { name: string; address?: string; country?: string }[] {
  if (!Array.isArray(parties)) return [];
  return parties.filter(isObject).flatMap((p) => {
    const { name, address, country } = p;
    const place = typeof country === "string" ? placeCode(country) : undefined;
    const own =
      typeof name === "string"
        ? [{ name, ...(typeof address === "string" ? { address } : {}), ...(place ? { country: place } : {}) }]
        : [];
    return [...own, ...peopleIn(p.owners)];
  });
}

function noEditionBefore(name: string, known: boolean): Result<never> {
  const because = known
    ? `${quoted(name)} is the first edition of its source here, so there is nothing to compare it with`
    : `no edition ${quoted(name)} took force here`;
  return fail({
    code: "edition/no-before",
    at: "edition",
    because,
    try: "take an edition of the time line, as `SOURCE@ID`",
  });
}
