import type { ImpactProduct } from "../api/impact.ts";
import { TableBox } from "../frame/table-box.tsx";
import { counted, grouped, wholeDollars } from "../words/amounts.ts";
import { placeName } from "../words/places.ts";

/** The touched products with their U.S. content and duty, list and tariff seen together. */
export function ProductsTable({ products }: { readonly products: readonly ImpactProduct[] }) {
  if (products.length === 0) return null;
  const rows = [...products].sort((a, b) => b.touched.amountUsd - a.touched.amountUsd).slice(0, 40);
  return (
    <section className="block">
      <h3>Products</h3>
      <TableBox>
        <table>
          <caption>{counted(products.length, "product")} touched</caption>
          <thead>
            <tr>
              <th scope="col">Product</th>
              <th scope="col">Classification</th>
              <th scope="col">Made in</th>
              <th scope="col" className="num">
                Touched
              </th>
              <th scope="col" className="num">
                Share of its sales
              </th>
              <th scope="col" className="num">
                Margin after duty
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((p) => (
              <tr key={p.productId}>
                <th scope="row">
                  {p.name} <span className="quiet mono">{p.productId}</span>
                  {p.componentsStopped.map((c) => (
                    <p key={`${c.component} ${c.supplier}`} className="small">
                      stopped: {c.component} from {c.supplier}
                    </p>
                  ))}
                </th>
                <td className="mono">{p.eccn}</td>
                <td>{p.madeIn ? placeName(p.madeIn) : ""}</td>
                <td className="num">
                  {wholeDollars(p.touched.amountUsd)} <span className="quiet">/ {grouped(p.touched.orders)}</span>
                </td>
                <td className="num">{p.shareOfProductPct.toFixed(1)} %</td>
                <td className="num">{p.margin ? `${p.margin.marginAfterDutyPct.toFixed(1)} %` : ""}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}
