import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback } from "react";
import type { FactValue } from "../../../src/vocabulary/index.ts";
import { useAsOf } from "../frame/as-of.ts";
import { OutcomeMark } from "../frame/outcome-mark.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { AskForm } from "./ask-form.tsx";
import { type AskSearch, nothingStated, questionOf, stillNeeded } from "./ask-search.ts";
import { FearedNote, useAnswer } from "./feared.tsx";
import { FirstVisit } from "./first-visit.tsx";
import { FromOrder, isFromOrder } from "./from-order.tsx";
import { KeepAnswer } from "./keep-answer.tsx";
import { Letter } from "./letter.tsx";
import { MightChange } from "./might-change.tsx";
import "./ask.css";

/** One transaction: the form on the left, the letter on the right, answered again on every edit. */
export function AskScreen() {
  const asked = useSearch({ from: "/ask" });
  const navigate = useNavigate({ from: "/ask" });
  const { asOf } = useAsOf();
  const change = useCallback(
    (part: AskSearch) =>
      void navigate({
        to: "/ask",
        search: (now) => withoutEmpty({ ...now, ...part }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return (
    <div className="ask">
      <section className="ask-left" aria-label="The question">
        <h1>Ask</h1>
        {asked.order && (
          <p className="small quiet from-order">
            from order <span className="mono">{asked.order}</span> of the book
          </p>
        )}
        <AnswerStrip asked={asked} asOf={asOf} />
        <AskForm asked={asked} onChange={change} />
        {!nothingStated(asked) && (
          <button
            type="button"
            className="link-button small"
            onClick={() => void navigate({ to: "/ask", search: (now) => ({ asOf: now.asOf }) })}
          >
            start a new question
          </button>
        )}
      </section>
      <section className="ask-right" id="answer" aria-label="The answer">
        {asked.order !== undefined && isFromOrder(asked) ? (
          <FromOrder order={asked.order} />
        ) : nothingStated(asked) ? (
          <FirstVisit />
        ) : (
          <Answer asked={asked} asOf={asOf} onChange={change} />
        )}
      </section>
    </div>
  );
}

function Answer(props: {
  readonly asked: AskSearch;
  readonly asOf: string;
  readonly onChange: (part: AskSearch) => void;
}) {
  const { asked, asOf, onChange } = props;
  const needed = stillNeeded(asked);
  const question = questionOf(asked, asOf);
  const { answer, whatIf, error, isFetching, isPlaceholderData } = useAnswer(
    question,
    asked.feared,
    needed.length === 0,
  );
  if (needed.length > 0)
    return (
      <div className="empty letter-empty" role="status">
        <h2>Not asked yet</h2>
        <p>Still needed:</p>
        <ul className="plain-list">
          {needed.map((n) => (
            <li key={n}>{n}</li>
          ))}
        </ul>
      </div>
    );
  if (error) return <TroubleNote error={error} />;
  if (answer === undefined) return <Waiting what="Asking every section …" />;
  return (
    <>
      <p className="unseen" role="status" aria-live="polite">
        {isFetching ? "" : answer.headline}
      </p>
      {asked.feared && whatIf && <FearedNote feared={asked.feared} whatIf={whatIf} />}
      <Letter
        answer={answer}
        asked={asked}
        stale={isPlaceholderData}
        onFact={(fact, value) => onChange(stated(asked, fact, value))}
        onProof={(proof) => onChange({ proof })}
        judge={
          <p className="no-print">
            <Link to="/ask/diligence" search={(now) => now}>
              Open the due diligence record
            </Link>
          </p>
        }
        beside={asked.feared === undefined && <MightChange answer={answer} question={question} />}
        foot={asked.feared === undefined && <KeepAnswer question={question} />}
      />
    </>
  );
}

/** An answer to an open question as a change of the form: paragraph and origin have fields of their own, all else is a fact. */
function stated(asked: AskSearch, fact: string, value: FactValue): AskSearch {
  if (fact === "item.eccnParagraph" && typeof value === "string") return { par: value };
  if (fact === "item.origin" && typeof value === "string") return { origin: value };
  return { facts: { ...asked.facts, [fact]: value } };
}

/** On narrow pages: the outcome in one line above the form, leading to the letter below it. */
function AnswerStrip({ asked, asOf }: { readonly asked: AskSearch; readonly asOf: string }) {
  const { answer } = useAnswer(questionOf(asked, asOf), asked.feared, stillNeeded(asked).length === 0);
  if (answer === undefined || nothingStated(asked)) return null;
  return (
    <a className="answer-strip no-print" href="#answer">
      <OutcomeMark of={answer.outcome} sentence />
      <span aria-hidden="true">↓</span>
    </a>
  );
}

/** Fields emptied by hand leave the address. */
function withoutEmpty(search: AskSearch & { asOf?: string; guide?: number }) {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== "" && value !== false),
  ) as typeof search;
}
