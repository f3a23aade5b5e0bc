import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { Replay } from "../../../src/operations/index.ts";
import { answerQuery, replayAnswer } from "../api/kept-answers.ts";
import { askedFrom } from "../ask/asked-from.ts";
import { Letter } from "../ask/letter.tsx";
import { NotesOf } from "../ask/notes-of.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { grouped } from "../words/amounts.ts";
import { minuteOf } from "../words/days.ts";
import "./answers.css";

/** One kept answer: its letter as it was given, what it was made from, and its replay. */
export function AnswerScreen() {
  const { id } = useParams({ from: "/answers/$id" });
  const { data, error } = useQuery(answerQuery(id));
  const replay = useMutation({ mutationFn: () => replayAnswer(id) });
  return (
    <>
      <p className="small no-print">
        <Link to="/answers" data-back>
          ← all answers
        </Link>
      </p>
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Opening the record …" />}
      {data && (
        <div className="kept">
          <section className="kept-side no-print" aria-label="The record">
            <h1>Kept answer</h1>
            <dl>
              <dt>Record</dt>
              <dd className="mono">{data.recordId}</dd>
              <dt>Asked</dt>
              <dd>{minuteOf(data.askedAt)}</dd>
              <dt>Law</dt>
              <dd className="mono">{data.law}</dd>
              <dt>Engine</dt>
              <dd className="mono">{data.engine}</dd>
              <dt>Editions</dt>
              <dd className="mono">{data.editions.length === 0 ? "none: not screened" : data.editions.join(", ")}</dd>
            </dl>
            {data.notes.length > 0 && <h2>Judgements</h2>}
            <NotesOf notes={data.notes} />
            <div className="row-of">
              <button
                type="button"
                className="button first"
                disabled={replay.isPending}
                onClick={() => replay.mutate()}
              >
                Make it again
              </button>
              <button type="button" className="button" onClick={() => window.print()}>
                Print
              </button>
            </div>
            {replay.isPending && <Waiting what="Making the answer again …" />}
            {replay.error && <TroubleNote error={replay.error} />}
            {replay.data && <ReplayNote replay={replay.data} />}
            <p className="small">
              <Link to="/ask" search={{ ...askedFrom(data.question), asOf: data.assessment.asOf }}>
                Open the question again
              </Link>
            </p>
          </section>
          <Letter answer={data.assessment} asked={askedFrom(data.question)} record={data.recordId} />
        </div>
      )}
    </>
  );
}

function ReplayNote({ replay }: { readonly replay: Replay }) {
  return (
    <div className="replay" role="status">
      <p>
        <strong>{replay.identical ? "Identical" : "Different"}</strong>, {grouped(replay.bytes)} bytes compared.
      </p>
      {replay.firstDifference && (
        <>
          <p className="small">The first difference, at byte {grouped(replay.firstDifference.at)}:</p>
          <dl className="small">
            <dt>recorded</dt>
            <dd className="mono">
              <del>{replay.firstDifference.recorded}</del>
            </dd>
            <dt>now</dt>
            <dd className="mono">
              <ins>{replay.firstDifference.recomputed}</ins>
            </dd>
          </dl>
        </>
      )}
      {replay.notes.map((n) => (
        <p key={n} className="small quiet">
          {n}
        </p>
      ))}
    </div>
  );
}
