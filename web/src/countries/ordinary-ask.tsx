import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { assessQuery } from "../api/asking.ts";
import type { CountryPage } from "../api/atlas.ts";
import { OutcomeMark } from "../frame/outcome-mark.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { Cite } from "../law/cited.tsx";
import { longDay } from "../words/days.ts";

/** The least that can be asked about a country, really asked: an EAR99 item to a buyer of whom nothing is known. */
export function OrdinaryAsk({ page, asOf }: { readonly page: CountryPage; readonly asOf: string }) {
  const question = {
    asOf,
    transaction: "export",
    item: { eccn: "EAR99", origin: "US", description: "an item of no entry" },
    parties: [{ name: "a buyer", role: "end_user", country: page.place, listings: [] }],
    destination: page.place,
    endUse: "ordinary civil use",
  };
  const { data, error } = useQuery(assessQuery(question));
  return (
    <section className="block">
      <h2>The least of it, asked</h2>
      <p className="quiet small">
        One EAR99 item, exported from the United States to an unlisted buyer for ordinary civil use, on {longDay(asOf)}.
      </p>
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Asking …" />}
      {data && (
        <>
          <p className="least">
            <OutcomeMark of={data.assessment.outcome} />
          </p>
          <ul className="lines wide-lines">
            {data.assessment.requirements.slice(0, 6).map((r) => (
              <li key={`${r.kind} ${r.citation}`}>
                <Cite of={r.citation} />
                <span>{r.reason}</span>
              </li>
            ))}
          </ul>
          {data.assessment.questions
            .filter((q) => q.weight === "deciding")
            .slice(0, 5)
            .map((q) => (
              <p key={q.fact} className="small">
                <span className="quiet">Open:</span> {q.ask}
              </p>
            ))}
        </>
      )}
      <p className="row-of no-print least-more">
        <Link
          className="button"
          to="/ask"
          search={{
            eccn: "EAR99",
            origin: "US",
            to: page.place,
            parties: [{ n: "a buyer", r: "end_user", c: page.place }],
          }}
        >
          Ask about your own item
        </Link>
      </p>
    </section>
  );
}
