import type { RawTable } from "./book-files.port.ts";
import { mapColumns } from "./map-columns.ts";

/** The first rows of a file under our column names, as an import would read them, and what would not be read. */
export function previewTable(raw: RawTable, stated: Readonly<Record<string, string>> = {}, rows = 5) {
  const { positions, how, unread, troubles } = mapColumns(raw, stated);
  const columns = [...positions].map(([name, at]) => ({
    name,
    from: raw.columns[at] ?? "",
    how: how.get(name) ?? "name",
  }));
  return {
    table: raw.table,
    file: raw.file,
    rowsInFile: raw.rows.length,
    columns,
    unread,
    troubles,
    rows: raw.rows
      .slice(0, rows)
      .map((cells) => Object.fromEntries([...positions].map(([name, at]) => [name, cells[at] ?? ""]))),
  };
}
