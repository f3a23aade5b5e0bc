import { describe, expect, it } from "vitest";
import { day } from "../../../src/vocabulary/index.ts";
import { datedCells, moved, periodWords } from "./dated-cells.ts";

const into = moved("2020-02-01", "85 FR 1", "T", "XA", { into: ["B"] });
const out = moved("2022-03-01", "87 FR 2", "S", "XA", { out: ["B"] }, { openFrom: "2021-10-01" });
const nobody = () => false;

describe("dated cells", () => {
  it("undo later moves, half-open, with a stretch in which two texts disagree", () => {
    const cells = datedCells(() => [into, out], nobody);
    expect(cells.periods("XA", "B").map((p) => [p.from, p.until, p.marked, p.open === true])).toEqual([
      [undefined, "2020-02-01", false, false],
      ["2020-02-01", "2021-10-01", true, false],
      ["2021-10-01", "2022-03-01", true, true],
      ["2022-03-01", undefined, false, false],
    ]);
    expect(periodWords(cells.at("XA", "B", day("2020-02-01")))).toBe("since 2020-02-01 (85 FR 1), until 2021-10-01");
    expect(periodWords(cells.at("XA", "B", day("2020-01-31")))).toBe("until 2020-02-01");
    expect(cells.at("XB", "B", day("2020-02-01"))).toBeUndefined();
    expect(cells.placesMoved("B")).toEqual(["XA"]);
  });

  it.each([
    ["a move to where the place already is", [into, { ...into, on: day("2021-01-01") }]],
    ["days out of order", [out, into]],
    ["two moves on a day", [into, { ...out, on: into.on }]],
    ["an end that is not the print", [into]],
  ])("are not told with %s", (_, moves) => {
    expect(() => datedCells(() => moves, nobody).at("XA", "B", day("2026-01-01"))).toThrow();
  });

  it("let a place stand that the table does not print, where another list is controlling", () => {
    const cells = datedCells(() => [{ ...into, unprinted: true as const }], nobody);
    expect(cells.at("XA", "B", day("2026-01-01"))?.marked).toBe(true);
  });
});
