import { useCallback, useRef, useState } from "react";
import type { ShownHit } from "../../../src/operations/index.ts";
import type { Trouble } from "../../../src/vocabulary/index.ts";
import { readLines } from "../api/read-lines.ts";
import { object } from "../frame/read-address.ts";

/** One name of a batch, answered or refused in its place. */
export interface BatchLine {
  readonly name: string;
  readonly hits?: readonly ShownHit[];
  readonly refused?: Trouble;
}

/** A batch under way or done. */
export interface Batch {
  readonly lines: readonly BatchLine[];
  readonly total: number;
  readonly running: boolean;
  readonly error?: unknown;
  readonly startedAt: number;
}

/** Screens many names in one stream; it can be stopped, and what was answered stays. */
export function useBatch(asOf: string) {
  const [batch, setBatch] = useState<Batch | undefined>();
  const stop = useRef<AbortController>(null);
  const run = useCallback(
    async (names: readonly string[]) => {
      stop.current?.abort();
      const control = new AbortController();
      stop.current = control;
      const start: Batch = { lines: [], total: names.length, running: true, startedAt: performance.now() };
      setBatch(start);
      const lines: BatchLine[] = [];
      let told = 0;
      const tell = (more: Partial<Batch>) => setBatch({ ...start, lines: [...lines], ...more });
      try {
        const body = names.map((name, qid) => JSON.stringify({ qid, name, asOf })).join("\n");
        for await (const line of readLines({
          path: "/screen/batch?limit=5",
          body,
          type: "application/x-ndjson",
          signal: control.signal,
        })) {
          lines.push(batchLine(line, names));
          if (performance.now() - told > 120) {
            told = performance.now();
            tell({});
          }
        }
        tell({ running: false });
      } catch (error) {
        tell({ running: false, ...(control.signal.aborted ? {} : { error }) });
      }
    },
    [asOf],
  );
  return { batch, run, stop: () => stop.current?.abort() };
}

function batchLine(line: unknown, names: readonly string[]): BatchLine {
  if (!object(line)) return { name: "?" };
  const name = (typeof line["qid"] === "number" ? names[line["qid"]] : undefined) ?? String(line["query"] ?? "?");
  if (object(line["refused"])) return { name, refused: troubleOf(line["refused"]) };
  return { name, hits: Array.isArray(line["hits"]) ? (line["hits"] as ShownHit[]) : [] };
}

function troubleOf(raw: Record<string, unknown>): Trouble {
  const of = (field: string) => String(raw[field] ?? "");
  return { code: of("code"), at: of("at"), because: of("because"), try: of("try") };
}
