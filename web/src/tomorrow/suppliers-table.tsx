import { Link } from "@tanstack/react-router";
import type { Impact } from "../api/impact.ts";
import { Name } from "../frame/foreign-name.tsx";
import { TableBox } from "../frame/table-box.tsx";
import { counted, grouped, wholeDollars } from "../words/amounts.ts";

/** The mirror: a supplier, or the company itself, that a listing names; the parts and products that then stop. */
export function SuppliersTable({ impact }: { readonly impact: Impact }) {
  const { suppliers, products } = impact;
  if (suppliers.length === 0) return null;
  const nameOf = new Map(products.map((p) => [p.productId, p.name]));
  return (
    <section className="block">
      <h3>Parts that stop</h3>
      <TableBox>
        <table>
          <caption>
            {counted(suppliers.length, "supplier")} named, the company itself among them where a measure names it
          </caption>
          <thead>
            <tr>
              <th scope="col">Named</th>
              <th scope="col">Components</th>
              <th scope="col">Products that need them</th>
              <th scope="col" className="num">
                Open orders
              </th>
            </tr>
          </thead>
          <tbody>
            {suppliers.map((s) => (
              <tr key={s.supplier}>
                <th scope="row">
                  <Link to="/screen" search={{ q: s.supplier }} data-row>
                    <Name of={s.supplier} />
                  </Link>
                  {s.hits.slice(0, 1).map((h) => (
                    <p key={h.entryId} className="small quiet">
                      {h.proposed ? "as proposed" : "listed"} on {h.list}, {h.score.toFixed(2)}
                    </p>
                  ))}
                </th>
                <td className="small">{some(s.components)}</td>
                <td className="small">
                  {grouped(s.products.length)}: {some(s.products.map((p) => nameOf.get(p) ?? p))}
                </td>
                <td className="num">
                  {wholeDollars(s.openOrders.amountUsd)} <span className="quiet">/ {grouped(s.openOrders.orders)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}

const some = (names: readonly string[]) =>
  names.length > 6 ? `${names.slice(0, 6).join(", ")} and ${names.length - 6} more` : names.join(", ");
