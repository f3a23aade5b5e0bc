import { describe, expect, it } from "vitest";
import type { Order } from "../book/index.ts";
import { day } from "../vocabulary/index.ts";
import { quarterOf, stateOn } from "./order-state.ts";

const order: Order = {
  id: "S-1",
  orderedOn: day("2019-03-01"),
  shipsOn: day("2019-05-01"),
  arrivesOn: day("2019-05-20"),
  status: "shipped",
  customerId: "C-1",
  shipTo: "CN",
  endUserId: "C-1",
  endUserCountry: "CN",
  productId: "P-1",
  quantity: 1,
  amountCents: 100,
};
const bookDay = day("2019-05-22");

describe("where an order stands", () => {
  it.each([
    ["2019-02-28", "not-placed"],
    ["2019-03-01", "open"],
    ["2019-04-30", "open"],
    ["2019-05-01", "in_transit"],
    ["2019-05-19", "in_transit"],
    ["2019-05-20", "shipped"],
    ["2026-07-31", "shipped"],
  ])("on %s: %s", (on, state) => expect(stateOn(order, day(on), bookDay)).toBe(state));

  it("the book is taken at its word from its own day on; a cancelled order stays out", () => {
    expect(stateOn({ ...order, status: "open", shipsOn: day("2019-06-01") }, day("2026-07-31"), bookDay)).toBe("open");
    expect(stateOn({ ...order, status: "cancelled" }, bookDay, bookDay)).toBe("cancelled");
    expect(stateOn({ ...order, status: "in_transit", arrivesOn: day("2019-06-03") }, day("2019-06-03"), bookDay)).toBe(
      "shipped",
    );
  });

  it("quarters", () =>
    expect([quarterOf(day("2019-03-31")), quarterOf(day("2019-10-01"))]).toEqual(["2019-Q1", "2019-Q4"]));
});
