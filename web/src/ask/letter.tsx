import type { ReactNode } from "react";
import type { Assessment } from "../../../src/operations/index.ts";
import type { FactValue } from "../../../src/vocabulary/index.ts";
import { usePageFoot } from "../frame/page-foot.ts";
import { longDay } from "../words/days.ts";
import { outcomeWords } from "../words/outcome-words.ts";
import type { AskSearch } from "./ask-search.ts";
import { ExceptionLines, Grounds, ReviewLines } from "./grounds.tsx";
import { LookedAt, TakenForGranted } from "./looked-at.tsx";
import { Margin } from "./margin.tsx";
import { NextStep } from "./next-step.tsx";
import { OpenQuestions } from "./open-questions.tsx";
import { Papers } from "./papers.tsx";
import { Proof } from "./proof.tsx";
import { ReviewRecord } from "./review-record.tsx";
import { Subject } from "./subject.tsx";
import "./letter.css";

/** The answer as a letter: date, headline, numbered grounds, what would change it, what is open, papers, proof, sources. */
export function Letter(props: {
  readonly answer: Assessment;
  readonly asked?: AskSearch;
  readonly stale?: boolean;
  readonly onFact?: (fact: string, value: FactValue) => void;
  readonly onProof?: (open: boolean) => void;
  /** The record it is kept as. */
  readonly record?: string;
  readonly beside?: ReactNode;
  /** Stands with what a person is to judge. */
  readonly judge?: ReactNode;
  readonly foot?: ReactNode;
}) {
  const { answer } = props;
  usePageFoot(`licet · as of ${answer.asOf} · answer ${answer.id}`);
  const { shape, sentence, color } = outcomeWords(answer.outcome);
  return (
    <article className="letter" aria-label="Determination letter" aria-busy={props.stale ?? false}>
      <header className="letter-head">
        <p>
          As of <time dateTime={answer.asOf}>{longDay(answer.asOf)}</time>
        </p>
        <p className="mono" title="Digest of question and answer">
          answer {answer.id.replace(/^q-/, "").slice(0, 8)}
        </p>
      </header>
      <h2 className={`headline o-${color}`}>
        <span aria-hidden="true" className="shape">
          {shape}
        </span>
        {sentence}
      </h2>
      {props.asked && <Subject asked={props.asked} answer={answer} />}
      {props.onFact && <NextStep answer={answer} canKeep={Boolean(props.foot)} />}
      <Grounds answer={answer} />
      <ExceptionLines answer={answer} />
      <ReviewLines answer={answer} />
      {answer.redFlags.length > 0 && (
        <section className="part" id="red-flags">
          <h3>Red flags</h3>
          {answer.redFlags.map((f) => (
            <Margin key={`${f.citation} ${f.flag}`} citation={f.citation}>
              {f.weight === "hold" ? "Hold: " : "Note: "}
              {f.flag}
            </Margin>
          ))}
        </section>
      )}
      {props.beside}
      <OpenQuestions
        questions={answer.questions}
        outcome={answer.outcome}
        {...(props.onFact ? { onFact: props.onFact } : {})}
      />
      {answer.humanJudgement.length > 0 && (
        <section className="part">
          <h3>For a person to judge</h3>
          <ul className="plain-list">
            {answer.humanJudgement.map((j) => (
              <li key={j}>{j}</li>
            ))}
          </ul>
          {props.judge}
        </section>
      )}
      <Papers filing={answer.filing} />
      <Proof
        answer={answer}
        open={props.asked?.proof ?? false}
        {...(props.onProof ? { onToggle: props.onProof } : {})}
      />
      <TakenForGranted assumptions={answer.assumptions} />
      <LookedAt answer={answer} />
      {props.asked && (
        <ReviewRecord asked={props.asked} answer={answer} {...(props.record ? { record: props.record } : {})} />
      )}
      {props.foot}
      <p className="print-foot">
        licet · as of {answer.asOf} · answer {answer.id} · law {answer.provenance.law} · asked{" "}
        {answer.provenance.askedOn}
      </p>
    </article>
  );
}
