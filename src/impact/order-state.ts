import type { Order } from "../book/index.ts";
import type { LegalDate } from "../vocabulary/index.ts";
import type { OrderState } from "./impact.ts";

/** Where an order stands: a state, left out because cancelled, or not there yet on the day asked. */
export type Standing = OrderState | "cancelled" | "not-placed";

/**
 * The state of an order on a day. From the book's own day on, the book is taken at its word; for an earlier day it is
 * worked out from the dates. An order is in transit only where somebody stated an arrival or said so.
 */
export function stateOn(order: Order, on: LegalDate, bookDay: LegalDate): Standing {
  if (order.orderedOn > on) return "not-placed";
  if (order.status === "cancelled") return "cancelled";
  if (on < bookDay) {
    if (order.shipsOn > on) return "open";
    return order.arrivesOn !== undefined && order.arrivesOn > on ? "in_transit" : "shipped";
  }
  if (order.status === "in_transit" && order.arrivesOn !== undefined && order.arrivesOn <= on) return "shipped";
  return order.status;
}

/** The calendar quarter of a day, `2019-Q3`. */
export function quarterOf(day: LegalDate): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
