import type { ImportReport } from "../api/books.ts";
import { TableBox } from "../frame/table-box.tsx";
import { counted } from "../words/amounts.ts";
import { seen } from "../words/scripts-of-names.ts";
import { OUR_COLUMNS } from "./our-columns.ts";

/** One file as it would be read: which column is taken for which, the first rows under our names, what is not read. */
export function ImportPreview(props: {
  readonly table: ImportReport["tables"][number];
  readonly mapping: Readonly<Record<string, string>>;
  readonly onMap: (columns: Readonly<Record<string, string>>) => void;
}) {
  const { table, mapping, onMap } = props;
  return (
    <section className="block">
      <h3>
        {table.file}{" "}
        <span className="quiet small">
          {counted(table.rowsInFile, "row")}, read as {table.table}
        </span>
      </h3>
      {table.troubles.map((t) => (
        <p key={`${t.code} ${t.at}`} className="trouble">
          <code>{t.code}</code> at <code>{t.at}</code>: {seen(t.because)} <span className="quiet">Try: {t.try}</span>
        </p>
      ))}
      <TableBox>
        <table className="preview">
          <caption className="unseen">The first rows as they would be read</caption>
          <thead>
            <tr>
              {table.columns.map((c) => (
                <th key={c.name} scope="col">
                  {c.name}
                  <p className="quiet">
                    from {seen(c.from)}
                    {c.how === "name" ? "" : ` (${c.how})`}
                  </p>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={JSON.stringify(row)}>
                {table.columns.map((c) => (
                  <td key={c.name}>{seen(row[c.name] ?? "")}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {table.unread.length > 0 && (
        <details open={table.troubles.length > 0 || undefined}>
          <summary>{counted(table.unread.length, "column")} not read: say what one is</summary>
          <ul className="unread">
            {table.unread.map((column) => (
              <li key={column}>
                <label className="field">
                  <span>{seen(column)} is</span>
                  <select
                    className="input"
                    value={mapping[column] ?? ""}
                    onChange={(e) => onMap(withColumn(mapping, column, e.target.value))}
                  >
                    <option value="">not read</option>
                    {(OUR_COLUMNS[table.table] ?? []).map((ours) => (
                      <option key={ours} value={ours}>
                        {ours}
                      </option>
                    ))}
                  </select>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The mapping with one heading of the file taken for a column of ours, or for none. */
function withColumn(mapping: Readonly<Record<string, string>>, heading: string, ours: string) {
  const { [heading]: _, ...rest } = mapping;
  return ours === "" ? rest : { ...rest, [heading]: ours };
}
