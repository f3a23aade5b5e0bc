import type { Order } from "../book/index.ts";
import type { Outcome } from "../vocabulary/index.ts";
import type { Finding } from "./finding.ts";
import type { OrderState } from "./impact.ts";
import type { Question } from "./inquiry.ts";

/** A touched order with what it was worked out from. */
export interface AskedOrder {
  readonly order: Order;
  readonly state: OrderState;
  readonly question: Question;
  readonly before: Finding | undefined;
  readonly after: Finding;
}

/** Outcomes under which an order does not go without a license. */
export const STOPPING: ReadonlySet<Outcome> = new Set(["prohibited", "license_required", "exception_candidate"]);
