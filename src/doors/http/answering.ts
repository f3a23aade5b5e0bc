import type { Result, Trouble } from "../../vocabulary/index.ts";
import { Gate } from "./gate.ts";

/** An answer ready to be sent: a text with its status, or troubles. */
export type Answered =
  | {
      readonly kind: "told";
      readonly status: number;
      readonly text: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly kind: "troubles"; readonly troubles: readonly Trouble[] };

/** Answers what was asked of one route. */
export type Answerer = (asked: unknown) => Promise<Answered>;

/** Other threads that answer beside this one; each works from the same lists, and keeps what it answers like this one. */
export interface Crew {
  /**
   * The answer of another thread, or undefined when none is there: then this one answers. `route` is a key of the shared
   * answerers, `inside` how many requests are being served.
   */
  answer(route: string, asked: unknown, inside: number): Promise<Answered | undefined>;
}

/** What a route of ours says, as an answer ready to be sent. */
export function answeredAs(answer: Result<unknown>): Answered {
  if (!answer.ok) return { kind: "troubles", troubles: answer.troubles };
  return { kind: "told", status: 200, text: JSON.stringify(answer.value), headers: NOT_KEPT };
}

const NOT_KEPT = { "cache-control": "no-store" };

/** Who answers, and when: every request in its turn, here or by the crew; too many at once are turned away. */
export class Pace {
  private readonly gate: Gate;
  private readonly crew: Crew | undefined;

  constructor(crew: Crew | undefined, mostInside?: number) {
    this.gate = new Gate(mostInside);
    this.crew = crew;
  }

  /** An answer in turn. `route` is the key of an answerer that other threads have too; `gone` tells that nobody waits any more. */
  async answer(
    asked: unknown,
    here: Answerer,
    { route, gone }: { readonly route: string | undefined; gone(): boolean },
  ): Promise<Answered> {
    if (!this.gate.enter()) return { kind: "troubles", troubles: [BUSY] };
    try {
      await this.gate.turn();
      if (gone()) return { kind: "troubles", troubles: [LEFT] };
      const theirs = route === undefined ? undefined : await this.crew?.answer(route, asked, this.gate.inside);
      return theirs ?? (await here(asked));
    } finally {
      this.gate.leave();
    }
  }
}

const BUSY: Trouble = {
  code: "server/busy",
  at: "server",
  because: "more requests are being answered than this server takes at once",
  try: "ask again in a second, or send many questions as one batch of lines",
};

const LEFT: Trouble = {
  code: "server/nobody-waits",
  at: "connection",
  because: "the connection was closed before the answer began",
  try: "ask again",
};
