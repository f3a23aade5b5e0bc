import { describe, expect, it } from "vitest";
import { type AskSearch, questionOf, readAskSearch } from "../src/ask/ask-search.ts";
import { askedFrom } from "../src/ask/asked-from.ts";

const ORDER = {
  asOf: "2019-05-22",
  transaction: "export",
  item: { eccn: "EAR99", description: "hard disk drive" },
  parties: [{ name: "Example Cameras Ltd.", roles: ["end_user"], country: "CN" }],
  destination: "CN",
};

/** The question that the screen asks, after its state went through the address. */
const askedAgain = (asked: AskSearch) => questionOf(readAskSearch(JSON.parse(JSON.stringify(asked))), "2019-05-22");

describe("where an item was made", () => {
  it("stays not stated when an order that does not say it fills the form", () => {
    expect(askedAgain(askedFrom(ORDER)).item).not.toHaveProperty("origin");
  });

  it("is what the order says where it says it", () => {
    const made = { ...ORDER, item: { ...ORDER.item, origin: "CN" } };
    expect(askedAgain(askedFrom(made)).item).toMatchObject({ origin: "CN" });
  });

  it("is the United States in a question begun by hand", () => {
    expect(askedAgain({ eccn: "EAR99" }).item).toMatchObject({ origin: "US" });
  });
});
