import { type Assessment, assess } from "../assessment/index.ts";
import type { Turn } from "../impact/index.ts";
import {
  type Citation,
  type Instant,
  isObject,
  type LegalDate,
  type Outcome,
  ok,
  type Result,
} from "../vocabulary/index.ts";
import type { OpenBook } from "./book-shelf.ts";
import { type ChangeAsked, type Sides, sidesOf } from "./change-sides.ts";
import type { Desk } from "./desk.ts";
import { orderAsQuestion } from "./order-as-question.ts";

/** One side of a change: what the case comes to there. */
export interface SideOfChange {
  readonly outcome: Outcome;
  readonly headline: string;
  /** Citations of what is required there and not on the other side. */
  readonly only: readonly Citation[];
}

/** A saved answer, or an order of a book, that a change touches: what it comes to before and after. */
export interface TouchedCase {
  readonly recordId: string | null;
  readonly orderId: string | null;
  readonly usd: number | null;
  readonly item: string;
  readonly parties: readonly string[];
  /** The day the saved answer is about, and what it said; null for an order. */
  readonly asOf: LegalDate | null;
  readonly was: Outcome | null;
  readonly before: SideOfChange;
  readonly after: SideOfChange;
  /** The day both sides were asked about; for a day of law, the day before and the day itself. */
  readonly askedOn: LegalDate;
}

/** A line of the search: how far it has come, a case that is touched, or the end. */
export type TouchLine =
  | { readonly progress: { readonly done: number; readonly total: number } }
  | { readonly touched: TouchedCase }
  | {
      readonly ended: {
        /** Cases looked through. */
        readonly looked: number;
        /** Cases there are; more than looked through where there were too many. */
        readonly all: number;
        /** Of those looked through, the ones a change could reach: asked again on both sides. */
        readonly asked: number;
        readonly touched: number;
        /** Cases that could not be asked again, with the first reason. */
        readonly unasked: number;
        readonly because: string | null;
      };
    };

/** Most saved answers looked through, newest first. */
const MOST_SAVED = 5000;
/** Most orders looked through, those of most money first. */
const MOST_ORDERS = 3000;
/** Cases between two lines of progress. */
const A_LINE = 16;

type Touching = Promise<Result<AsyncGenerator<readonly TouchLine[]>>>;

/**
 * The saved answers that come out otherwise on the other side of a change, each asked again on both sides. Where only
 * lists changed, only cases with a party that a changed entry may reach are asked; where a rule changed, all of them.
 */
export async function touchedAnswers(desk: Desk, change: ChangeAsked, gone?: AbortSignal): Touching {
  const sides = await sidesOf(desk, change);
  if (!sides.ok) return sides;
  const cases = (await desk.record.newest(MOST_SAVED)).map((record): Case => {
    const answer = JSON.parse(record.answer) as Assessment;
    const { recordId, screened, askedAt } = record;
    return {
      question: JSON.parse(record.question),
      screened,
      askedAt,
      asOf: answer.asOf,
      tells: { recordId, orderId: null, usd: null, asOf: answer.asOf, was: answer.outcome },
    };
  });
  return ok(lookThrough(cases, cases.length, sides.value, desk.business.turns(gone)));
}

/**
 * The orders of a book that come out otherwise: for a day of law those placed by then and not yet arrived at their
 * shipping day; for an edition those that are open or under way. The same questions as the book gives for one order.
 */
export async function touchedOrders(desk: Desk, book: OpenBook, change: ChangeAsked, gone?: AbortSignal): Touching {
  const sides = await sidesOf(desk, change);
  if (!sides.ok) return sides;
  const today = desk.now().slice(0, 10) as LegalDate;
  const on = "on" in change ? change.on : undefined;
  const orders = [...book.reading.book.orders.values()]
    .filter((o) =>
      on === undefined
        ? o.status === "open" || o.status === "in_transit"
        : o.status !== "cancelled" && o.orderedOn <= on && o.shipsOn >= on,
    )
    .sort((a, b) => b.amountCents - a.amountCents || (a.id < b.id ? -1 : 1));
  const cases = orders.slice(0, MOST_ORDERS).flatMap((o): Case[] => {
    const asked = orderAsQuestion(book, o.id, on ?? today);
    if (!asked.ok || !("question" in asked.value)) return [];
    const tells = { recordId: null, orderId: o.id, usd: o.amountCents / 100, asOf: null, was: null };
    return [{ question: asked.value.question, screened: true, askedAt: desk.now(), asOf: on ?? today, tells }];
  });
  return ok(lookThrough(cases, orders.length, sides.value, desk.business.turns(gone)));
}

