import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parser, type SourceRow } from "./parser.ts";

const parse = parser((row) => {
  const entry = { name: row.take("Entity"), alias: row.optional("Alias") };
  if (entry.name === "???") row.refuse("Entity", "the name has no letters");
  row.expectNothingLeft();
  return entry;
});

describe("parser", () => {
  it("reads a row and trims it", () => {
    expect(parse([{ Entity: " Hikvision ", Alias: "" }]).records).toEqual([{ name: "Hikvision", alias: undefined }]);
  });

  it("keeps the other rows when one has no name", () => {
    const { records, quarantined } = parse([{ Entity: "A" }, { Entity: "  " }, { Entity: "C" }]);
    expect(records.map((r) => r.name)).toEqual(["A", "C"]);
    expect(quarantined).toMatchObject([
      { index: 1, row: { Entity: "  " }, troubles: [{ code: "list/unreadable-row", at: "row[1].Entity" }] },
    ]);
  });

  it("quarantines a row with a column never seen before", () => {
    const { quarantined } = parse([{ Entity: "A", "Beneficial owner": "B" }]);
    expect(quarantined[0]?.troubles[0].because).toBe("the source has columns that nobody reads: `Beneficial owner`");
  });

  it("quarantines for a reason of the reader's own", () => {
    expect(parse([{ Entity: "???" }]).quarantined[0]?.troubles[0].because).toBe("the name has no letters");
  });

  it("lets a fault of the program through", () => {
    const broken = parser(() => {
      throw new RangeError("a slip");
    });
    expect(() => broken([{}])).toThrow(RangeError);
  });

  it("accounts for every row, whatever the rows hold", () => {
    const row = fc.dictionary(
      fc.constantFrom("Entity", "Alias", "__proto__", "Other"),
      fc.option(fc.string(), { nil: undefined }),
    );
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { records, quarantined } = parse(rows as SourceRow[]);
        expect(records.length + quarantined.length).toBe(rows.length);
      }),
    );
  });
});
