import { dollars, type Impact, type Money } from "../../operations/index.ts";
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

/** Everything on the one page, as text. */
export interface Board {
  readonly title: string;
  readonly subtitle: string;
  readonly headline: string;
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly tables: readonly BoardTable[];
  readonly customers: readonly string[];
  readonly actions: readonly string[];
  readonly questions: readonly string[];
  readonly footing: readonly string[];
}

/** What fits on one printed page. */
const ROOM = { rows: 6, customers: 5, actions: 5, questions: 4 };

/** Puts an impact on one page. */
export function boardOf(i: Impact, rowsSetAside: number): Board {
  const t = i.totals;
  return {
    title: i.company === null ? "Exposure of the book of business" : `Exposure of ${i.company}`,
    subtitle: `asked as of ${i.asOf}${i.on === i.asOf ? "" : `, answered for ${i.on}`} · the book speaks for ${i.bookDay}`,
    headline: i.headline,
    figures: [
      { label: "customers touched", value: `${n(t.customers)} of ${n(t.book.customers)}` },
      { label: "orders touched", value: `${n(t.orders)} of ${n(t.book.orders)}` },
      { label: "value touched", value: `${dollars(t.amountUsd)} · ${t.shareOfSalesPct} %` },
      { label: "not delivered and held", value: `${n(t.held.orders)} · ${dollars(t.held.amountUsd)}` },
    ],
    tables: [
      table("State of the touched orders", {
        open: t.byState.open,
        "in transit": t.byState.in_transit,
        shipped: t.byState.shipped,
      }),
      table("What they need", rename(t.byOutcome, outcomeWords)),
      table("By quarter of shipping", t.byQuarter, true),
      table("By country of use", rename(t.byCountry, placeName)),
    ],
    customers: byWaiting(i.customers)
      .slice(0, ROOM.customers)
      .map((c) => {
        return `${c.customerId} ${c.name} (${placeName(c.country)}): ${outcomeWords(c.outcome)}, ${dollars(waiting(c))} not delivered`;
      }),
    actions: i.actions
      .slice(0, ROOM.actions)
      .map((a) => `${a.do}${a.by ? ` (by ${a.by})` : ""}: ${n(a.orders)} orders, ${dollars(a.amountUsd)}`),
    questions: i.questions
      .slice(0, ROOM.questions)
      .map((q) => `${q.ask} ${n(q.orders)} orders, ${dollars(q.amountUsd)}`),
    footing: footing(i, rowsSetAside),
  };
}

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
