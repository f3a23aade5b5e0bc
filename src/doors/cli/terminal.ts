import { type Trouble, troubleLine } from "../../vocabulary/index.ts";
import type { Ink } from "./paper.ts";
import { harmless } from "./paper.ts";

/** Exit codes that other programs rely on. */
export const EXIT = { answered: 0, checkFailed: 1, inputRefused: 2, listOrLawMissing: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Where a command writes: answers to one stream, progress and troubles to another. */
export interface Terminal {
  readonly ink: Ink;
  out(text: string): void;
  /** Progress and troubles; never part of the answer. */
  err(text: string): void;
  /** Is somebody watching the progress stream? */
  readonly watched: boolean;
}

/** Codes whose cause is a list or a law that is not there, not the input. */
const MISSING = /^(lists|law|edition|list)\/(none-loaded|missing|absent|not-loaded)/;

/** Tells troubles on the error stream, one line each, and gives the exit code that fits. */
export function tellTroubles(terminal: Terminal, troubles: readonly Trouble[]): ExitCode {
  for (const t of troubles) terminal.err(`licet: ${harmless(troubleLine(t))}\n`);
  return troubles.some((t) => MISSING.test(t.code)) ? EXIT.listOrLawMissing : EXIT.inputRefused;
}

/** A counter on the error stream, redrawn on a terminal, one line in a hundred thousand otherwise. */
export function progress(
  terminal: Terminal,
  what: string,
): { step(done: number): void; end(done: number, remark?: string): void } {
  const every = terminal.watched ? 500 : 100_000;
  return {
    step(done) {
      if (done % every !== 0) return;
      terminal.err(
        terminal.watched ? `\r${done.toLocaleString("en-US")} ${what}` : `${done.toLocaleString("en-US")} ${what}\n`,
      );
    },
    end(done, remark = "") {
      terminal.err(`${terminal.watched ? "\r" : ""}${done.toLocaleString("en-US")} ${what}${remark}\n`);
    },
  };
}
