import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ControlEntry } from "../api/atlas.ts";
import { lawQuery } from "../api/reading-law.ts";
import { TableBox } from "../frame/table-box.tsx";
import { CitedWords } from "./cited.tsx";

type Line = ControlEntry["exceptions"][number];

const ANSWERS: Readonly<Record<Line["answer"], string>> = {
  yes: "○ open to the entry",
  partly: "◐ open in part",
  no: "– not for this entry",
  barred: "◐ barred in part",
  unread: "? words not read",
};

/** The lines of an entry about license exceptions: what each leaves open, and the words it is read from. */
export function ExceptionLines({ lines }: { readonly lines: readonly Line[] }) {
  const { data } = useQuery(lawQuery);
  if (lines.length === 0) return null;
  const rules = (data?.parts ?? []).flatMap((p) => p.sections).flatMap((s) => s.rules);
  const sectionOf = (symbol: string) => rules.find((r) => r.kind === "exception" && r.symbol === symbol)?.section;
  return (
    <section className="block">
      <h2>Exceptions by its own lines</h2>
      <TableBox>
        <table className="entry-rows">
          <caption>Every exception has conditions of its own, and none may be used where 15 CFR 740.2 bars it</caption>
          <thead>
            <tr>
              <th scope="col">Exception</th>
              <th scope="col">Line</th>
              <th scope="col">Read as</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((l) => {
              const section = sectionOf(l.symbol);
              return (
                <tr key={l.symbol}>
                  <th scope="row">
                    {section ? (
                      <Link to="/law" search={{ section }} className="mono">
                        {l.symbol}
                      </Link>
                    ) : (
                      <span className="mono">{l.symbol}</span>
                    )}
                  </th>
                  <td className="nowrap">{ANSWERS[l.answer]}</td>
                  <td>
                    {l.open.map((o) => (
                      <p key={o}>{o}</p>
                    ))}
                    {l.closed.map((c) => (
                      <p key={c}>
                        <span className="quiet">not</span> {c}
                      </p>
                    ))}
                    <details>
                      <summary className="small quiet">as printed</summary>
                      <p className="small">
                        <CitedWords words={l.raw} />
                      </p>
                    </details>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableBox>
    </section>
  );
}
