import type { World } from "../assessment/index.ts";
import { determine } from "../determination/index.ts";
import type { Determination, FactValue, Transaction } from "../vocabulary/index.ts";

/** A determination in brief; orders that ask the same share one. */
export interface Finding {
  readonly outcome: Determination["outcome"];
  readonly requirements: Determination["requirements"];
  readonly prohibitions: Determination["prohibitions"];
  readonly referrals: Determination["referrals"];
  readonly conditions: Determination["conditions"];
  readonly reviewPolicy: Determination["reviewPolicy"];
  readonly redFlags: readonly string[];
  readonly candidates: readonly string[];
  /** Exceptions that are not ruled out. */
  readonly open: readonly string[];
}

/** A question whose parts that often differ without mattering are told apart from the rest. */
export interface Question {
  /** Everything but the changeable parts and the facts; equal keys are equal questions. */
  readonly key: string;
  readonly transaction: Transaction;
}

/** Asks the law, and remembers what each answer rested on. */
export interface Inquiry {
  ask(question: Question): Finding;
  /** Also what stays open, with what each answer would change. */
  askInFull(question: Question): Determination;
  /** Questions put to the law, and answers taken from memory. */
  readonly counts: { readonly asked: number; readonly remembered: number };
}

interface Remembered {
  readonly finding: Finding;
  /** What was read of facts and changeable parts, with the value then. */
  readonly read: ReadonlyMap<string, unknown>;
}

/**
 * Opens an inquiry over one world. An answer is used again for a question with the same key when every fact, amount, use
 * and name that the rules read for it has the same value: so a changed fact re-asks only what it touches.
 */
export function openInquiry(world: World): Inquiry {
  const memory = new Map<string, Remembered[]>();
  const counts = { asked: 0, remembered: 0 };
  return {
    counts,
    ask({ key, transaction }) {
      const found = memory.get(key)?.find((r) => sameRead(r.read, transaction));
      if (found !== undefined) {
        counts.remembered++;
        return found.finding;
      }
      counts.asked++;
      const read = new Map<string, unknown>();
      const finding = brief(determine(world.rulebook, watched(transaction, read), { questions: "none" }));
      memory.set(key, [...(memory.get(key) ?? []), { finding, read }]);
      return finding;
    },
    askInFull: ({ transaction }) => determine(world.rulebook, transaction, { questions: "full" }),
  };
}

function brief(d: Determination): Finding {
  return {
    outcome: d.outcome,
    requirements: d.requirements,
    prohibitions: d.prohibitions,
    referrals: d.referrals,
    conditions: d.conditions,
    reviewPolicy: d.reviewPolicy,
    redFlags: d.redFlags.map((f) => f.flag),
    candidates: d.exceptions.filter((e) => e.status === "candidate").map((e) => e.symbol),
    open: d.exceptions.filter((e) => e.status !== "ruled_out").map((e) => e.symbol),
  };
}

/** What the rules may read and need not: the amount, the use, and names of parties on no list. */
function changeable(transaction: Transaction, name: string): unknown {
  if (name === "value") return transaction.item.valueUsd;
  if (name === "use") return transaction.endUse;
  if (name.startsWith("name ")) return transaction.parties[Number(name.slice(5))]?.name;
  return factValue(transaction.facts, name.slice(5));
}

const factValue = (facts: Transaction["facts"], name: string): FactValue | undefined => facts[name];

function sameRead(read: ReadonlyMap<string, unknown>, transaction: Transaction): boolean {
  for (const [name, value] of read) if (changeable(transaction, name) !== value) return false;
  return true;
}

/** The transaction with every reading of its changeable parts noted. */
function watched(transaction: Transaction, read: Map<string, unknown>): Transaction {
  const note = <T>(name: string, value: T): T => {
    read.set(name, value);
    return value;
  };
  const { valueUsd, ...rest } = transaction.item;
  const item =
    valueUsd === undefined
      ? transaction.item
      : Object.defineProperty({ ...rest, valueUsd }, "valueUsd", {
          enumerable: true,
          get: () => note("value", valueUsd),
        });
  const parties = transaction.parties.map((p, i) =>
    p.listings.length > 0
      ? p
      : Object.defineProperty({ ...p }, "name", { enumerable: true, get: () => note(`name ${i}`, p.name) }),
  );
  const facts = new Proxy(transaction.facts, {
    get: (target, name) => (typeof name === "string" ? note(`fact ${name}`, factValue(target, name)) : undefined),
    has: (target, name) =>
      name in target && note(`fact ${String(name)}`, factValue(target, String(name))) !== undefined,
  });
  const { endUse, ...base } = transaction;
  const asked = { ...base, item, parties, facts };
  return endUse === undefined
    ? asked
    : Object.defineProperty({ ...asked, endUse }, "endUse", { enumerable: true, get: () => note("use", endUse) });
}
