import { useState } from "react";
import { useAsOf } from "../frame/as-of.ts";
import { DropNames, NamesFile } from "../frame/names-file.tsx";
import { TroubleNote } from "../frame/trouble-note.tsx";
import { counted, grouped } from "../words/amounts.ts";
import { longDay } from "../words/days.ts";
import { linesOf, textOfFile } from "./batch-names.ts";
import { type Batch, runBatch, stopBatch, useBatch } from "./batch-run.ts";
import { BatchTable } from "./batch-table.tsx";

const KEPT_AS = "licet.many-names";

/** Many names at once: pasted, dropped or from a file, answered as they come, in order. */
export function ManyNames() {
  const { asOf } = useAsOf();
  const [text, setText] = useState(() => sessionStorage.getItem(KEPT_AS) ?? "");
  const batch = useBatch();
  const names = linesOf(text);
  const keep = (typed: string) => {
    setText(typed);
    sessionStorage.setItem(KEPT_AS, typed.slice(0, 2_000_000));
  };
  const file = { read: textOfFile, onText: keep };
  return (
    <div className="many">
      <DropNames {...file}>
        <label className="label" htmlFor="names">
          One name a line, in any script; a country may follow after a tab, as two columns of a spreadsheet paste
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
      </DropNames>
      <div className="row-of many-actions">
        <button
          type="button"
          className="button first"
          disabled={names.length === 0 || batch?.running}
          onClick={() => void runBatch(names, asOf)}
        >
          Screen {counted(names.length, "name")}
        </button>
        {batch?.running && (
          <button type="button" className="button" onClick={stopBatch}>
            Stop
          </button>
        )}
        <NamesFile {...file} />
      </div>
      {batch && <Progress batch={batch} />}
      {batch?.error !== undefined && <TroubleNote error={batch.error} />}
      {batch && batch.lines.length > 0 && <BatchTable batch={batch} />}
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
        As of {longDay(batch.asOf)}: {grouped(done)} of {grouped(batch.total)} answered · {grouped(met)} reach an entry
        {refused > 0 ? ` · ${grouped(refused)} refused` : ""}
        {batch.running && left !== undefined ? ` · about ${Math.max(1, Math.round(left / 1000))} s left` : ""}
        {!batch.running && done < batch.total ? " · stopped" : ""}
      </p>
    </div>
  );
}
