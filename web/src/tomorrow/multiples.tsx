import type { ImpactProduct, ImpactTotals, Money } from "../api/impact.ts";
import { grouped, roundDollars, wholeDollars } from "../words/amounts.ts";
import { placeName } from "../words/places.ts";

/** Three small charts of the same dollars: by quarter, by product, by country. */
export function Multiples({
  totals,
  products,
}: {
  readonly totals: ImpactTotals;
  readonly products: readonly ImpactProduct[];
}) {
  const nameOf = new Map(products.map((p) => [p.productId, p.name]));
  return (
    <div className="multiples">
      <Quarters byQuarter={totals.byQuarter} />
      <Bars title="By product" rows={largest(totals.byProduct, (id) => nameOf.get(id) ?? id)} />
      <Bars title="By country" rows={largest(totals.byCountry, placeName)} />
    </div>
  );
}

interface Row {
  readonly name: string;
  readonly money: Money;
}

function largest(of: Readonly<Record<string, Money>>, name: (key: string) => string): readonly Row[] {
  const rows = Object.entries(of)
    .map(([key, money]) => ({ name: name(key), money }))
    .sort((a, b) => b.money.amountUsd - a.money.amountUsd);
  if (rows.length <= 7) return rows;
  const rest = rows.slice(6);
  const sum = { orders: 0, amountUsd: 0 };
  for (const { money } of rest) {
    sum.orders += money.orders;
    sum.amountUsd += money.amountUsd;
  }
  return [...rows.slice(0, 6), { name: `${rest.length} others`, money: sum }];
}

function Bars({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  const most = Math.max(1, ...rows.map((r) => r.money.amountUsd));
  return (
    <table className="bars">
      <caption>{title}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{title.replace("By ", "")}</th>
          <th scope="col">dollars touched</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((r) => (
          <tr key={r.name}>
            <th scope="row">{r.name}</th>
            <td>
              <svg width="100%" height="10" preserveAspectRatio="none" viewBox="0 0 100 10" aria-hidden="true">
                <rect width={Math.max(0.6, (100 * r.money.amountUsd) / most)} height="10" />
              </svg>
            </td>
            <td className="num" title={`${grouped(r.money.orders)} orders, ${wholeDollars(r.money.amountUsd)}`}>
              {roundDollars(r.money.amountUsd)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Quarters({ byQuarter }: { readonly byQuarter: Readonly<Record<string, Money>> }) {
  const quarters = Object.entries(byQuarter)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(-12);
  const most = Math.max(1, ...quarters.map(([, m]) => m.amountUsd));
  const step = 320 / Math.max(1, quarters.length);
  const words = quarters.map(([q, m]) => `${q} ${roundDollars(m.amountUsd)}`).join(", ");
  return (
    <figure className="quarters">
      <figcaption>By quarter of shipment</figcaption>
      <svg viewBox="0 0 320 170" role="img" aria-label={`Dollars touched by quarter: ${words}`}>
        <line x1="0" x2="320" y1="140" y2="140" className="ground-line" />
        {quarters.map(([q, m], i) => {
          const high = (m.amountUsd / most) * 116;
          return (
            <g key={q}>
              <rect x={i * step + step * 0.15} width={step * 0.7} y={140 - high} height={high} />
              {m.amountUsd === most && (
                <text x={i * step + step / 2} y={140 - high - 5} textAnchor="middle">
                  {roundDollars(m.amountUsd)}
                </text>
              )}
              {(quarters.length <= 6 || q.endsWith("Q1") || i === 0) && (
                <text x={i * step + step / 2} y={156} textAnchor="middle">
                  {quarters.length <= 6 ? q : q.slice(0, 4)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
