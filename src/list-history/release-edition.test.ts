import { describe, expect, it } from "vitest";
import { personKey } from "./index.ts";

describe("the person who signs", () => {
  it.each(["anna", " Anna ", "ＡＮＮＡ", "Ann\u200ba", "Ann\u00ada"])("%j is Anna", (typed) =>
    expect(personKey(typed)).toBe(personKey("Anna")),
  );
  it("is not somebody else", () => expect(personKey("Anne")).not.toBe(personKey("Anna")));
});
