import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { reader } from "./index.ts";

const fixture = readFileSync(join(import.meta.dirname, "fixtures", "dpl.txt"));
const text = fixture.toString();
const parse = (content: string | Uint8Array) =>
  reader.parse([{ name: "dpl.txt", bytes: typeof content === "string" ? new TextEncoder().encode(content) : content }]);

function read(content: string | Uint8Array) {
  const done = parse(content);
  if (!done.ok) throw new Error(done.troubles[0].because);
  expect((done.value.read ?? 0) + done.value.quarantined.length).toBe(done.value.counted);
  return done.value;
}

const codeOf = (content: string | Uint8Array) => {
  const done = parse(content);
  return done.ok ? "read" : done.troubles[0].code;
};

describe("the tab-separated file", () => {
  const { entries, counted } = read(fixture);
  const called = (name: string) => entries.find((entry) => entry.names[0]?.text === name);

  it("makes one entry of a party with several addresses", () => {
    expect(counted).toBe(8);
    expect(entries.length).toBe(5);
    const airline = called("AL NASER AIRLINES");
    expect(airline?.addresses.length).toBe(4);
    expect(airline?.countries).toContain("IQ");
  });

  it("reads the first and last day; the last one printed still counts", () => {
    expect(called("CHITRON (HK) ELECTRONICS COMPANY LIMITED")?.period).toEqual({
      from: "2012-06-04",
      until: "2021-01-29",
    });
  });

  it("counts a renewed order from its first notice", () => {
    const airline = called("AL NASER AIRLINES");
    expect(airline).toMatchObject({ period: { from: "2015-05-28", until: "2019-12-04" }, firstDay: "from-citation" });
    expect(airline?.remarks).toContain("present order effective 2019-06-05");
    expect(airline?.id).toBe("dpl-al-naser-airlines-80-fr-30435");
  });

  it("reads every citation and the further name", () => {
    expect(entries.every((entry) => entry.citations.every((citation) => /^\d+ FR \d+$/.test(citation)))).toBe(true);
    expect(called("SIBERIAN AIRLINES")?.names[1]).toEqual({ text: "S7 AIRLINES", role: "alias" });
  });

  it("knows an address in one of the States though no country is printed", () => {
    const row =
      text
        .split("\n")[1]
        ?.replace(/\t"[A-Z]{2}"\t"/, '\t""\t"')
        .split("\t") ?? [];
    row[3] = '"TX"';
    row[4] = '""';
    expect(read(`${text.split("\n")[0]}\n${row.join("\t")}\n`).entries[0]?.countries).toEqual(["US"]);
  });
});

describe("what is not taken", () => {
  it("a new column, a ragged row, another encoding", () => {
    expect(codeOf(text.replace('"Name"', '"Party"'))).toBe("list/unknown-column");
    expect(codeOf(`${text}"A"\t"B"\n`)).toBe("document/malformed");
    expect(codeOf(fixture.subarray(0, fixture.length - 30))).toBe("document/malformed");
    expect(codeOf(Uint8Array.of(...fixture, 0xe9, 0x0a))).toBe("document/wrong-encoding");
  });

  it("a single row with an impossible day, which is set aside", () => {
    const { quarantined, entries } = read(text.replace('"06/04/2012"', '"13/04/2012"'));
    expect(quarantined[0]?.because).toContain("is not a day");
    expect(entries.length).toBe(4);
  });

  it("rows of nothing but quotes, which some copies have, are no rows", () => {
    expect(read(`${text}${Array(12).fill('""').join("\t")}\n`).counted).toBe(8);
  });
});

describe("recognizing the file", () => {
  it("knows it by its heading", () => {
    expect(reader.recognises(fixture.subarray(0, 4096), "any.txt")).toBe(true);
    expect(reader.recognises(new TextEncoder().encode("Name\tCountry\n"), "dpl.txt")).toBe(false);
  });
});

const OLD = "../shared/data/raw/bis-dpl-2019-06.txt.gz";
const NEW = "../shared/data/raw/bis-dpl-2022-09.txt.gz";
describe("the lists of 2019 and 2022", () => {
  it.skipIf(!existsSync(OLD) || !existsSync(NEW))("read whole, skipped when ../shared/data is not there", () => {
    const [before, after] = [OLD, NEW].map((path) => read(gunzipSync(readFileSync(path))));
    expect([before?.counted, after?.counted]).toEqual([546, 581]);
    expect([before?.quarantined, after?.quarantined]).toEqual([[], []]);
  });
});
