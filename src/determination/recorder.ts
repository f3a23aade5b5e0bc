import type { Asking, Precondition } from "../authoring/index.ts";
import type { FactValue, LegalDate, TraceStep, Transaction } from "../vocabulary/index.ts";
import { viewOf } from "./asked-views.ts";
import { marksOf } from "./fact-marks.ts";
import { LOOK, type Looks } from "./looks.ts";
import { NOTHING_READ } from "./nothing-read.ts";
import type { Asked } from "./rule-on-day.ts";
import type { Told } from "./told.ts";

type FactsRead = TraceStep["facts"];

/** What the jurisdiction rules said, and where each section stands among them. */
export interface AskedEarlier {
  readonly said: readonly Told<Asked>[];
  readonly placeOf: ReadonlyMap<string, number>;
}

const isUnknown = (v: FactValue | undefined): boolean => v === null || v === "unknown";

/**
 * An {@link Asking} that notes what a rule looks at and which facts it reads, so that the proof can show the facts and
 * the engine knows what the opinion rests on. One serves all rules of a run, one after the other.
 */
export class Recorder implements Asking {
  /** What was looked at since the beginning of a rule. */
  readonly looks: Looks;
  readonly transaction: Transaction;
  /** The facts as stated, for the engine; rules read them one by one. */
  readonly stated: Transaction["facts"];
  readonly anyStated: boolean;
  /** A mark for each stated fact. */
  readonly marks: number;
  earlier: Asking["earlier"];
  readonly #on: LegalDate;
  #subject: Asking["subject"] = "unknown";
  #names: string[] = [];
  #lastAsked:
    | { readonly only: Precondition; readonly unmet: Pick<Told<unknown>, "looked" | "facts"> | undefined }
    | undefined;

  constructor(transaction: Transaction) {
    this.looks = { seen: 0 };
    this.transaction = viewOf(transaction, this.looks);
    this.stated = transaction.facts;
    const names = Object.keys(transaction.facts);
    this.anyStated = names.length > 0;
    this.marks = marksOf(names);
    this.#on = transaction.on;
  }

  /** From here on the item is inside the regulation, or not, and what the jurisdiction rules said can be read. */
  turnTo(subject: Asking["subject"], earlier?: AskedEarlier): void {
    this.begin();
    this.#lastAsked = undefined;
    this.#subject = subject;
    this.earlier = earlier && this.#opinions(earlier);
  }

  get on(): LegalDate {
    this.looks.seen |= LOOK.day;
    return this.#on;
  }

  get subject(): Asking["subject"] {
    this.looks.seen |= LOOK.subject;
    return this.#subject;
  }

  /** Bound to the recorder, for rules hand it on. */
  readonly fact = (name: string): FactValue | undefined => {
    const value = this.#note(name);
    return isUnknown(value) ? undefined : value;
  };

  readonly statedUnknown = (name: string): boolean => isUnknown(this.#note(name));

  /** Starts anew for the next rule. */
  begin(): void {
    this.looks.seen = 0;
    if (this.#names.length > 0) this.#names = [];
  }

  /** The facts read since the beginning, in order of first reading; `like` itself when it says the same. */
  take(like: FactsRead = NOTHING_READ): FactsRead {
    const names = this.#names;
    if (names.length === 0) return NOTHING_READ;
    return says(like, names, this.stated) ? like : names.map((name) => factRead(name, this.stated[name]));
  }

  /** What is looked at to find that a precondition does not hold; undefined where it holds. The last one asked is remembered. */
  unmet(only: Precondition): Pick<Told<unknown>, "looked" | "facts"> | undefined {
    if (this.#lastAsked?.only !== only) {
      const { said, looked, facts } = this.apart(() => only.holds(this));
      this.#lastAsked = { only, unmet: said ? undefined : { looked, facts } };
    }
    return this.#lastAsked.unmet;
  }

  /** Works something out by itself, with what it alone rests on; what was noted before stays noted. */
  apart<T>(work: () => T): { readonly said: T; readonly looked: number; readonly facts: FactsRead } {
    const [seen, names] = [this.looks.seen, this.#names];
    this.looks.seen = 0;
    this.#names = [];
    const said = work();
    const found = { said, looked: this.looks.seen, facts: this.take() };
    this.looks.seen = seen;
    this.#names = names;
    return found;
  }

  /** Notes all that something found before rests on. */
  again({ looked, facts }: Pick<Told<unknown>, "looked" | "facts">): void {
    this.looks.seen |= looked;
    for (const { name } of facts) this.#note(name);
  }

  #note(name: string): FactValue | undefined {
    const names = this.#names;
    let i = names.length;
    while (i > 0 && names[i - 1] !== name) i--;
    if (i === 0) names.push(name);
    return this.anyStated ? this.stated[name] : undefined;
  }

  #opinions({ said, placeOf }: AskedEarlier): Asking["earlier"] {
    return {
      transaction: this.transaction,
      opinionOf: (section) => {
        const found = said[placeOf.get(section) ?? -1];
        this.looks.seen |= LOOK.day;
        if (found === undefined) return undefined;
        this.again(found);
        return found.said.version === undefined ? "none" : found.said.opinion;
      },
    };
  }
}

/** Do facts read before have the same names in the same order, and the values they have now? */
function says(before: FactsRead, names: readonly string[], facts: Transaction["facts"]): boolean {
  if (before.length !== names.length) return false;
  return before.every((f, i) => f.name === names[i] && !f.stated && facts[f.name] === undefined);
}

function factRead(name: string, value: FactValue | undefined): FactsRead[number] {
  return { name, value: value ?? null, stated: value !== undefined };
}
