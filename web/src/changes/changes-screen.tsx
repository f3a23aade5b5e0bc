import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { changesQuery, type DatedChanges } from "../api/changes.ts";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { LawTabs } from "../law/law-tabs.tsx";
import { counted } from "../words/amounts.ts";
import { longDay } from "../words/days.ts";
import { ChangeAxis } from "./change-axis.tsx";
import { ChangeLine } from "./change-line.tsx";
import { Detected } from "./detected.tsx";
import { Filters } from "./filters.tsx";
import { byDay, narrowed } from "./narrowed.ts";
import { keyOf, OpenDay, OpenEdition } from "./open-change.tsx";
import "../law/law.css";
import "../lists/lists.css";
import "./changes.css";

/** Everything dated on one time line: rules, the control list, listings, editions; and whom each would turn. */
export function ChangesScreen() {
  const { data, error } = useQuery(changesQuery);
  return (
    <>
      <LawTabs />
      <div className="screen-head">
        <h1>Changes</h1>
        <p className="lead">
          Every dated change of rules and lists that is known here. A day opens to what changed on it and to the saved
          answers that come out otherwise on its other side, asked again for both.
        </p>
      </div>
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Collecting dates …" />}
      {data && <TimeLine all={data} />}
    </>
  );
}

/** Days shown at first, and with each “more”. */
const DAYS = 40;

function TimeLine({ all }: { readonly all: DatedChanges }) {
  const asked = useSearch({ from: "/law/changes" });
  const navigate = useNavigate({ from: "/law/changes" });
  const { without, find, part, list, from = all.answersFrom, until } = asked;
  const changes = useMemo(
    () => narrowed(all.changes, { without, find, part, list, from, until }),
    [all, without, find, part, list, from, until],
  );
  const days = useMemo(() => byDay(changes), [changes]);
  const shown = asked.shown ?? DAYS;
  const open = asked.day ?? asked.edition;
  return (
    <>
      <div className={open ? "changes with-open" : "changes"}>
        <div className="changes-head">
          <Detected all={all} />
          <Filters all={all} />
          <ChangeAxis changes={changes} open={asked.day} />
        </div>
        <section className="changes-days" aria-label="Days with changes, newest first">
          {days.length === 0 && (
            <p className="empty">
              Nothing is known to change in what is chosen.{" "}
              <Link to="/law/changes" search={{}}>
                Show everything
              </Link>
            </p>
          )}
          <ol className="days-of">
            {days.slice(0, shown).map((d) => (
              <li key={d.on} aria-current={d.on === asked.day ? "true" : undefined}>
                <p className="when">
                  <Link
                    to="/law/changes"
                    search={(now) => ({ ...now, day: d.on, edition: undefined })}
                    resetScroll={false}
                    data-row
                  >
                    {longDay(d.on)}
                  </Link>
                  {d.on > all.today && <span className="tag">to come</span>}
                </p>
                <ul className="changes-of">
                  {d.changes.slice(0, 6).map((c) => (
                    <li key={keyOf(c)}>
                      <ChangeLine change={c} />
                    </li>
                  ))}
                </ul>
                {d.changes.length > 6 && (
                  <p className="quiet small">and {counted(d.changes.length - 6, "more change")}</p>
                )}
              </li>
            ))}
          </ol>
          {days.length > shown && (
            <button
              type="button"
              className="button"
              onClick={() =>
                void navigate({
                  to: "/law/changes",
                  search: (now) => ({ ...now, shown: shown + DAYS }),
                  replace: true,
                  resetScroll: false,
                })
              }
            >
              {counted(days.length - shown, "more day")}
            </button>
          )}
        </section>
        {asked.edition && <OpenEdition name={asked.edition} changes={all.changes} />}
        {asked.day && !asked.edition && (
          <OpenDay on={asked.day} changes={all.changes.filter((c) => c.on === asked.day)} />
        )}
      </div>
      <p className="print-foot">
        licet · changes known on {all.today} · law read through {all.textThrough}
      </p>
      <p className="quiet small block">
        Rules are read in texts through {longDay(all.textThrough)}; a change of the law that was not read stands on no
        day here. Days of listings come from the editions in force.
      </p>
    </>
  );
}
