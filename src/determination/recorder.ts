import type { Asking } from "../authoring/index.ts";
import type { FactValue, TraceStep, Transaction } from "../vocabulary/index.ts";

/** An {@link Asking} that notes which facts were read, so that the proof can show them; one serves all rules of a run. */
export interface Recorder extends Asking {
  /** The facts read since it was last called, in order of first reading. */
  take(): TraceStep["facts"];
}

const isUnknown = (v: FactValue | undefined): boolean => v === null || v === "unknown";

/** What a rule that read no fact leaves in the proof. */
export const NOTHING_READ: TraceStep["facts"] = [];

/** Opens a recorder for one transaction. */
export function recorder(transaction: Transaction, subject: Asking["subject"]): Recorder {
  const { facts } = transaction;
  let names: string[] | undefined;
  const note = (name: string): FactValue | undefined => {
    if (names === undefined) names = [name];
    else if (!names.includes(name)) names.push(name);
    return facts[name];
  };
  return {
    on: transaction.on,
    transaction,
    subject,
    fact(name) {
      const value = note(name);
      return isUnknown(value) ? undefined : value;
    },
    statedUnknown: (name) => isUnknown(note(name)),
    take() {
      if (names === undefined) return NOTHING_READ;
      const read = names.map((name) => factRead(name, facts[name]));
      names = undefined;
      return read;
    },
  };
}

function factRead(name: string, value: FactValue | undefined): TraceStep["facts"][number] {
  return { name, value: value ?? null, stated: value !== undefined };
}
