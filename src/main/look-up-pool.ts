import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type LookUp, type LookUpHit, lookUpHere } from "../impact/index.ts";
import type { Screener } from "../screening/index.ts";
import { ok } from "../vocabulary/index.ts";
import { lookPiece, type PlacedHits, type SharedLookUp } from "./look-up-pieces.ts";

/** From so many subjects on, starting threads pays; over a handful of entries, only from many more on. */
const [MANY, MANY_FOR_A_FEW] = [1500, 30_000];
/** Entries that are looked through in a moment. */
const FEW = 500;
/** More threads than this share memory bandwidth and gain nothing. */
const MOST_THREADS = 8;

/** A worker's hit: the entry by its place in the view, so that the thread that asked uses its own. */
type SentHits = readonly [place: number, hits: readonly (Omit<LookUpHit, "viewed"> & { readonly viewed: number })[]];

/** A look-up that shares long lists among threads. The answers are those of one thread, in the same order. */
export function openLookUpPool(screener: Screener, threads = Math.min(availableParallelism(), MOST_THREADS)): LookUp {
  const here = lookUpHere(screener);
  return async (subjects, on, progress) => {
    const loaded = screener.view.lists.some((l) => l.edition !== undefined);
    const many = screener.view.entries.length < FEW ? MANY_FOR_A_FEW : MANY;
    if (subjects.length < many || threads < 2 || !loaded) return here(subjects, on, progress);
    const shared: SharedLookUp = { view: screener.view, subjects, on, next: new SharedArrayBuffer(4) };
    const others = Array.from({ length: threads - 1 }, () => runWorker(shared));
    const all: (readonly LookUpHit[])[] = Array.from({ length: subjects.length }, () => []);
    const put = (found: readonly PlacedHits[]) => {
      for (const [i, hits] of found) all[i] = hits;
    };
    for (let piece = lookPiece(screener, shared); piece !== undefined; piece = lookPiece(screener, shared)) {
      put(piece.found);
      progress?.(piece.upTo);
      await new Promise(setImmediate);
    }
    for (const sent of await Promise.all(others)) put(withEntries(sent, screener));
    return ok(all);
  };
}

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

function runWorker(shared: SharedLookUp): Promise<readonly SentHits[]> {
  const file = new URL(`./look-up-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: shared });
    worker.once("message", (found: readonly SentHits[]) => {
      resolve(found);
      void worker.terminate();
    });
    worker.once("error", reject);
  });
}
