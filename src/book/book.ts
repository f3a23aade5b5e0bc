import type { Classification, LegalDate, PlaceCode, Share, Trouble } from "../vocabulary/index.ts";
import type { BookTable } from "./book-files.port.ts";

/** Money of the United States in whole cents. */
export type UsdCents = number;

/** A customer as the company knows it. */
export interface Customer {
  readonly id: string;
  readonly name: string;
  /** Other names: local script, former, trading. */
  readonly otherNames: readonly string[];
  readonly country: PlaceCode;
  readonly address?: string;
  readonly city?: string;
  readonly segment?: string;
}

/** A stated holding: who holds how much of whom. */
export interface Holding {
  /** Id of a customer, or the name of an owner higher up. */
  readonly of: string;
  readonly owner: string;
  readonly ownerCountry?: PlaceCode;
  /** From 0 to 100 when nobody stated a share. */
  readonly share: Share;
}

/** A classification that the company holds from a day on; with no day, from the beginning. */
export interface DatedEccn {
  readonly from?: LegalDate;
  readonly eccn: Classification;
}

/** A product. */
export interface Product {
  readonly id: string;
  readonly name: string;
  readonly family?: string;
  /** Oldest first. */
  readonly eccns: readonly DatedEccn[];
  /** Tariff number, digits only. */
  readonly hts?: string;
  readonly priceCents?: UsdCents;
  readonly madeIn?: PlaceCode;
  readonly intangible: boolean;
}

/** One line of a bill of material. */
export interface BomLine {
  readonly productId: string;
  readonly line: string;
  readonly component: string;
  readonly eccn?: Classification;
  readonly hts?: string;
  readonly supplier?: string;
  readonly origin?: PlaceCode;
  readonly usOrigin?: boolean;
  readonly quantity: number;
  /** Cost of the line in one piece of the product. */
  readonly lineCents: UsdCents;
}

/** What the book says has become of an order. */
export type OrderStatus = "open" | "in_transit" | "shipped" | "cancelled";

/** One order line. */
export interface Order {
  readonly id: string;
  readonly orderedOn: LegalDate;
  /** Shipped on, or planned to be. */
  readonly shipsOn: LegalDate;
  readonly arrivesOn?: LegalDate;
  readonly status: OrderStatus;
  readonly customerId: string;
  readonly shipTo: PlaceCode;
  /** The country it leaves from, where stated. */
  readonly shipFrom?: PlaceCode;
  readonly intermediate?: string;
  readonly endUserId: string;
  readonly endUserCountry: PlaceCode;
  readonly endUse?: string;
  readonly productId: string;
  readonly quantity: number;
  readonly amountCents: UsdCents;
}

/** A row that could not be read, kept as it came. */
export interface SetAside {
  readonly table: BookTable;
  readonly file: string;
  /** Line of the file, the header being 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly troubles: readonly Trouble[];
}

/** A book of business. The maps are in the order of the files. */
export interface Book {
  readonly company?: string;
  readonly companyCountry?: PlaceCode;
  /** The day the book speaks for: stated, or that of its newest order. */
  readonly day: LegalDate;
  readonly customers: ReadonlyMap<string, Customer>;
  readonly holdings: readonly Holding[];
  readonly products: ReadonlyMap<string, Product>;
  readonly bom: readonly BomLine[];
  readonly orders: ReadonlyMap<string, Order>;
}
