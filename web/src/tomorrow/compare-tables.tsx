import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Impact } from "../api/impact.ts";
import { Name } from "../frame/foreign-name.tsx";
import { OutcomeMark } from "../frame/outcome-mark.tsx";
import { csvText, saveText } from "../frame/save-file.ts";
import { TableBox } from "../frame/table-box.tsx";
import { counted, grouped, wholeDollars } from "../words/amounts.ts";
import { outcomeWords } from "../words/outcome-words.ts";
import { type CustomerInBoth, customersOfBoth, type HeldUp, ordersOfBoth } from "./compare-figures.ts";

const A_PAGE = 30;

/** Figures, customers and orders of two scenarios, each with the difference. */
export function CompareTables(props: {
  readonly a: Impact;
  readonly b: Impact;
  readonly names: readonly [string, string];
}) {
  const { a, b, names } = props;
  const orders = useMemo(() => ordersOfBoth(a, b), [a, b]);
  const customers = useMemo(() => customersOfBoth(a, b), [a, b]);
  const scenarios = [`First: ${names[0]}`, `Second: ${names[1]}`];
  const heads = [...scenarios, "Difference"];
  return (
    <>
      <Sums heads={heads} a={a} b={b} />
      <section className="block">
        <h3>Customers</h3>
        <TableBox>
          <table>
            <caption>
              {counted(customers.length, "customer")} touched by either; what is held up for each, the largest
              difference first
            </caption>
            <Head first="Customer" heads={heads} />
            <tbody>
              {customers.slice(0, A_PAGE).map((c) => (
                <tr key={c.customerId}>
                  <th scope="row">
                    <Link to="/book" search={{ customer: c.customerId }} data-row>
                      <Name of={c.name} />
                    </Link>
                  </th>
                  <td className="num">{heldWords(c.first)}</td>
                  <td className="num">{heldWords(c.second)}</td>
                  <td className="num">{differenceOf(c)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
        {customers.length > A_PAGE && <p className="small quiet">The first {A_PAGE} are shown; the file holds all.</p>}
      </section>
      <section className="block">
        <h3>Orders</h3>
        <p>
          {grouped(orders.both)} orders are touched by both, {grouped(orders.firstOnly)} by the first alone,{" "}
          {grouped(orders.secondOnly)} by the second alone. Of those that both touch,{" "}
          {orders.answeredOtherwise.length === 0
            ? "none is answered otherwise."
            : `${grouped(orders.answeredOtherwise.length)} are answered otherwise.`}
        </p>
        {orders.answeredOtherwise.length > 0 && (
          <TableBox>
            <table>
              <caption className="unseen">Orders that the two scenarios answer otherwise</caption>
              <Head first="Order" heads={[...scenarios, "Value"]} />
              <tbody>
                {orders.answeredOtherwise.slice(0, A_PAGE).map(({ first, second }) => (
                  <tr key={first.orderId}>
                    <th scope="row" className="mono nowrap">
                      <Link to="/ask" search={{ order: first.orderId }} data-row>
                        {first.orderId}
                      </Link>
                    </th>
                    <td>
                      <OutcomeMark of={first.outcome} />
                    </td>
                    <td>
                      <OutcomeMark of={second.outcome} />
                    </td>
                    <td className="num">{wholeDollars(first.amountUsd)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
        )}
      </section>
      <p className="row-of block no-print">
        <button type="button" className="button" onClick={() => window.print()}>
          Print the comparison
        </button>
        <button
          type="button"
          className="button"
          onClick={() => saveText(`two-scenarios-${a.asOf}.csv`, "text/csv", csvOf(a, b, names))}
        >
          Customers of both, CSV
        </button>
      </p>
    </>
  );
}

function Head({ first, heads }: { readonly first: string; readonly heads: readonly string[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {heads.map((h) => (
          <th key={h} scope="col" className="num wraps">
            {h}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Sums({ heads, a, b }: { readonly heads: readonly string[]; readonly a: Impact; readonly b: Impact }) {
  const outcomes = [...new Set([...Object.keys(a.totals.byOutcome), ...Object.keys(b.totals.byOutcome)])];
  const of = (i: Impact, outcome: string) =>
    Object.entries(i.totals.byOutcome).find(([name]) => name === outcome)?.[1]?.amountUsd ?? 0;
  const rows: readonly (readonly [string, number, number, (n: number) => string])[] = [
    ["customers touched", a.totals.customers, b.totals.customers, grouped],
    ["orders touched", a.totals.orders, b.totals.orders, grouped],
    ["value touched", a.totals.amountUsd, b.totals.amountUsd, wholeDollars],
    ["held orders", a.totals.held.orders, b.totals.held.orders, grouped],
    ["held value", a.totals.held.amountUsd, b.totals.held.amountUsd, wholeDollars],
    ...outcomes.map((o) => [lower(outcomeWords(o).word), of(a, o), of(b, o), wholeDollars] as const),
  ];
  return (
    <TableBox>
      <table>
        <caption className="unseen">The same figures in both scenarios</caption>
        <Head first="Figure" heads={heads} />
        <tbody>
          {rows.map(([name, x, y, show]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="num">{show(x)}</td>
              <td className="num">{show(y)}</td>
              <td className="num">{difference(x, y, show)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

const heldWords = (held: HeldUp | undefined) =>
  held === undefined ? (
    <span className="quiet">not touched</span>
  ) : (
    <>
      {wholeDollars(held.usd)} <span className="quiet">/ {grouped(held.orders)}</span>
    </>
  );

const difference = (x: number, y: number, show: (n: number) => string) =>
  y === x ? "none" : `${y > x ? "+" : "−"}${show(Math.abs(y - x))}`;

function differenceOf({ first, second }: CustomerInBoth): string {
  const [x, y] = [first?.usd ?? 0, second?.usd ?? 0];
  if (x !== y) return difference(x, y, wholeDollars);
  return first === undefined ? "touched as well" : second === undefined ? "no longer touched" : "none";
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

function csvOf(a: Impact, b: Impact, names: readonly [string, string]): string {
  return csvText(
    ["customer", "name", `held_usd ${names[0]}`, `held_usd ${names[1]}`],
    customersOfBoth(a, b).map((c) => [c.customerId, c.name, c.first?.usd ?? "", c.second?.usd ?? ""]),
  );
}
