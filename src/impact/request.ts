import type { World } from "../assessment/index.ts";
import type { ViewedEntry } from "../list-history/index.ts";
import type { Screener } from "../screening/index.ts";
import type {
  Citation,
  Classification,
  FactValue,
  Instant,
  LegalDate,
  Listing,
  PlaceCode,
  TextTag,
} from "../vocabulary/index.ts";
import type { LookUp } from "./look-up.ts";
import type { Turn } from "./turns.ts";

/** The additional duty on a component of an origin on a day, as the law of tariffs tells it. `hts` is digits only. */
export type DutyOn = (
  hts: string,
  origin: PlaceCode,
  on: LegalDate,
) => { readonly pct: number; readonly heading: string; readonly by: string; readonly coverage: string } | undefined;

/** Everything an impact is worked out from besides the book and the question. */
export interface ImpactWorld {
  readonly world: World;
  /** How many names are looked up with a screener; the wiring may use several threads. */
  readonly lookUp: (screener: Screener) => LookUp;
  readonly dutyOn: DutyOn;
  /** The savings clause of the rule that put a party on a list; undefined where none was read. */
  readonly savingsOf: (listing: Pick<Listing, "citations" | "period">) => SavingsClause | undefined;
  readonly askedAt: Instant;
  readonly progress?: (what: string, done: number, total: number) => void;
  /** Lets others have their turn; without it the work is done in one go. */
  readonly turn?: Turn;
}

/** Products that go from one classification to another: a whole entry, or named products. */
export interface ItemMove {
  readonly products?: readonly string[];
  readonly fromEccn?: string;
  readonly to: Classification;
}

/** The savings clause of a rule: goods already under way on a day may go on. */
export interface SavingsClause {
  readonly enRouteOn: LegalDate;
  /** Last day of arrival, where one is set. */
  readonly until?: LegalDate;
  /** The first day on which goods that have not left need a license all the same. */
  readonly exportedBefore?: LegalDate;
  /** The rule whose clause it is; absent where the proposal states dates of its own. */
  readonly by?: Citation;
  /** How the words of the rule are known, and where they were read. */
  readonly text?: TextTag;
  readonly readIn?: string;
  /** The dates are those of the rule moved to the first day proposed: a model, and no more. */
  readonly moved?: true;
}

/** What somebody fears, rumors or plans for. Any part may be empty. */
export interface Proposed {
  readonly entries: readonly ViewedEntry[];
  /** First day of the proposal; the question is asked for it when it comes after the day asked. */
  readonly from?: LegalDate;
  readonly moves: readonly ItemMove[];
  readonly savings?: SavingsClause;
  /** Facts stated on top of those of the request: a rule switched on, a production fact. */
  readonly facts: Readonly<Record<string, FactValue>>;
  /** How each entry is recognised, for the answer. */
  readonly notes: readonly string[];
}

/** The question. */
export interface ImpactRequest {
  readonly asOf: LegalDate;
  /** Facts stated for every order. */
  readonly facts?: Readonly<Record<string, FactValue>>;
  readonly proposed?: Proposed;
}
