import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { type CountryPage, countryQuery } from "../api/atlas.ts";
import { useAsOf } from "../frame/as-of.ts";
import { TableBox } from "../frame/table-box.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { Cite, CitedWords, Cites } from "../law/cited.tsx";
import { TextMarkLine } from "../law/text-mark.tsx";
import { counted, grouped } from "../words/amounts.ts";
import { longDay } from "../words/days.ts";
import { shortTitle } from "../words/trade-words.ts";
import { OrdinaryAsk } from "./ordinary-ask.tsx";
import { PartiesThere } from "./parties-there.tsx";
import { Scopes } from "./scopes.tsx";

/** One country: what turns on its name alone, each line with its citation. */
export function OneCountry({ place }: { readonly place: string }) {
  const { asOf } = useAsOf();
  const { data, error } = useQuery(countryQuery(place, asOf));
  return (
    <article aria-label={data?.name ?? place}>
      <p className="small no-print">
        <Link to="/law/country" search={{}} activeOptions={{ exact: true }} data-back>
          ← all countries
        </Link>
      </p>
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Reading what names it …" />}
      {data && <Country page={data} asOf={asOf} />}
    </article>
  );
}

function Country({ page, asOf }: { readonly page: CountryPage; readonly asOf: string }) {
  const { list } = useSearch({ from: "/law/country" });
  const embargoes = page.sections.filter((s) => s.kind === "embargo");
  const others = page.sections.filter((s) => s.kind !== "embargo");
  return (
    <>
      <div className="screen-head">
        <h1>{page.name}</h1>
        <button type="button" className="button no-print" onClick={() => window.print()}>
          Print
        </button>
        <p className="as-of-line">
          As of {longDay(asOf)} · <span className="mono">{page.place}</span>
          {page.row?.governedBy && ` · takes the chart row of ${page.row.governedBy}`}
        </p>
      </div>
      <TextMarkLine mark={page} asOf={asOf} />
      {page.row?.remark && <p className="hint">△ {page.row.remark}</p>}
      {page.changes.map((c) => (
        <p key={`${c.on} ${c.says}`} className="small quiet">
          {longDay(c.on)}: {c.says} (<Cite of={c.by} />)
        </p>
      ))}
      <div className="country-sides">
        <div>
          <ChartRow page={page} />
          <Scopes page={page} />
          <Groups page={page} />
          <Sections
            title="Embargoes and special controls"
            none="No section of embargoes names it."
            sections={embargoes}
          />
          <Sections
            title="End uses and end users"
            none="No section on end uses names it; sections that ask everywhere are asked all the same."
            sections={others}
          />
        </div>
        <div>
          <OrdinaryAsk page={page} asOf={asOf} />
          <Listed page={page} />
          {list !== undefined && <PartiesThere place={page.place} list={list} asOf={asOf} />}
        </div>
      </div>
      <p className="print-foot">
        licet · {page.name} as of {asOf} · {page.citation}, text of {page.textOf}
      </p>
    </>
  );
}

function ChartRow({ page }: { readonly page: CountryPage }) {
  const { row, columns, footnotes } = page;
  return (
    <section className="block">
      <h2>
        <Link to="/law/chart" search={{ find: page.name }}>
          Chart row
        </Link>
      </h2>
      {row === null && (
        <p>The chart has no row for it, and none that governs it: columns are unknown here, not unmarked.</p>
      )}
      {row?.see && (
        <p>
          No marks: see <Cites of={row.see} />.
        </p>
      )}
      {row && row.see === null && (
        <ul className="chart-strip">
          {columns.map(({ column, title }) => {
            const marked = row.marks.includes(column);
            return (
              <li key={column} data-marked={marked}>
                <Link to="/law/chart" search={{ place: row.place, column }} title={title}>
                  <span>
                    {column.slice(0, 2)} {column.slice(2)}
                  </span>
                  <span className="mono">{marked ? "X" : "·"}</span>
                  <span className="unseen">{marked ? "marked" : "no mark"}</span>
                </Link>
              </li>
            );
          })}
        </ul>
      )}
      {footnotes.map((f) => (
        <p key={f.key} className="small hint">
          <span className="mono">fn. {f.printedAs.join(", ")}</span> <CitedWords words={f.text} />
        </p>
      ))}
    </section>
  );
}

function Groups({ page }: { readonly page: CountryPage }) {
  return (
    <section className="block">
      <h2>Country groups</h2>
      {page.groups.length === 0 && <p className="quiet">It is in none of the groups A to E.</p>}
      <ul className="lines">
        {page.groups.map((g) => (
          <li key={g.group}>
            <span className="mono">{g.group}</span>
            <span>
              {g.title} <span className="quiet small">({counted(g.members, "member")})</span>
              {g.since && (
                <span className="quiet small">
                  {" "}
                  since {g.since}
                  {g.by && (
                    <>
                      {" "}
                      (<Cite of={g.by} />)
                    </>
                  )}
                </span>
              )}
              {g.note && <span className="small"> △ {g.note}</span>}
              {g.limitedBy && (
                <>
                  {" "}
                  △ only within <Cite of={g.limitedBy} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sections(props: {
  readonly title: string;
  readonly none: string;
  readonly sections: CountryPage["sections"];
}) {
  const { title, none, sections } = props;
  return (
    <section className="block">
      <h2>{title}</h2>
      {sections.length === 0 && <p className="quiet">{none}</p>}
      <ul className="lines wide-lines">
        {sections.map((s) => (
          <li key={s.section}>
            <Cite of={s.section} />
            <span>
              {s.says} <span className="quiet small">· by {s.by}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Listed({ page }: { readonly page: CountryPage }) {
  const looked = page.lists.filter((l) => l.parties !== null);
  const unlooked = page.lists.filter((l) => l.parties === null);
  return (
    <section className="block">
      <h2>Listed parties with an address there</h2>
      <TableBox>
        <table className="reflows">
          <caption className="unseen">Parties in force on the day, by list</caption>
          <thead>
            <tr>
              <th scope="col">List</th>
              <th scope="col" className="num">
                Parties
              </th>
            </tr>
          </thead>
          <tbody>
            {looked.map((l) => (
              <tr key={l.list}>
                <th scope="row">
                  {l.parties ? (
                    <Link to="/law/country" search={(now) => ({ ...now, list: l.list })} resetScroll={false} data-row>
                      {shortTitle(l.title)}
                    </Link>
                  ) : (
                    shortTitle(l.title)
                  )}
                </th>
                <td className="num">{grouped(l.parties ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
      {unlooked.length > 0 && (
        <p className="quiet small">
          Not looked at, because not loaded: {unlooked.map((l) => shortTitle(l.title)).join("; ")}.
        </p>
      )}
    </section>
  );
}
