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

const codeOf = (content: string) => {
  const done = parse(content);
  return done.ok ? "read" : done.troubles[0].code;
};

describe("the table of the supplement", () => {
  const { entries } = read(fixture);
  const called = (name: string) => entries.filter((entry) => entry.names[0]?.text === name);

  it("reads names, further names, addresses and the country of the group", () => {
    expect(called("Services GP Tek")[0]).toMatchObject({
      id: "uvl-ca-services-gp-tek",
      names: [{ text: "Services GP Tek" }, { text: "Nouvelle Option", role: "alias" }],
      countries: ["CA"],
    });
    expect(called("Brilliance Technology Ltd")[0]?.countries).toEqual(["CN", "HK"]);
    expect(called("World Heavy Equipment")[0]?.names[1]?.text).toBe("World Equipment Trading L.L.C");
  });

  it("counts from the first rule printed", () => {
    expect(called("Brilliance Technology Ltd")[0]).toMatchObject({
      citations: ["79 FR 34220", "82 FR 16732"],
      period: { from: "2014-06-16" },
      firstDay: "from-citation",
    });
  });
});

describe("what is not taken", () => {
  it("another table, another part, a cut text, a document type", () => {
    expect(codeOf(text.replace("Listed person and address", "Listed person"))).toBe("list/unknown-column");
    expect(codeOf(text.replaceAll("Supplement No. 6", "Supplement No. 9"))).toBe("document/other-shape");
    expect(codeOf(text.slice(0, -12))).not.toBe("read");
    expect(codeOf(text.replace("<DIV5", "<!DOCTYPE DIV5><DIV5"))).toBe("document/doctype");
  });

  it("a row that names no rule or stands under no country, which is set aside", () => {
    expect(read(text.replace("85 FR 64017, October 9, 2020.", "pending")).quarantined[0]?.because).toContain(
      "names no rule",
    );
    expect(read(text.replace(">ARMENIA<", ">ATLANTIS<")).quarantined[0]?.because).toContain("`ATLANTIS`");
  });
});

describe("recognizing the file", () => {
  it("knows the part, and no other", () => {
    expect(reader.recognises(fixture.subarray(0, 4096), "any.xml")).toBe(true);
    expect(reader.recognises(new TextEncoder().encode('<DIV5 N="740" TYPE="PART">'), "x.xml")).toBe(false);
  });
});

const FULL = "../shared/data/regulation/ecfr-xml/title-15-part-744-2026-08-20.xml.gz";
describe("the text of 20 August 2026", () => {
  it.skipIf(!existsSync(FULL))("reads whole, skipped when ../shared/data is not there", () => {
    const { entries, quarantined } = read(gunzipSync(readFileSync(FULL)));
    expect([entries.length, quarantined.length]).toEqual([186, 0]);
    expect(entries.every((entry) => entry.addresses.length > 0 && entry.period.from !== undefined)).toBe(true);
  });
});
