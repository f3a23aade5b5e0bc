import type { Outcome, PlaceCode } from "../vocabulary/index.ts";
import type { ImpactHit, Money } from "./impact-terms.ts";

/** A touched product. */
export interface ImpactProduct {
  readonly productId: string;
  readonly name: string;
  readonly eccn: string;
  readonly madeIn: PlaceCode | null;
  readonly touched: Money;
  /** Dollars of touched orders by outcome. */
  readonly byOutcome: Readonly<Partial<Record<Outcome, Money>>>;
  /** Share of all sales of the product that is touched, percent. */
  readonly shareOfProductPct: number;
  /** U.S. content by destination, with the components that bring it. */
  readonly usContent: readonly {
    readonly destination: PlaceCode;
    readonly pct: { readonly low: number; readonly high: number };
    readonly components: readonly {
      readonly component: string;
      readonly eccn: string;
      readonly costUsd: number;
      readonly sure: boolean;
    }[];
  }[];
  /** Money in one piece: price, material, additional duty on imported components. */
  readonly margin?: {
    readonly priceUsd: number;
    readonly materialUsd: number;
    readonly dutyUsd: number;
    readonly marginPct: number;
    readonly marginAfterDutyPct: number;
    readonly duties: readonly {
      readonly component: string;
      readonly hts: string;
      readonly pct: number;
      readonly dutyUsd: number;
      readonly by: string;
      readonly coverage: string;
    }[];
  };
  /** Components that a touched supplier, or a measure against the company itself, takes away. */
  readonly componentsStopped: readonly {
    readonly component: string;
    readonly supplier: string;
    readonly because: string;
  }[];
}

/** A touched supplier, or the company itself under a foreign measure. */
export interface SupplierFinding {
  readonly supplier: string;
  /** Set where a list names the company itself: the countries that keep such lists, whose parts are then in question. */
  readonly companyNamedBy?: readonly PlaceCode[];
  readonly hits: readonly ImpactHit[];
  readonly components: readonly string[];
  readonly products: readonly string[];
  readonly openOrders: Money;
}

/** What all touched suppliers together take away: components, products built with them, and open orders of those. */
export interface PartsStopped {
  readonly components: number;
  readonly products: number;
  readonly openOrders: Money;
}
