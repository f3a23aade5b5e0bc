import type { Asking, Precondition } from "../authoring/index.ts";
import type { FactValue, TraceStep, Transaction } from "../vocabulary/index.ts";
import { NOTHING_READ } from "./nothing-read.ts";
import type { Asked } from "./rule-on-day.ts";

type FactsRead = TraceStep["facts"];

/** An {@link Asking} that notes which facts were read, so that the proof can show them; one serves all rules of a run. */
export interface Recorder extends Asking {
  /** The facts read since it was last called, in order of first reading; `like` itself when it says the same. */
  take(like?: FactsRead): FactsRead;
  /** The facts read to find that a precondition does not hold; undefined where it holds. The last one asked is remembered. */
  unmet(only: Precondition, like?: FactsRead): FactsRead | undefined;
}

/** Jurisdiction rules already asked, and where each section stands among them. */
export interface AskedEarlier {
  readonly asked: readonly Asked[];
  readonly placeOf: ReadonlyMap<string, number>;
}

const isUnknown = (v: FactValue | undefined): boolean => v === null || v === "unknown";

/** Opens a recorder for one transaction. */
export function recorder(transaction: Transaction, subject: Asking["subject"], earlier?: AskedEarlier): Recorder {
  const { facts } = transaction;
  let names: string[] = [];
  let last: { readonly only: Precondition; readonly facts: FactsRead | undefined } | undefined;
  const anyStated = Object.keys(facts).length > 0;
  const note = (name: string): FactValue | undefined => {
    if (names[names.length - 1] !== name && !names.includes(name)) names.push(name);
    return anyStated ? facts[name] : undefined;
  };
  let noted = NOTHING_READ;
  const noteAll = (read: FactsRead) => {
    if (read === noted) return;
    for (const { name } of read) note(name);
    noted = read;
  };
  const q: Recorder = {
    on: transaction.on,
    transaction,
    subject,
    earlier: earlier && earlierOpinions(transaction, earlier, noteAll),
    fact(name) {
      const value = note(name);
      return isUnknown(value) ? undefined : value;
    },
    statedUnknown: (name) => isUnknown(note(name)),
    take(like = NOTHING_READ) {
      if (names.length === 0) return NOTHING_READ;
      const read = says(like, names, facts) ? like : names.map((name) => factRead(name, facts[name]));
      [names, noted] = [[], NOTHING_READ];
      return read;
    },
    unmet(only, like) {
      if (last?.only !== only) last = { only, facts: only.holds(q) ? undefined : q.take(like) };
      [names, noted] = [[], NOTHING_READ];
      return last.facts;
    },
  };
  return q;
}

function earlierOpinions(
  transaction: Transaction,
  { asked, placeOf }: AskedEarlier,
  noteAll: (facts: FactsRead) => void,
): Asking["earlier"] {
  return {
    transaction,
    opinionOf(section) {
      const found = asked[placeOf.get(section) ?? -1];
      if (found === undefined) return undefined;
      noteAll(found.step.facts);
      return found.version === undefined ? "none" : found.opinion;
    },
  };
}

/** Do facts read before have the same names in the same order, and the values they have now? */
function says(before: FactsRead, names: readonly string[], facts: Transaction["facts"]): boolean {
  if (before.length !== names.length) return false;
  return before.every((f, i) => f.name === names[i] && !f.stated && facts[f.name] === undefined);
}

function factRead(name: string, value: FactValue | undefined): FactsRead[number] {
  return { name, value: value ?? null, stated: value !== undefined };
}
