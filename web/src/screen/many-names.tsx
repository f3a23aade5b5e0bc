import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useAsOf } from "../frame/as-of.ts";
import { Name } from "../frame/foreign-name.tsx";
import { csvText, saveText } from "../frame/save-file.ts";
import { TableBox } from "../frame/table-box.tsx";
import { TroubleNote } from "../frame/trouble-note.tsx";
import { counted, grouped } from "../words/amounts.ts";
import { likelihood } from "../words/trade-words.ts";
import { type Batch, type BatchLine, useBatch } from "./batch-run.ts";

const KEPT_AS = "licet.many-names";

/** Many names at once: pasted or from a file, answered as they come, in order. */
export function ManyNames() {
  const { asOf } = useAsOf();
  const [text, setText] = useState(() => sessionStorage.getItem(KEPT_AS) ?? "");
  const { batch, run, stop } = useBatch(asOf);
  const names = text
    .split(/\r?\n/)
    .map((n) => n.trim())
    .filter((n) => n !== "");
  const keep = (typed: string) => {
    setText(typed);
    sessionStorage.setItem(KEPT_AS, typed.slice(0, 2_000_000));
  };
  return (
    <div className="many">
      <label className="label" htmlFor="names">
        One name a line, in any script
      </label>
      <textarea
        id="names"
        data-search
        className="input"
        rows={8}
        dir="auto"
        value={text}
        onChange={(e) => keep(e.target.value)}
        placeholder={"Hangzhou Hikvision\n大华技术\nAcme Optics GmbH"}
      />
      <div className="row-of many-actions">
        <button
          type="button"
          className="button first"
          disabled={names.length === 0 || batch?.running}
          onClick={() => void run(names)}
        >
          Screen {counted(names.length, "name")}
        </button>
        {batch?.running && (
          <button type="button" className="button" onClick={stop}>
            Stop
          </button>
        )}
        <label className="button file-button">
          From a file
          <input
            type="file"
            accept=".txt,.csv,text/plain"
            className="unseen"
            onChange={(e) => void e.target.files?.[0]?.text().then(keep)}
          />
        </label>
        {batch && batch.lines.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => saveText("screened.csv", "text/csv", csvOf(batch.lines))}
          >
            Save as CSV
          </button>
        )}
      </div>
      {batch && <Progress batch={batch} />}
      {batch?.error !== undefined && <TroubleNote error={batch.error} />}
      {batch && batch.lines.length > 0 && <BatchTable lines={batch.lines} />}
    </div>
  );
}

function Progress({ batch }: { readonly batch: Batch }) {
  const done = batch.lines.length;
  const met = batch.lines.filter((l) => (l.hits?.length ?? 0) > 0).length;
  const refused = batch.lines.filter((l) => l.refused).length;
  const left = done === 0 ? undefined : ((performance.now() - batch.startedAt) / done) * (batch.total - done);
  return (
    <div role="status">
      <progress max={batch.total} value={done} aria-label="Names answered" />
      <p className="small quiet">
        {grouped(done)} of {grouped(batch.total)} answered · {grouped(met)} reach an entry
        {refused > 0 ? ` · ${grouped(refused)} refused` : ""}
        {batch.running && left !== undefined ? ` · about ${Math.max(1, Math.round(left / 1000))} s left` : ""}
        {!batch.running && done < batch.total ? " · stopped" : ""}
      </p>
    </div>
  );
}

function BatchTable({ lines }: { readonly lines: readonly BatchLine[] }) {
  const [all, setAll] = useState(false);
  const shown = (all ? lines : lines.filter((l) => l.refused || (l.hits?.length ?? 0) > 0)).slice(0, 500);
  return (
    <TableBox>
      <table>
        <caption>
          {all ? "Every name" : "Names that reach an entry, and refused ones"}{" "}
          <button type="button" className="link-button" onClick={() => setAll(!all)}>
            {all ? "only those" : "show all"}
          </button>
        </caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Best entry</th>
            <th scope="col" className="num">
              Likeness
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((l, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place -- because names may stand twice
            <tr key={i}>
              <th scope="row">
                <Link to="/screen" search={{ q: l.name }} data-row>
                  <Name of={l.name} />
                </Link>
              </th>
              <td>
                {l.refused ? (
                  `refused: ${l.refused.because}`
                ) : l.hits?.[0] ? (
                  <Name of={l.hits[0].name} />
                ) : (
                  <span className="quiet">none met</span>
                )}
              </td>
              <td className="num">
                {l.hits?.[0] ? `${likelihood(l.hits[0].score)} ${l.hits[0].score.toFixed(2)}` : ""}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > 500 && <p className="quiet small">The first 500 are shown; the file holds all.</p>}
    </TableBox>
  );
}

function csvOf(lines: readonly BatchLine[]): string {
  const rows = lines.flatMap((l) => {
    if (l.refused) return [[l.name, "", "", "", `refused: ${l.refused.because}`]];
    if (l.hits === undefined || l.hits.length === 0) return [[l.name, "", "", "", "none met"]];
    return l.hits.map((h) => [l.name, h.name, h.list, h.score.toFixed(3), h.because]);
  });
  return csvText(["name", "entry", "list", "score", "remark"], rows);
}
