import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type LookUp, type LookUpHit, lookUpHere, type Turn } from "../impact/index.ts";
import type { Screener } from "../screening/index.ts";
import { ok } from "../vocabulary/index.ts";
import { lookPiece, type PlacedHits, type SharedLookUp } from "./look-up-pieces.ts";

/** From so many subjects on, starting threads pays: each reads the lists for itself. Over a handful of entries, only from many more on. */
const [MANY, MANY_FOR_A_FEW] = [8000, 30_000];
/** Entries that are looked through in a moment. */
const FEW = 500;
/** More threads than this share memory bandwidth and gain nothing. */
const MOST_THREADS = 8;

/** A worker's hit: the entry by its place in the view, so that the thread that asked uses its own. */
type SentHits = readonly [place: number, hits: readonly (Omit<LookUpHit, "viewed"> & { readonly viewed: number })[]];

/** How many threads share the work, from how many subjects on, and the file they run. */
export interface LookUpThreads {
  readonly threads?: number;
  readonly many?: number;
  readonly worker?: URL;
}

const WORKER = new URL(`./look-up-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);

/**
 * A look-up that shares long lists among threads. The answers are those of one thread, in the same order. Rejects when a
 * thread breaks, and when a turn ends because nobody waits any more; no thread outlives it.
 */
export function openLookUpPool(
  screener: Screener,
  { threads = Math.min(availableParallelism(), MOST_THREADS), many = MANY, worker = WORKER }: LookUpThreads = {},
): LookUp {
  const here = lookUpHere(screener);
  return async (subjects, on, progress, turn = nextTurn) => {
    const loaded = screener.view.lists.some((l) => l.edition !== undefined);
    const enough = screener.view.entries.length < FEW ? MANY_FOR_A_FEW : many;
    if (subjects.length < enough || threads < 2 || !loaded) return here(subjects, on, progress, turn);
    const shared: SharedLookUp = {
      view: screener.view,
      snapshots: screener.share().snapshots,
      subjects,
      on,
      next: new SharedArrayBuffer(4),
    };
    const others = Array.from({ length: threads - 1 }, () => startWorker(worker, shared));
    // Settled from the start: a thread that breaks while this one still works is told at the end, not to nobody.
    const settled = Promise.allSettled(others.map((w) => w.found));
    const all: (readonly LookUpHit[])[] = Array.from({ length: subjects.length }, () => []);
    const put = (found: readonly PlacedHits[]) => {
      for (const [i, hits] of found) all[i] = hits;
    };
    try {
      for (let piece = lookPiece(screener, shared); piece !== undefined; piece = lookPiece(screener, shared)) {
        put(piece.found);
        progress?.(piece.upTo);
        const rest = turn();
        if (rest !== undefined) await rest;
      }
      for (const sent of await settled) {
        if (sent.status === "rejected") throw sent.reason;
        put(withEntries(sent.value, screener));
      }
    } finally {
      for (const other of others) other.stop();
    }
    return ok(all);
  };
}

/** Others have their turn after every piece. */
const nextTurn: Turn = () => new Promise((resolve) => setImmediate(resolve));

function withEntries(sent: readonly SentHits[], screener: Screener): PlacedHits[] {
  return sent.map(([i, hits]) => [
    i,
    hits.map((h) => {
      const viewed = screener.view.entries[h.viewed];
      if (viewed === undefined) throw new Error(`a thread named entry ${h.viewed}, which the view does not have`);
      return { ...h, viewed };
    }),
  ]);
}

function startWorker(file: URL, shared: SharedLookUp): { readonly found: Promise<readonly SentHits[]>; stop(): void } {
  const worker = new Worker(file, { workerData: shared });
  const found = new Promise<readonly SentHits[]>((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  return {
    found,
    stop: () => {
      void worker.terminate();
    },
  };
}
