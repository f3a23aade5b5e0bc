import type { Impact } from "../api/impact.ts";
import { csvText, saveText } from "../frame/save-file.ts";

/** The board on paper and as files. */
export function BoardExports({ impact, onCompare }: { readonly impact: Impact; readonly onCompare: () => void }) {
  const name = `exposure-${impact.on}`;
  return (
    <div className="row-of block no-print">
      <button type="button" className="button first" onClick={() => window.print()}>
        Print the board page
      </button>
      <button type="button" className="button" onClick={() => saveText(`${name}.csv`, "text/csv", ordersCsv(impact))}>
        Orders as CSV
      </button>
      <button
        type="button"
        className="button"
        onClick={() => saveText(`${name}.json`, "application/json", JSON.stringify(impact, null, 1))}
      >
        Everything as JSON
      </button>
      <button type="button" className="button" onClick={onCompare}>
        Compare with another scenario
      </button>
    </div>
  );
}

function ordersCsv(impact: Impact): string {
  const nameOf = new Map(impact.customers.map((c) => [c.customerId, c.name]));
  return csvText(
    [
      "order",
      "customer",
      "name",
      "product",
      "state",
      "ships",
      "destination",
      "amount_usd",
      "outcome",
      "before",
      "requirements",
      "review",
    ],
    impact.orders.map((o) => [
      o.orderId,
      o.customerId,
      nameOf.get(o.customerId) ?? "",
      o.productId,
      o.state,
      o.shipDate,
      o.destination,
      o.amountUsd,
      o.outcome,
      o.before ?? "",
      o.requirements.map((r) => r.citation).join("; "),
      o.reviewPolicy.map((p) => p.policy).join("; "),
    ]),
  );
}
