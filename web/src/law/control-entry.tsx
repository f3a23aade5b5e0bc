import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type ControlEntry, chartQuery, controlEntryQuery } from "../api/atlas.ts";
import { useAsOf } from "../frame/as-of.ts";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { counted } from "../words/amounts.ts";
import { longDay } from "../words/days.ts";
import { Cite, CitedWords } from "./cited.tsx";
import { EntryRows } from "./entry-rows.tsx";
import { ExceptionLines } from "./exception-lines.tsx";
import { OfficialText } from "./official-text.tsx";
import { TextMarkLine } from "./text-mark.tsx";

/** One entry: what it controls, where that needs a license, which exceptions it leaves open, and its own words beside. */
export function ControlEntryPage({ code }: { readonly code: string }) {
  const { asOf } = useAsOf();
  const { data, error } = useQuery(controlEntryQuery(code, asOf));
  return (
    <article aria-label={`Entry ${code}`}>
      <p className="small no-print">
        <Link to="/law/control-list" search={{ group: code.slice(0, 2) }} activeOptions={{ exact: true }} data-back>
          ← category {code.slice(0, 1)}, group {code.slice(1, 2)}
        </Link>
      </p>
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what={`Reading ${code} …`} />}
      {data && <Entry entry={data} asOf={asOf} />}
    </article>
  );
}

function Entry({ entry, asOf }: { readonly entry: ControlEntry; readonly asOf: string }) {
  return (
    <>
      <div className="screen-head">
        <h1>
          <span className="mono">{entry.code}</span>
        </h1>
        <Link to="/ask" search={{ eccn: entry.code }} className="button no-print">
          Ask about an item of this entry
        </Link>
        <p className="as-of-line">
          {entry.category} · {entry.group} · as of {longDay(asOf)}
        </p>
      </div>
      <p className="entry-title">{entry.title}</p>
      <TextMarkLine mark={entry} asOf={asOf} />
      <Versions entry={entry} />
      <div className="beside">
        <div>
          {entry.rows.length > 0 && <Destination />}
          {entry.instead && <p className="hint">This entry states no row of its own: {entry.instead}.</p>}
          <EntryRows entry={entry} asOf={asOf} />
          <ExceptionLines lines={entry.exceptions} />
          <Notes entry={entry} />
          <Paragraphs entry={entry} />
          <Related entry={entry} />
        </div>
        <OfficialText section={`${entry.citation}, ${entry.code}`} />
      </div>
      <p className="print-foot">
        licet · {entry.code} as of {asOf} · text of {entry.textOf}
      </p>
    </>
  );
}

function Destination() {
  const { asOf } = useAsOf();
  const { to } = useSearch({ from: "/law/control-list" });
  const navigate = useNavigate({ from: "/law/control-list" });
  const { data } = useQuery(chartQuery(asOf));
  return (
    <label className="field destination no-print">
      <span>Read the rows for a destination</span>
      <select
        className="input"
        value={to ?? ""}
        onChange={(e) =>
          void navigate({
            to: "/law/control-list",
            search: (now) => ({ ...now, to: e.target.value || undefined }),
            replace: true,
            resetScroll: false,
          })
        }
      >
        <option value="">no destination</option>
        {data?.rows.map((r) => (
          <option key={r.place} value={r.place}>
            {r.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Versions({ entry }: { readonly entry: ControlEntry }) {
  if (entry.versions.length < 2) return null;
  return (
    <p className="small">
      {counted(entry.versions.length, "version")} were read:{" "}
      {entry.versions.map((v, i) => {
        const day = v.from ?? v.until;
        const words = v.from ? `from ${longDay(v.from)}` : v.until ? `until ${longDay(v.until)}` : "of all days";
        const asked = v.from ?? (day ? dayBefore(day) : undefined);
        return (
          <span key={words}>
            {i > 0 && " · "}
            {v.inForce ? (
              <strong>{words}</strong>
            ) : (
              <Link to="/law/control-list" search={(now) => ({ ...now, asOf: asked })}>
                {words}
              </Link>
            )}
          </span>
        );
      })}
    </p>
  );
}

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

function Notes({ entry }: { readonly entry: ControlEntry }) {
  if (entry.notes.length === 0) return null;
  return (
    <section className="block">
      <h2>Notes printed with the requirements</h2>
      <ul className="entry-notes">
        {entry.notes.map((n) => (
          <li key={n.words}>
            <CitedWords words={n.words} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Paragraphs({ entry }: { readonly entry: ControlEntry }) {
  if (entry.paragraphs.length === 0) return null;
  return (
    <details className="block">
      <summary>{counted(entry.paragraphs.length, "paragraph")} printed in the entry</summary>
      <p className="paragraph-names mono">{entry.paragraphs.map((p) => `.${p}`).join("  ")}</p>
    </details>
  );
}

function Related({ entry }: { readonly entry: ControlEntry }) {
  if (entry.related.length === 0) return null;
  return (
    <section className="block">
      <h2>The same number in other groups</h2>
      <ul className="entries-of">
        {entry.related.map((r) => (
          <li key={r.code}>
            <Cite of={r.code} />
            <span>{r.title}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
