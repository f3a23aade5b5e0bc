import { dollars, dueWords, type Impact, type Money } from "../../operations/index.ts";
import { placeName } from "../../vocabulary/index.ts";
import { outcomeWords } from "./words.ts";

/** A small table of the board page: a label, orders and dollars; `share` draws its bar. */
export interface BoardTable {
  readonly title: string;
  readonly rows: readonly {
    readonly label: string;
    readonly orders: string;
    readonly amount: string;
    readonly share: number;
  }[];
}

/** Lines of words with money at their end; the lists of what to do are numbered. */
export interface BoardList {
  readonly title: string;
  readonly numbered: boolean;
  readonly lines: readonly { readonly text: string; readonly note?: string; readonly amount: string }[];
}

/** Everything on the one page, as text. */
export interface Board {
  readonly title: string;
  readonly subtitle: string;
  readonly headline: string;
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly tables: readonly BoardTable[];
  readonly lists: readonly BoardList[];
  readonly footing: readonly string[];
}

/** What fits on one printed page. */
const ROOM = { rows: 6, customers: 5, products: 4, suppliers: 4, stopped: 5, actions: 5, questions: 3 };

/** Puts an impact on one page. */
export function boardOf(i: Impact, rowsSetAside: number): Board {
  const t = i.totals;
  const tables = [
    table("State of the touched orders", {
      open: t.byState.open,
      "in transit": t.byState.in_transit,
      shipped: t.byState.shipped,
    }),
    table("What they need", rename(t.byOutcome, outcomeWords)),
    table("By quarter of shipping", t.byQuarter, true),
    table("By country of use", rename(t.byCountry, placeName)),
  ];
  return {
    title: i.company === null ? "Exposure of the book of business" : `Exposure of ${i.company}`,
    subtitle: `asked as of ${i.asOf}${i.on === i.asOf ? "" : `, answered for ${i.on}`} · the book speaks for ${i.bookDay}`,
    headline: i.headline,
    figures: figuresOf(t),
    tables: t.orders === 0 ? [] : tables,
    lists: [
      list("Customers with the most at stake", customerLines(i)),
      list("Products with the most at stake", productLines(i)),
      list("Suppliers, and the parts that stop", supplierLines(i)),
      list("Products that cannot be built without them", stoppedLines(i)),
      list("What to do first", actionLines(i), true),
      list("What is still open", questionLines(i)),
    ].filter((l) => l.lines.length > 0),
    footing: footing(i, rowsSetAside),
  };
}

function figuresOf(t: Impact["totals"]): Board["figures"] {
  const parts = t.partsStopped;
  return [
    { label: "customers touched", value: `${n(t.customers)} of ${n(t.book.customers)}` },
    { label: "orders touched", value: `${n(t.orders)} of ${n(t.book.orders)}` },
    { label: "value touched", value: `${dollars(t.amountUsd)} · ${t.shareOfSalesPct} %` },
    { label: "not delivered and held", value: `${n(t.held.orders)} · ${dollars(t.held.amountUsd)}` },
    ...(parts
      ? [
          {
            label: "open orders of products whose parts stop",
            value: `${n(parts.openOrders.orders)} · ${dollars(parts.openOrders.amountUsd)}`,
          },
        ]
      : []),
  ];
}

type Line = BoardList["lines"][number];

const list = (title: string, lines: readonly Line[], numbered = false): BoardList => ({ title, lines, numbered });

/** Those with the most not yet delivered first; the rest by all that is touched. */
function customerLines({ customers }: Impact): Line[] {
  return byWaiting(customers)
    .slice(0, ROOM.customers)
    .map((c) => {
      const all = Object.values(c.byState).reduce((sum, m) => sum + m.amountUsd, 0);
      return {
        text: `${c.name} (${c.customerId}, ${placeName(c.country)}): ${outcomeWords(c.outcome)}`,
        note: waiting(c) === 0 ? "all delivered" : `of ${dollars(all)} touched`,
        amount: waiting(c) === 0 ? dollars(all) : `${dollars(waiting(c))} not delivered`,
      };
    });
}

