import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import type { DiligenceAnswer, Judgement } from "../../../src/operations/index.ts";
import { signJudgement } from "../api/diligence.ts";
import { TroubleNote } from "../frame/trouble-note.tsx";
import type { QuestionAsked } from "./ask-search.ts";
import { NotesOf } from "./notes-of.tsx";

const EMPTY: Judgement = { judgement: "", reason: "", by: "" };

/** What is left to a person: the matters, a form to sign in one's own name, lines for paper. What is signed is kept and never changed. */
export function Judgements({
  answer,
  question,
}: {
  readonly answer: DiligenceAnswer;
  readonly question: QuestionAsked;
}) {
  const cache = useQueryClient();
  const [typed, setTyped] = useState(EMPTY);
  const sign = useMutation({
    mutationFn: () => signJudgement(question, typed),
    onSuccess: () => {
      setTyped(EMPTY);
      void cache.invalidateQueries({ queryKey: ["answers"] });
      void cache.invalidateQueries({ queryKey: ["answer"] });
    },
  });
  const notes = sign.data?.notes ?? answer.notes;
  const whole = Object.values(typed).every((words) => words.trim() !== "");
  return (
    <section className="part">
      <h3>To be judged by a named person</h3>
      <ul className="plain-list">
        {answer.judgements.map((j) => (
          <li key={j}>{j}</li>
        ))}
      </ul>
      {answer.judgements.length === 0 && <p className="quiet">The texts leave nothing to judge on these facts.</p>}
      <NotesOf notes={notes} />
      {sign.data?.recordId && (
        <p role="status">
          Kept with record{" "}
          <Link to="/answers/$id" params={{ id: sign.data.recordId }} className="mono">
            {sign.data.recordId}
          </Link>
        </p>
      )}
      <form
        className="sign no-print"
        aria-label="Sign a judgement"
        onSubmit={(e) => {
          e.preventDefault();
          if (whole) sign.mutate();
        }}
      >
        <Words
          label="Judgement"
          value={typed.judgement}
          onChange={(judgement) => setTyped({ ...typed, judgement })}
          example="supply with logging on; no resale to police"
        />
        <Words
          label="Reason"
          value={typed.reason}
          onChange={(reason) => setTyped({ ...typed, reason })}
          lines={2}
          example="what was looked at, and why it is enough or not"
        />
        <Words
          label="Your name"
          value={typed.by}
          onChange={(by) => setTyped({ ...typed, by })}
          example="first and last name, office"
        />
        <div className="row-of">
          <button type="submit" className="button first" disabled={!whole || sign.isPending}>
            Keep this judgement
          </button>
          <button type="button" className="button" onClick={() => window.print()}>
            Print the record
          </button>
        </div>
        <p className="small quiet">
          It is kept with the answer, the facts stated here, the day and your name, and cannot be changed.
        </p>
      </form>
      {sign.error && <TroubleNote error={sign.error} />}
      {notes.length === 0 && (
        <dl className="sign-lines print-only">
          {["Judgement", "Reason", "Name and office"].map((line) => (
            <div key={line}>
              <dt>{line}</dt>
              <dd>{line.startsWith("Name") ? "Date" : ""}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Words(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly example: string;
  readonly lines?: number;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id} className="label">
        {props.label}
      </label>
      <textarea
        id={id}
        className="input"
        rows={props.lines ?? 1}
        placeholder={props.example}
        value={props.value}
        onChange={(e) => props.onChange(e.target.value)}
      />
    </div>
  );
}
