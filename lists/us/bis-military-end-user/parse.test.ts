import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { reader } from "./index.ts";

const fixture = readFileSync(join(import.meta.dirname, "fixtures", "part-744.xml"));
const text = fixture.toString();
const parse = (content: string | Uint8Array) =>
  reader.parse([{ name: "p.xml", bytes: typeof content === "string" ? new TextEncoder().encode(content) : content }]);

function read(content: string | Uint8Array) {
  const done = parse(content);
  if (!done.ok) throw new Error(done.troubles[0].because);
  expect((done.value.read ?? 0) + done.value.quarantined.length).toBe(done.value.counted);
  return done.value;
}

describe("the table of the supplement", () => {
  const { entries, quarantined } = read(fixture);
  const called = (name: string) => entries.find((entry) => entry.names[0]?.text === name);

  it("takes headings and reserved places for no parties", () => {
    expect(quarantined).toEqual([]);
    expect(entries.map((entry) => entry.names[0]?.text)).toEqual([
      "Academy of Aerospace Solid Propulsion Technology (AASPT)",
      "AECC Aero Science & Technology Co. Ltd.",
      "AVIC Aircraft Co. Ltd.",
      "Baimtec Material Co., Ltd.",
      "Beijing Skyrizon Aviation Industry Investment Co., Ltd.",
      "CAST Xi'an Spaceflight Engine Factory",
    ]);
  });

  it("says whose institution a party is, and takes the citation of the group where there is one", () => {
    expect(called("AVIC Aircraft Co. Ltd.")).toMatchObject({
      remarks: "subordinate institution of Aviation Industry Corporation of China",
      citations: ["85 FR 83799"],
      period: { from: "2020-12-23" },
    });
    expect(called("AECC Aero Science & Technology Co. Ltd.")).toMatchObject({
      remarks: "subordinate institution of Aero-Engine Company of China",
      citations: [],
      period: {},
      firstDay: "first-seen",
    });
    expect(called("Baimtec Material Co., Ltd.")?.remarks).toBeUndefined();
  });

  it("reads an alias after its dash, and where the address begins without a comma", () => {
    expect(called("Beijing Skyrizon Aviation Industry Investment Co., Ltd.")).toMatchObject({
      names: [{}, { text: "Beijing Tianjiao Aviation Industry Investment Company", role: "alias" }],
      period: { from: "2021-01-15" },
    });
  });
});

describe("what is not taken", () => {
  it("a heading of a new kind, which is set aside", () => {
    const odd = read(text.replace(/The following seven subordinate/, "Likewise the seven subordinate"));
    expect(odd.quarantined[0]?.because).toContain("neither a party nor a heading");
  });

  it("another table", () => {
    const done = parse(text.replace(">Entity<", ">Party<"));
    expect(done.ok ? "read" : done.troubles[0].code).toBe("list/unknown-column");
  });
});

const FULL = "../shared/data/regulation/ecfr-xml/title-15-part-744-2026-08-20.xml.gz";
describe("the text of 20 August 2026", () => {
  it.skipIf(!existsSync(FULL))("reads whole, skipped when ../shared/data is not there", () => {
    const { entries, quarantined, counted } = read(gunzipSync(readFileSync(FULL)));
    expect([counted, entries.length, quarantined.length]).toEqual([90, 70, 0]);
  });
});
