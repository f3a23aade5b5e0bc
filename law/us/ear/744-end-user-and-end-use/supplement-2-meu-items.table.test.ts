import { expect, it } from "vitest";
import { meuItemOn, meuItemsHeader, meuItemsOn } from "./supplement-2-meu-items.table.ts";

it("holds 47 lines until 2026-08-12 and 52 from 2026-08-13", () => {
  expect(meuItemsOn("2026-08-12")).toHaveLength(47);
  expect(meuItemsOn("2026-08-13")).toHaveLength(52);
  expect(meuItemsHeader.counts).toEqual({ items: 52, before: 47, limited: 17 });
  expect(meuItemOn("9A012", "2026-08-12")).toBeUndefined();
  expect(meuItemOn("9A012", "2026-08-13")?.covers).toEqual({ only: ["a.1"] });
});

it("takes whole entries where the line repeats the heading, and narrows the others", () => {
  expect(meuItemOn("6A993", "2026-08-20")?.covers).toEqual({ whole: true });
  expect(meuItemOn("3D991", "2026-08-20")?.covers).toEqual({ whole: true });
  expect(meuItemOn("5A991", "2026-08-20")?.covers.only).toEqual(["a", "b.7", "f"]);
  expect(meuItemOn("4A994", "2026-08-20")?.covers.when).toHaveLength(1);
  expect(meuItemOn("3C992", "2026-08-20")?.covers.when).toHaveLength(1);
  expect(meuItemOn("3A001", "2026-08-20")).toBeUndefined();
});
