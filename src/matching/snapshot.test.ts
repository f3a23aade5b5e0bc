import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { day } from "../vocabulary/index.ts";
import { buildNameIndex, type NamedEntry, type NameIndex, openNameIndex } from "./index.ts";

const LIST: NamedEntry[] = [
  {
    id: "a",
    kind: "organization",
    countries: ["CN"],
    names: [
      { text: "Hangzhou Hikvision Digital Technology Co., Ltd.", role: "primary" },
      { text: "海康威视数字技术股份有限公司", role: "alias" },
      { text: "HIKVISION", role: "former", from: day("2019-10-09"), until: day("2024-01-01") },
    ],
  },
  {
    id: "b",
    kind: "person",
    countries: ["RU", "SY"],
    names: [
      { text: "ИВАНОВ, Сергей Петрович", role: "primary" },
      { text: "محمد عبد الله", role: "weak-alias" },
    ],
  },
  { id: "c", kind: "vessel", countries: [], names: [{ text: "M/V \uD800 Ocean (No. 7)", role: "primary" }] },
];
const built = buildNameIndex(LIST);
const bytes = built.snapshot();

const opened = (from: Uint8Array): NameIndex => {
  const index = openNameIndex(from);
  if (index === undefined) throw new Error("the snapshot was refused");
  return index;
};

describe("snapshot of a name index", () => {
  it("answers as the index it was taken of, evidence and all, on every day", () => {
    const again = opened(bytes);
    expect(again.size).toEqual(built.size);
    for (const name of [
      "Hikvison",
      "海康威视",
      "Sergei Ivanov",
      "Mohammed Abdullah",
      "ocean 7",
      "Affiliated Entity: hkvsn",
    ])
      for (const on of [undefined, day("2019-10-08"), day("2019-10-09"), day("2024-01-01")]) {
        const asked = { name, minScore: 0, ...(on ? { on } : {}) };
        expect(JSON.stringify(again.search(asked))).toBe(JSON.stringify(built.search(asked)));
      }
  });

  it("gives the same bytes again, whether built or opened", () => {
    expect(Buffer.compare(buildNameIndex(LIST).snapshot(), bytes)).toBe(0);
    expect(Buffer.compare(opened(bytes).snapshot(), bytes)).toBe(0);
  });

  it("is read where it lies, in shared memory and from any position", () => {
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
    shared.set(bytes);
    const moved = new Uint8Array(bytes.length + 3).subarray(3);
    moved.set(bytes);
    for (const lying of [shared, moved])
      expect(opened(lying).search({ name: "Hikvision" })).toEqual(built.search({ name: "Hikvision" }));
  });

  it("is refused when cut off, altered in any byte, or of another version", () => {
    expect(openNameIndex(new Uint8Array(0))).toBeUndefined();
    expect(openNameIndex(new TextEncoder().encode("not a snapshot at all"))).toBeUndefined();
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const other = bytes.slice();
        other[at] = (other[at] as number) ^ flip;
        const padding = at >= 20 && at < 24; // between the check sums and what they are taken of
        if (!padding) expect(openNameIndex(other)).toBeUndefined();
        expect(openNameIndex(bytes.subarray(0, at))).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });
});
