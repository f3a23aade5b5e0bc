import type { Asking } from "../authoring/index.ts";
import type { FactValue, TraceStep, Transaction } from "../vocabulary/index.ts";

/** An {@link Asking} that notes which facts were read, so that the proof can show them. */
export interface Recorder extends Asking {
  /** The facts read so far, in order of first reading. */
  read(): TraceStep["facts"];
}

const isUnknown = (v: FactValue | undefined): boolean => v === null || v === "unknown";

const NOTHING_READ: TraceStep["facts"] = [];

/** Opens a recorder for one rule and one transaction. */
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
    read: () => (names === undefined ? NOTHING_READ : names.map((name) => factRead(name, facts[name]))),
  };
}

function factRead(name: string, value: FactValue | undefined): TraceStep["facts"][number] {
  return { name, value: value ?? null, stated: value !== undefined };
}
