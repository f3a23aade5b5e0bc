import type { FactValue, TraceStep, Transaction } from "../vocabulary/index.ts";
import { marksOf } from "./fact-marks.ts";

type FactsRead = TraceStep["facts"];

/** What a rule said, with all it rests on: the parts of the question looked at, and the facts read. */
export class Told<T> {
  readonly said: T;
  /** The parts looked at. */
  readonly looked: number;
  readonly facts: FactsRead;
  #stated: boolean | undefined;
  #marks: number | undefined;

  constructor(said: T, looked: number, facts: FactsRead) {
    this.said = said;
    this.looked = looked;
    this.facts = facts;
  }

  /** Some fact read was stated. */
  get stated(): boolean {
    this.#stated ??= this.facts.some((f) => f.stated);
    return this.#stated;
  }

  /** Have the facts read then the values stated now? `marks` are those of the facts stated now, from {@link marksOf}. */
  sameFacts(now: Transaction["facts"], marks: number): boolean {
    if (this.facts.length === 0) return true;
    this.#marks ??= marksOf(this.facts.map((f) => f.name));
    if (!this.stated && (this.#marks & marks) === 0) return true;
    for (const f of this.facts) if (!sameValue(f, now[f.name])) return false;
    return true;
  }
}

function sameValue({ value, stated }: FactsRead[number], now: FactValue | undefined): boolean {
  if (now === undefined) return !stated;
  if (!stated) return false;
  if (!Array.isArray(now) || !Array.isArray(value)) return now === value;
  return now.length === value.length && now.every((v, i) => v === value[i]);
}
