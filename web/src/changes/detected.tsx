import { Link } from "@tanstack/react-router";
import type { DatedChanges } from "../api/changes.ts";
import { longDay, minuteOf } from "../words/days.ts";
import { shortTitle } from "../words/trade-words.ts";

/** What the last update of each list brought, first thing on the page. */
export function Detected({ all }: { readonly all: DatedChanges }) {
  const editions = all.changes.flatMap((c) => (c.kind === "edition" ? [c] : []));
  const newest = [...new Map([...editions].reverse().map((e) => [e.source, e])).values()].filter(
    (e) => e.before !== null,
  );
  return (
    <section className="detected" aria-label="Detected at the last updates">
      <h2>Detected at the last updates</h2>
      {newest.length === 0 && (
        <p className="quiet">
          No list has been updated here yet, so nothing was detected. After <code>licet lists update</code> this is
          where you see what a new edition changed and which saved answers it turns.
        </p>
      )}
      <ul className="changes-of">
        {newest.map((e) => (
          <li key={e.source}>
            <Link
              to="/law/changes"
              search={(now) => ({ ...now, edition: `${e.source}@${e.edition}`, day: undefined })}
              resetScroll={false}
              data-row
            >
              {shortTitle(e.title)}, edition <span className="mono">{e.edition}</span>
            </Link>{" "}
            <span className="quiet small">
              published {longDay(e.on)}, in force here since {minuteOf(e.since)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
