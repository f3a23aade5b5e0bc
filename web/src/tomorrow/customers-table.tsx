import { Link } from "@tanstack/react-router";
import type { ImpactCustomer } from "../api/impact.ts";
import { Name } from "../frame/foreign-name.tsx";
import { OutcomeMark } from "../frame/outcome-mark.tsx";
import { TableBox } from "../frame/table-box.tsx";
import { counted, wholeDollars } from "../words/amounts.ts";
import { placeName } from "../words/places.ts";

const A_PAGE = 60;

/** The touched customers, why each is, and the chain of owners with its arithmetic where there is one. */
export function CustomersTable({ customers }: { readonly customers: readonly ImpactCustomer[] }) {
  if (customers.length === 0) return null;
  const sum = (c: ImpactCustomer) => c.byState.open.amountUsd + c.byState.in_transit.amountUsd;
  const rows = [...customers].sort((a, b) => sum(b) - sum(a));
  return (
    <section className="block">
      <h3>Customers</h3>
      <TableBox>
        <table>
          <caption>{counted(customers.length, "customer")} touched, by value not yet delivered</caption>
          <thead>
            <tr>
              <th scope="col">Customer</th>
              <th scope="col">Country</th>
              <th scope="col">Because</th>
              <th scope="col">Outcome</th>
              <th scope="col" className="num">
                Not delivered
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, A_PAGE).map((c) => (
              <tr key={c.customerId}>
                <th scope="row">
                  <Link to="/book" search={{ customer: c.customerId }} data-row>
                    <Name of={c.name} />
                  </Link>
                </th>
                <td>{placeName(c.country)}</td>
                <td className="small">
                  {c.hits.slice(0, 2).map((h) => (
                    <p key={`${h.list} ${h.entryId} ${h.looked}`}>
                      <Name of={h.listedName} />{" "}
                      <span className="quiet">
                        by {h.via}, {h.score.toFixed(2)}
                        {h.proposed ? ", proposed" : ""}
                      </span>
                    </p>
                  ))}
                  {c.hits.length === 0 && c.because.slice(0, 2).map((b) => <p key={b}>{b}</p>)}
                  {c.ownership && (
                    <p>
                      {c.ownership.arithmetic}{" "}
                      <span className="quiet">({c.ownership.half.replace("-", " ")} one half)</span>
                    </p>
                  )}
                </td>
                <td>
                  <OutcomeMark of={c.outcome} />
                </td>
                <td className="num">{wholeDollars(sum(c))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {rows.length > A_PAGE && <p className="quiet small">The first {A_PAGE} are shown; the files hold all.</p>}
    </section>
  );
}
