import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ListEntry, valueOf } from "../../../src/vocabulary/index.ts";
import { parseBytes, reader } from "./parse.ts";

const folder = new URL("./fixtures/2026-08-20/", import.meta.url);
const input = readFileSync(new URL("input.xml", folder), "utf8");
const expected: unknown = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8"));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const parse = (text: string) => parseBytes(bytesOf(text), "part-744.xml");
const publication = valueOf(parse(input));
const entry = (id: string) => publication.entries.find((one) => one.id === id);

/** An entry as the expected file writes it. */
function told(one: ListEntry): unknown {
  return {
    id: one.id,
    kind: one.kind,
    names: one.names.map(({ role, text }) => (role === "primary" || role === "alias" ? text : `${role}: ${text}`)),
    addresses: one.addresses.map(({ country, text }) => `${country} ${text}`),
    footnotes: one.terms.footnotes,
    scope: one.terms.requirement?.scope,
    first: one.period.from ?? one.firstDayBetween,
    firstDay: one.firstDay,
    citations: one.citations,
    ...(one.remarks === undefined ? {} : { remarks: one.remarks }),
  };
}

/** The troubles of a document, or none. */
function refusal(text: string): string | undefined {
  const read = parse(text);
  return read.ok ? undefined : `${read.troubles[0].code}: ${read.troubles[0].because}`;
}

describe("rows of 2026-08-20", () => {
  it("reads every row as expected", () => {
    expect(publication).toMatchObject({ counted: 68, read: 68, quarantined: [] });
    expect(publication.entries.map(told)).toEqual(expected);
  });

  it("has the party that only the editors' note names", () => {
    expect(entry("cn-s2c-limited")).toMatchObject({
      kind: "organization",
      terms: { requirement: { scope: "unread" } },
      citations: ["89 FR 96836"],
    });
  });

  it("keeps an entry that lists an address only", () => {
    expect(entry("tr-address-01")).toMatchObject({
      kind: "address",
      names: [],
      terms: { requirement: { scope: "control-list-and-supplement" } },
    });
  });

  it("gives the affiliates of a continued row the terms of the row above and entries of their own", () => {
    const affiliates = publication.entries.filter((one) =>
      one.remarks?.includes("listed under Huawei Technologies Co., Ltd."),
    );
    expect(affiliates).toHaveLength(22);
    expect(new Set(affiliates.map((one) => one.terms))).toEqual(
      new Set([entry("cn-huawei-technologies-co-ltd")?.terms]),
    );
  });

  it("hands addresses that apply to a whole group to all of it", () => {
    expect(entry("cn-699-factory")?.addresses).toHaveLength(5);
    expect(entry("cn-china-aerospace-science-and-industry-corporation-second-academy")?.addresses).toHaveLength(5);
  });

  it("turns the columns of the row that has them swapped", () => {
    expect(entry("de-djamshid-nezhad")?.terms).toMatchObject({
      requirement: { scope: "all-items" },
      policy: { clauses: [{ policy: "denial-presumption" }] },
    });
  });

  it("says when the number of aliases is not the number announced", () => {
    const one = input.replace(
      "a.k.a., the following one alias:<br/>&#x2014;TSOR Security",
      "a.k.a., the following two aliases:<br/>&#x2014;TSOR Security",
    );
    expect(valueOf(parse(one)).entries.find((e) => e.id === "ru-zorsecurity-center")?.remarks).toBe(
      "the row announces 2 aliases and prints 1",
    );
  });

  it("keeps its ids when only punctuation and line breaks change", () => {
    const moved = input
      .replace(
        "Hikvision Digital Technology Co., Ltd., a.k.a., the following one alias:",
        "Hikvision Digital Technology Co. Ltd, a.k.a. the following alias,",
      )
      .replaceAll("<br/> <br/>", "<br/>")
      .replaceAll('; <E T="03">and</E>', "; and");
    expect(valueOf(parse(moved)).entries.map((one) => one.id)).toEqual(publication.entries.map((one) => one.id));
  });
});

describe("rows that cannot be read", () => {
  const requirement =
    '<TD class="left border-right-single">For all items subject to the EAR. (See &#xA7; 744.11 of the EAR)</TD>';
  const quarantine = (text: string) => valueOf(parse(text)).quarantined.map(({ at, because }) => `${at}: ${because}`);

  it("sets aside a requirement worded in a new way, and no other row", () => {
    const text = input.replace(requirement, requirement.replace("For all items", "For all blue items"));
    expect(quarantine(text)).toEqual(["row 1: the license requirement is worded in a way that nobody has read yet"]);
    expect(valueOf(parse(text)).entries).toHaveLength(publication.entries.length - 1);
  });

  it("sets aside what goes on with a row set aside", () => {
    const at = input.indexOf("Corporation Second Academy, a.k.a.");
    const text = input.slice(0, at) + input.slice(at).replace("For all items subject to the EAR.", "For some items.");
    expect(quarantine(text)).toHaveLength(4);
  });

  it("sets aside a row with a cell too many or an element never seen", () => {
    expect(quarantine(input.replace(requirement, requirement + requirement))).toEqual(["row 1: the row has 6 cells"]);
    expect(quarantine(input.replace("Abdul Satar Ghoura", "<BOX>Abdul</BOX>"))).toEqual([
      "row 1: an element `BOX` stands inside a cell",
    ]);
  });

  it("sets aside a country, a day or a citation that nobody knows", () => {
    expect(quarantine(input.replace(">BAHRAIN<", ">ATLANTIS<"))[0]).toMatch(
      /^row 2: the country heading `ATLANTIS` is not known/,
    );
    expect(quarantine(input.replace("76 FR 71869, 11/21/11.", "76 FR 71869, 2/30/11."))).toEqual([
      "row 1: the citation `76 FR 71869, 2/30/11.` has no day of the calendar",
    ]);
    expect(quarantine(input.replace("76 FR 71869, 11/21/11.", "see the notice."))).toEqual([
      "row 1: the citations hold words that are none: `see the notice`",
    ]);
  });
});

