import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Impact, ImpactAsked, ImpactOrder } from "../api/impact.ts";
import type { Feared } from "../ask/ask-search.ts";
import { Name } from "../frame/foreign-name.tsx";
import { OutcomeMark } from "../frame/outcome-mark.tsx";
import { TableBox } from "../frame/table-box.tsx";
import { counted, wholeDollars } from "../words/amounts.ts";
import { placeName } from "../words/places.ts";
import { policyWords } from "../words/trade-words.ts";

const STATES = [
  ["open", "open"],
  ["in_transit", "in transit"],
  ["shipped", "shipped"],
] as const;

const A_PAGE = 20;

const HELD = ["prohibited", "license_required", "exception_candidate", "indeterminate", "red_flag_hold"];

/** Heaviest outcome first, then largest. */
const byWeight = (a: ImpactOrder, b: ImpactOrder) => {
  const [x, y] = [HELD.indexOf(a.outcome), HELD.indexOf(b.outcome)].map((n) => (n < 0 ? HELD.length : n));
  return (x ?? 0) - (y ?? 0) || b.amountUsd - a.amountUsd;
};

/** The touched orders, largest first, with what each needs. */
export function OrdersTable(props: {
  readonly impact: Impact;
  readonly asked: ImpactAsked;
  readonly state: string | undefined;
  readonly onState: (state: string | undefined) => void;
}) {
  const { impact, asked, state, onState } = props;
  const [pages, setPages] = useState(1);
  const productOf = new Map(impact.products.map((p) => [p.productId, p.name]));
  const shown = impact.orders
    .filter((o) => state === "all" || (state === undefined ? o.state !== "shipped" : o.state === state))
    .sort(byWeight);
  return (
    <section className="block">
      <h3>Orders</h3>
      <fieldset className="row-of states">
        <legend className="unseen">State of the orders</legend>
        <StateButton
          on={state === undefined}
          words={`not delivered ${impact.orders.filter((o) => o.state !== "shipped").length}`}
          onClick={() => onState(undefined)}
        />
        {STATES.map(([key, words]) => (
          <StateButton
            key={key}
            on={state === key}
            words={`${words} ${impact.orders.filter((o) => o.state === key).length}`}
            onClick={() => onState(key)}
          />
        ))}
        <StateButton on={state === "all"} words={`all ${impact.orders.length}`} onClick={() => onState("all")} />
      </fieldset>
      <TableBox>
        <table className="orders">
          <caption className="unseen">Touched orders with what each needs, heaviest first</caption>
          <thead>
            <tr>
              <th scope="col">Order</th>
              <th scope="col">Customer</th>
              <th scope="col">Product</th>
              <th scope="col">To</th>
              <th scope="col">Ships</th>
              <th scope="col" className="num">
                Value
              </th>
              <th scope="col">What it needs</th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, pages * A_PAGE).map((o) => (
              <tr key={o.orderId}>
                <th scope="row" className="nowrap mono">
                  <Link to="/ask" search={askOf(o, impact, asked)} title="Open this order as a question">
                    {o.orderId}
                  </Link>
                </th>
                <td>
                  <Link to="/book" search={{ customer: o.customerId }} data-row>
                    <Name of={o.customerName} />
                  </Link>
                  {o.endUserId !== undefined && o.endUserId !== o.customerId && (
                    <p className="quiet small">
                      for <Name of={o.endUserName ?? o.endUserId} />
                    </p>
                  )}
                </td>
                <td>{productOf.get(o.productId) ?? o.productId}</td>
                <td>{placeName(o.destination)}</td>
                <td className="nowrap">
                  {o.shipDate}
                  <p className="quiet small">
                    {o.state.replace("_", " ")}
                    {o.leavesBefore ? ", leaves before" : ""}
                    {o.savings ? `, savings clause: ${o.savings}` : ""}
                  </p>
                </td>
                <td className="num">{wholeDollars(o.amountUsd)}</td>
                <td>
                  <Needs order={o} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {shown.length === 0 && <p className="quiet">No touched order is in this state.</p>}
      {shown.length > pages * A_PAGE && (
        <button type="button" className="button no-print" onClick={() => setPages(pages + 1)}>
          {counted(shown.length - pages * A_PAGE, "more order")}
        </button>
      )}
    </section>
  );
}

/** The order as a question for the first screen, under the proposal that touches it; U.S. content by the bill of material comes along. */
function askOf(
  order: ImpactOrder,
  impact: Impact,
  asked: ImpactAsked,
): { order: string; content?: number; low?: number; high?: number; feared?: Feared } {
  const { usContentPct: pct } = order;
  const content =
    pct === undefined ? {} : pct.low === pct.high ? { content: pct.low } : { low: pct.low, high: pct.high };
  const entries = new Set(
    impact.customers
      .filter((c) => c.customerId === order.customerId || c.customerId === order.endUserId)
      .flatMap((c) => c.hits.filter((h) => h.proposed).map((h) => h.entryId)),
  );
  const proposed = asked.proposals.find(({ party }) => party !== undefined && entries.has(`proposed:${party}`));
  const feared =
    proposed?.party === undefined ? undefined : { party: proposed.party, list: proposed.list, from: proposed.from };
  return {
    order: order.orderId,
    ...content,
    ...(feared === undefined ? {} : { feared }),
  };
}

function Needs({ order }: { readonly order: ImpactOrder }) {
  const first = order.requirements.find((r) => r.added) ?? order.requirements[0];
  const review = order.reviewPolicy[0];
  return (
    <details className="needs-order">
      <summary>
        <OutcomeMark of={order.outcome} />
        <span className="quiet small">
          {first ? ` ${first.citation}` : ""}
          {review ? ` · ${policyWords(review.policy)}` : ""}
        </span>
      </summary>
      <ul className="plain-list small">
        {order.before && order.before !== order.outcome && (
          <li>
            before: <OutcomeMark of={order.before} />
          </li>
        )}
        {order.requirements.map((r) => (
          <li key={`${r.citation} ${r.reason}`}>
            {r.citation}: {r.reason}
          </li>
        ))}
        {order.exceptions.length > 0 && <li>still to be tried: {order.exceptions.join(", ")}</li>}
        {order.exceptionsLost.length > 0 && <li>lost: {order.exceptionsLost.join(", ")}</li>}
        {order.redFlags.map((f) => (
          <li key={f}>red flag: {f}</li>
        ))}
      </ul>
    </details>
  );
}

function StateButton({
  on,
  words,
  onClick,
}: {
  readonly on: boolean;
  readonly words: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" className="quiet-button state" aria-pressed={on} onClick={onClick}>
      {words}
    </button>
  );
}
