import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { EntryLine, ListTimeline } from "../../../src/operations/index.ts";
import { dayQuery, type EditionSummary, editionsQuery, timelineQuery } from "../api/listing.ts";
import { useAsOf } from "../frame/as-of.ts";
import { Name } from "../frame/foreign-name.tsx";
import { TableBox } from "../frame/table-box.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { counted, grouped } from "../words/amounts.ts";
import { longDay, minuteOf } from "../words/days.ts";
import { placeName } from "../words/places.ts";
import { shortTitle } from "../words/trade-words.ts";
import { HeldEditions } from "./held-editions.tsx";
import { TimelineStrip } from "./timeline-strip.tsx";

/** One source: its lists over time, the days on which parties came and left, its editions. */
export function OneSource({ source, day }: { readonly source: string; readonly day: string | undefined }) {
  const timeline = useQuery(timelineQuery(source));
  const editions = useQuery(editionsQuery(source));
  const title = timeline.data?.lists[0]?.title ?? source;
  return (
    <>
      <p className="small">
        <Link to="/lists" data-back>
          ← all lists
        </Link>
      </p>
      <div className="screen-head">
        <h1>{shortTitle(title)}</h1>
        <span className="mono quiet">{source}</span>
      </div>
      {timeline.error && <TroubleNote error={timeline.error} />}
      {timeline.isPending && <Waiting what="Counting days …" />}
      {timeline.data?.lists.map((list) => (
        <OneList key={list.list} source={source} list={list} day={day} titled={timeline.data.lists.length > 1} />
      ))}
      {day !== undefined && <OneDay source={source} day={day} />}
      <HeldEditions source={source} />
      {editions.data && <Editions source={source} editions={editions.data.editions} />}
    </>
  );
}

function OneList(props: {
  readonly source: string;
  readonly list: ListTimeline;
  readonly day: string | undefined;
  readonly titled: boolean;
}) {
  const { source, list, day, titled } = props;
  const busiest = [...list.days].sort((a, b) => b.added + b.removed - a.added - a.removed).slice(0, 10);
  return (
    <section className="block">
      {titled && <h2>{shortTitle(list.title)}</h2>}
      <p className="quiet">
        {counted(list.entries, "entry", "entries")}
        {list.firstDayUnknown > 0
          ? `; the first day of ${grouped(list.firstDayUnknown)} of them is not known and stands on no day below`
          : ""}
        .
      </p>
      <TimelineStrip days={list.days} />
      <details>
        <summary>Busiest days</summary>
        <TableBox>
          <table className="narrow-table">
            <caption className="unseen">Days with most additions and removals</caption>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col" className="num">
                  Added
                </th>
                <th scope="col" className="num">
                  Removed
                </th>
              </tr>
            </thead>
            <tbody>
              {busiest.map((d) => (
                <tr key={d.on} aria-current={d.on === day ? "true" : undefined}>
                  <th scope="row">
                    <Link to="/lists" search={{ source, day: d.on }} resetScroll={false} data-row>
                      {longDay(d.on)}
                    </Link>
                  </th>
                  <td className="num">{d.added || ""}</td>
                  <td className="num">{d.removed || ""}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      </details>
      <DayForm source={source} list={list} />
    </section>
  );
}

function DayForm({ source, list }: { readonly source: string; readonly list: ListTimeline }) {
  const story = list.days.some((d) => d.on === "2019-10-09");
  const { today } = useAsOf();
  const last = list.days.findLast((d) => d.on <= today)?.on;
  return (
    <p className="small row-of">
      Who came and who left:
      {story && (
        <Link to="/lists" search={{ source, day: "2019-10-09" }} resetScroll={false}>
          9 October 2019
        </Link>
      )}
      {last && (
        <Link to="/lists" search={{ source, day: last }} resetScroll={false}>
          the last change, {longDay(last)}
        </Link>
      )}
    </p>
  );
}

function OneDay({ source, day }: { readonly source: string; readonly day: string }) {
  const { data, error } = useQuery(dayQuery(source, day));
  if (error) return <TroubleNote error={error} />;
  if (data === undefined) return <Waiting what={`Reading ${longDay(day)} …`} />;
  return (
    <section className="block">
      <h2>{longDay(day)}</h2>
      <p className="small">
        <Link to="/law/changes" search={{ day }}>
          Which saved answers turn on this day
        </Link>
      </p>
      <DayLines title="Came onto the list" lines={data.added} />
      <DayLines title="Left the list" lines={data.removed} />
    </section>
  );
}

function DayLines({ title, lines }: { readonly title: string; readonly lines: readonly EntryLine[] }) {
  if (lines.length === 0) return <p className="quiet">{title}: nobody.</p>;
  return (
    <TableBox>
      <table>
        <caption>
          {title}: {grouped(lines.length)}
        </caption>
        <thead>
          <tr>
            <th scope="col">Party</th>
            <th scope="col">Country</th>
            <th scope="col">Citations</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((l) => (
            <tr key={`${l.list} ${l.id}`}>
              <th scope="row">
                <Link to="/lists" search={{ entry: l.id }} data-row>
                  <Name of={l.name} />
                </Link>
              </th>
              <td>{l.countries.map(placeName).join(", ")}</td>
              <td className="mono">{l.citations.join("; ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function Editions({ source, editions }: { readonly source: string; readonly editions: readonly EditionSummary[] }) {
  const newest = [...editions].reverse();
  return (
    <section className="block">
      <h2>Editions on the shelf</h2>
      <TableBox>
        <table>
          <caption>Each edition is kept whole; any two can be compared</caption>
          <thead>
            <tr>
              <th scope="col">Edition</th>
              <th scope="col">Published</th>
              <th scope="col">Recorded</th>
              <th scope="col" className="num">
                Entries
              </th>
              <th scope="col">Difference</th>
            </tr>
          </thead>
          <tbody>
            {newest.map((e, i) => {
              const before = newest[i + 1];
              return (
                <tr key={e.id}>
                  <th scope="row" className="mono">
                    {e.id}
                  </th>
                  <td className="nowrap">{e.publishedAt}</td>
                  <td className="nowrap">{minuteOf(e.recordedAt)}</td>
                  <td className="num">{grouped(e.counts.entries)}</td>
                  <td>
                    {before ? (
                      <Link to="/lists" search={{ source, older: before.id, newer: e.id }} data-row>
                        what it changed
                      </Link>
                    ) : (
                      <span className="quiet">the first here</span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}
