import {
  type BookReading,
  dollars,
  dueWords,
  type Impact,
  type ImpactOrder,
  type Money,
} from "../../operations/index.ts";
import { type Outcome, placeName } from "../../vocabulary/index.ts";
import { OUTCOME_WORDS } from "./letter.ts";
import { COLUMNS, harmless, type Ink, wrapped } from "./paper.ts";

/** An outcome inside a sentence. */
const lower = (o: Outcome): string => OUTCOME_WORDS[o].toLowerCase().replace(/\bear\b/g, "EAR");

const orders = (n: number): string => (n === 1 ? "1 order" : `${n.toLocaleString("en-US")} orders`);

const inBrackets = (words: string | undefined): string => (words === undefined ? "" : ` (${words})`);

/** Rows of a table shown to a person; the rest is in the JSON and in the reports. */
const SHOWN = 8;

/** An impact for a person: the sentence, the sums, the largest orders, what to do, what is open, what was looked at. */
export function impactPage(i: Impact, reading: BookReading, ink: Ink): string {
  const t = i.totals;
  return [
    ...wrapped(i.headline, 0).map((l) => ink.strong(l)),
    ...(i.proposal?.notes ?? []).flatMap((n) => wrapped(n, 2)),
    "",
    ...table(
      "Touched",
      [
        ["open", t.byState.open],
        ["in transit", t.byState.in_transit],
        ["shipped", t.byState.shipped],
      ],
      ink,
    ),
    ...table(
      "By outcome",
      entries(t.byOutcome).map(([o, m]) => [OUTCOME_WORDS[o as keyof typeof OUTCOME_WORDS] ?? o, m]),
      ink,
    ),
    ...table("By quarter of shipping", entries(t.byQuarter), ink),
    ...table(
      "By country of use",
      entries(t.byCountry).map(([c, m]) => [placeName(c), m]),
      ink,
    ),
    ...table(
      "By product",
      entries(t.byProduct).map(([id, m]) => [`${id} ${i.products.find((p) => p.productId === id)?.name ?? ""}`, m]),
      ink,
    ),
    ...part(
      "Customers",
      i.customers.slice(0, SHOWN).flatMap((c) => customerLines(c, ink)),
      i.customers.length,
      ink,
    ),
    ...part(
      "Largest orders not yet delivered",
      largest(i).flatMap(orderLines),
      i.orders.filter((o) => o.state !== "shipped").length,
      ink,
    ),
    ...part(
      "Suppliers",
      i.suppliers
        .slice(0, SHOWN)
        .flatMap((s) =>
          wrapped(
            `${s.supplier}: ${s.components.join(", ")} → ${s.products.length} products, open orders ${dollars(s.openOrders.amountUsd)}`,
            2,
            4,
          ),
        ),
      i.suppliers.length,
      ink,
    ),
    ...part(
      "What to do",
      i.actions
        .slice(0, SHOWN)
        .flatMap((a, n) =>
          wrapped(
            `${n + 1}. ${a.do}${inBrackets(dueWords(a))}: ${orders(a.orders)}, ${dollars(a.amountUsd)}; ${a.because}`,
            2,
            5,
          ),
        ),
      i.actions.length,
      ink,
    ),
    ...part(
      "Open questions",
      i.questions
        .slice(0, SHOWN)
        .flatMap((q) =>
          wrapped(`${q.ask} (${q.who}; ${orders(q.orders)}, ${dollars(q.amountUsd)}${changesOf(q)})`, 2, 4),
        ),
      i.questions.length,
      ink,
    ),
    ...(t.dutyOnOpenUsd > 0
      ? [
          "",
          ...wrapped(
            `additional duty on the imported components of these open orders: ${dollars(t.dutyOnOpenUsd)}`,
            0,
            2,
          ),
        ]
      : []),
    "",
    ...i.provenance.lists
      .filter((l) => l.edition !== null)
      .flatMap((l) =>
        wrapped(`looked at ${l.title}, edition ${l.edition}${l.state === "stale" ? ", STALE" : ""}`, 0, 2),
      ),
    ...i.assumptions.flatMap((a) => wrapped(a, 0, 2)),
    ...(reading.setAside.length > 0
      ? wrapped(`${reading.setAside.length} rows of the book could not be read and were not asked about`, 0, 2).map(
          (l) => ink.alarm(l),
        )
      : []),
  ].join("\n");
}

const entries = (sums: Readonly<Record<string, Money>> | Readonly<Partial<Record<string, Money>>>): [string, Money][] =>
  Object.entries(sums).flatMap(([k, m]) => (m ? [[k, m] as [string, Money]] : []));

const changesOf = (q: Impact["questions"][number]): string =>
  q.changes.length === 0
    ? ""
    : `; ${q.changes
        .slice(0, 3)
        .map((c) => `${String(c.answer)} → ${lower(c.outcome)}`)
        .join(", ")}`;

/** Sums in a table of two numbers a line. */
function table(title: string, rows: readonly (readonly [string, Money])[], ink: Ink): string[] {
  if (rows.length === 0) return [];
  const lines = rows.slice(0, SHOWN).map(([label, m]) => {
    const text = harmless(label);
    const short = text.length > COLUMNS - 34 ? `${text.slice(0, COLUMNS - 35)}…` : text;
    return `  ${short.padEnd(COLUMNS - 34)}${m.orders.toLocaleString("en-US").padStart(9)} ${m.orders === 1 ? "order " : "orders"}${dollarColumn(m.amountUsd)}`;
  });
  const more = rows.length > SHOWN ? [`  and ${rows.length - SHOWN} more`] : [];
  return [ink.strong(title), ...lines, ...more, ""];
}

const dollarColumn = (usd: number): string => `$${Math.round(usd).toLocaleString("en-US")}`.padStart(16);

function part(title: string, lines: readonly string[], whole: number, ink: Ink): string[] {
  if (lines.length === 0) return [];
  return ["", ink.strong(whole > SHOWN ? `${title} (${SHOWN} of ${whole.toLocaleString("en-US")})` : title), ...lines];
}

function customerLines(c: Impact["customers"][number], ink: Ink): string[] {
  const open = c.byState.open.amountUsd + c.byState.in_transit.amountUsd;
  const change = c.before && c.before !== c.outcome ? `${lower(c.before)} → ` : "";
  return [
    ...wrapped(`${c.customerId} ${c.name} (${placeName(c.country)})`, 2, 4).map((l) => ink.strong(l)),
    ...wrapped(`${change}${lower(c.outcome)}; not yet delivered ${dollars(open)}`, 4),
    ...c.because.slice(0, 2).flatMap((b) => wrapped(b, 4, 6)),
  ];
}

const largest = (i: Impact): ImpactOrder[] =>
  i.orders
    .filter((o) => o.state !== "shipped")
    .sort((a, b) => b.amountUsd - a.amountUsd)
    .slice(0, SHOWN);

function orderLines(o: ImpactOrder): string[] {
  const needs = o.requirements.filter((r) => r.kind !== "condition").map((r) => r.citation);
  return wrapped(
    `${o.orderId} ${o.customerId} ${o.productId} ${o.state.replace("_", " ")}, ships ${o.shipDate}, ${dollars(o.amountUsd)}: ${lower(o.outcome)}${needs.length > 0 ? ` by ${[...new Set(needs)].join(", ")}` : ""}${o.exceptionsLost.length > 0 ? `; exceptions lost: ${o.exceptionsLost.join(", ")}` : ""}`,
    2,
    4,
  );
}
