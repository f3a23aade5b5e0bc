import { expect, it } from "vitest";
import { joined, met, notMet, unknown } from "./opinion.ts";

it("joins opinions without losing a finding or a question", () => {
  const all = joined(
    [
      notMet("first is on no list", { asks: ["owners"] }),
      unknown("second may be listed", ["same:second"]),
      met("third is listed", { requirements: [{ reason: "listed", exceptions: { kind: "ordinary" } }] }),
    ],
    "nobody is listed",
  );
  expect(all).toMatchObject({ status: "met", because: "third is listed", missing: ["same:second"], asks: ["owners"] });
  expect(all.requirements).toHaveLength(1);
});

it("says nothing was found only when no part said more", () => {
  expect(joined([], "nobody is listed")).toMatchObject({ status: "not_met", because: "nobody is listed" });
  expect(joined([notMet("a"), unknown("b", ["c"])], "x").status).toBe("unknown");
});
