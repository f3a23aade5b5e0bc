import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { ListEntry } from "../../../src/vocabulary/index.ts";
import { reader, readerWith } from "./index.ts";
import { repeatedKey } from "./repeated-key.ts";

const fixture = (name: string) => readFileSync(join(import.meta.dirname, "fixtures", name));
const bytesOf = (text: string) => new TextEncoder().encode(text);

function entriesOf(bytes: Uint8Array, using = reader): readonly ListEntry[] {
  const read = using.parse([{ name: "list", bytes }]);
  if (!read.ok) throw new Error(read.troubles[0].because);
  expect(read.value.entries.length + read.value.quarantined.length).toBe(read.value.counted);
  return read.value.entries;
}

function troubleIn(bytes: Uint8Array): string {
  const read = reader.parse([{ name: "list", bytes }]);
  return read.ok ? `read ${read.value.entries.length}` : read.troubles[0].code;
}

const one = (entries: readonly ListEntry[], name: string) => {
  const found = entries.filter((entry) => entry.names[0]?.text === name);
  expect(found.length).toBe(1);
  return found[0];
};

const CETC = "China Electronics Technology Group Corporation 13th Research Institute (CETC 13)";

describe("the file of 29 columns", () => {
  const entries = entriesOf(fixture("columns-29.csv"));

  it("names the list of each record and takes its own id", () => {
    expect(entries.map((entry) => `${entry.list} ${entry.id.slice(0, 12)}`)).toEqual([
      "us/state-nonproliferation isn-233a4d72",
      "us/bis-unverified uvl-1b5979e8",
      "us/bis-military-end-user meu-66f6ab3f",
      "us/ofac-ssi ssi-28603",
      "us/bis-entity-list el-99ed1b052",
    ]);
  });

  it("reads names, addresses, dates, citations and identifiers", () => {
    const cetc = one(entries, CETC);
    expect(cetc?.names.slice(-2).map((name) => name.text)).toEqual([
      "Hebei Semiconductor",
      "CETC Research Institute 13",
    ]);
    expect(cetc?.addresses.at(-1)).toEqual({
      text: "21 Changsheng Road, Shijiazhuang, Hebei, China, Shijiazhuang, Hebei Province",
      country: "CN",
    });
    expect(cetc).toMatchObject({ period: { from: "2018-08-01" }, citations: ["83 FR 37423", "87 FR 77505"] });
    const tnk = one(entries, "TNK Trading International S.A.");
    expect(tnk?.identifiers[1]).toEqual({
      type: "Business Registration Number",
      value: "CH-660.0.559.011-2",
      country: "CH",
    });
    expect(tnk?.terms.programs).toEqual(["VENEZUELA-EO13850", "UKRAINE-EO13662"]);
  });

  it("keeps the words on successors out of the name and in the remarks", () => {
    expect(one(entries, "Sinobright Import and Export Company")?.remarks).toContain("any successor");
  });

  it("leaves legal words unread unless somebody can read them", () => {
    expect(one(entries, CETC)?.terms.requirement).toMatchObject({ scope: "unread" });
    const read = readerWith({
      "us/bis-entity-list": ({ requirement }) => ({ footnotes: [requirement?.length ?? 0], programs: ["read"] }),
    });
    expect(one(entriesOf(fixture("columns-29.csv"), read), CETC)?.terms.programs).toEqual(["read"]);
  });
});

describe("the file of 28 columns", () => {
  const entries = entriesOf(fixture("columns-28.csv"));

  it("makes ids where none is printed, the same at every reading", () => {
    expect(one(entries, "32 Group China Ltd.")?.id).toBe("el-32-group-china-ltd-80-fr-69852");
    expect(entriesOf(fixture("columns-28.csv"))).toEqual(entries);
  });

  it("reads identifiers in their older order", () => {
    expect(one(entries, "90 EKSPERIMENTALNY ZAVOD OAO")?.identifiers[0]).toEqual({
      type: "Tax ID No.",
      value: "5030056754",
    });
  });
});

describe("the JSON forms", () => {
  it("reads the official object, whose count must be that declared", () => {
    const read = reader.parse([{ name: "consolidated.json", bytes: fixture("official.json") }]);
    expect(read.ok && [read.value.declared, read.value.counted]).toEqual([2, 2]);
    const entries = entriesOf(fixture("official.json"));
    expect(entries[0]).toMatchObject({
      list: "us/bis-entity-list",
      countries: ["CN"],
      addresses: [{ text: "113 Hezuo Road, Shijiazhuang, Hebei Province", country: "CN" }],
    });
    expect(entries[1]?.id).toBe("ssi-28603");
  });

  it("reads the projection under its own ids", () => {
    const entries = entriesOf(fixture("projection.json"));
    expect(entries.map((entry) => entry.id).slice(0, 2)).toEqual(["cap-15268", "cmic-30882"]);
    expect(entries.at(-1)?.names[0]?.text).toContain("Hikvision");
  });
});

