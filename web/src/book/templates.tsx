import { csvText, saveText } from "../frame/save-file.ts";
import { OUR_COLUMNS } from "./our-columns.ts";

/** What the tables are and which columns they have, each to be saved as an empty table to fill. Other headings can be mapped. */
export function Templates() {
  return (
    <section className="templates" aria-label="The tables of a book">
      <h2>The tables</h2>
      <p className="small quiet">
        Any column names do: what is not recognised is mapped after the files are looked at. To begin from an empty
        table, save one.
      </p>
      <ul>
        {Object.entries(OUR_COLUMNS).map(([table, columns]) => (
          <li key={table}>
            <button
              type="button"
              className="link-button"
              onClick={() => saveText(`${table}.csv`, "text/csv", csvText(columns, []))}
            >
              {table}.csv
            </button>{" "}
            <span className="small quiet">{columns.join(", ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
