/** One thread of a long look-up: takes pieces of the list until none is left, and sends back what it found. */
import { parentPort, workerData } from "node:worker_threads";
import { openScreener, SharedShelf } from "../screening/index.ts";
import { lookPieces, type SharedLookUp } from "./look-up-pieces.ts";

const shared = workerData as SharedLookUp;
parentPort?.postMessage(
  lookPieces(openScreener(shared.view, new SharedShelf(shared.snapshots)), shared).map(([i, hits]) => [
    i,
    hits.map((h) => ({ ...h, viewed: shared.view.entries.indexOf(h.viewed) })),
  ]),
);
