import { describe, expect, it } from "vitest";
import { buildIdentifierIndex } from "./identifier-index.ts";
import { normalIdentifier, withoutIdentifiers } from "./identifiers.ts";

const index = buildIdentifierIndex([
  { id: "ship", identifiers: [{ type: "Vessel Registration Identification", value: "IMO 9187629" }] },
  {
    id: "plane",
    identifiers: [
      { type: "Aircraft Tail Number", value: "EP-MMH" },
      { type: "Aircraft Manufacturer's Serial Number (MSN)", value: "1013409297" },
    ],
  },
  {
    id: "person",
    identifiers: [
      { type: "Passport", value: "A1084010", country: "EG" },
      { type: "Gender", value: "Male" },
    ],
  },
  {
    id: "firm",
    identifiers: [
      { type: "Registration Number", value: "26740", country: "IR" },
      { type: "Tax ID No.", value: "100.036.386", country: "RS" },
    ],
  },
  { id: "bank", identifiers: [{ type: "SWIFT/BIC", value: "HAVIGB2L" }] },
  {
    id: "purse",
    identifiers: [{ type: "Digital Currency Address - XBT", value: "12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h" }],
  },
]);
const ids = (...identifiers: string[]) => index.find({ identifiers }).map((h) => h.id);

describe("identifiers", () => {
  it.each([
    ["IMO 9187629", "ship"],
    ["imo no. 9187629", "ship"],
    ["９１８７６２９", "ship"],
    ["Passport A-1084010 (Egypt)", "person"],
    ["tail number ep mmh", "plane"],
    ["EP-MMH", "plane"],
    ["EPMMH1", undefined],
    ["Tax ID 100 036 386", "firm"],
    ["SWIFT HAVI GB 2L", "bank"],
    ["HAVIGB2L", "bank"],
    ["12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h", "purse"],
    ["9187628", undefined],
    ["Male", undefined],
    ["", undefined],
  ])("`%s` reaches %s", (asked, expected) => expect(ids(asked)[0]).toBe(expected));

  it("an aircraft asked for by its tail number alone", () => {
    expect(index.find({ name: "EP-MMH", kind: "aircraft" })[0]).toMatchObject({ id: "plane", strong: true });
    expect(index.find({ name: "EP-MMH" })).toEqual([]);
  });

  it("inside a name, behind a prefix", () => {
    const [hit] = index.find({ name: "M/V SOMETHING ELSE, IMO: 9187629" });
    expect(hit).toMatchObject({ id: "ship", strong: true });
    expect(index.find({ name: "Plant No. 5 of 1999" })).toEqual([]);
  });

  it("a short number, another kind or another country counts less and never as the same party", () => {
    const [sure, short, kind, country] = [
      index.find({ identifiers: ["passport A1084010"] }),
      index.find({ identifiers: ["registration 26740"] }),
      index.find({ identifiers: ["IMO A1084010"] }),
      index.find({ identifiers: ["passport A1084010"], country: "FR" }),
    ].map((found) => found[0]);
    expect(sure?.strong).toBe(true);
    for (const weaker of [short, kind, country]) {
      expect(weaker?.strong).toBe(false);
      expect(weaker?.score).toBeLessThan(sure?.score ?? 0);
    }
    expect(kind?.contradictions).toHaveLength(1);
  });

  it("another IMO number speaks against a ship of the same name", () => {
    expect(index.differing("ship", { identifiers: ["IMO 9999999"] })).toEqual(["the IMO numbers differ"]);
    expect(index.differing("ship", { identifiers: ["IMO 9187629"] })).toEqual([]);
    expect(index.differing("firm", { identifiers: ["IMO 9999999"] })).toEqual([]);
  });

  it("a name keeps its own words when the identifier is taken out", () => {
    expect(withoutIdentifiers("M/V ADALIA (IMO 9187629)")).toBe("M/V ADALIA");
    expect(withoutIdentifiers("IMO 9187629")).toBe("IMO 9187629");
    expect(normalIdentifier("ａ-1 ٣")).toBe("A1٣");
  });
});
