import { addDays, type LegalDate, placeName } from "../vocabulary/index.ts";
import { type Due, dueBy } from "./action-due.ts";
import type { AskedOrder } from "./asked-order.ts";
import type { ImpactAction, ImpactCustomer, ImpactQuestion, SupplierFinding } from "./impact.ts";
import { inWords } from "./quoted-names.ts";
import { clauseWords, type SavingsDesk } from "./savings.ts";
import { isHeld, sumOf } from "./totals.ts";

/** The days that decide what is urgent. */
export interface ActionDays {
  readonly asOf: LegalDate;
  readonly on: LegalDate;
  readonly savings: SavingsDesk;
  /** The first day of what is proposed; none where nothing is. */
  readonly from?: LegalDate | undefined;
  readonly proposed: boolean;
}

/** What to do, ranked by the money it concerns; what is about to leave stands first. */
export function actionsOf(
  asked: readonly AskedOrder[],
  customers: readonly ImpactCustomer[],
  questions: readonly ImpactQuestion[],
  suppliers: readonly SupplierFinding[],
  days: ActionDays,
): ImpactAction[] {
  const { asOf, on, savings, proposed } = days;
  const soon = addDays(asOf, 14);
  const held = asked.filter(isHeld);
  const open = held.filter((a) => a.state === "open");
  const leaving = open.filter((a) => a.order.shipsOn <= soon);
  const moving = asked.filter((a) => a.state === "in_transit");
  const early = open.filter((a) => a.order.shipsOn < on);
  const undecided = asked.filter((a) => a.state === "open" && a.after.outcome === "indeterminate");
  const flagged = asked.filter((a) => a.state === "open" && a.after.outcome === "red_flag_hold");
  const outside = asked.filter(
    (a) => a.state === "open" && ["not_subject_to_ear", "no_requirement_found"].includes(a.after.outcome),
  );
  const withException = open.filter((a) => a.after.candidates.length > 0);
  const actions: (ImpactAction | undefined)[] = [
    action(
      leaving,
      `hold ${count(leaving.length, "open order")} planned to leave by ${soon}`,
      `they need a license, or are barred, from the day asked on${passedWords(leaving, asOf)}`,
      dueBy(firstDay(leaving), days),
    ),
    action(
      moving,
      `decide on ${count(moving.length, "order")} already under way`,
      savingsWords(moving, savings, proposed),
      dueBy(days.from !== undefined && days.from < asOf ? days.from : on, days),
    ),
    on > asOf
      ? action(
          early,
          `look at ${count(early.length, "open order")} planned to leave before ${on}`,
          "they would leave before the first day; knowledge of what is coming does not bar them by itself, and a person must decide",
          dueBy(addDays(on, -1), days),
        )
      : undefined,
    action(
      open,
      `stop taking payment dates for granted on ${count(open.length, "open order")} and tell ${count(customers.filter((c) => c.byState.open.orders > 0).length, "customer")}`,
      "without a license they do not ship",
    ),
    action(
      withException,
      `check every condition of ${[...new Set(withException.flatMap((a) => a.after.candidates))].join(", ")}`,
      "an exception is not ruled out for these orders",
    ),
    action(
      open.filter((a) => a.after.candidates.length === 0),
      "decide for which of the remaining orders to apply for a license",
      forecast(open),
    ),
    action(
      undecided,
      "answer the open questions below",
      "the outcome of these orders turns on facts nobody has stated",
    ),
    action(
      flagged,
      "have a named person resolve the red flags",
      "no license requirement was found, and the flags must be resolved before shipping",
    ),
    action(
      outside,
      "have the facts confirmed on which these orders were found outside a requirement",
      "origin, U.S. content and production facts are taken from the book as stated",
    ),
    ...questions
      .filter((q) => q.fact.startsWith("ownersOf:"))
      .map((q) => ({ do: q.ask, because: q.because, orders: q.orders, amountUsd: q.amountUsd })),
    ...suppliers.map(sourcing),
  ];
  return actions.filter((a) => a !== undefined);
}

/** What a touched supplier, or a list that names the company itself, calls for. */
function sourcing({ supplier, companyNamedBy, components, products, openOrders }: SupplierFinding): ImpactAction {
  const parts = count(components.length, "component");
  const built = `${count(products.length, "product")} cannot be built without them`;
  const [what, because] = companyNamedBy
    ? [
        `find other sources for ${parts} bought in ${companyNamedBy.map(placeName).join(", ")}, and read what the measure bars`,
        `a list of that government would name ${supplier} itself; ${built}`,
      ]
    : [`find another source for ${parts} of ${supplier}`, built];
  return { do: what, because, orders: openOrders.orders, amountUsd: openOrders.amountUsd };
}

function action(asked: readonly AskedOrder[], what: string, because: string, due: Due = {}): ImpactAction | undefined {
  return asked.length === 0 ? undefined : { do: what, because, ...sumOf(asked), ...due };
}

function savingsWords(moving: readonly AskedOrder[], savings: SavingsDesk, proposed: boolean): string {
  const held = moving.flatMap((a) => savings(a) ?? []);
  const count = (what: string) => held.filter((h) => h.savings === what).length;
  const unread =
    "whether goods under way may go on depends on the savings clause of the rule itself, which must be read";
  if (held.length === 0)
    return proposed ? `${unread} for its dates; a proposal may be modelled on a rule that has one` : unread;
  const clauses = [...new Set(held.flatMap((h) => (h.clause ? [clauseWords(h.clause)] : [])))];
  const notRead = count("clause not read");
  return [
    ...(clauses.length > 0
      ? [`by their dates ${count("may fall under")} of ${moving.length} may fall under ${clauses.join(", or ")}`]
      : []),
    ...(notRead > 0 ? [`for ${notRead} ${unread}`] : []),
  ].join("; ");
}

/** The day the first of them leaves. */
const firstDay = (asked: readonly AskedOrder[]): LegalDate | undefined => asked.map((a) => a.order.shipsOn).sort()[0];

/** What the book says of open orders whose planned day has passed: nothing of their having left. */
function passedWords(leaving: readonly AskedOrder[], asOf: LegalDate): string {
  const passed = leaving.filter((a) => a.order.shipsOn < asOf);
  const first = firstDay(passed);
  return first === undefined
    ? ""
    : `; the day planned for ${passed.length.toLocaleString("en-US")} of them has passed, first ${first}, and the book does not say that they left`;
}

function forecast(asked: readonly AskedOrder[]): string {
  const words = new Set(asked.flatMap((a) => a.after.reviewPolicy.map((p) => inWords(p.words))));
  return words.size === 0
    ? "how an application would be reviewed is not stated"
    : `review, a forecast: ${[...words].slice(0, 4).join("; ")}`;
}

const count = (n: number, noun: string): string => (n === 1 ? `1 ${noun}` : `${n.toLocaleString("en-US")} ${noun}s`);
