import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { Name } from "../frame/foreign-name.tsx";
import { TableBox } from "../frame/table-box.tsx";
import { counted, grouped, wholeDollars } from "../words/amounts.ts";
import { pickOf } from "./graph-layout.ts";
import { COLUMNS, type Path } from "./impact-paths.ts";

const MOST_ROWS = 400;

interface Row {
  readonly column: number;
  readonly key: string;
  readonly name: string;
  readonly orders: number;
  readonly amount: number;
}

/** The graph as a table, nothing folded together: every node with its orders and dollars. Open while a node is picked. */
export function GraphTable(props: {
  readonly paths: readonly Path[];
  readonly picked: string | undefined;
  readonly onPick: (pick: string) => void;
}) {
  const { paths, picked, onPick } = props;
  const rows = useMemo(() => rowsOf(paths), [paths]);
  const orders = new Set(paths.map((p) => p.order)).size;
  return (
    <details className="graph-table no-print" open={picked !== undefined || undefined}>
      <summary>
        {picked === undefined ? "The same as a table" : "What runs through it"}: {counted(orders, "order")},{" "}
        {wholeDollars(paths.reduce((sum, p) => sum + p.amount, 0))}
      </summary>
      <TableBox>
        <table>
          <caption className="unseen">Every node of the graph with its orders and dollars</caption>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">Name</th>
              <th scope="col" className="num">
                Orders
              </th>
              <th scope="col" className="num">
                Dollars
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((r, i) => (
              <tr key={pickOf(r.column, r.key)}>
                <td className="quiet small nowrap">{rows[i - 1]?.column === r.column ? "" : COLUMNS[r.column]}</td>
                <th scope="row">
                  <button type="button" className="link-button" onClick={() => onPick(pickOf(r.column, r.key))}>
                    <Name of={r.name} />
                  </button>
                  {r.column === 2 && (
                    <>
                      {" "}
                      <Link to="/book" search={{ customer: r.key }} className="small">
                        in the book
                      </Link>
                    </>
                  )}
                </th>
                <td className="num">{grouped(r.orders)}</td>
                <td className="num">{wholeDollars(r.amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {rows.length > MOST_ROWS && <p className="small quiet">The first {MOST_ROWS} are shown; the files hold all.</p>}
    </details>
  );
}

function rowsOf(paths: readonly Path[]): readonly Row[] {
  const rows = new Map<string, { row: Omit<Row, "orders" | "amount">; orders: Set<string>; amount: number }>();
  for (const p of paths)
    for (const [column, s] of p.steps.entries()) {
      const known = rows.get(pickOf(column, s.key)) ?? {
        row: { column, key: s.key, name: s.note ? `${s.name}, ${s.note}` : s.name },
        orders: new Set<string>(),
        amount: 0,
      };
      known.orders.add(p.order);
      known.amount += p.amount;
      rows.set(pickOf(column, s.key), known);
    }
  return [...rows.values()]
    .map(({ row, orders, amount }) => ({ ...row, orders: orders.size, amount }))
    .sort((a, b) => a.column - b.column || b.amount - a.amount);
}
