import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { ChangeAsked, DatedChange } from "../api/changes.ts";
import { diffQuery } from "../api/listing.ts";
import { ClosePanel } from "../frame/close-panel.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { useInSight } from "../law/in-sight.ts";
import { grouped } from "../words/amounts.ts";
import { longDay } from "../words/days.ts";
import { shortTitle } from "../words/trade-words.ts";
import { ChangeLine } from "./change-line.tsx";
import type { ChangesSearch } from "./changes-search.ts";
import { Touched } from "./touched.tsx";

/** One day of law: everything that changed on it, and the saved answers that turn there. */
export function OpenDay({ on, changes }: { readonly on: string; readonly changes: readonly DatedChange[] }) {
  const law = changes.filter((c) => c.kind !== "edition");
  return (
    <aside className="open-change" aria-label="The day that is open" ref={useInSight(on)}>
      <Close />
      <h2>{longDay(on)}</h2>
      {law.length === 0 && <p className="quiet">No rule and no listing is known to change on this day.</p>}
      <ul className="changes-of">
        {law.map((c) => (
          <li key={keyOf(c)}>
            <ChangeLine change={c} />
          </li>
        ))}
      </ul>
      <p className="row-of small no-print">
        <Link to="/law/changes" search={(now) => ({ ...now, asOf: on })}>
          Set the whole app to this day
        </Link>
      </p>
      <Touched asked={{ on }} />
      <OrdersToo key={on} asked={{ on }} />
    </aside>
  );
}

/** One edition: what it changed in the one before it, and the saved answers that turn by it. */
export function OpenEdition({ name, changes }: { readonly name: string; readonly changes: readonly DatedChange[] }) {
  const [source = "", id = ""] = name.split("@");
  const edition = changes.find((c) => c.kind === "edition" && c.source === source && c.edition === id);
  const before = edition?.kind === "edition" ? edition.before : null;
  return (
    <aside className="open-change" aria-label="The edition that is open" ref={useInSight(name)}>
      <Close />
      <h2>{edition?.kind === "edition" ? shortTitle(edition.title) : source}</h2>
      <p className="mono quiet">{id}</p>
      {before === null ? (
        <p>No edition before it took force here, so it changes nothing that was known.</p>
      ) : (
        <>
          <Difference source={source} older={before} newer={id} />
          <Touched asked={{ edition: name }} />
          <OrdersToo key={name} asked={{ edition: name }} />
        </>
      )}
    </aside>
  );
}

function Difference(props: { readonly source: string; readonly older: string; readonly newer: string }) {
  const { source, older, newer } = props;
  const { data, error } = useQuery(diffQuery(`${source}@${older}`, `${source}@${newer}`));
  if (error) return <TroubleNote error={error} />;
  if (data === undefined) return <Waiting what="Comparing entry by entry …" />;
  return (
    <p>
      {grouped(data.added.length)} added, {grouped(data.removed.length)} removed, {grouped(data.changed.length)}{" "}
      changed, {grouped(data.reworded.length)} only reworded since <span className="mono">{older}</span>.{" "}
      <Link to="/lists" search={{ source, older, newer }}>
        Entry by entry
      </Link>
    </p>
  );
}

/** The orders of the book, asked when somebody wants them: there may be thousands. */
function OrdersToo({ asked }: { readonly asked: ChangeAsked }) {
  const { book } = useSearch({ strict: false });
  const [wanted, setWanted] = useState(false);
  if (wanted) return <Touched asked={{ ...asked, among: "orders", bookId: book }} />;
  return (
    <p className="block no-print">
      <button type="button" className="button" onClick={() => setWanted(true)}>
        Ask the orders of the book too
      </button>
    </p>
  );
}

function Close() {
  return (
    <ClosePanel to="/law/changes" search={(now: ChangesSearch) => ({ ...now, day: undefined, edition: undefined })} />
  );
}

/** A name by which a change can be told from the others of its day. */
export function keyOf(c: DatedChange): string {
  if (c.kind === "rule") return `r ${c.section} ${c.symbol} ${c.title} ${c.by}`;
  if (c.kind === "entries") return `e ${c.by}`;
  return c.kind === "list" ? `l ${c.list} ${c.source}` : `d ${c.source} ${c.edition}`;
}
