import type { ListProvenance } from "../assessment/index.ts";
import type {
  Citation,
  FactValue,
  LegalDate,
  Outcome,
  PlaceCode,
  ReviewPolicyKind,
  TextTag,
} from "../vocabulary/index.ts";
import type { ImpactHit, Money, OrderState } from "./impact-terms.ts";
import type { ImpactProduct, PartsStopped, SupplierFinding } from "./touched-products.ts";

export type { ImpactHit, ImpactProduct, Money, OrderState, PartsStopped, SupplierFinding };

/** What listed parties hold of a customer. */
export interface OwnershipFinding {
  readonly share: { readonly low: number; readonly high: number };
  /** `reaches` half or more, surely · `may-reach` the interval contains one half · `below`. */
  readonly half: "reaches" | "may-reach" | "below";
  readonly chains: readonly {
    readonly path: readonly string[];
    readonly share: { readonly low: number; readonly high: number };
    readonly listed: readonly string[];
  }[];
  /** The sum in words. */
  readonly arithmetic: string;
}

/** A touched customer. */
export interface ImpactCustomer {
  readonly customerId: string;
  readonly name: string;
  readonly country: PlaceCode;
  /** The strongest outcome of its touched orders; of an ordinary item sent to it when it has none. */
  readonly outcome: Outcome;
  readonly before?: Outcome;
  readonly because: readonly string[];
  readonly hits: readonly ImpactHit[];
  readonly ownership?: OwnershipFinding;
  readonly byState: Readonly<Record<OrderState, Money>>;
}

/** Something a touched order needs. */
export interface ImpactRequirement {
  readonly kind: "license" | "prohibition" | "referral" | "condition";
  readonly citation: Citation;
  readonly reason: string;
  readonly party?: string;
  readonly control?: string;
  readonly conditionalOn?: string;
  /** Not there without the proposal. */
  readonly added?: true;
}

/** A touched order with its full determination in brief. */
export interface ImpactOrder {
  readonly orderId: string;
  readonly customerId: string;
  readonly customerName: string;
  /** Where somebody else than the customer uses it. */
  readonly endUserId?: string;
  readonly endUserName?: string;
  readonly productId: string;
  readonly state: OrderState;
  readonly shipDate: LegalDate;
  /** Planned to leave before the day the question is asked for. */
  readonly leavesBefore?: true;
  /**
   * By its dates, against the savings clause that the proposal states or that the rules of the listings have; whether a
   * clause's other words are met is for a person. `clause not read`: the rule may have one, and nobody read it here.
   */
  readonly savings?: "may fall under" | "outside" | "clause not read";
  /** The rule whose clause it is; absent for dates of the proposal's own. */
  readonly savingsBy?: Citation;
  readonly destination: PlaceCode;
  readonly amountUsd: number;
  readonly outcome: Outcome;
  readonly before?: Outcome;
  readonly requirements: readonly ImpactRequirement[];
  readonly reviewPolicy: readonly {
    readonly citation: Citation;
    readonly policy: ReviewPolicyKind;
    readonly words: string;
  }[];
  /** Exceptions that may still be tried. */
  readonly exceptions: readonly string[];
  readonly exceptionsLost: readonly string[];
  readonly redFlags: readonly string[];
  /** Controlled U.S. content for this destination, percent of the price. */
  readonly usContentPct?: { readonly low: number; readonly high: number };
}

/** Something to do, the most urgent first. */
export interface ImpactAction {
  readonly do: string;
  readonly because: string;
  readonly orders: number;
  readonly amountUsd: number;
  /** Last day on which doing it still helps, where there is one; never before the day asked. */
  readonly by?: LegalDate;
  /** The day it was due has passed on the day asked. */
  readonly now?: true;
  /** With `now`: the first day of the proposal, where that too has passed. */
  readonly inForceSince?: LegalDate;
}

/** A question that is still open, with the money that hangs on it. */
export interface ImpactQuestion {
  readonly fact: string;
  readonly ask: string;
  readonly who: string;
  readonly because: string;
  readonly orders: number;
  readonly amountUsd: number;
  readonly changes: readonly { readonly answer: FactValue; readonly outcome: Outcome }[];
}

/** Sums over the touched orders; `book` is the whole. */
export interface ImpactTotals {
  readonly book: Money & { readonly customers: number; readonly products: number; readonly bomLines: number };
  readonly customers: number;
  readonly orders: number;
  readonly amountUsd: number;
  readonly shareOfSalesPct: number;
  readonly byState: Readonly<Record<OrderState, Money>>;
  readonly byOutcome: Readonly<Partial<Record<Outcome, Money>>>;
  /** Orders not yet delivered that need a license or are barred. */
  readonly held: Money;
  readonly byQuarter: Readonly<Record<string, Money>>;
  readonly byCountry: Readonly<Record<string, Money>>;
  readonly byProduct: Readonly<Record<string, Money>>;
  readonly dutyOnOpenUsd: number;
  /** Absent where no supplier is touched. */
  readonly partsStopped?: PartsStopped;
  readonly cancelledLeftOut: Money;
  readonly notYetPlaced: Money;
}

/** A savings clause that orders of the answer were held against. */
export interface SavingsTold {
  readonly enRouteOn: LegalDate;
  readonly until?: LegalDate;
  readonly exportedBefore?: LegalDate;
  readonly by?: Citation;
  readonly text?: TextTag;
  readonly readIn?: string;
  readonly moved?: true;
}

/** The answer. Only what is touched is in it. */
export interface Impact {
  readonly asOf: LegalDate;
  /** The day the determinations are for. */
  readonly on: LegalDate;
  readonly headline: string;
  readonly proposal?: {
    readonly entries: readonly {
      readonly list: string;
      readonly party: string;
      readonly from: LegalDate | null;
      readonly terms: string;
    }[];
    readonly moves: readonly string[];
    readonly facts: Readonly<Record<string, FactValue>>;
    readonly notes: readonly string[];
  };
  readonly company: string | null;
  readonly bookDay: LegalDate;
  readonly customers: readonly ImpactCustomer[];
  readonly orders: readonly ImpactOrder[];
  readonly products: readonly ImpactProduct[];
  readonly suppliers: readonly SupplierFinding[];
  /** Absent where none was in question. */
  readonly savingsClauses?: readonly SavingsTold[];
  readonly totals: ImpactTotals;
  readonly actions: readonly ImpactAction[];
  readonly questions: readonly ImpactQuestion[];
  readonly assumptions: readonly string[];
  readonly provenance: { readonly engine: string; readonly law: string; readonly lists: readonly ListProvenance[] };
}
