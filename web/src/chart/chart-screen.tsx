import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { type CountryChart, chartQuery } from "../api/atlas.ts";
import { useAsOf } from "../frame/as-of.ts";
import { OneOrEvery } from "../frame/one-or-every.tsx";
import { useSettledText } from "../frame/settled-text.ts";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { CitedWords } from "../law/cited.tsx";
import { LawTabs } from "../law/law-tabs.tsx";
import { TextMarkLine } from "../law/text-mark.tsx";
import { counted } from "../words/amounts.ts";
import { CellPanel } from "./cell-panel.tsx";
import { ChartGrid } from "./chart-grid.tsx";
import { rowsFor } from "./rows-for.ts";
import "../law/law.css";
import "./chart.css";

/** The Commerce Country Chart: countries by columns, each cell open to what it bears on. */
export function ChartScreen() {
  const { asOf } = useAsOf();
  const { data, error } = useQuery(chartQuery(asOf));
  return (
    <>
      <LawTabs />
      <div className="screen-head">
        <h1>Country chart</h1>
        <p className="lead">
          Which reasons for control require a license to which country. A cell tells the section and the entries it
          bears on; an X alone decides nothing: the entry, its paragraphs and the exceptions come with it.
        </p>
      </div>
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Reading the chart …" />}
      {data && <Chart chart={data} asOf={asOf} />}
    </>
  );
}

function Chart({ chart, asOf }: { readonly chart: CountryChart; readonly asOf: string }) {
  const { find = "", marked, place, column } = useSearch({ from: "/law/chart" });
  const navigate = useNavigate({ from: "/law/chart" });
  const narrow = (more: { find?: string | undefined; marked?: string | undefined }) =>
    void navigate({ to: "/law/chart", search: (now) => ({ ...now, ...more }), replace: true });
  const { typed, setTyped } = useSettledText(find, (words) => narrow({ find: words || undefined }));
  const rows = useMemo(() => rowsFor(chart.rows, find, marked), [chart, find, marked]);
  return (
    <>
      <div className="chart-filter no-print">
        <label className="field">
          <span>Country</span>
          <input
            data-search
            className="input"
            placeholder="A name or a code"
            autoComplete="off"
            value={typed}
            onChange={(e) => setTyped(e.target.value)}
          />
        </label>
        <OneOrEvery
          name="Only rows with a mark under"
          every="any column"
          value={marked}
          of={chart.columns.map((c) => [c.column, `${c.column} · ${c.title}`])}
          take={(column) => narrow({ marked: column })}
        />
        <p className="quiet small" role="status">
          {counted(rows.length, "row")} of {chart.rows.length}
        </p>
      </div>
      <div className={place && column ? "chart with-cell" : "chart"}>
        {rows.length === 0 ? (
          <p className="empty">No country of the chart is called “{find}” with such a mark.</p>
        ) : (
          <ChartGrid columns={chart.columns} rows={rows} place={place} column={column} />
        )}
        {place && column && <CellPanel place={place} column={column} asOf={asOf} />}
      </div>
      <TextMarkLine mark={chart} asOf={asOf} />
      <p className="print-foot">
        licet · country chart as of {asOf} · {chart.citation}, text of {chart.textOf}
      </p>
      <section className="block">
        <h2>Footnotes</h2>
        <ol className="footnotes">
          {chart.footnotes.map((f) => (
            <li key={f.key} id={`note-${f.key}`}>
              <span className="mono">{f.printedAs.join(", ")}</span>
              <p>
                <CitedWords words={f.text} />
              </p>
            </li>
          ))}
        </ol>
        <p className="quiet small">
          No country carries a mark under AT: anti-terrorism controls stand on the rows without marks, by the sections
          they name. Requirements that entries print in words, under no column, are on the page of each country.
        </p>
        <p className="quiet small">
          Footnotes are hung on rows by their words, because the official print hangs one on a wrong row. Territories
          take the row of their country (15 CFR 738.3(b)); they say whose row governs.
        </p>
      </section>
    </>
  );
}