describe("what is not taken", () => {
  const records = JSON.parse(fixture("projection.json").toString()) as Record<string, unknown>[];
  const with_ = (change: Record<string, unknown>) =>
    bytesOf(JSON.stringify([{ ...records[0], ...change }, records[1]]));

  it("a file cut anywhere", () => {
    for (const name of ["projection.json", "official.json"]) {
      const whole = fixture(name);
      for (const part of [0.2, 0.5, 0.9, 0.999]) {
        expect(troubleIn(whole.subarray(0, Math.floor(whole.length * part)))).toBe("document/malformed");
      }
    }
  });

  it("a column, a list or a kind that nobody knows", () => {
    expect(troubleIn(with_({ sanctionedSince: "2026-01-01" }))).toBe("list/unknown-column");
    expect(troubleIn(with_({ listCode: "XYZ" }))).toBe("list/unknown-category");
    expect(troubleIn(with_({ type: "Robot" }))).toBe("list/unknown-category");
    const csv = fixture("columns-29.csv").toString();
    expect(troubleIn(bytesOf(csv.replace(",ids\n", ",ids,mood\n")))).toBe("document/malformed");
    expect(troubleIn(bytesOf(csv.replace(",ids\n", ",idents\n")))).toBe("list/unknown-column");
  });

  it("a byte of another encoding, a key twice, a number that lost digits", () => {
    expect(troubleIn(Uint8Array.of(...fixture("projection.json"), 0xff))).toBe("document/wrong-encoding");
    const twice = JSON.stringify([records[0]]).replace('"id":', '"name":"Hidden Co","id":');
    expect(troubleIn(bytesOf(twice))).toBe("document/malformed");
    const official = fixture("official.json")
      .toString()
      .replace('"entity_number": 28603', '"entity_number": 12345678901234567890');
    const read = reader.parse([{ name: "list", bytes: bytesOf(official) }]);
    expect(read.ok && read.value.quarantined[0]?.because).toContain("entity_number");
  });

  it("single bad records, which are set aside with their reason", () => {
    for (const change of [{ name: " " }, { id: null }, { altNames: [1] }, { name: ",;" }]) {
      const read = reader.parse([{ name: "list", bytes: with_(change) }]);
      expect(read.ok && [read.value.entries.length, read.value.quarantined.length, read.value.counted]).toEqual([
        1, 1, 2,
      ]);
    }
    const twice = reader.parse([{ name: "list", bytes: bytesOf(JSON.stringify([records[0], records[0]])) }]);
    expect(twice.ok && twice.value.quarantined[0]?.because).toContain("twice");
  });
});

describe("recognizing the file", () => {
  it("knows all four forms and no other list", () => {
    for (const name of ["columns-28.csv", "columns-29.csv", "official.json", "projection.json"]) {
      expect(reader.recognises(fixture(name).subarray(0, 4096), "any")).toBe(true);
    }
    expect(reader.recognises(bytesOf('[{"id":1,"name":"x"}]'), "consolidated.json")).toBe(false);
    expect(reader.recognises(bytesOf("<CONSOLIDATED_LIST/>"), "consolidated.xml")).toBe(false);
  });
});

describe("keys that stand twice", () => {
  it("are found at any depth and not confused with texts", () => {
    expect(repeatedKey('{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}')).toBeUndefined();
    expect(repeatedKey('{"a":{"b":1,"b":2}}')).toBe("b");
    expect(repeatedKey('{"a":"a\\":","b":"\\\\","c":"a"}')).toBeUndefined();
    expect(repeatedKey('[{"a" : 1, "a" : 2}]')).toBe("a");
  });
});

const FULL = "../shared/data/csl-2026-07-31.json.gz";
describe("the projection of 31 July 2026", () => {
  it.skipIf(!existsSync(FULL))("reads whole, skipped when ../shared/data is not there", () => {
    const entries = entriesOf(gunzipSync(readFileSync(FULL)));
    expect(entries.length).toBe(25_921);
    const counts = new Map<string, number>();
    for (const entry of entries) counts.set(entry.list, (counts.get(entry.list) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toMatchObject({
      "us/ofac-sdn": 19_181,
      "us/bis-entity-list": 3420,
      "us/bis-denied-persons": 1596,
      "us/ddtc-itar-debarred": 787,
      "us/bis-unverified": 222,
      "us/bis-military-end-user": 70,
    });
  });
});
