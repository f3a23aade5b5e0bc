import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { controlListQuery } from "../api/reading-law.ts";
import { useAsOf } from "../frame/as-of.ts";
import { TableBox } from "../frame/table-box.tsx";
import { TroubleNote, Waiting } from "../frame/trouble-note.tsx";
import { longDay } from "../words/days.ts";

/** Entries of the control list for words or a number: proposed, never decided. */
export function ControlEntries({ words }: { readonly words: string }) {
  const { asOf } = useAsOf();
  const { data, error } = useQuery(controlListQuery(words, asOf, 40));
  if (error) return <TroubleNote error={error} />;
  if (words.trim().length < 2) return null;
  if (data === undefined) return <Waiting what="Reading the control list …" />;
  return (
    <section aria-label="Entries of the control list">
      <h2>Control list, as of {longDay(asOf)}</h2>
      {data.entries.length === 0 ? (
        <p className="quiet">
          No entry answers to “{words}”. Other words may reach one; EAR99 is what stands on no entry.
        </p>
      ) : (
        <TableBox>
          <table>
            <caption>{data.humanJudgement}</caption>
            <thead>
              <tr>
                <th scope="col">Entry</th>
                <th scope="col">Title</th>
                <th scope="col">Controls</th>
              </tr>
            </thead>
            <tbody>
              {data.entries.map((e) => (
                <tr key={e.code}>
                  <th scope="row">
                    <Link to="/law/control-list" search={{ code: e.code }} className="mono" data-row>
                      {e.code}
                    </Link>
                  </th>
                  <td>
                    {e.title}
                    <p className="quiet small">{e.because}</p>
                    {e.paragraphs.length > 0 && (
                      <p className="small mono quiet">{e.paragraphs.slice(0, 12).join(" · ")}</p>
                    )}
                  </td>
                  <td>{e.reasons.join(", ")}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </section>
  );
}
