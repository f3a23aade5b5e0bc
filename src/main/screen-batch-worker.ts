/** One thread of a screening batch: reads the list once, then answers piece after piece of lines. */
import { parentPort, workerData } from "node:worker_threads";
import { openLineScreener } from "../operations/index.ts";
import { answersTo, type Batch, type Piece } from "./screen-batch-pieces.ts";

const { list, options } = workerData as Batch;
const screen = openLineScreener(list, options);
parentPort?.on("message", (piece: Piece) => parentPort?.postMessage(answersTo(screen, piece)));
