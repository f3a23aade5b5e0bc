import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { bookQuery } from "../api/books.ts";
import { type ImpactAsked, impactQuery } from "../api/impact.ts";
import { WhichBook } from "../book/which-book.tsx";
import { useAsOf } from "../frame/as-of.ts";
import { TroubleNote } from "../frame/trouble-note.tsx";
import { Board } from "./board.tsx";
import { Compare } from "./compare.tsx";
import { Counting } from "./counting.tsx";
import { ProposalLine, ProposeForm } from "./propose-form.tsx";
import { askedOf, proposesSomething } from "./scenario.ts";
import type { TomorrowSearch } from "./tomorrow-search.ts";
import "./tomorrow.css";

/** A feared listing and what it would stop: the proposal, then the board page. */
export function TomorrowScreen() {
  const asked = useSearch({ from: "/tomorrow" });
  const navigate = useNavigate({ from: "/tomorrow" });
  const { asOf } = useAsOf();
  const books = useQuery(bookQuery(asked.book));
  const change = (part: TomorrowSearch) =>
    void navigate({ to: "/tomorrow", search: (now) => ({ ...now, ...part }), resetScroll: false });
  const standing = asked.standing === true && !proposesSomething(asked);
  const running = (asked.run === true && proposesSomething(asked)) || standing;
  return (
    <>
      <div className="screen-head no-print">
        <h1>Listed tomorrow</h1>
        {books.data && <WhichBook books={books.data.books} id={books.data.book.id} />}
        {!running && (
          <p className="lead">
            A rumor is no law. But if it is right: which customers, orders and products are touched, and what does each
            need? The whole book is asked again with one more entry on the list.
          </p>
        )}
      </div>
      {running ? (
        <>
          {standing ? (
            <p className="proposal-line no-print">
              Nothing is proposed: the book against the lists in force on this day.{" "}
              <button type="button" className="link-button" onClick={() => change({ standing: undefined })}>
                propose something
              </button>
            </p>
          ) : (
            <ProposalLine scenario={asked} onEdit={() => change({ run: undefined, pick: undefined })} />
          )}
          <Exposure asked={askedOf(asked, asOf, asked.book)} search={asked} onChange={change} />
        </>
      ) : (
        <ProposeForm
          scenario={asked}
          label="The proposal"
          doing="Ask the whole book"
          onChange={change}
          onAsk={(terms) => change({ run: true, ...terms })}
          beside={
            <button type="button" className="button" onClick={() => change({ standing: true })}>
              As things stand, nothing proposed
            </button>
          }
        />
      )}
    </>
  );
}

function Exposure(props: {
  readonly asked: ImpactAsked;
  readonly search: TomorrowSearch;
  readonly onChange: (part: TomorrowSearch) => void;
}) {
  const { asked, search, onChange } = props;
  const { data, error } = useQuery(impactQuery(asked, true));
  if (error) return <TroubleNote error={error} />;
  if (data === undefined) return <Counting asked={asked} />;
  if (search.versus !== undefined)
    return <Compare first={data} scenario={search} versus={search.versus} onChange={onChange} />;
  return <Board impact={data} asked={asked} search={search} onChange={onChange} />;
}
