/** One thread of a screening batch: opens the list once, then answers piece after piece of lines. */
import { parentPort, workerData } from "node:worker_threads";
import { openLineScreener } from "../operations/index.ts";
import { SharedShelf } from "../screening/index.ts";
import { answersTo, type Batch, type Piece } from "./screen-batch-pieces.ts";

const { list, options, snapshots } = workerData as Batch;
const screen = openLineScreener(list, options, new SharedShelf(snapshots));
parentPort?.on("message", (piece: Piece) => parentPort?.postMessage(answersTo(screen, piece)));
