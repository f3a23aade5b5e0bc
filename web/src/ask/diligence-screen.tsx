import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { FactValue } from "../../../src/vocabulary/index.ts";
import { diligenceQuery } from "../api/diligence.ts";
import { useAsOf } from "../frame/as-of.ts";
import { OutcomeMark } from "../frame/outcome-mark.tsx";
import { usePageFoot } from "../frame/page-foot.ts";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { longDay } from "../words/days.ts";
import { placeName } from "../words/places.ts";
import { actWords } from "../words/trade-words.ts";
import { type AskSearch, type QuestionAsked, questionOf, stillNeeded } from "./ask-search.ts";
import { DiligenceSides } from "./diligence-sides.tsx";
import { Judgements } from "./judgements.tsx";
import "./letter.css";

/** Due diligence on human rights for one transaction: what is found, what the texts ask, and what a named person judges. */
export function DiligenceScreen() {
  const asked = useSearch({ from: "/ask/diligence" });
  const { asOf } = useAsOf();
  const needed = stillNeeded(asked);
  return (
    <>
      <p className="small no-print">
        <Link to="/ask" search={(now) => now} data-back>
          ← the question
        </Link>
      </p>
      <div className="screen-head">
        <h1>Due diligence on human rights</h1>
        <p className="lead">
          What the texts ask a seller to look at before items that can watch people go to this user, for this use, in
          this place. Nothing here decides; a named person does.
        </p>
      </div>
      {needed.length > 0 ? (
        <div className="empty">
          <p>A transaction is needed first: {needed.join("; ")}.</p>
          <p>
            <Link to="/ask" search={(now) => now}>
              State it
            </Link>
          </p>
        </div>
      ) : (
        <Record asked={asked} question={questionOf(asked, asOf)} />
      )}
    </>
  );
}

const CAPABLE = {
  yes: "The item can be used to watch people.",
  possible: "By its description the item may be of use to watch people.",
  no: "Nothing stated says that the item can be used to watch people.",
} as const;

function Record({ asked, question }: { readonly asked: AskSearch; readonly question: QuestionAsked }) {
  const navigate = useNavigate({ from: "/ask/diligence" });
  const { data, error } = useQuery(diligenceQuery(question, true));
  usePageFoot(`licet · due diligence · as of ${question.asOf}${data ? ` · answer ${data.assessment}` : ""}`);
  if (error) return <TroubleNote error={error} />;
  if (data === undefined) return <Waiting what="Reading the guidance against this transaction …" />;
  const state = (fact: string, value: FactValue | undefined) =>
    void navigate({
      to: "/ask/diligence",
      search: (now) => ({ ...now, facts: withFact(asked.facts ?? {}, fact, value) }),
      replace: true,
      resetScroll: false,
    });
  return (
    <article className="letter" aria-label="Due diligence record">
      <header className="letter-head">
        <p>
          As of <time dateTime={data.asOf}>{longDay(data.asOf)}</time>
        </p>
        <p className="mono" title="Digest of question and answer">
          answer {data.assessment.replace(/^q-/, "").slice(0, 8)}
        </p>
      </header>
      <h2 className="headline">{CAPABLE[data.capable]}</h2>
      <p className="subject">
        {actWords(question.transaction)} {asked.item ?? "an item"} (<code>{asked.eccn}</code>) to{" "}
        {question.parties.map((p) => p.name).join(", ")}, {placeName(question.destination)}; end use:{" "}
        {asked.use ?? "not stated"}.
      </p>
      <p className="small determined">
        The determination for the same facts: <OutcomeMark of={data.outcome} />
      </p>
      <DiligenceSides sheet={data} onFact={state} />
      <Judgements answer={data} question={question} />
    </article>
  );
}

function withFact(facts: Readonly<Record<string, FactValue>>, fact: string, value: FactValue | undefined) {
  const { [fact]: _, ...others } = facts;
  return value === undefined ? others : { ...others, [fact]: value };
}
