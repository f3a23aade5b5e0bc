import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { reader } from "./index.ts";

const fixture = readFileSync(join(import.meta.dirname, "fixtures", "consolidated.xml"));
const text = fixture.toString();
const parse = (content: string | Uint8Array) =>
  reader.parse([{ name: "c.xml", bytes: typeof content === "string" ? new TextEncoder().encode(content) : content }]);

function read(content: string | Uint8Array) {
  const done = parse(content);
  if (!done.ok) throw new Error(done.troubles[0].because);
  expect(done.value.entries.length + done.value.quarantined.length).toBe(done.value.counted);
  return done.value;
}

const codeOf = (content: string | Uint8Array) => {
  const done = parse(content);
  return done.ok ? "read" : done.troubles[0].code;
};

/** A person of ours, with every kind of name. */
const PERSON = `<INDIVIDUAL>
  <DATAID>1</DATAID><VERSIONNUM>1</VERSIONNUM>
  <FIRST_NAME>DEMO</FIRST_NAME><SECOND_NAME>INVENTED</SECOND_NAME><THIRD_NAME>PERSON</THIRD_NAME>
  <UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.999</REFERENCE_NUMBER><LISTED_ON>2015-07-01-04:00</LISTED_ON>
  <NAME_ORIGINAL_SCRIPT>Демо</NAME_ORIGINAL_SCRIPT>
  <NATIONALITY><VALUE>Iran (Islamic Republic of)</VALUE></NATIONALITY>
  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Demi</ALIAS_NAME></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>X1</NUMBER><ISSUING_COUNTRY>France</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
</INDIVIDUAL>`;
const withPerson = text.replace("<INDIVIDUALS/>", `<INDIVIDUALS>${PERSON}</INDIVIDUALS>`);

describe("the XML file", () => {
  it("gives its own day and the exact day of each listing", () => {
    const { publishedAt, entries } = read(fixture);
    expect(publishedAt).toBe("2026-02-27");
    expect(entries.map((entry) => `${entry.id} ${entry.period.from} ${entry.firstDay}`)).toEqual([
      "un-CDe.002 2007-03-29 exact",
      "un-CDe.003 2007-03-29 exact",
      "un-KPe.001 2009-04-24 exact",
    ]);
  });

  it("reads organizations with all their names and addresses", () => {
    const [, lakes, mining] = read(fixture).entries;
    expect(lakes?.names.map((name) => name.text)).toEqual([
      "COMPAGNIE AERIENNE DES GRANDS LACS (CAGL)",
      "GREAT LAKES BUSINESS COMPANY (GLBC)",
      "CAGL",
    ]);
    expect(lakes?.countries).toEqual(["CD", "RW"]);
    expect(mining?.names.at(-1)?.text).toBe("KOMID");
    expect(mining).toMatchObject({ addresses: [{ country: "KP" }], terms: { programs: ["DPRK"] } });
  });

  it("reads a person: parts of the name, original script, weak alias, document, a day with its zone", () => {
    const person = read(withPerson).entries[0];
    expect(person).toMatchObject({
      id: "un-CDi.999",
      kind: "person",
      names: [
        { text: "DEMO INVENTED PERSON", role: "primary" },
        { text: "Демо", role: "alias" },
        { text: "Demi", role: "weak-alias" },
      ],
      countries: ["IR"],
      identifiers: [{ type: "Passport", value: "X1", country: "FR" }],
      period: { from: "2015-07-01" },
    });
  });
});

describe("what is not taken", () => {
  it("a document type, a cut file, another root, another encoding", () => {
    expect(
      codeOf(
        text.replace("<CONSOLIDATED_LIST", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><CONSOLIDATED_LIST"),
      ),
    ).toBe("document/doctype");
    for (const part of [0.1, 0.5, 0.99]) {
      expect(codeOf(text.slice(0, Math.floor(text.length * part)))).not.toBe("read");
    }
    expect(codeOf("<html/>")).toBe("document/other-root");
    expect(codeOf(Uint8Array.of(...fixture.subarray(0, 400), 0xff, ...fixture.subarray(400)))).toBe(
      "document/wrong-encoding",
    );
  });

  it("an element, a part or a quality of name that nobody knows", () => {
    expect(codeOf(text.replace("<SORT_KEY/>", "<SORT_KEY/><MOOD>x</MOOD>"))).toBe("list/unknown-column");
    expect(codeOf(text.replace("<CITY>Butembo</CITY>", "<CITY>Butembo</CITY><PLANET/>"))).toBe("list/unknown-column");
    expect(codeOf(text.replace("<QUALITY>a.k.a.</QUALITY>", "<QUALITY>d.b.a.</QUALITY>"))).toBe(
      "list/unknown-category",
    );
    expect(codeOf(text.replace("<INDIVIDUALS/>", ""))).toBe("document/other-shape");
  });

  it("single bad records, which are set aside with their reason", () => {
    const bad = (from: string, to: string) => read(text.replace(from, to)).quarantined.map((one) => one.because);
    expect(bad("2007-03-29", "2007-02-30")).toEqual(["the day of listing is `2007-02-30`"]);
    expect(bad("CDe.003", "CDe.002")[0]).toContain("twice");
    expect(bad("<FIRST_NAME>BUTEMBO AIRLINES (BAL)</FIRST_NAME>", "<FIRST_NAME/>")).toEqual(["the record has no name"]);
  });
});

describe("recognizing the file", () => {
  it("knows it by its root", () => {
    expect(reader.recognises(fixture.subarray(0, 4096), "any.xml")).toBe(true);
    expect(reader.recognises(new TextEncoder().encode("<sdnList>"), "consolidated.xml")).toBe(false);
  });
});

const FULL = "../shared/data/raw/un-consolidated-2026-02.xml.gz";
describe("the list of February 2026", () => {
  it.skipIf(!existsSync(FULL))("reads whole, skipped when ../shared/data is not there", () => {
    const { entries, quarantined } = read(gunzipSync(readFileSync(FULL)));
    expect(quarantined).toEqual([]);
    expect(entries.filter((entry) => entry.kind === "person").length).toBe(730);
    expect(entries.filter((entry) => entry.kind === "organization").length).toBe(273);
  });
});
