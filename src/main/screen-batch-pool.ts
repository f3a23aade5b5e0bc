import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { type BatchOptions, type ListFile, openLineScreener } from "../operations/index.ts";
import { keptNameIndex, SharedShelf } from "../screening/index.ts";
import { answersTo, type Batch, type Piece, piecesOf } from "./screen-batch-pieces.ts";

/** From so many lines on, starting threads pays: each opens the list for itself. */
const MANY = 10_000;
/** More threads than this share memory bandwidth and gain nothing. */
const MOST_THREADS = 8;
/** Pieces each thread holds at a time: one in work, one waiting. */
const HELD = 2;

/** Screens the lines of a batch; the answers are those of one thread, in the same order, whatever the number of threads. */
export async function* screenManyLines(
  list: ListFile,
  lines: readonly string[],
  options: BatchOptions,
  { threads = Math.min(availableParallelism(), MOST_THREADS), many = MANY } = {},
): AsyncGenerator<string> {
  if (lines.length < many || threads < 2) {
    const screen = openLineScreener(list, options);
    for (const piece of piecesOf(lines)) yield* answersTo(screen, piece);
    return;
  }
  const shelf = new SharedShelf();
  keptNameIndex(list.entries, shelf); // built once, shared by all
  const workers = Array.from({ length: threads }, () => startThread({ list, options, snapshots: shelf.snapshots }));
  try {
    yield* inOrder(piecesOf(lines), workers);
  } finally {
    await Promise.all(workers.map((w) => w.stop()));
  }
}

/** A thread that answers pieces one after the other. */
interface Thread {
  answer(piece: Piece): Promise<string[]>;
  stop(): Promise<unknown>;
}

/** Hands pieces to the threads in turn and gives the answers in the order of the pieces. */
async function* inOrder(pieces: Iterator<Piece>, threads: readonly Thread[]): AsyncGenerator<string> {
  const waiting: { thread: Thread; answers: Promise<string[]> }[] = [];
  const hand = (thread: Thread) => {
    const next = pieces.next();
    if (!next.done) waiting.push({ thread, answers: thread.answer(next.value) });
  };
  for (let i = 0; i < HELD; i++) for (const thread of threads) hand(thread);
  try {
    for (let head = waiting.shift(); head !== undefined; head = waiting.shift()) {
      const answers = await head.answers;
      hand(head.thread);
      yield* answers;
    }
  } finally {
    // Where one thread broke, the pieces of the others are no longer waited for.
    void Promise.allSettled(waiting.map((w) => w.answers));
  }
}

function startThread(workerData: Batch): Thread {
  const file = new URL(`./screen-batch-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
  const worker = new Worker(file, { workerData });
  const open: { resolve(answers: string[]): void; reject(cause: unknown): void }[] = [];
  let broken: unknown;
  worker.on("message", (answers: string[]) => open.shift()?.resolve(answers));
  worker.on("error", (cause) => {
    broken = cause;
    for (const one of open.splice(0)) one.reject(cause);
  });
  return {
    answer: (piece) =>
      new Promise((resolve, reject) => {
        if (broken !== undefined) return reject(broken);
        open.push({ resolve, reject });
        worker.postMessage(piece);
      }),
    stop: () => worker.terminate(),
  };
}