/** A question to be asked again on both sides, and what is told of it. */
interface Case {
  readonly question: unknown;
  readonly screened: boolean;
  readonly askedAt: Instant;
  readonly asOf: LegalDate;
  readonly tells: Pick<TouchedCase, "recordId" | "orderId" | "usd" | "asOf" | "was">;
}

type Compared = readonly Omit<TouchedCase, keyof Case["tells"]>[] | string;

async function* lookThrough(
  cases: readonly Case[],
  all: number,
  sides: Sides,
  turn: Turn,
): AsyncGenerator<readonly TouchLine[]> {
  const known = new Map<string, Compared>();
  let [asked, touched, unasked, done] = [0, 0, 0, 0];
  let because: string | null = null;
  for (const one of cases) {
    done++;
    const lines: TouchLine[] = [];
    if (sides.reaches === undefined || sides.reaches(one.question)) {
      asked++;
      const found = compared(one, sides, known);
      if (typeof found === "string") {
        unasked++;
        because ??= found;
      } else {
        if (found.length > 0) touched++;
        lines.push(...found.map((f) => ({ touched: { ...one.tells, ...f } })));
      }
    }
    if (done % A_LINE === 0) lines.push({ progress: { done, total: cases.length } });
    if (lines.length > 0) yield lines;
    await turn();
  }
  yield [{ ended: { looked: cases.length, all, asked, touched, unasked, because } }];
}

/** The same question met more than once is asked once. */
function compared(one: Case, sides: Sides, known: Map<string, Compared>): Compared {
  const { question } = one;
  if (!isObject(question)) return "the question is no object";
  const { asOf: _, id: _id, ...rest } = question;
  const key = JSON.stringify([rest, one.screened, sides.days(one.asOf)]);
  const found = known.get(key) ?? askedOnBoth(question, one, sides);
  known.set(key, found);
  return found;
}

function askedOnBoth(question: Readonly<Record<string, unknown>>, one: Case, sides: Sides): Compared {
  const touched: Omit<TouchedCase, keyof Case["tells"]>[] = [];
  for (const [dayBefore, dayAfter] of sides.days(one.asOf)) {
    const options = { screen: one.screened, askedAt: one.askedAt, questions: "none" as const };
    const before = assess(sides.before, { ...question, asOf: dayBefore }, options);
    const after = assess(sides.after, { ...question, asOf: dayAfter }, options);
    if (!before.ok) return before.troubles[0].because;
    if (!after.ok) return after.troubles[0].because;
    if (substance(before.value) === substance(after.value)) continue;
    const item = isObject(question.item) ? question.item : {};
    touched.push({
      item: [item.description, item.eccn].filter((w) => typeof w === "string").join(", "),
      parties: after.value.parties.map((p) => p.name),
      before: sideOf(before.value, after.value),
      after: sideOf(after.value, before.value),
      askedOn: dayAfter,
    });
  }
  return touched;
}

/** What a person would act on: outcome, what is required of whom, which exceptions are open, how it would be reviewed. */
function substance(a: Assessment): string {
  const required = a.requirements.map((r) => `${r.kind} ${r.citation} ${r.party ?? ""} ${r.item ?? ""}`).sort();
  const open = a.exceptions.flatMap((e) => (e.status === "candidate" ? [e.symbol] : [])).sort();
  const review = a.reviewPolicy.map((p) => `${p.citation} ${p.policy}`).sort();
  return JSON.stringify([a.outcome, required, open, review, a.redFlags.map((f) => f.citation).sort()]);
}

function sideOf(here: Assessment, there: Assessment): SideOfChange {
  const other = new Set(there.requirements.map((r) => r.citation));
  const only = [...new Set(here.requirements.map((r) => r.citation).filter((c) => !other.has(c)))];
  return { outcome: here.outcome, headline: here.headline, only };
}
