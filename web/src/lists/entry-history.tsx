import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ListEntry } from "../../../src/vocabulary/index.ts";
import { entryQuery } from "../api/listing.ts";
import { Name } from "../frame/foreign-name.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { longDay } from "../words/days.ts";
import { placeName } from "../words/places.ts";

/** One party of a list: its history as a vertical line with citations, then all that is printed about it. */
export function EntryHistory({ id }: { readonly id: string }) {
  const { data, error } = useQuery(entryQuery(id));
  if (error) return <TroubleNote error={error} />;
  if (data === undefined) return <Waiting what="Reading the entry …" />;
  const shown = data.shown[0];
  const entry = shown?.wordings.at(-1)?.entry;
  if (shown === undefined || entry === undefined) return <Waiting what="No wording is kept of this entry." />;
  const name = entry.names[0]?.text ?? entry.addresses[0]?.text ?? id;
  return (
    <article className="entry">
      <p className="small no-print">
        <Link to="/lists" search={{ source: shown.source }} data-back>
          ← {entry.list}
        </Link>
      </p>
      <div className="screen-head">
        <h1>
          <Name of={name} />
        </h1>
        <button type="button" className="button no-print" onClick={() => window.print()}>
          Print
        </button>
        <p className="lead">
          {entry.countries.map(placeName).join(", ")} · {entry.kind} · <span className="mono">{entry.id}</span>
        </p>
      </div>
      <ol className="history">
        {events(entry).map((e) => (
          <li key={`${e.when} ${e.what}`}>
            <p className="when">{e.when}</p>
            <div>{e.what}</div>
          </li>
        ))}
      </ol>
      <dl className="printed">
        <Printed name="Other names" values={entry.names.slice(1).map((n) => n.text)} />
        <Printed name="Addresses" values={entry.addresses.map((a) => a.text)} />
        <Printed name="Numbers" values={entry.identifiers.map((n) => `${n.type} ${n.value}`)} />
        <Printed name="Requirement" values={[entry.terms.requirement?.raw ?? ""]} />
        <Printed name="Review" values={[entry.terms.policy?.raw ?? ""]} />
        <Printed name="Footnotes" values={entry.terms.footnotes.map(String)} />
        <Printed name="Citations" values={entry.citations} />
        <Printed name="Remarks" values={[entry.remarks ?? ""]} />
      </dl>
      <p className="quiet small">
        From edition <code>{shown.edition}</code>, published {longDay(shown.publishedAt)}.
      </p>
      <p className="row-of no-print">
        <Link
          to="/ask"
          search={{ parties: [{ n: name, r: "end_user", c: entry.countries[0] ?? "" }], to: entry.countries[0] }}
          className="button"
        >
          Ask about a transaction with this party
        </Link>
      </p>
      <p className="print-foot">
        licet · {entry.id} · edition {shown.edition}
      </p>
    </article>
  );
}

const FIRST_DAY: Readonly<Record<ListEntry["firstDay"], string>> = {
  exact: "read in the rule",
  "from-citation": "taken from the oldest citation printed",
  "first-seen": "the day of the edition that first had it",
  bounded: "known to lie between two days",
};

/** What happened to an entry, oldest first. */
function events(entry: ListEntry): { when: string; what: ReactNode }[] {
  const { period, firstDayBetween: between } = entry;
  const began = between
    ? {
        when: `${longDay(between.notBefore)} to ${longDay(between.notAfter)}`,
        what: "came onto the list on one of these days",
      }
    : {
        when: period.from ? longDay(period.from) : "day not known",
        what: (
          <>
            Listed <span className="quiet">({FIRST_DAY[entry.firstDay]})</span>{" "}
            <span className="mono">{entry.citations[0]}</span>
          </>
        ),
      };
  const terms = (entry.termsHistory ?? []).slice(1).map((t) => ({
    when: t.period.from ? longDay(t.period.from) : "later",
    what: (
      <>
        Terms reworded <span className="mono">{t.by}</span>
        <p className="small quiet">{t.terms.policy?.raw ?? t.terms.requirement?.raw}</p>
      </>
    ),
  }));
  const further = entry.termsHistory
    ? []
    : entry.citations.slice(1).map((c) => ({ when: "later", what: <span className="mono">{c}</span> }));
  const ended = period.until ? [{ when: longDay(period.until), what: "Off the list from this day" }] : [];
  return [began, ...terms, ...further, ...ended];
}

function Printed({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  const said = values.filter((v) => v !== "");
  if (said.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {said.map((v) => (
          <p key={v}>
            <Name of={v} />
          </p>
        ))}
      </dd>
    </>
  );
}
