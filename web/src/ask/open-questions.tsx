import { useState } from "react";
import type { FactValue, Outcome, Question } from "../../../src/vocabulary/index.ts";
import { OutcomeMark } from "../frame/outcome-mark.tsx";
import { questionId } from "./next-step.tsx";
import { factWords } from "./stated-facts.tsx";

type OnFact = (fact: string, value: FactValue) => void;

/** What stays open: deciding questions first and whole, questions of knowledge folded; each answer with what it would change. */
export function OpenQuestions(props: {
  readonly questions: readonly Question[];
  readonly outcome: Outcome;
  readonly onFact?: OnFact;
}) {
  const { questions } = props;
  const deciding = questions.filter((q) => q.weight === "deciding");
  const knowledge = questions.filter((q) => q.weight === "knowledge");
  if (questions.length === 0) return null;
  return (
    <section className="part open-questions">
      <h3>Still open ({questions.length})</h3>
      {deciding.map((q) => (
        <OneQuestion key={q.fact} question={q} {...props} />
      ))}
      {knowledge.length > 0 && (
        <details open={deciding.length === 0 && knowledge.length <= 3}>
          <summary>{knowledge.length} about what you know: the answer takes them as “nothing is known”</summary>
          {knowledge.map((q) => (
            <OneQuestion key={q.fact} question={q} {...props} />
          ))}
        </details>
      )}
    </section>
  );
}

function OneQuestion(props: { readonly question: Question; readonly outcome: Outcome; readonly onFact?: OnFact }) {
  const { question, outcome, onFact } = props;
  const yesOrNo = question.changes.every((c) => typeof c.answer === "boolean");
  const told = question.changes.map((c) => c.answer);
  const other: readonly FactValue[] = yesOrNo
    ? [true, false].filter((v) => !told.includes(v))
    : /\bnone\b/.test(question.ask) && !told.includes("none")
      ? ["none"]
      : [];
  const free = question.changes.length === 0 || told.some((t) => typeof t === "number");
  return (
    <div className="question" id={questionId(question.fact)} tabIndex={-1}>
      <p>
        {question.ask.charAt(0).toUpperCase() + question.ask.slice(1)}{" "}
        <span className="quiet small">({question.who})</span>
      </p>
      <p className="quiet small">{question.because}</p>
      <ul>
        {question.changes.map((c) => (
          <li key={String(c.answer)}>
            <AnswerButton fact={question.fact} value={c.answer} {...(onFact ? { onFact } : {})} />
            <span className="small">
              {c.outcome === outcome ? <span className="quiet">the same outcome</span> : <OutcomeMark of={c.outcome} />}
              {c.adds.length > 0 && <span className="quiet"> adds {c.adds.join(", ")}</span>}
              {c.removes.length > 0 && <span className="quiet"> removes {c.removes.join(", ")}</span>}
            </span>
          </li>
        ))}
        {onFact && free && <FreeAnswer fact={question.fact} onFact={onFact} />}
        {onFact &&
          question.changes.length > 0 &&
          other.map((value) => (
            <li key={String(value)}>
              <AnswerButton fact={question.fact} value={value} onFact={onFact} />
              <span className="small quiet">changes nothing known</span>
            </li>
          ))}
      </ul>
    </div>
  );
}

function AnswerButton({
  fact,
  value,
  onFact,
}: {
  readonly fact: string;
  readonly value: FactValue;
  readonly onFact?: OnFact;
}) {
  if (onFact === undefined) return <span className="tag">{factWords(value)}</span>;
  return (
    <button type="button" className="button answer-button" onClick={() => onFact(fact, value)}>
      {factWords(value)}
    </button>
  );
}

function FreeAnswer({ fact, onFact }: { readonly fact: string; readonly onFact: OnFact }) {
  const [typed, setTyped] = useState("");
  return (
    <li>
      <form
        className="row-of"
        onSubmit={(e) => {
          e.preventDefault();
          const plain = Number(typed);
          if (typed.trim() !== "")
            onFact(fact, /^(yes|no)$/i.test(typed) ? /^yes$/i.test(typed) : Number.isNaN(plain) ? typed.trim() : plain);
        }}
      >
        <input
          className="input short"
          aria-label={`Your answer about ${fact}`}
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
          placeholder="yes, no, a word or a number"
        />
        <button type="submit" className="button">
          State it
        </button>
      </form>
    </li>
  );
}
