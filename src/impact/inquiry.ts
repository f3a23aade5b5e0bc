import type { World } from "../assessment/index.ts";
import { determine, inWordsOf } from "../determination/index.ts";
import type { Determination, FactValue, Transaction } from "../vocabulary/index.ts";
import type { LookUpHit } from "./look-up.ts";

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
  /** Names looked up so far: by what was looked in and the day, then by the name. */
  readonly looked: Map<string, Map<string, readonly LookUpHit[]>>;
  /** Questions put to the law, and answers taken from memory. */
  readonly counts: { readonly asked: number; readonly remembered: number };
}

/** Answers to questions of one key that rest on the same facts and changeable parts, by the values these had. */
interface Remembered {
  readonly read: readonly string[];
  readonly byValues: Map<string, Finding>;
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
    looked: new Map(),
    ask({ key, transaction: stated }) {
      const transaction = inWordsOf(world.rulebook, stated);
      const answers = memory.get(key) ?? [];
      for (const { read, byValues } of answers) {
        const found = byValues.get(valuesOf(read, transaction));
        if (found === undefined) continue;
        counts.remembered++;
        return found;
      }
      counts.asked++;
      const noted = new Set<string>();
      const finding = brief(determine(world.rulebook, watched(transaction, noted), { questions: "none" }));
      const read = [...noted].sort();
      const alike = answers.find((r) => r.read.join() === read.join());
      if (alike === undefined) {
        const byValues = new Map([[valuesOf(read, transaction), finding]]);
        memory.set(key, [...answers, { read, byValues }]);
      } else alike.byValues.set(valuesOf(read, transaction), finding);
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

/** Parts of the item that often differ without mattering, and what they are called when noted. */
const WATCHED_OF_ITEM = [
  ["valueUsd", "value"],
  ["description", "description"],
  ["htsCode", "hts"],
] as const;

/** What the rules may read and need not: amount, description and tariff number, the use, and names of parties on no list. */
function changeable(transaction: Transaction, name: string): unknown {
  const ofItem = WATCHED_OF_ITEM.find(([, watched]) => watched === name);
  if (ofItem !== undefined) return transaction.item[ofItem[0]];
  if (name === "use") return transaction.endUse;
  if (name.startsWith("name ")) return transaction.parties[Number(name.slice(5))]?.name;
  return factValue(transaction.facts, name.slice(5));
}

const factValue = (facts: Transaction["facts"], name: string): FactValue | undefined => facts[name];

const valuesOf = (read: readonly string[], transaction: Transaction): string =>
  JSON.stringify(read.map((name) => changeable(transaction, name) ?? null));

/** The transaction with every reading of its changeable parts noted. */
function watched(transaction: Transaction, noted: Set<string>): Transaction {
  const note = <T>(name: string, value: T): T => {
    noted.add(name);
    return value;
  };
  const item = { ...transaction.item };
  for (const [field, name] of WATCHED_OF_ITEM) {
    const value = transaction.item[field];
    if (value !== undefined) Object.defineProperty(item, field, { enumerable: true, get: () => note(name, value) });
  }
  const parties = transaction.parties.map((p, i) =>
    p.listings.length > 0
      ? p
      : Object.defineProperty({ ...p }, "name", { enumerable: true, get: () => note(`name ${i}`, p.name) }),
  );
  const facts = watchedFacts(transaction.facts, note);
  const { endUse, ...base } = transaction;
  const asked = { ...base, item, parties, facts };
  return endUse === undefined
    ? asked
    : Object.defineProperty({ ...asked, endUse }, "endUse", { enumerable: true, get: () => note("use", endUse) });
}

/**
 * Facts whose readings are noted. Going through all of them is no reading: it happens only to bring them into the words
 * of the rulebook, which they are in already.
 */
function watchedFacts(facts: Transaction["facts"], note: <T>(name: string, value: T) => T): Transaction["facts"] {
  let passedOver: string | symbol | undefined;
  return new Proxy(facts, {
    getOwnPropertyDescriptor(target, name) {
      passedOver = name;
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
    get(target, name) {
      if (typeof name !== "string") return undefined;
      const enumerated = passedOver === name;
      passedOver = undefined;
      return enumerated ? factValue(target, name) : note(`fact ${name}`, factValue(target, name));
    },
    has: (target, name) =>
      name in target && note(`fact ${String(name)}`, factValue(target, String(name))) !== undefined,
  });
}
