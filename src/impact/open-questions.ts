import { type Book, eccnOn } from "../book/index.ts";
import type { Question as LawQuestion, LegalDate } from "../vocabulary/index.ts";
import type { AskedOrder } from "./asked-order.ts";
import type { Finding } from "./finding.ts";
import type { ImpactCustomer, ImpactQuestion } from "./impact.ts";
import type { Inquiry, Question } from "./inquiry.ts";
import { inWords } from "./quoted-names.ts";
import { inTurns, type Turn } from "./turns.ts";

/** How many different questions are put in full; they are taken by the money that hangs on them. */
const IN_FULL = 12;
/** Days after shipping within which goods may still be on the way. */
const MAY_BE_UNDER_WAY = 45;

/** What the questions are worked out from. */
export interface QuestionDesk {
  readonly book: Book;
  readonly asOf: LegalDate;
  readonly inquiry: Inquiry;
  /** An ordinary item sent to a customer. */
  readonly probe: (customerId: string) => Question;
  readonly turn: Turn | undefined;
}

/** What stays uncertain, the most money first. */
export async function openQuestions(
  asked: readonly AskedOrder[],
  customers: readonly ImpactCustomer[],
  desk: QuestionDesk,
): Promise<ImpactQuestion[]> {
  const found = [
    ...(await lawQuestions(asked, desk)),
    ...(await identityQuestions(customers, desk)),
    ...ownerQuestions(customers),
    ...classificationQuestions(asked, desk.book, desk.asOf),
    ...arrivalQuestion(asked, desk.asOf),
  ];
  return [...new Map(found.map((q) => [q.fact, q])).values()].sort(
    (a, b) => b.amountUsd - a.amountUsd || (a.fact < b.fact ? -1 : 1),
  );
}

/** How many customers are asked about in full; they come with the most money first. */
const IDENTITIES = 25;

/** Is the customer the party on the list? Asked where the name only comes near. */
async function identityQuestions(
  customers: readonly ImpactCustomer[],
  { inquiry, probe, turn }: QuestionDesk,
): Promise<ImpactQuestion[]> {
  const near = customers.filter((c) => c.hits.some((h) => h.tie === "possible")).slice(0, IDENTITIES);
  const found: ImpactQuestion[] = [];
  const add = (c: ImpactCustomer) => {
    const sum = sumOfStates(c);
    const questions = inquiry.askInFull(probe(c.customerId)).questions.filter((q) => q.weight === "deciding");
    found.push(...questions.map((q) => ({ ...toldQuestion(q), ...sum })));
  };
  await inTurns(near, turn, add, true);
  return found;
}

function sumOfStates(c: ImpactCustomer): { orders: number; amountUsd: number } {
  const states = Object.values(c.byState);
  const cents = states.reduce((s, m) => s + Math.round(m.amountUsd * 100), 0);
  return { orders: states.reduce((s, m) => s + m.orders, 0), amountUsd: cents / 100 };
}

interface Group {
  readonly question: Question;
  readonly finding: Finding;
  orders: number;
  cents: number;
}

/** Questions of the law, asked of the findings with the most money; open ones first. */
async function lawQuestions(asked: readonly AskedOrder[], { inquiry, turn }: QuestionDesk): Promise<ImpactQuestion[]> {
  const groups = new Map<Finding, Group>();
  await inTurns(asked, turn, ({ question, after, order }) => {
    const group = groups.get(after);
    if (group === undefined) groups.set(after, { question, finding: after, orders: 1, cents: order.amountCents });
    else {
      group.orders++;
      group.cents += order.amountCents;
    }
  });
  const open = (g: Group) =>
    g.finding.outcome === "indeterminate" || g.finding.requirements.some((r) => r.conditionalOn) ? 1 : 0;
  const chosen = [...groups.values()].sort((a, b) => open(b) - open(a) || b.cents - a.cents).slice(0, IN_FULL);
  const found = new Map<string, ImpactQuestion>();
  const add = (g: Group) => {
    for (const q of inquiry.askInFull(g.question).questions) {
      if (q.weight !== "deciding" && open(g) === 1) continue;
      const before = found.get(q.fact);
      const sum = { orders: (before?.orders ?? 0) + g.orders, amountUsd: (before?.amountUsd ?? 0) + g.cents / 100 };
      found.set(q.fact, { ...toldQuestion(q), ...sum });
    }
  };
  await inTurns(chosen, turn, add, true);
  return [...found.values()].map((q) => ({ ...q, amountUsd: Math.round(q.amountUsd * 100) / 100 }));
}

function toldQuestion({ fact, ask, who, because, changes }: LawQuestion): Omit<ImpactQuestion, "orders" | "amountUsd"> {
  const alternatives = changes.map(({ answer, outcome }) => ({ answer, outcome }));
  return { fact: inWords(fact), ask: inWords(ask), who, because: inWords(because), changes: alternatives };
}

function ownerQuestions(customers: readonly ImpactCustomer[]): ImpactQuestion[] {
  return customers.flatMap((c) => {
    if (c.ownership?.half !== "may-reach") return [];
    return [
      {
        fact: `ownersOf:${c.customerId}`,
        ask: `how much of ${c.name} do its listed owners hold?`,
        who: "customer",
        because: c.ownership.arithmetic,
        ...sumOfStates(c),
        changes: [],
      },
    ];
  });
}

/** Products whose later classification is known and whose first day is not on or before the day asked. */
function classificationQuestions(asked: readonly AskedOrder[], book: Book, asOf: LegalDate): ImpactQuestion[] {
  const sums = new Map<string, { orders: number; cents: number }>();
  for (const { order, state } of asked) {
    if (state === "shipped") continue;
    const sum = sums.get(order.productId) ?? { orders: 0, cents: 0 };
    sum.orders++;
    sum.cents += order.amountCents;
    sums.set(order.productId, sum);
  }
  return [...sums].flatMap(([id, { orders, cents }]) => {
    const product = book.products.get(id);
    const later = product && eccnOn(product, asOf).later;
    if (product === undefined || later === undefined) return [];
    return [
      {
        fact: `eccn:${id}`,
        ask: `is ${product.name} still ${eccnOn(product, asOf).eccn.code}, or already ${later.eccn.code}?`,
        who: "engineer",
        because: `the book holds ${later.eccn.code} for ${later.from ?? "a later day"}`,
        orders,
        amountUsd: cents / 100,
        changes: [],
      },
    ];
  });
}

function arrivalQuestion(asked: readonly AskedOrder[], asOf: LegalDate): ImpactQuestion[] {
  const recent = asked.filter(
    ({ state, order: o }) =>
      state === "shipped" && o.arrivesOn === undefined && daysApart(o.shipsOn, asOf) <= MAY_BE_UNDER_WAY,
  );
  if (recent.length === 0) return [];
  const cents = recent.reduce((s, a) => s + a.order.amountCents, 0);
  return [
    {
      fact: "arrivals",
      ask: `have the ${recent.length} touched orders shipped in the last ${MAY_BE_UNDER_WAY} days arrived?`,
      who: "logistics",
      because: "the book states no day of arrival, so they are counted as shipped and may still be under way",
      orders: recent.length,
      amountUsd: cents / 100,
      changes: [],
    },
  ];
}

const daysApart = (a: LegalDate, b: LegalDate): number => Math.round((Date.parse(b) - Date.parse(a)) / 86_400_000);
