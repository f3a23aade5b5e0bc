import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { digestOf, digestOfSet, unpack, unpackedName } from "./index.ts";

const text = new TextEncoder().encode("name,country\nAcme,FR\n".repeat(400));

describe("unpacking a document", () => {
  it("returns plain bytes as they are and gzip unpacked", () => {
    expect(unpack(text, "a.csv")).toEqual({ ok: true, value: text });
    const whole = unpack(gzipSync(text), "a.csv.gz");
    expect(whole.ok && digestOf(whole.value)).toBe(digestOf(text));
  });

  it("refuses a cut pack instead of reading as far as it goes", () => {
    const packed = gzipSync(text);
    for (const length of [packed.length - 1, packed.length - 9, 12, 3]) {
      const cut = unpack(packed.subarray(0, length), "a.csv.gz");
      expect(cut.ok ? "read" : cut.troubles[0].code).toBe("document/damaged-pack");
    }
  });

  it("refuses a pack whose checksum is wrong", () => {
    const packed = Uint8Array.from(gzipSync(text));
    packed[packed.length - 6] = (packed[packed.length - 6] ?? 0) ^ 1;
    expect(unpack(packed, "a.csv.gz").ok).toBe(false);
  });

  it("refuses what unfolds beyond the size or the ratio", () => {
    const bomb = gzipSync(new Uint8Array(4 * 1024 * 1024));
    const byRatio = unpack(bomb, "bomb.gz");
    expect(byRatio.ok ? "read" : byRatio.troubles[0].code).toBe("document/unfolds-too-far");
    const bySize = unpack(gzipSync(text), "a.gz", { maxBytes: text.length - 1, maxRatio: 1000 });
    expect(bySize.ok ? "read" : bySize.troubles[0].code).toBe("document/unfolds-too-far");
  });
});

describe("digests", () => {
  it("are those of FIPS 180-4", () => {
    expect(digestOf(new TextEncoder().encode("abc"))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
  });

  it("of a set do not depend on the order of its parts, and of one document are its own", () => {
    const a = { name: "a.csv", digest: digestOf(text) };
    const b = { name: "b.csv", digest: digestOf(new Uint8Array()) };
    expect(digestOfSet([a, b])).toBe(digestOfSet([b, a]));
    expect(digestOfSet([a, b])).not.toBe(digestOfSet([{ ...a, name: "c.csv" }, b]));
    expect(digestOfSet([a])).toBe(a.digest);
  });

  it("names lose only the ending of the pack", () => {
    expect(unpackedName("list.json.gz")).toBe("list.json");
    expect(unpackedName("list.gzip.csv")).toBe("list.gzip.csv");
  });
});
