import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import type { PublicationFile } from "../../../src/authoring/documents/index.ts";
import { reader } from "./index.ts";

const FOLDER = join(import.meta.dirname, "fixtures", "2021-07-07");
const set: PublicationFile[] = readdirSync(FOLDER).map((name) => ({ name, bytes: readFileSync(join(FOLDER, name)) }));
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The set with one file changed. */
function withFile(name: string, change: (text: string) => string): PublicationFile[] {
  return set.map((file) =>
    file.name === name ? { name, bytes: bytesOf(change(Buffer.from(file.bytes).toString())) } : file,
  );
}

function read(files: readonly PublicationFile[]) {
  const done = reader.parse(files);
  if (!done.ok) throw new Error(done.troubles[0].because);
  expect((done.value.read ?? 0) + done.value.quarantined.length).toBe(done.value.counted);
  return done.value;
}

const codeOf = (files: readonly PublicationFile[]) => {
  const done = reader.parse(files);
  return done.ok ? "read" : done.troubles[0].code;
};

describe("the set of delimited files", () => {
  const { entries, quarantined } = read(set);
  const numbered = (number: number) => entries.find((entry) => entry.id === `sdn-${number}`);

  it("reads parties with names, addresses, countries and programs; -0- is empty", () => {
    expect(quarantined).toEqual([]);
    expect(numbered(173)).toMatchObject({
      kind: "organization",
      names: [
        { text: "ANGLO-CARIBBEAN CO., LTD.", role: "primary" },
        { text: "AVIA IMPORT", role: "alias" },
      ],
      addresses: [{ text: "Ibex House, The Minories, London EC3N 1DY", country: "GB" }],
      terms: { programs: ["CUBA"] },
      period: {},
    });
    expect(numbered(30518)?.terms.programs).toEqual(["CYBER2", "ELECTION-EO13848"]);
  });

  it("reads a vessel with its call sign, flag and former name", () => {
    const vessel = numbered(4243);
    expect(vessel?.kind).toBe("vessel");
    expect(vessel?.identifiers[0]).toEqual({ type: "call sign", value: "P3QG3" });
    expect(vessel?.names.at(-1)).toEqual({ text: "ANA I", role: "former" });
    expect(vessel?.countries).toEqual(["CY"]);
  });

  it("takes weak names and numbers out of the remarks", () => {
    const relief = numbered(10486);
    expect(relief?.names.at(-1)).toEqual({ text: "TRO", role: "weak-alias" });
    expect(relief?.identifiers).toContainEqual({ type: "Registration ID", value: "6205", country: "AU" });
    expect(relief?.identifiers).toContainEqual({ type: "Tax ID No.", value: "52-1943868", country: "US" });
  });

  it("joins remarks that the file cuts in the middle of a word", () => {
    const cut = numbered(30518);
    const coins =
      cut?.identifiers.filter((one) => one.type === "Digital Currency Address").map((one) => one.value) ?? [];
    expect(coins).toContain("XBT 18Ke1QWE9nQfXuhJijHggZuPJ5ZYxapoBK");
    expect(coins.every((value) => /^[A-Z]{3} \w{26,}$/.test(value))).toBe(true);
  });
});

describe("copies that a keeper has changed", () => {
  it("a heading on top is no party", () => {
    const headed = withFile("sdn.csv", (text) => `ID,Name,Type,Country,Title,B,C,D,E,F,G,Details\r\n${text}`);
    expect(read(headed).entries.length).toBe(5);
  });

  it("something appended after the end is refused by name", () => {
    expect(codeOf(withFile("sdn.csv", (text) => `${text}\r\n${text}`))).toBe("list/appended");
  });

  it("a party that is there twice is read once and set aside once", () => {
    const twice = read(withFile("sdn.csv", (text) => `${text.split("\r\n")[0]}\r\n${text}`));
    expect(twice.entries.length).toBe(5);
    expect(twice.quarantined[0]?.because).toContain("twice");
  });
});

describe("what is not taken", () => {
  it("a set without its names or addresses", () => {
    expect(codeOf(set.filter((file) => file.name !== "alt.csv"))).toBe("document/part-missing");
    expect(codeOf(set.filter((file) => file.name !== "add.csv"))).toBe("document/part-missing");
    expect(codeOf([])).toBe("document/part-missing");
  });

  it("a kind of party or of name that nobody knows, another width, a cut file", () => {
    expect(codeOf(withFile("sdn.csv", (text) => text.replace('"vessel"', '"drone"')))).toBe("list/unknown-category");
    expect(codeOf(withFile("alt.csv", (text) => text.replace('"aka"', '"dba"')))).toBe("list/unknown-category");
    expect(codeOf(withFile("alt.csv", (text) => text.replaceAll("\r\n", ",x\r\n")))).toBe("list/unknown-column");
    expect(codeOf(withFile("sdn.csv", (text) => text.slice(0, text.length / 2)))).toBe("document/malformed");
  });

  it("names and addresses of nobody, which are set aside each", () => {
    const stray = read(withFile("alt.csv", (text) => text.replace(/^36,/, "37,")));
    expect(stray.quarantined).toMatchObject([{ at: "alt.csv row 1", because: "no party has the number `37`" }]);
  });
});

describe("recognizing the files", () => {
  it("goes by name and by first column", () => {
    for (const file of set) expect(reader.recognises(file.bytes.subarray(0, 4096), file.name)).toBe(true);
    expect(reader.recognises(set[0]?.bytes ?? new Uint8Array(), "SDN.CSV")).toBe(true);
    expect(reader.recognises(bytesOf("name,country\n"), "sdn.csv")).toBe(false);
    expect(reader.recognises(bytesOf('36,"X"\n'), "customers.csv")).toBe(false);
  });
});

const FULL = "../shared/data/raw/ofac-sdn-2021-07";
describe("the set of July 2021", () => {
  it.skipIf(!existsSync(FULL))("reads whole, skipped when ../shared/data is not there", () => {
    const files = readdirSync(FULL).map((name) => ({
      name: name.replace(".gz", ""),
      bytes: gunzipSync(readFileSync(join(FULL, name))),
    }));
    const { entries, quarantined } = read(files);
    expect(quarantined).toEqual([]);
    expect(entries.length).toBe(8976);
    const named = entries.reduce(
      (sum, entry) => sum + entry.names.filter((n) => n.role !== "weak-alias").length - 1,
      0,
    );
    expect(named).toBeGreaterThanOrEqual(11_910);
  });
});
