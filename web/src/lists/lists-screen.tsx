import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import type { SourceStatus } from "../../../src/operations/index.ts";
import { sourcesQuery } from "../api/listing.ts";
import { worldQuery } from "../api/world.ts";
import { useAsOf } from "../frame/as-of.ts";
import { TableBox } from "../frame/table-box.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { grouped } from "../words/amounts.ts";
import { ageInWords, longDay } from "../words/days.ts";
import { shortTitle } from "../words/trade-words.ts";
import { EditionDifference } from "./edition-difference.tsx";
import { EntryHistory } from "./entry-history.tsx";
import { OneSource } from "./one-source.tsx";
import "./lists.css";

/** Official lists: the table of sources, one source, a difference of editions, the history of an entry. */
export function ListsScreen() {
  const { source, older, newer, entry, day } = useSearch({ from: "/lists" });
  if (entry !== undefined) return <EntryHistory id={entry} />;
  if (source !== undefined && older !== undefined && newer !== undefined)
    return <EditionDifference source={source} older={older} newer={newer} />;
  if (source !== undefined) return <OneSource source={source} day={day} />;
  return <Sources />;
}

function Sources() {
  const { data, error } = useQuery(sourcesQuery);
  return (
    <>
      <div className="screen-head">
        <h1>Lists</h1>
        <p className="lead">
          Every official list this program can read, with the edition in force. An answer names the ones it could not
          look at.
        </p>
      </div>
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Reading the shelf …" />}
      {data && (
        <TableBox>
          <table>
            <caption>
              {data.sources.filter((s) => s.edition).length} of {data.sources.length} sources are loaded
            </caption>
            <thead>
              <tr>
                <th scope="col">List</th>
                <th scope="col">State</th>
                <th scope="col">Edition published</th>
                <th scope="col" className="num">
                  Age
                </th>
                <th scope="col" className="num">
                  Entries
                </th>
                <th scope="col">Held for review</th>
              </tr>
            </thead>
            <tbody>
              {[...data.sources]
                .sort((a, b) => Number(b.edition !== undefined) - Number(a.edition !== undefined))
                .map((s) => (
                  <SourceRow key={s.source} source={s} />
                ))}
            </tbody>
          </table>
        </TableBox>
      )}
      <LooksAtOnDay />
      <p className="block quiet small">
        New editions come in with <code>licet lists update</code>. One that looks wrong is held until two people sign
        it.
      </p>
    </>
  );
}

const STATES: Readonly<Record<SourceStatus["state"], string>> = {
  fresh: "fresh",
  "soft-stale": "△ getting old",
  stale: "△ stale",
  absent: "– not loaded",
};

function SourceRow({ source: s }: { readonly source: SourceStatus }) {
  return (
    <tr className={s.edition ? undefined : "absent"}>
      <th scope="row">
        {s.edition ? (
          <Link to="/lists" search={{ source: s.source }} data-row>
            {shortTitle(s.title)}
          </Link>
        ) : (
          shortTitle(s.title)
        )}
        <p className="mono quiet">{s.source}</p>
      </th>
      <td className="nowrap">{STATES[s.state]}</td>
      <td className="nowrap">{s.edition?.publishedAt ?? ""}</td>
      <td className="num">{s.ageHours === undefined ? "" : ageInWords(s.ageHours)}</td>
      <td className="num">{s.edition ? grouped(s.edition.counts.entries) : ""}</td>
      <td>{s.held.length > 0 ? `${s.held.length} held` : ""}</td>
    </tr>
  );
}

/** The lists an answer about the day looks at, whatever source brings them. */
function LooksAtOnDay() {
  const { asOf, isToday } = useAsOf();
  const { data } = useQuery(worldQuery(isToday ? undefined : asOf));
  if (data === undefined) return null;
  return (
    <section className="block">
      <h2>What an answer about {isToday ? "today" : longDay(asOf)} looks at</h2>
      <TableBox>
        <table>
          <caption>
            {data.lists.filter((l) => l.edition).length} of {data.lists.length} lists can be looked at; the others are
            named in every answer
          </caption>
          <thead>
            <tr>
              <th scope="col">List</th>
              <th scope="col">State</th>
              <th scope="col">Edition</th>
              <th scope="col" className="num">
                Entries
              </th>
            </tr>
          </thead>
          <tbody>
            {[...data.lists]
              .sort((a, b) => b.entries - a.entries)
              .map((l) => (
                <tr key={l.list} className={l.edition ? undefined : "absent"}>
                  <th scope="row">{shortTitle(l.title)}</th>
                  <td className="nowrap">{STATES[l.state]}</td>
                  <td className="mono">{l.edition}</td>
                  <td className="num">{l.edition ? grouped(l.entries) : ""}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}
