import { availableParallelism } from "node:os";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { RecordedAssessment } from "../../assessment/assessment-record.port.ts";
import type { Answered, Crew } from "../../doors/http/index.ts";

/** More threads than this share memory bandwidth and gain little. */
const MOST_THREADS = 4;
/** Requests each thread holds at a time: while the record is written, there is work for all of them. */
const HELD = 8;

/** How many threads there are, and when. */
export interface CrewTerms {
  readonly threads: number;
  /** From so many requests at a time on, threads are called: each holds lists and law of its own, and a person at a browser never pays for that. */
  readonly manyInside: number;
  /** After so many milliseconds without a request they are let go, and their memory with them. */
  readonly idleMs: number;
}

const USUAL: CrewTerms = {
  threads: Math.min(availableParallelism(), MOST_THREADS),
  manyInside: 16,
  idleMs: 60_000,
};

/** What a thread is asked. */
export interface CrewJob {
  readonly route: string;
  readonly asked: unknown;
}

/** What it says: it is ready, or an answer with the records that must be kept before the answer is given out. */
export type CrewWord =
  | { readonly ready: true }
  | { readonly answered: Answered; readonly records: readonly RecordedAssessment[] }
  | { readonly broken: string };

/** Threads over a home folder. */
export interface OpenCrew extends Crew {
  close(): Promise<void>;
}

interface Waiting extends CrewJob {
  resolve(answered: Answered | undefined): void;
}

/**
 * Threads that answer beside the one that listens, each with lists and law of its own from the same home folder. They
 * write nothing: records come back with the answers and are kept here, by `keep`. A thread that breaks is let go, and
 * what it had is answered by the one that listens.
 */
export function openCrew(
  home: string,
  keep: (records: readonly RecordedAssessment[]) => Promise<void>,
  { threads, manyInside, idleMs }: CrewTerms = USUAL,
): OpenCrew {
  const members: Member[] = [];
  const waiting: Waiting[] = [];
  let called = false;
  let idle: NodeJS.Timeout | undefined;
  const waitToLetGo = () => {
    clearTimeout(idle);
    idle = setTimeout(letGo, idleMs).unref();
  };
  const letGo = () => {
    if (waiting.length > 0 || members.some((m) => m.holds > 0)) return waitToLetGo();
    for (const m of members.splice(0)) void m.stop();
    called = false;
  };
  const hand = () => {
    for (let held = 0; held < HELD; held++)
      for (const m of members) {
        if (!m.ready || m.holds !== held) continue;
        const next = waiting.shift();
        if (next === undefined) return;
        m.take(next);
      }
  };
  const leave = (m: Member, left: readonly Waiting[]) => {
    members.splice(members.indexOf(m), 1);
    for (const job of left) job.resolve(undefined);
    if (!members.some((one) => one.ready)) for (const job of waiting.splice(0)) job.resolve(undefined);
  };
  return {
    answer(route, asked, inside) {
      if (threads < 2) return Promise.resolve(undefined);
      if (!called && inside >= manyInside) {
        called = true;
        for (let i = 0; i < threads; i++) members.push(new Member(home, { keep, freed: hand, leave }));
      }
      if (!members.some((m) => m.ready)) return Promise.resolve(undefined);
      waitToLetGo();
      return new Promise((resolve) => {
        waiting.push({ route, asked, resolve });
        hand();
      });
    },
    async close() {
      called = true;
      clearTimeout(idle);
      await Promise.all(members.map((m) => m.stop()));
    },
  };
}

/** What a member tells the crew. */
interface CrewDesk {
  keep(records: readonly RecordedAssessment[]): Promise<void>;
  freed(): void;
  leave(member: Member, left: readonly Waiting[]): void;
}

/** One thread, and what it holds. */
class Member {
  ready = false;
  private readonly worker: Worker;
  private readonly held: Waiting[] = [];
  private readonly desk: CrewDesk;

  constructor(home: string, desk: CrewDesk) {
    this.desk = desk;
    const file = new URL(`./crew-worker${extname(fileURLToPath(import.meta.url))}`, import.meta.url);
    this.worker = new Worker(file, { workerData: { home } });
    this.worker.on("message", (word: CrewWord) => void this.hear(word));
    this.worker.once("error", (cause) => {
      console.error(JSON.stringify({ at: "a thread that answers", error: String(cause) }));
      desk.leave(this, this.held.splice(0));
    });
    // It waits for requests, and nobody waits for it.
    this.worker.unref();
  }

  get holds(): number {
    return this.held.length;
  }

  take(job: Waiting): void {
    this.held.push(job);
    this.worker.postMessage({ route: job.route, asked: job.asked } satisfies CrewJob);
  }

  stop(): Promise<unknown> {
    return this.worker.terminate();
  }

  private async hear(word: CrewWord): Promise<void> {
    if ("ready" in word) {
      this.ready = true;
      return this.desk.freed();
    }
    const job = this.held.shift();
    this.desk.freed();
    if (job === undefined) throw new Error("a thread answered what nobody asked");
    if ("broken" in word) return job.resolve(undefined);
    try {
      if (word.records.length > 0) await this.desk.keep(word.records);
      job.resolve(word.answered);
    } catch {
      // What could not be kept is asked again here, where the failure is told to whoever asked.
      job.resolve(undefined);
    }
  }
}
