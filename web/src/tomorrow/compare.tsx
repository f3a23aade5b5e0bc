import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { type Impact, impactQuery } from "../api/impact.ts";
import { useAsOf } from "../frame/as-of.ts";
import { TroubleNote } from "../frame/trouble-note.tsx";
import { inWords } from "./board.tsx";
import { CompareTables } from "./compare-tables.tsx";
import { Counting } from "./counting.tsx";
import { ProposalLine, ProposeForm } from "./propose-form.tsx";
import { askedOf, proposesSomething, type Scenario, scenarioWords } from "./scenario.ts";
import type { TomorrowSearch } from "./tomorrow-search.ts";

/** Two scenarios side by side: both sentences, the same figures, and what differs by customer and by order. */
export function Compare(props: {
  readonly first: Impact;
  readonly scenario: TomorrowSearch;
  readonly versus: Scenario;
  readonly onChange: (part: TomorrowSearch) => void;
}) {
  const { first, scenario, versus, onChange } = props;
  const { asOf } = useAsOf();
  const { book } = useSearch({ from: "/tomorrow" });
  const asked = proposesSomething(versus);
  const [edited, setEdited] = useState(!asked);
  const put = (part: Scenario) => onChange({ versus: { ...versus, ...part } });
  const other = askedOf(withTermsOf(scenario, versus), asOf, book);
  const { data, error } = useQuery(impactQuery(other, asked && !edited));
  return (
    <section className="compare" aria-label="Two scenarios">
      <div className="row-of">
        <h2>Two scenarios</h2>
        <button
          type="button"
          className="link-button no-print"
          data-back
          onClick={() => onChange({ versus: undefined })}
        >
          back to one
        </button>
      </div>
      {edited ? (
        <>
          <p className="small quiet second-lead">
            The second scenario. Start from{" "}
            <button type="button" className="link-button" onClick={() => put(onlyScenario(scenario))}>
              the first one
            </button>{" "}
            to change a part of it, or state another.
          </p>
          <ProposeForm
            scenario={withTermsOf(scenario, versus)}
            label="The second proposal"
            doing="Put them side by side"
            onChange={put}
            onAsk={(terms) => {
              put(terms);
              setEdited(false);
            }}
          />
        </>
      ) : (
        <ProposalLine scenario={withTermsOf(scenario, versus)} onEdit={() => setEdited(true)} />
      )}
      {error && !edited && <TroubleNote error={error} />}
      {asked && !edited && data === undefined && !error && <Counting asked={other} />}
      {data && !edited && (
        <>
          <div className="two-sentences">
            <p>{inWords(first.headline)}</p>
            <p>{inWords(data.headline)}</p>
          </div>
          <CompareTables
            a={first}
            b={data}
            names={[scenarioWords(scenario, asOf), scenarioWords(withTermsOf(scenario, versus), asOf)]}
          />
        </>
      )}
    </section>
  );
}

/** The second scenario takes list and day from the first where it names none. */
const withTermsOf = ({ list, from }: Scenario, second: Scenario): Scenario => ({ list, from, ...second });

const onlyScenario = ({ party, about, address, list, from, move, moveTo, affiliates, like }: Scenario): Scenario => ({
  party,
  about,
  address,
  list,
  from,
  move,
  moveTo,
  affiliates,
  like,
});
