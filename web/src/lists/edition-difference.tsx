import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ListEntry } from "../../../src/vocabulary/index.ts";
import { diffQuery, type EntryPair } from "../api/listing.ts";
import { Name } from "../frame/foreign-name.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { counted, grouped } from "../words/amounts.ts";
import { placeName } from "../words/places.ts";

/** What one edition changed in another, as a list that can be reviewed. */
export function EditionDifference(props: { readonly source: string; readonly older: string; readonly newer: string }) {
  const { source, older, newer } = props;
  const { data, error } = useQuery(diffQuery(`${source}@${older}`, `${source}@${newer}`));
  return (
    <>
      <p className="small">
        <Link to="/lists" search={{ source }} data-back>
          ← {source}
        </Link>
      </p>
      <div className="screen-head">
        <h1>What changed</h1>
        <p className="lead mono">
          {older} → {newer}
        </p>
      </div>
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Comparing entry by entry …" />}
      {data && (
        <>
          <p>
            {grouped(data.added.length)} added, {grouped(data.removed.length)} removed, {grouped(data.changed.length)}{" "}
            changed, {grouped(data.reworded.length)} only reworded, {grouped(data.same)} the same.
          </p>
          <p className="row-of small">
            <a href="#added">Added</a>
            <a href="#removed">Removed</a>
            <a href="#changed">Changed</a>
          </p>
          <p className="small">
            <Link to="/law/changes" search={{ edition: `${source}@${newer}` }}>
              Which saved answers this edition turns
            </Link>
          </p>
          <Entries title="Added" entries={data.added} />
          <Entries title="Removed" entries={data.removed} />
          <Changed title="Changed" pairs={data.changed} />
          <Changed title="Only reworded" pairs={data.reworded} />
        </>
      )}
    </>
  );
}

const SHOWN = 200;

function Entries({ title, entries }: { readonly title: string; readonly entries: readonly ListEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section className="block" id={title.toLowerCase().split(" ").at(-1)}>
      <h2>
        {title} ({grouped(entries.length)})
      </h2>
      <ul className="entry-lines">
        {entries.slice(0, SHOWN).map((e) => (
          <li key={`${e.list} ${e.id}`}>
            <Link to="/lists" search={{ entry: e.id }} data-row>
              <Name of={e.names[0]?.text ?? e.addresses[0]?.text ?? e.id} />
            </Link>
            <span className="quiet">{e.countries.map(placeName).join(", ")}</span>
          </li>
        ))}
      </ul>
      {entries.length > SHOWN && (
        <p className="quiet">and {counted(entries.length - SHOWN, "more entry", "more entries")}</p>
      )}
    </section>
  );
}

function Changed({ title, pairs }: { readonly title: string; readonly pairs: readonly EntryPair[] }) {
  if (pairs.length === 0) return null;
  return (
    <section className="block" id={title.toLowerCase().split(" ").at(-1)}>
      <h2>
        {title} ({grouped(pairs.length)})
      </h2>
      {pairs.slice(0, SHOWN).map(({ after, fields }) => (
        <details key={`${after.list} ${after.id}`} className="changed-entry">
          <summary>
            <Name of={after.names[0]?.text ?? after.id} />{" "}
            <span className="quiet small">{fields.map((f) => f.field).join(", ")}</span>
          </summary>
          {fields.map((f) => (
            <dl key={f.field} className="change">
              <dt>{f.field}</dt>
              <dd>
                <del>{words(f.before)}</del>
              </dd>
              <dd>
                <ins>{words(f.after)}</ins>
              </dd>
            </dl>
          ))}
        </details>
      ))}
      {pairs.length > SHOWN && <p className="quiet">and {counted(pairs.length - SHOWN, "more")}</p>}
    </section>
  );
}

const words = (raw: unknown) => (Array.isArray(raw) ? raw.map(String).join("; ") : String(raw ?? "")) || "nothing";