/** The list and the duty in one line: what is touched, and what is left of the price with and without the duty on parts. */
function productLines({ products }: Impact): Line[] {
  return products
    .filter((p) => p.touched.orders > 0)
    .slice(0, ROOM.products)
    .map(({ name, productId, eccn, touched, shareOfProductPct, margin }) => {
      const dutied =
        margin && margin.dutyUsd > 0 ? `, ${margin.marginAfterDutyPct} % after additional duty on parts` : "";
      const left = margin ? `; margin over material ${margin.marginPct} %${dutied}` : "";
      return {
        text: `${name} (${productId}, ${eccn})`,
        note: `${shareOfProductPct} % of what is sold of it${left}`,
        amount: `${orders(touched.orders)}, ${dollars(touched.amountUsd)}`,
      };
    });
}

function supplierLines({ suppliers }: Impact): Line[] {
  return suppliers.slice(0, ROOM.suppliers).map((s) => {
    const parts = `${count(s.components.length, "component")} of ${count(s.products.length, "product")}`;
    return {
      text: s.companyNamedBy
        ? `${s.supplier}, named itself: parts from ${s.companyNamedBy.map(placeName).join(", ")}`
        : s.supplier,
      note: parts,
      amount: `${orders(s.openOrders.orders)} open, ${dollars(s.openOrders.amountUsd)}`,
    };
  });
}

/** Products that lack the most components first. */
function stoppedLines({ products }: Impact): Line[] {
  const lacking = products.filter((p) => p.componentsStopped.length > 0);
  return lacking
    .sort((a, b) => b.componentsStopped.length - a.componentsStopped.length || (a.productId < b.productId ? -1 : 1))
    .slice(0, ROOM.stopped)
    .map((p) => {
      const parts = [...new Set(p.componentsStopped.map((c) => c.component))];
      return { text: `${p.name} (${p.productId})`, note: parts.join(", "), amount: count(parts.length, "component") };
    });
}

function actionLines({ actions }: Impact): Line[] {
  return actions.slice(0, ROOM.actions).map((a) => {
    const due = dueWords(a);
    return { text: due === undefined ? a.do : `${a.do} (${due})`, note: a.because, amount: dollars(a.amountUsd) };
  });
}

function questionLines({ questions }: Impact): Line[] {
  return questions
    .slice(0, ROOM.questions)
    .map((q) => ({ text: q.ask, amount: `${orders(q.orders)}, ${dollars(q.amountUsd)}` }));
}

const count = (x: number, noun: string): string => `${n(x)} ${noun}${x === 1 ? "" : "s"}`;
const orders = (x: number): string => count(x, "order");

type Customers = Impact["customers"];

const waiting = ({ byState: s }: Customers[number]): number => s.open.amountUsd + s.in_transit.amountUsd;

/** Those with the most not yet delivered first. */
const byWaiting = (customers: Customers): Customers[number][] => [...customers].sort((a, b) => waiting(b) - waiting(a));

const n = (x: number): string => x.toLocaleString("en-US");

function rename(sums: Readonly<Partial<Record<string, Money>>>, word: (key: string) => string): Record<string, Money> {
  return Object.fromEntries(Object.entries(sums).flatMap(([key, m]) => (m ? [[word(key), m] as const] : [])));
}

/** The largest rows; the latest ones where the order is that of time. */
function table(title: string, sums: Readonly<Record<string, Money>>, ofTime = false): BoardTable {
  const all = Object.entries(sums);
  const rows = ofTime ? all.slice(-ROOM.rows) : all.slice(0, ROOM.rows);
  const most = Math.max(1, ...all.map(([, m]) => m.amountUsd));
  return {
    title,
    rows: rows.map(([label, m]) => ({
      label,
      orders: n(m.orders),
      amount: dollars(m.amountUsd),
      share: m.amountUsd / most,
    })),
  };
}

function footing(i: Impact, rowsSetAside: number): string[] {
  const looked = i.provenance.lists.filter((l) => l.edition !== null).map((l) => `${l.title}, edition ${l.edition}`);
  return [
    ...(i.proposal?.notes ?? []),
    `Looked at: ${looked.join("; ") || "no list"}. Law: ${i.provenance.law}. Engine: ${i.provenance.engine}.`,
    ...i.assumptions,
    ...(rowsSetAside > 0 ? [`${n(rowsSetAside)} rows of the book could not be read and were not asked about`] : []),
    "What is found here is no license and no legal advice; the annex holds every order with the sections it rests on.",
  ];
}
