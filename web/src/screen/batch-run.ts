import { useSyncExternalStore } from "react";
import type { ShownHit } from "../../../src/operations/index.ts";
import type { Trouble } from "../../../src/vocabulary/index.ts";
import { readLines } from "../api/read-lines.ts";
import { object } from "../frame/read-address.ts";
import type { NameLine } from "./batch-names.ts";

/** One name of a batch, answered or refused in its place. */
export interface BatchLine extends NameLine {
  readonly hits?: readonly ShownHit[];
  readonly refused?: Trouble;
}

/** A batch under way or done. */
export interface Batch {
  readonly asOf: string;
  readonly lines: readonly BatchLine[];
  readonly total: number;
  readonly running: boolean;
  readonly error?: unknown;
  readonly startedAt: number;
}

let batch: Batch | undefined;
let stopping: AbortController | undefined;
const listeners = new Set<() => void>();

function set(next: Batch): void {
  batch = next;
  for (const told of listeners) told();
}

/** The batch of this page: it goes on while another screen is looked at, and is found again. */
export function useBatch(): Batch | undefined {
  return useSyncExternalStore(
    (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    () => batch,
  );
}

/** Ends the batch under way; what was answered stays. */
export function stopBatch(): void {
  stopping?.abort();
}

/** Screens many names in one stream. */
export async function runBatch(names: readonly NameLine[], asOf: string): Promise<void> {
  stopBatch();
  const control = new AbortController();
  stopping = control;
  const start: Batch = { asOf, lines: [], total: names.length, running: true, startedAt: performance.now() };
  set(start);
  const lines: BatchLine[] = [];
  let told = 0;
  const tell = (more: Partial<Batch>) => stopping === control && set({ ...start, lines: [...lines], ...more });
  try {
    const body = names.map((line, qid) => JSON.stringify({ qid, ...line, asOf })).join("\n");
    for await (const line of readLines({
      path: "/screen/batch?limit=10",
      body,
      type: "application/x-ndjson",
      signal: control.signal,
    })) {
      lines.push(batchLine(line, names[lines.length]));
      if (performance.now() - told > 120) {
        told = performance.now();
        tell({});
      }
    }
    tell({ running: false });
  } catch (error) {
    tell({ running: false, ...(control.signal.aborted ? {} : { error }) });
  }
}

/** An answer beside its name: answers come in the order of the names. */
function batchLine(line: unknown, asked: NameLine = { name: "?" }): BatchLine {
  if (!object(line)) return asked;
  if (object(line["refused"])) return { ...asked, refused: troubleOf(line["refused"]) };
  return { ...asked, hits: Array.isArray(line["hits"]) ? (line["hits"] as ShownHit[]) : [] };
}

function troubleOf(raw: Record<string, unknown>): Trouble {
  const of = (field: string) => String(raw[field] ?? "");
  return { code: of("code"), at: of("at"), because: of("because"), try: of("try") };
}
