import type { Asking } from "../authoring/index.ts";
import type { FactValue, TraceStep, Transaction } from "../vocabulary/index.ts";

/** An {@link Asking} that notes which facts were read, so that the proof can show them. */
export interface Recorder extends Asking {
  /** The facts read so far, in order of first reading. */
  read(): TraceStep["facts"];
}

const isUnknown = (v: FactValue | undefined): boolean => v === null || v === "unknown";

/** Opens a recorder for one rule and one transaction. */
export function recorder(transaction: Transaction, subject: Asking["subject"]): Recorder {
  const names: string[] = [];
  const note = (name: string): FactValue | undefined => {
    if (!names.includes(name)) names.push(name);
    return transaction.facts[name];
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
    read: () =>
      names.map((name) => {
        const value = transaction.facts[name];
        return { name, value: value ?? null, stated: value !== undefined };
      }),
  };
}
