import { type BookReading, dueWords, type Impact } from "../../operations/index.ts";
import { outcomeWords } from "./words.ts";

/** A cell: text, a number, or nothing. */
export type Cell = string | number | null;

/** One sheet of the annex. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A sheet for paper: columns in which no row says anything are left out. */
export function withoutEmptyColumns(sheet: Sheet): Sheet {
  const kept = sheet.columns.map((_, i) => sheet.rows.some((row) => row[i] !== null && row[i] !== ""));
  const keep = <T>(cells: readonly T[]) => cells.filter((_, i) => kept[i]);
  return { ...sheet, columns: keep(sheet.columns), rows: sheet.rows.map(keep) };
}

const list = (texts: readonly string[]): string => texts.join(" | ");

/** The full annex, sheet by sheet. */
export function annexSheets(i: Impact, reading: BookReading): Sheet[] {
  return [
    totalsSheet(i),
    {
      name: "customers",
      columns: [
        "customer_id",
        "name",
        "country",
        "outcome_before",
        "outcome",
        "because",
        "listed_names",
        "lists",
        "owned_low_pct",
        "owned_high_pct",
        "ownership",
        "open_usd",
        "in_transit_usd",
        "shipped_usd",
      ],
      rows: i.customers.map((c) => [
        c.customerId,
        c.name,
        c.country,
        c.before ? outcomeWords(c.before) : null,
        outcomeWords(c.outcome),
        list(c.because),
        list(c.hits.map((h) => h.listedName)),
        list([...new Set(c.hits.map((h) => h.list))]),
        c.ownership?.share.low ?? null,
        c.ownership?.share.high ?? null,
        c.ownership?.arithmetic ?? null,
        c.byState.open.amountUsd,
        c.byState.in_transit.amountUsd,
        c.byState.shipped.amountUsd,
      ]),
    },
    {
      name: "orders",
      columns: [
        "order_id",
        "state",
        "ship_date",
        "savings_clause",
        "savings_rule",
        "customer_id",
        "customer",
        "end_user_id",
        "end_user",
        "product_id",
        "destination",
        "amount_usd",
        "outcome_before",
        "outcome",
        "citations",
        "requirements",
        "review_policy",
        "exceptions_to_try",
        "exceptions_lost",
        "red_flags",
        "us_content_low_pct",
        "us_content_high_pct",
      ],
      rows: i.orders.map((o) => [
        o.orderId,
        o.state,
        o.shipDate,
        o.savings ?? null,
        o.savingsBy ?? null,
        o.customerId,
        o.customerName,
        o.endUserId ?? null,
        o.endUserName ?? null,
        o.productId,
        o.destination,
        o.amountUsd,
        o.before ? outcomeWords(o.before) : null,
        outcomeWords(o.outcome),
        list([...new Set(o.requirements.map((r) => r.citation))]),
        list(o.requirements.map((r) => `${r.kind}: ${r.reason}`)),
        list(o.reviewPolicy.map((p) => `${p.citation}: ${p.words}`)),
        list(o.exceptions),
        list(o.exceptionsLost),
        list(o.redFlags),
        o.usContentPct?.low ?? null,
        o.usContentPct?.high ?? null,
      ]),
    },
    {
      name: "products",
      columns: [
        "product_id",
        "name",
        "eccn",
        "made_in",
        "orders",
        "amount_usd",
        "share_of_product_pct",
        "us_content",
        "price_usd",
        "material_usd",
        "duty_usd",
        "margin_pct",
        "margin_after_duty_pct",
        "components_stopped",
      ],
      rows: i.products.map((p) => [
        p.productId,
        p.name,
        p.eccn,
        p.madeIn,
        p.touched.orders,
        p.touched.amountUsd,
        p.shareOfProductPct,
        list(
          p.usContent.map(
            (u) =>
              `${u.destination} ${u.pct.low === u.pct.high ? u.pct.low : `${u.pct.low} to ${u.pct.high}`} % (${u.components.map((c) => `${c.component} ${c.eccn}`).join(", ") || "no component"})`,
          ),
        ),
        p.margin?.priceUsd ?? null,
        p.margin?.materialUsd ?? null,
        p.margin?.dutyUsd ?? null,
        p.margin?.marginPct ?? null,
        p.margin?.marginAfterDutyPct ?? null,
        list(p.componentsStopped.map((c) => `${c.component} from ${c.supplier}: ${c.because}`)),
      ]),
    },
    {
      name: "duties",
      columns: ["product_id", "component", "hts", "pct", "duty_usd", "by", "coverage"],
      rows: i.products.flatMap((p) =>
        (p.margin?.duties ?? []).map((d) => [p.productId, d.component, d.hts, d.pct, d.dutyUsd, d.by, d.coverage]),
      ),
    },
    {
      name: "suppliers",
      columns: ["supplier", "listed_names", "components", "products", "open_orders", "open_usd"],
      rows: i.suppliers.map((s) => [
        s.supplier,
        list(s.hits.map((h) => h.listedName)),
        list(s.components),
        list(s.products),
        s.openOrders.orders,
        s.openOrders.amountUsd,
      ]),
    },
    {
      name: "actions",
      columns: ["rank", "do", "by", "orders", "amount_usd", "because"],
      rows: i.actions.map((a, n) => [n + 1, a.do, a.by ?? dueWords(a) ?? null, a.orders, a.amountUsd, a.because]),
    },
    {
      name: "questions",
      columns: ["fact", "ask", "who", "orders", "amount_usd", "changes", "because"],
      rows: i.questions.map((q) => [
        q.fact,
        q.ask,
        q.who,
        q.orders,
        q.amountUsd,
        list(q.changes.map((c) => `${String(c.answer)}: ${outcomeWords(c.outcome)}`)),
        q.because,
      ]),
    },
    {
      name: "set aside",
      columns: ["table", "line", "because", "cells"],
      rows: reading.setAside.map((s) => [
        s.table,
        s.line,
        list(s.troubles.map((t) => `${t.at}: ${t.because}`)),
        list(Object.entries(s.cells).map(([k, v]) => `${k}=${v}`)),
      ]),
    },
  ];
}

function totalsSheet(i: Impact): Sheet {
  const t = i.totals;
  const sums: readonly (readonly [string, Readonly<Partial<Record<string, { orders: number; amountUsd: number }>>>])[] =
    [
      ["book", { all: t.book }],
      ["touched", { all: t }],
      ["state", t.byState],
      ["outcome", t.byOutcome],
      ["held", { all: t.held }],
      ["quarter", t.byQuarter],
      ["country", t.byCountry],
      ["product", t.byProduct],
      ["cancelled, left out", { all: t.cancelledLeftOut }],
      ["not placed by that day", { all: t.notYetPlaced }],
    ];
  const rows = sums.flatMap(([what, by]) =>
    Object.entries(by).map(([key, m]) => [what, key, m?.orders ?? 0, m?.amountUsd ?? 0]),
  );
  return {
    name: "totals",
    columns: ["what", "of", "orders", "amount_usd"],
    rows: [["answer", i.headline, null, null], ...rows, ...i.assumptions.map((a) => ["assumption", a, null, null])],
  };
}
