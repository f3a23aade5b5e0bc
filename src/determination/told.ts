import type { FactValue, TraceStep, Transaction } from "../vocabulary/index.ts";
import { marksOf } from "./fact-marks.ts";

/** What a rule said, with all it rests on: the parts of the question looked at, and the facts read. */
export interface Told<T> {
  readonly said: T;
  /** The parts looked at. */
  readonly looked: number;
  readonly facts: TraceStep["facts"];
  /** Some fact read was stated. */
  readonly stated: boolean;
  /** A mark for each fact read, from {@link marksOf}. */
  readonly marks: number;
}

/** What was said, resting on what was looked at and read. */
export function toldOn<T>(said: T, looked: number, facts: TraceStep["facts"]): Told<T> {
  if (facts.length === 0) return { said, looked, facts, stated: false, marks: 0 };
  return { said, looked, facts, stated: facts.some((f) => f.stated), marks: marksOf(facts.map((f) => f.name)) };
}

/** Have the facts read then the values stated now? `marks` are those of the facts stated now. */
export function sameFacts(told: Told<unknown>, now: Transaction["facts"], marks: number): boolean {
  if (!told.stated && (told.marks & marks) === 0) return true;
  for (const f of told.facts) if (!sameValue(f, now[f.name])) return false;
  return true;
}

function sameValue({ value, stated }: TraceStep["facts"][number], now: FactValue | undefined): boolean {
  if (now === undefined) return !stated;
  if (!stated) return false;
  if (!Array.isArray(now) || !Array.isArray(value)) return now === value;
  return now.length === value.length && now.every((v, i) => v === value[i]);
}
