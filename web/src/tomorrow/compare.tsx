import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Impact, type ImpactAsked, impactQuery } from "../api/impact.ts";
import { TableBox } from "../frame/table-box.tsx";
import { TroubleNote } from "../frame/trouble-note.tsx";
import { grouped, wholeDollars } from "../words/amounts.ts";
import { outcomeWords } from "../words/outcome-words.ts";
import { Counting } from "./tomorrow-screen.tsx";
import type { TomorrowSearch } from "./tomorrow-search.ts";

/** Two scenarios side by side: the same figures, and what differs. */
export function Compare(props: {
  readonly first: Impact;
  readonly asked: ImpactAsked;
  readonly versus: readonly string[];
  readonly onChange: (part: TomorrowSearch) => void;
}) {
  const { first, asked, versus, onChange } = props;
  const [typed, setTyped] = useState(versus.join("\n"));
  const other = { ...asked, parties: versus };
  const { data, error } = useQuery(impactQuery(other, versus.length > 0));
  return (
    <section className="compare" aria-label="Two scenarios">
      <div className="row-of">
        <h2>Two scenarios</h2>
        <button type="button" className="link-button" data-back onClick={() => onChange({ versus: undefined })}>
          back to one
        </button>
      </div>
      <form
        className="versus no-print"
        onSubmit={(e) => {
          e.preventDefault();
          onChange({
            versus: typed
              .split(/\r?\n/)
              .map((n) => n.trim())
              .filter((n) => n !== ""),
          });
        }}
      >
        <label className="label" htmlFor="versus">
          The second proposal, one name a line
        </label>
        <textarea
          id="versus"
          className="input"
          rows={2}
          dir="auto"
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
          placeholder="Dahua Technology"
        />
        <button type="submit" className="button first">
          Ask
        </button>
      </form>
      {error && <TroubleNote error={error} />}
      {versus.length > 0 && data === undefined && !error && <Counting asked={other} />}
      {data && <Figures a={first} b={data} names={[asked.parties.join(", "), versus.join(", ")]} />}
    </section>
  );
}

function Figures({
  a,
  b,
  names,
}: {
  readonly a: Impact;
  readonly b: Impact;
  readonly names: readonly [string, string];
}) {
  const outcomes = [...new Set([...Object.keys(a.totals.byOutcome), ...Object.keys(b.totals.byOutcome)])];
  const orders = (i: Impact) => new Set(i.orders.map((o) => o.orderId));
  const [inA, inB] = [orders(a), orders(b)];
  const both = [...inA].filter((o) => inB.has(o)).length;
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
        <caption>
          {grouped(both)} orders are touched by both, {grouped(inA.size - both)} by the first alone,{" "}
          {grouped(inB.size - both)} by the second alone
        </caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col" className="num">
              {names[0]}
            </th>
            <th scope="col" className="num">
              {names[1]}
            </th>
            <th scope="col" className="num">
              Difference
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, x, y, show]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="num">{show(x)}</td>
              <td className="num">{show(y)}</td>
              <td className="num">{y === x ? "none" : `${y > x ? "+" : "−"}${show(Math.abs(y - x))}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

const lower = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
