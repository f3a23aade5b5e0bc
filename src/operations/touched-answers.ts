import type { RecordedAssessment } from "../assessment/assessment-record.port.ts";
import { type Assessment, assess, type World } from "../assessment/index.ts";
import type { ViewedEntry } from "../list-history/index.ts";
import { openScreener, type Screener } from "../screening/index.ts";
import {
  addDays,
  type Citation,
  fail,
  type Instant,
  isObject,
  type LegalDate,
  type Outcome,
  ok,
  placeCode,
  quoted,
  type Result,
} from "../vocabulary/index.ts";
import type { Desk } from "./desk.ts";
import { diffOfEditions } from "./list-keeping.ts";

/** One side of a change: what the case comes to there. */
export interface SideOfChange {
  readonly outcome: Outcome;
  readonly headline: string;
  /** Citations of what is required there and not on the other side. */
  readonly only: readonly Citation[];
}

/** A saved answer that a change touches: what it comes to before and after. */
export interface TouchedAnswer {
  readonly recordId: string;
  readonly item: string;
  readonly parties: readonly string[];
  /** The day the saved answer is about, and what it said. */
  readonly asOf: LegalDate;
  readonly was: Outcome;
  readonly before: SideOfChange;
  readonly after: SideOfChange;
  /** The day both sides were asked about; for a day of law, the day before and the day itself. */
  readonly askedOn: LegalDate;
}

/** A line of the search: how far it has come, a case that is touched, or the end. */
export type TouchLine =
  | { readonly progress: { readonly done: number; readonly total: number } }
  | { readonly touched: TouchedAnswer }
  | {
      readonly ended: {
        /** Saved answers looked through. */
        readonly saved: number;
        /** Of them, those a change could reach, asked again on both sides. */
        readonly asked: number;
        readonly touched: number;
        /** Saved answers that could not be asked again, with the first reason. */
        readonly unasked: number;
        readonly because: string | null;
      };
    };

/** A change to be looked at: a day of law, or an edition that took force here. */
export type ChangeAsked = { readonly on: LegalDate } | { readonly edition: string };

/** Most saved answers looked through, newest first. */
export const MOST_SAVED = 5000;
/** Cases asked between two lines of progress. */
const A_TURN = 8;

/**
 * The saved answers that come out otherwise on the other side of a change, each asked again on both sides. Where only
 * lists changed, only cases with a party that a changed entry may reach are asked; where a rule changed, all of them.
 */
export async function touchedAnswers(
  desk: Desk,
  change: ChangeAsked,
): Promise<Result<AsyncGenerator<readonly TouchLine[]>>> {
  const sides = "on" in change ? await sidesOfDay(desk, change.on) : await sidesOfEdition(desk, change.edition);
  if (!sides.ok) return sides;
  return ok(lookThrough(await desk.record.newest(MOST_SAVED), sides.value));
}

/** Both sides of a change, and who of a case's parties it could concern. */
interface Sides {
  readonly before: World;
  readonly after: World;
  /** The days to ask about on each side. */
  days(asOf: LegalDate): readonly (readonly [before: LegalDate, after: LegalDate])[];
  /** Undefined: a rule changed, and every case could be touched. */
  readonly reaches: Reaches | undefined;
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
  return (record) => {
    const question: unknown = JSON.parse(record.question);
    const asked = isObject(question) ? peopleIn(question.parties) : [];
    return asked.some((subject) => {
      const found = few.screen(subject, { on, level: FAINT, limit: 1 });
      return !found.ok || found.value.length > 0;
    });
  };
}

type Reaches = (record: RecordedAssessment) => boolean;

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

async function* lookThrough(
  records: readonly RecordedAssessment[],
  sides: Sides,
): AsyncGenerator<readonly TouchLine[]> {
  const known = new Map<string, readonly TouchedAnswer[] | string>();
  let [asked, touched, unasked, done] = [0, 0, 0, 0];
  let because: string | null = null;
  for (const record of records) {
    done++;
    const lines: TouchLine[] = [];
    if (sides.reaches === undefined || sides.reaches(record)) {
      asked++;
      const found = compared(record, sides, known);
      if (typeof found === "string") {
        unasked++;
        because ??= found;
      } else {
        if (found.length > 0) touched++;
        lines.push(...found.map((f) => ({ touched: f })));
      }
    }
    if (done % A_TURN === 0) lines.push({ progress: { done, total: records.length } });
    if (lines.length > 0) yield lines;
  }
  yield [{ ended: { saved: records.length, asked, touched, unasked, because } }];
}

/** The same question saved more than once is asked once. */
function compared(
  record: RecordedAssessment,
  sides: Sides,
  known: Map<string, readonly TouchedAnswer[] | string>,
): readonly TouchedAnswer[] | string {
  const question: unknown = JSON.parse(record.question);
  if (!isObject(question)) return "the question is no object";
  const saved = JSON.parse(record.answer) as Assessment;
  const { asOf: _, id: _id, ...rest } = question;
  const key = JSON.stringify([rest, record.screened, sides.days(saved.asOf)]);
  const before = known.get(key) ?? asked(question, record, saved, sides);
  known.set(key, before);
  if (typeof before === "string") return before;
  return before.map((t) => ({ ...t, recordId: record.recordId, asOf: saved.asOf, was: saved.outcome }));
}

function asked(
  question: Readonly<Record<string, unknown>>,
  record: RecordedAssessment,
  saved: Assessment,
  sides: Sides,
): readonly TouchedAnswer[] | string {
  const touched: TouchedAnswer[] = [];
  for (const [dayBefore, dayAfter] of sides.days(saved.asOf)) {
    const options = { screen: record.screened, askedAt: record.askedAt, questions: "none" as const };
    const one = assess(sides.before, { ...question, asOf: dayBefore }, options);
    const other = assess(sides.after, { ...question, asOf: dayAfter }, options);
    if (!one.ok) return one.troubles[0].because;
    if (!other.ok) return other.troubles[0].because;
    if (substance(one.value) === substance(other.value)) continue;
    const item = isObject(question.item) ? question.item : {};
    touched.push({
      recordId: record.recordId,
      item: [item.description, item.eccn].filter((w) => typeof w === "string").join(", "),
      parties: saved.parties.map((p) => p.name),
      asOf: saved.asOf,
      was: saved.outcome,
      before: sideOf(one.value, other.value),
      after: sideOf(other.value, one.value),
      askedOn: dayAfter,
    });
  }
  return touched;
}

/** What a person would act on: outcome, what is required of whom, which exceptions are open, how it would be reviewed. */
function substance(a: Assessment): string {
  const required = a.requirements.map((r) => `${r.kind} ${r.citation} ${r.party ?? ""} ${r.item ?? ""}`).sort();
  const open = a.exceptions
    .filter((e) => e.status === "candidate")
    .map((e) => e.symbol)
    .sort();
  const review = a.reviewPolicy.map((p) => `${p.citation} ${p.policy}`).sort();
  return JSON.stringify([a.outcome, required, open, review, a.redFlags.map((f) => f.citation).sort()]);
}

function sideOf(here: Assessment, there: Assessment): SideOfChange {
  const other = new Set(there.requirements.map((r) => r.citation));
  const only = [...new Set(here.requirements.map((r) => r.citation).filter((c) => !other.has(c)))];
  return { outcome: here.outcome, headline: here.headline, only };
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
