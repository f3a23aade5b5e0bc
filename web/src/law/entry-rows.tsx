import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { type ChartPlace, type ControlEntry, chartQuery } from "../api/atlas.ts";
import { TableBox } from "../frame/table-box.tsx";
import { Cites } from "./cited.tsx";

type Row = ControlEntry["rows"][number];

/** The license requirements of an entry, row by row; with a destination, whether each row reaches it by its column. */
export function EntryRows({ entry, asOf }: { readonly entry: ControlEntry; readonly asOf: string }) {
  const { to } = useSearch({ from: "/law/control-list" });
  const { data } = useQuery(chartQuery(asOf));
  const there = data?.rows.find((r) => r.place === to);
  if (entry.rows.length === 0) return null;
  return (
    <section className="block">
      <h2>Reasons for control</h2>
      <TableBox>
        <table className="entry-rows">
          <caption className="unseen">License requirements of {entry.code}</caption>
          <thead>
            <tr>
              <th scope="col">Reason</th>
              <th scope="col">Where</th>
              <th scope="col">What it covers</th>
              {there && <th scope="col">To {there.name}</th>}
            </tr>
          </thead>
          <tbody>
            {entry.rows.map((r) => (
              <tr key={`${r.reason} ${r.covers} ${r.columns.join()} ${r.where}`}>
                <th scope="row" className="mono">
                  {r.reason}
                </th>
                <td>
                  <Where row={r} />
                </td>
                <td>
                  <p>{r.covers}</p>
                  <p className="quiet small">
                    read as {r.paragraphs}
                    {r.remark && ` · △ ${r.remark}`}
                  </p>
                  {r.conditions.map((c) => (
                    <p key={c} className="small">
                      <span className="quiet">if</span> {c}
                    </p>
                  ))}
                  {r.citations.length > 0 && (
                    <p className="small">
                      <Cites of={r.citations} />
                    </p>
                  )}
                </td>
                {there && <td>{reach(r, there)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {there && (
        <p className="quiet small">
          A mark says that the items covered need a license to {there.name} for that reason. Exceptions, users, uses and
          embargoes are asked on top:{" "}
          <Link to="/ask" search={{ eccn: entry.code, to: there.place }}>
            ask
          </Link>
          .
        </p>
      )}
    </section>
  );
}

function Where({ row }: { readonly row: Row }) {
  const { to = "CN" } = useSearch({ from: "/law/control-list" });
  if (row.where !== null) return <>{row.where}</>;
  return row.columns.map((c, i) => (
    <span key={c}>
      {i > 0 && ", "}
      <Link to="/law/chart" search={{ column: c, place: to, marked: c }}>
        {c.slice(0, 2)} Column {c.slice(2)}
      </Link>
    </span>
  ));
}

/** What a row's columns say of a place; rows without a column are left to their words. */
function reach(row: Row, there: ChartPlace): string {
  if (row.columns.length === 0) return "as its words say";
  if (there.see !== null) return `see ${there.see.join(", ")}`;
  return row.columns.some((c) => there.marks.includes(c)) ? "X · marked" : "no mark";
}
