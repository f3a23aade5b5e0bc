import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ShownHit } from "../../../src/operations/index.ts";
import { Name } from "../frame/foreign-name.tsx";
import { csvText, saveText } from "../frame/save-file.ts";
import { TableBox } from "../frame/table-box.tsx";
import { grouped } from "../words/amounts.ts";
import { placeName } from "../words/places.ts";
import { likelihood } from "../words/trade-words.ts";
import type { Batch, BatchLine } from "./batch-run.ts";

const A_PAGE = 200;

/** What came of every name: those that reach an entry first to be looked at; the file holds all. */
export function BatchTable({ batch }: { readonly batch: Batch }) {
  const [all, setAll] = useState(false);
  const [pages, setPages] = useState(1);
  const numbered = batch.lines.map((line, i) => ({ line, number: i + 1 }));
  const shown = all ? numbered : numbered.filter(({ line }) => line.refused || (line.hits?.length ?? 0) > 0);
  return (
    <>
      <div className="row-of">
        <fieldset className="row-of states">
          <legend className="unseen">Which names are shown</legend>
          {[false, true].map((every) => (
            <button
              key={String(every)}
              type="button"
              className="quiet-button state"
              aria-pressed={all === every}
              onClick={() => setAll(every)}
            >
              {every ? `every name ${grouped(numbered.length)}` : "to be looked at"}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          className="button"
          onClick={() => saveText(`screened-${batch.asOf}.csv`, "text/csv", csvOf(batch))}
        >
          Save as CSV
        </button>
      </div>
      <TableBox>
        <table>
          <caption className="unseen">Names with the entries they reach, in the order they were given</caption>
          <thead>
            <tr>
              <th scope="col" className="num">
                No.
              </th>
              <th scope="col">Name</th>
              <th scope="col">Best entry</th>
              <th scope="col">List</th>
              <th scope="col">Country</th>
              <th scope="col" className="num">
                Likeness
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, pages * A_PAGE).map(({ line, number }) => (
              <Line key={number} line={line} number={number} />
            ))}
          </tbody>
        </table>
      </TableBox>
      {shown.length === 0 && <p className="none-met">No name reaches an entry at this level in the lists looked at.</p>}
      {shown.length > pages * A_PAGE && (
        <button type="button" className="button" onClick={() => setPages(pages + 1)}>
          {grouped(shown.length - pages * A_PAGE)} more
        </button>
      )}
    </>
  );
}

function Line({ line, number }: { readonly line: BatchLine; readonly number: number }) {
  const [best, ...others] = line.hits ?? [];
  return (
    <tr>
      <td className="num quiet">{number}</td>
      <th scope="row">
        <Link to="/screen" search={{ q: line.name, country: line.country, hit: best?.id }} data-row>
          <Name of={line.name} />
        </Link>
        {line.country && <span className="quiet small"> {line.country}</span>}
      </th>
      <td>
        {line.refused ? (
          `refused: ${line.refused.because}`
        ) : best === undefined ? (
          <span className="quiet">none met</span>
        ) : (
          <>
            <Name of={best.name} />
            <p className="evidence">{best.because}</p>
            {others.length > 0 && (
              <details>
                <summary className="small">{others.length} more</summary>
                <ul className="plain-list small">
                  {others.map((h) => (
                    <li key={`${h.list} ${h.id}`}>
                      <Name of={h.name} /> <span className="caps">{listWords(h)}</span> {h.score.toFixed(2)}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
      </td>
      <td>{best && <span className="caps nowrap">{listWords(best)}</span>}</td>
      <td>{best?.countries.map(placeName).join(", ")}</td>
      <td className="num">
        {best && (
          <>
            <span className="quiet">{likelihood(best.score)}</span> {best.score.toFixed(2)}
          </>
        )}
      </td>
    </tr>
  );
}

const listWords = (hit: ShownHit) => hit.list.split("/").at(-1)?.replaceAll("-", " ");

function csvOf({ lines, asOf }: Batch): string {
  const rows = lines.flatMap((l, i) => {
    const asked = [i + 1, l.name, l.country ?? "", asOf];
    if (l.refused) return [[...asked, "", "", "", "", "", "", `refused: ${l.refused.because}`]];
    if (l.hits === undefined || l.hits.length === 0) return [[...asked, "", "", "", "", "", "", "none met"]];
    return l.hits.map((h) => [
      ...asked,
      h.name,
      h.id,
      h.list,
      h.countries.join(" "),
      h.from ?? "",
      Number(h.score.toFixed(3)),
      h.because,
    ]);
  });
  return csvText(
    [
      "no",
      "name",
      "country",
      "as_of",
      "entry",
      "entry_id",
      "list",
      "entry_countries",
      "in_force_since",
      "score",
      "remark",
    ],
    rows,
  );
}