describe("documents that are refused", () => {
  it("refuses a cut document at any place", () => {
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(refusal(input.slice(0, Math.floor(input.length * share)))).toMatch(/^document\/malformed/);
  });

  it("refuses a document type declaration, another root, another encoding", () => {
    expect(refusal(input.replace("<DIV5 ", "<!DOCTYPE DIV5 [<!ENTITY x 'y'>]>\n<DIV5 "))).toMatch(/^document\/doctype/);
    expect(refusal(input.replace("<DIV5 ", "<PART ").replace("</DIV5>", "</PART>"))).toMatch(/^document\/other-root/);
    const read = parseBytes(Uint8Array.of(...bytesOf(input.slice(0, 200)), 0xff, 0xfe), "part-744.xml");
    expect(read.ok ? "" : read.troubles[0].code).toBe("document/wrong-encoding");
  });

  it("refuses a document without the supplement, with other columns, or with no rows", () => {
    expect(refusal(input.replace("Supplement No. 4 to Part 744", "Supplement No. 5 to Part 744"))).toMatch(
      /0 appendices/,
    );
    expect(refusal(input.replace(">Entity</TH>", ">Party</TH>"))).toMatch(
      /^list\/unexpected-shape: the columns of the list are/,
    );
    expect(refusal(input.replace(/<TBODY>[\s\S]*<\/TBODY>/, "<TBODY></TBODY>"))).toMatch(/has no rows/);
  });

  it("takes one file of Part 744 and recognises it", () => {
    const file = { name: "part-744.xml", bytes: bytesOf(input) };
    expect(reader.recognises(file.bytes.subarray(0, 4096), file.name)).toBe(true);
    expect(reader.recognises(bytesOf('<DIV5 N="740" TYPE="PART">'), "x")).toBe(false);
    expect(reader.parse([file, file]).ok).toBe(false);
  });
});

describe("mutated documents", () => {
  /** Rows of the table's body, counted without reading it. */
  const rowsIn = (text: string) => text.split("<TBODY>")[1]?.split("</TBODY>")[0]?.match(/<TR>/g)?.length ?? 0;
  /** The document with few rows: a plain one, aliases, a group in four rows, an address entry. */
  const rows = input.match(/<TR>\n?<TD[\s\S]*?<\/TR>/g) ?? [];
  const few = rows.filter((row) =>
    /Abdul Satar|Second Academy|Subordinate institution|thirteen subord|Zorsecurity|Address 01/.test(row),
  );
  const short = input.replace(/<TBODY>[\s\S]*<\/TBODY>/, () => `<TBODY>${few.join("\n")}</TBODY>`);
  /** Cuts, repeats or overwrites a piece anywhere. */
  const mutation = fc.record({
    at: fc.nat({ max: short.length - 1 }),
    length: fc.nat({ max: 40 }),
    put: fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom("<", "</TD>", "<TD>", "<TR>", "</TR>", "&#0;", "—", "a.k.a.", "\u0000", "<br/>", ";;;;", "(((("),
    ),
  });

  it("never throws and never loses a row silently", () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const text = mutations.reduce((t, { at, length, put }) => t.slice(0, at) + put + t.slice(at + length), short);
        const read = parse(text);
        if (!read.ok) {
          expect(read.troubles[0].because).not.toBe("");
          return;
        }
        const { counted, quarantined, entries } = read.value;
        // A row that was torn is set aside with what it swallowed; without one, every row of the body was read.
        if (quarantined.length === 0) expect(counted).toBe(rowsIn(text));
        expect(read.value.read).toBe(counted - quarantined.length);
        expect(new Set(entries.map((one) => one.id)).size).toBe(entries.length);
      }),
      { numRuns: 800 },
    );
  });

  it("accounts for every row whatever its cells say", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom("A, a.k.a., the following two aliases:\n—B; and\n—", "Address 04, ", "Affiliated entities:", ""),
    );
    const escaped = (text: string) => text.replace(/[^\p{L}\p{N}\p{P}\p{S}\n ]/gu, "").replace(/[&<>]/g, "");
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const body = rows.map((row) => `<TR>${row.map((one) => `<TD>${escaped(one)}</TD>`).join("")}</TR>`).join("");
        const read = valueOf(parse(input.replace(/<TBODY>[\s\S]*<\/TBODY>/, () => `<TBODY>${body}</TBODY>`)));
        expect(read.counted).toBe(rows.length);
        expect((read.read ?? 0) + read.quarantined.length).toBe(rows.length);
      }),
      { numRuns: 150 },
    );
  });
});
