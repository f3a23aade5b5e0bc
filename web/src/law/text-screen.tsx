import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { contentsQuery, textSearchQuery } from "../api/atlas.ts";
import { useAsOf } from "../frame/as-of.ts";
import { useSettledText } from "../frame/settled-text.ts";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { counted, grouped } from "../words/amounts.ts";
import { longDay } from "../words/days.ts";
import { partTitle } from "../words/part-titles.ts";
import { Found } from "./found-words.tsx";
import { inOrder } from "./in-order.ts";
import { LawTabs } from "./law-tabs.tsx";
import "./law.css";

/** The regulation's own words, where somebody brought them in: its contents, and a search through all of them. */
export function TextScreen() {
  const { asOf } = useAsOf();
  const { q = "" } = useSearch({ from: "/law/text" });
  const navigate = useNavigate({ from: "/law/text" });
  const { data, error } = useQuery(contentsQuery(asOf));
  const { typed, setTyped } = useSettledText(
    q,
    (words) => void navigate({ to: "/law/text", search: (now) => ({ ...now, q: words || undefined }), replace: true }),
  );
  const atHand = data !== undefined && data.parts.length > 0;
  return (
    <>
      <LawTabs />
      <div className="screen-head">
        <h1>Official text</h1>
        <p className="lead">
          The words of the regulation as of the day asked, beside what is read of them. They lie in your own archive and
          nowhere in licet.
        </p>
      </div>
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Opening the archive …" />}
      {data && !atHand && <NoText bring={data.bring} />}
      {atHand && (
        <>
          <search>
            <label className="unseen" htmlFor="text-find">
              Find words in the whole text
            </label>
            <input
              id="text-find"
              data-search
              className="input law-find"
              placeholder="Words, in the order they stand or in any"
              autoComplete="off"
              value={typed}
              onChange={(e) => setTyped(e.target.value)}
            />
          </search>
          {q.trim().length >= 2 ? <Hits q={q} asOf={asOf} /> : <Contents asOf={asOf} />}
        </>
      )}
    </>
  );
}

function NoText({ bring }: { readonly bring: string }) {
  return (
    <div className="empty">
      <p>No text is at hand yet. Bring in the text of today from the official address, or of any day from a folder:</p>
      <pre className="mono">
        {bring}
        {"\n"}
        {bring} --on 2026-08-20{"\n"}
        {bring} --from FOLDER
      </pre>
      <p className="quiet">Then reload this page. Sections then show their words beside our reading.</p>
    </div>
  );
}

function Contents({ asOf }: { readonly asOf: string }) {
  const { part } = useSearch({ from: "/law/text" });
  const { data } = useQuery(contentsQuery(asOf));
  return (
    <div className="text-contents">
      {data?.parts.map((p) => (
        <details key={p.part} open={part === p.part}>
          <summary>
            <span className="mono">{p.part}</span> {partTitle(`15 CFR Part ${p.part}`)}{" "}
            <span className="quiet small">
              {counted(p.units.length, "unit")} · text of {longDay(p.day)}
              {asOf < p.day && " △ later than the day asked"}
            </span>
          </summary>
          <ul>
            {inOrder(p.units).map((u) => (
              <li key={u.key}>
                <Link to="/law" search={{ section: u.of.unit }} data-row>
                  {u.of.heading}
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

const SHOWN = 80;

function Hits({ q, asOf }: { readonly q: string; readonly asOf: string }) {
  const { data, error } = useQuery(textSearchQuery(q, asOf, SHOWN));
  if (error) return <TroubleNote error={error} />;
  if (data === undefined) return <Waiting what="Looking through the whole text …" />;
  return (
    <section aria-label="Found">
      <p className="quiet small" role="status">
        {counted(data.total, "place")} in Parts {data.looked.map((l) => l.part).join(", ")}
        {data.total > SHOWN && `; the first ${grouped(SHOWN)} are shown`}
      </p>
      {data.total === 0 && (
        <p>Nothing in the text at hand says “{q}”. Parts that were not brought in were not looked at.</p>
      )}
      <ul className="text-hits">
        {data.hits.map((h) => (
          <li key={`${h.unit} ${h.block} ${h.around}`}>
            <p>
              <Link to="/law" search={{ section: h.unit, at: h.block }} data-row>
                <span className="mono">
                  {h.unit}
                  {h.path}
                </span>{" "}
                <span className="quiet">{h.heading.replace(/^§ \S+ /, "")}</span>
              </Link>
            </p>
            <p>
              <Found words={h.around} asked={q} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
