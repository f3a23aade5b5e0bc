import type { World } from "../assessment/index.ts";
import { determine, findingsOf, inWordsOf } from "../determination/index.ts";
import type { Determination, Transaction } from "../vocabulary/index.ts";
import type { Finding } from "./finding.ts";
import type { LookUpHit } from "./look-up.ts";
import { quotesAsked } from "./quoted-names.ts";

/** A question whose parts that often differ without mattering are told apart from the rest. */
export interface Question {
  /** Everything but the texts and the facts; equal keys are equal questions. */
  readonly key: string;
  readonly transaction: Transaction;
}

/** Asks the law, and remembers what each answer rested on. */
export interface Inquiry {
  readonly world: World;
  ask(question: Question): Finding;
  /** Also what stays open, with what each answer would change. */
  askInFull(question: Question): Determination;
  /** Names looked up so far: by what was looked in and the day, then by the name. */
  readonly looked: Map<string, Map<string, readonly LookUpHit[]>>;
  /** Questions put to the law, and answers taken from memory. */
  readonly counts: { readonly asked: number; readonly remembered: number };
}

/** Answers to questions of one key that rest on the same facts and texts, by the values these had. */
interface Remembered {
  readonly read: Read;
  readonly byValues: Map<string, Finding>;
}

/** What an answer rests on beside the key of its question. */
interface Read {
  readonly texts: readonly Text[];
  readonly facts: ReadonlySet<string>;
}

/** Texts that orders often differ in without any rule looking at them. */
type Text = "description" | "htsCode";

/**
 * Opens an inquiry over one world. An answer is used again for a question with the same key when every fact and text that
 * the rules read for it has the same value: so a changed fact re-asks only what it touches.
 */
export function openInquiry(world: World): Inquiry {
  const memory = new Map<string, Remembered[]>();
  const readings = new Map<string, Read>();
  const counts = { asked: 0, remembered: 0 };
  return {
    world,
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
      const { finding, read } = found(world, transaction, readings);
      const alike = answers.find((r) => r.read === read);
      if (alike === undefined)
        memory.set(key, [...answers, { read, byValues: new Map([[valuesOf(read, transaction), finding]]) }]);
      else alike.byValues.set(valuesOf(read, transaction), finding);
      return finding;
    },
    askInFull: ({ transaction }) => determine(world.rulebook, transaction, { questions: "full" }),
  };
}

/** Puts a question to the law and notes what the answer rests on; equal readings are kept once. */
function found(world: World, transaction: Transaction, readings: Map<string, Read>): { finding: Finding; read: Read } {
  const texts = new Set<Text>();
  const f = findingsOf(world.rulebook, watched(transaction, texts));
  const brief = {
    outcome: f.outcome,
    requirements: f.requirements,
    prohibitions: f.prohibitions,
    referrals: f.referrals,
    conditions: f.conditions,
    reviewPolicy: f.reviewPolicy,
    redFlags: f.redFlags.map((r) => r.flag),
    candidates: f.exceptions.filter((e) => e.status === "candidate").map((e) => e.symbol),
    open: f.exceptions.filter((e) => e.status !== "ruled_out").map((e) => e.symbol),
  };
  const mark = `${[...texts].join()} ${[...f.read].join()}`;
  const read = readings.get(mark) ?? { texts: [...texts], facts: f.read };
  readings.set(mark, read);
  return {
    finding: {
      ...brief,
      quotesAsked: brief.redFlags.length > 0 || brief.outcome !== "no_requirement_found" ? quotesAsked(brief) : false,
    },
    read,
  };
}

/** The values of what was read, in one text; what was read and not stated is left out. */
function valuesOf({ texts, facts }: Read, { item, facts: stated }: Transaction): string {
  let values = "";
  for (const text of texts) values += `${item[text] ?? ""}\n`;
  for (const name in stated) if (facts.has(name)) values += `${name}=${JSON.stringify(stated[name])}\n`;
  return values;
}

/** The transaction with every reading of its texts noted, of those it lacks too. */
function watched(transaction: Transaction, noted: Set<Text>): Transaction {
  const item = { ...transaction.item };
  for (const text of ["description", "htsCode"] as const) {
    const value = item[text];
    const get = () => {
      noted.add(text);
      return value;
    };
    Object.defineProperty(item, text, { enumerable: value !== undefined, get });
  }
  return { ...transaction, item };
}
