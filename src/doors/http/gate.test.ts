import { setImmediate as others } from "node:timers/promises";
import { expect, it } from "vitest";
import { Gate } from "./gate.ts";

it("gives turns in the order of arrival, and others theirs between two of them", async () => {
  const gate = new Gate();
  const seen: string[] = [];
  const elsewhere = (async () => {
    for (let i = 0; i < 3; i++) {
      await others();
      seen.push("other");
    }
  })();
  const inside = ["a", "b", "c"].map((who) => gate.turn().then(() => seen.push(who)));
  await Promise.all([...inside, elsewhere]);
  expect(seen.filter((s) => s !== "other")).toEqual(["a", "b", "c"]);
  expect(seen.slice(0, 4).filter((s) => s === "other").length).toBe(2);
});

it("turns away who comes when it is full, and lets in again when somebody left", () => {
  const gate = new Gate(2);
  expect([gate.enter(), gate.enter(), gate.enter(), gate.inside]).toEqual([true, true, false, 2]);
  gate.leave();
  expect([gate.enter(), gate.enter()]).toEqual([true, false]);
});
