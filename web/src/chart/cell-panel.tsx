import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ChartCell, cellQuery } from "../api/atlas.ts";
import { ClosePanel } from "../frame/close-panel.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { CitedWords, Cites } from "../law/cited.tsx";
import { useInSight } from "../law/in-sight.ts";
import { counted } from "../words/amounts.ts";
import type { ChartSearch } from "./chart-search.ts";

/** One cell of the chart told: marked or not, by which section, with which footnotes, and for which entries. */
export function CellPanel(props: { readonly place: string; readonly column: string; readonly asOf: string }) {
  const { place, column, asOf } = props;
  const { data, error } = useQuery(cellQuery(place, column, asOf));
  return (
    <aside className="cell-panel" aria-label="The cell that is open" ref={useInSight(`${place} ${column}`)}>
      <ClosePanel to="/law/chart" search={(now: ChartSearch) => ({ ...now, place: undefined, column: undefined })} />
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Reading the cell …" />}
      {data && <Told cell={data} />}
    </aside>
  );
}

function Told({ cell }: { readonly cell: ChartCell }) {
  const { row, column, standing, entries, footnotes } = cell;
  return (
    <>
      <h2>
        <Link to="/law/country" search={{ place: row.place }}>
          {row.name}
        </Link>
        , {column.reason} Column {column.column.slice(2)}
      </h2>
      <p className="cell-standing">
        <strong>{STANDING[standing]}</strong>
        {standing === "see-sections" && row.see && (
          <>
            {" "}
            <Cites of={row.see} />
          </>
        )}
      </p>
      <p>{said(cell)}</p>
      <p className="quiet small">
        {column.title}: <Cites of={column.sections} />
        {row.governedBy && ` · the row of ${row.governedBy} governs`}
        {row.remark && ` · ${row.remark}`}
      </p>
      {footnotes.map((f) => (
        <p key={f.key} className="small hint">
          <span className="mono">fn. {f.printedAs.join(", ")}</span> <CitedWords words={f.text} />
        </p>
      ))}
      <h3>{counted(entries.length, "entry has", "entries have")} a row under this column</h3>
      <ul className="under-column">
        {entries.map((e) => (
          <li key={e.code}>
            <Link to="/law/control-list" search={{ code: e.code, to: row.place }} className="mono">
              {e.code}
            </Link>
            <div>
              <p>{e.title}</p>
              {e.covers.map((c) => (
                <p key={c} className="quiet small">
                  {c}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

const STANDING: Readonly<Record<ChartCell["standing"], string>> = {
  marked: "X · marked",
  unmarked: "no mark",
  "see-sections": "no marks on this row: other sections decide",
};

function said({ standing, row, column }: ChartCell): string {
  const where = `${row.name} for ${column.reason} reasons`;
  if (standing === "marked")
    return `Items that the rows below cover need a license to ${where}, unless an exception may be used.`;
  if (standing === "unmarked")
    return `The chart alone requires no license to ${where} under this column. Other columns, users, uses and embargoes are asked by themselves.`;
  return "An embargo or another section takes the place of the marks; it may reach items that no column names.";
}
