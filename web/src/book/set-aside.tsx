import { useQuery } from "@tanstack/react-query";
import { type RowSetAside, setAsideQuery } from "../api/books.ts";
import { csvText, saveText } from "../frame/save-file.ts";
import { TableBox } from "../frame/table-box.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { counted } from "../words/amounts.ts";
import { seen } from "../words/scripts-of-names.ts";
import { usePage } from "./book-table.tsx";

/** Rows of the book that could not be read: nothing of them is lost. */
export function SetAsideRows() {
  const { bookId } = usePage();
  const { data, error } = useQuery(setAsideQuery({ bookId, limit: 1000 }));
  if (error) return <TroubleNote error={error} />;
  if (data === undefined) return <Waiting what="Reading the rows set aside …" />;
  if (data.total === 0) return <p className="empty">Every row of this book could be read.</p>;
  return <SetAsideTable rows={data.rows} total={data.total} />;
}

/** Rows set aside with their cells and why, to be saved and mended. */
export function SetAsideTable({ rows, total }: { readonly rows: readonly RowSetAside[]; readonly total: number }) {
  const csv = () =>
    csvText(
      ["table", "file", "line", "code", "at", "because", "try", "cells"],
      rows.flatMap((r) =>
        r.troubles.map((t) => [r.table, r.file, r.line, t.code, t.at, t.because, t.try, JSON.stringify(r.cells)]),
      ),
    );
  return (
    <>
      <p className="row-of">
        <button type="button" className="button" onClick={() => saveText("rows-set-aside.csv", "text/csv", csv())}>
          Save as CSV
        </button>
      </p>
      <TableBox>
        <table>
          <caption>{counted(total, "row")} set aside with every cell as it came</caption>
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col">Why, and what to do</th>
              <th scope="col">Cells</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, 200).map((r) => (
              <tr key={`${r.file} ${r.line}`}>
                <th scope="row" className="nowrap mono">
                  {r.file}:{r.line}
                </th>
                <td>
                  {r.troubles.map((t) => (
                    <p key={`${t.code} ${t.at}`}>
                      <code>{t.code}</code> at {seen(t.at)}: {seen(t.because)}{" "}
                      <span className="quiet">Try: {t.try}</span>
                    </p>
                  ))}
                </td>
                <td className="small quiet cells">
                  {seen(
                    Object.values(r.cells)
                      .filter((c) => c !== "")
                      .join(" · ")
                      .slice(0, 300),
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </>
  );
}
