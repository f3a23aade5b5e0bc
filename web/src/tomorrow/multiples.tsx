import { useMemo } from "react";
import type { Impact } from "../api/impact.ts";
import { grouped, roundDollars, wholeDollars } from "../words/amounts.ts";
import { placeName } from "../words/places.ts";
import { type Dollars, dollarsBy, largest, quarterOf } from "./dollars-by.ts";

/** Three small charts of the same dollars: by quarter, by product, by country. Full where a license is needed, hollow where touched only. */
export function Multiples({ impact }: { readonly impact: Impact }) {
  const { quarters, products, countries } = useMemo(() => {
    const nameOf = new Map(impact.products.map((p) => [p.productId, p.name]));
    return {
      quarters: [...dollarsBy(impact, (o) => quarterOf(o.shipDate))]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .slice(-12),
      products: largest(
        dollarsBy(impact, (o) => nameOf.get(o.productId) ?? o.productId),
        6,
      ),
      countries: largest(
        dollarsBy(impact, (o) => placeName(o.destination)),
        6,
      ),
    };
  }, [impact]);
  if (impact.orders.length === 0) return null;
  return (
    <>
      <div className="multiples">
        <Quarters quarters={quarters} />
        <Bars title="By product" rows={products} />
        <Bars title="By country" rows={countries} />
      </div>
      <p className="multiples-key small quiet">
        <span className="key-full" aria-hidden="true" /> needs a license or is barred
        <span className="key-hollow" aria-hidden="true" /> touched; nothing required was found, or still open
      </p>
    </>
  );
}

function Bars({ title, rows }: { readonly title: string; readonly rows: readonly Dollars[] }) {
  const most = Math.max(1, ...rows.filter((r) => !r.rest).map((r) => r.all));
  return (
    <table className="bars">
      <caption>{title}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{title.replace("By ", "")}</th>
          <th scope="col">chart</th>
          <th scope="col">dollars touched</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((r) => (
          <tr key={r.name}>
            <th scope="row">{r.name}</th>
            <td>
              {!r.rest && (
                <svg width="100%" height="10" preserveAspectRatio="none" viewBox="0 0 100 10" aria-hidden="true">
                  <rect className="touched" width={Math.max(0.6, (100 * r.all) / most)} height="10" />
                  <rect className="held" width={(100 * r.held) / most} height="10" />
                </svg>
              )}
            </td>
            <td
              className="num"
              title={`${grouped(r.orders)} orders, ${wholeDollars(r.all)}, of which ${wholeDollars(r.held)} need a license or are barred`}
            >
              {roundDollars(r.all)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Quarters({ quarters }: { readonly quarters: readonly Dollars[] }) {
  const most = Math.max(1, ...quarters.map((q) => q.all));
  const step = 320 / Math.max(1, quarters.length);
  const words = quarters.map((q) => `${q.name} ${roundDollars(q.all)}, held ${roundDollars(q.held)}`).join("; ");
  return (
    <figure className="quarters">
      <figcaption>By quarter of shipment</figcaption>
      <svg viewBox="0 0 320 170" role="img" aria-label={`Dollars touched by quarter: ${words}`}>
        {quarters.map((q, i) => {
          const [all, held] = [(q.all / most) * 116, (q.held / most) * 116];
          const middle = i * step + step / 2;
          return (
            <g key={q.name}>
              <rect className="touched" x={i * step + step * 0.15} width={step * 0.7} y={140 - all} height={all} />
              <rect className="held" x={i * step + step * 0.15} width={step * 0.7} y={140 - held} height={held} />
              {q.all === most && (
                <text x={Math.min(280, Math.max(40, middle))} y={140 - all - 5} textAnchor="middle">
                  {roundDollars(q.all)}
                </text>
              )}
              {(quarters.length <= 5 || q.name.endsWith("Q1") || i === 0) && (
                <text x={middle} y={156} textAnchor="middle">
                  {quarters.length <= 5 ? q.name : q.name.slice(0, 4)}
                </text>
              )}
            </g>
          );
        })}
        <line x1="0" x2="320" y1="140" y2="140" className="ground-line" />
      </svg>
    </figure>
  );
}
