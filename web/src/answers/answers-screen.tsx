import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { answersQuery } from "../api/kept-answers.ts";
import { DRIVES } from "../frame/first-example.ts";
import { Name } from "../frame/foreign-name.tsx";
import { OutcomeMark } from "../frame/outcome-mark.tsx";
import { useSettledText } from "../frame/settled-text.ts";
import { TableBox } from "../frame/table-box.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { counted } from "../words/amounts.ts";
import { minuteOf } from "../words/days.ts";
import "./answers.css";

/** Every kept assessment with its question in one line, newest first. */
export function AnswersScreen() {
  const { q } = useSearch({ from: "/answers" });
  const navigate = useNavigate({ from: "/answers" });
  const { data, error } = useQuery(answersQuery());
  const { typed, setTyped } = useSettledText(
    q ?? "",
    (words) => void navigate({ to: "/answers", search: (now) => ({ ...now, q: words || undefined }), replace: true }),
  );
  const low = (q ?? "").toLowerCase();
  const shown = data?.answers.filter((a) =>
    `${a.item} ${a.parties.join(" ")} ${a.recordId} ${a.id} ${a.asOf}`.toLowerCase().includes(low),
  );
  return (
    <>
      <div className="screen-head">
        <h1>Answers</h1>
        <p className="lead">
          What was asked and kept. Each can be made again from the editions it names, byte for byte.
        </p>
      </div>
      {error && <TroubleNote error={error} />}
      {data === undefined && !error && <Waiting what="Opening the record …" />}
      {data?.answers.length === 0 && (
        <div className="empty">
          <p>Nothing is kept yet. An answer is kept when you say so at the foot of its letter.</p>
          <p>
            <Link to="/ask" search={{ ...DRIVES, asOf: "2019-10-09" }}>
              Ask about disk drives to Hangzhou, and keep the answer
            </Link>
          </p>
        </div>
      )}
      {shown && data && data.answers.length > 0 && (
        <>
          <search>
            <label className="unseen" htmlFor="answers-find">
              Narrow by item, party, day or id
            </label>
            <input
              id="answers-find"
              data-search
              className="input narrow-by"
              placeholder="Narrow by item, party, day or id"
              value={typed}
              onChange={(e) => setTyped(e.target.value)}
            />
          </search>
          <TableBox>
            <table className="answers">
              <caption>{counted(shown.length, "answer")}, newest first</caption>
              <thead>
                <tr>
                  <th scope="col">Question</th>
                  <th scope="col">As of</th>
                  <th scope="col">Outcome</th>
                  <th scope="col">Asked</th>
                  <th scope="col">Record</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((a) => (
                  <tr key={a.recordId}>
                    <th scope="row">
                      <Link to="/answers/$id" params={{ id: a.recordId }} data-row>
                        {a.item || "an item"} to <Name of={a.parties.slice(0, 2).join(", ") || "nobody named"} />
                      </Link>
                    </th>
                    <td className="nowrap">{a.asOf}</td>
                    <td>
                      <OutcomeMark of={a.outcome} />
                    </td>
                    <td className="nowrap">{minuteOf(a.askedAt)}</td>
                    <td className="mono">{a.recordId}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
        </>
      )}
    </>
  );
}
