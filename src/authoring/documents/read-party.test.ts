import { describe, expect, it } from "vitest";
import { firstPrinted, readEcfrTable, readNotices, readPartyCell } from "./index.ts";

const namesIn = (cell: string) => readPartyCell(cell, "CN").names.map((name) => name.text);

describe("a cell that names a party", () => {
  it.each([
    ["Acme Trading, 12 Dock Road, Dover, United Kingdom", ["Acme Trading"]],
    ["Acme, Inc., 12 Dock Road", ["Acme, Inc."]],
    ["Acme Technology Co., Ltd., Unit 5, Hong Kong", ["Acme Technology Co., Ltd."]],
    ["Acme (HK) Co., Ltd. Flat 7, Tower B, Hong Kong", ["Acme (HK) Co., Ltd."]],
    ["Acme Std. Parts No. 355, Baiyun Road, China", ["Acme Std. Parts"]],
    [
      "Institute of Demo Physics, Chinese Academy of Sciences, 239 Road",
      ["Institute of Demo Physics, Chinese Academy of Sciences"],
    ],
    ["Acme OY a.k.a. Acme Cargo aka Acme, 3 Street", ["Acme OY", "Acme Cargo", "Acme"]],
    ["Acme Ltd, a.k.a., Acme Group, Flat A, Hong Kong", ["Acme Ltd", "Acme Group"]],
    [
      "Acme Co., Ltd., a.k.a., the following one alias: —Acme Works Co. Ltd. 15 Street, China",
      ["Acme Co., Ltd.", "Acme Works Co. Ltd."],
    ],
    ["Acme Polymers, Sanayi Limited Sirketi, a.k.a. Nova, 7 Street", ["Acme Polymers, Sanayi Limited Sirketi", "Nova"]],
    ["Acme, 1 Road, UAE; and Bolt Trading L.L.C, 2 Road, UAE", ["Acme", "Bolt Trading L.L.C"]],
  ])("%s", (cell, names) => {
    expect(namesIn(cell)).toEqual(names);
  });

  it("divides addresses and takes each country from its own words, else from the heading", () => {
    const cell =
      "Acme, 1 Road, Shenzhen, China; and 2 Road, Kowloon, Hong Kong; and 3 Road, Tallinn, Estonia, 10412; and 4 Road";
    expect(readPartyCell(cell, "CN").addresses.map((address) => address.country)).toEqual(["CN", "HK", "EE", "CN"]);
    expect(readPartyCell("Acme, f.k.a. Old Acme, 1 Road", undefined).names[1]).toEqual({
      text: "Old Acme",
      role: "former",
    });
  });
});

describe("notices of the Federal Register", () => {
  it("are read with their days in both ways of printing", () => {
    const line =
      "79 FR 34217, June 16, 2014; 80 FR 4779 January 29, 2015; 82 F.R. 16788, 16789 4/6/2017 67 F.R. 56530 9/4/02";
    expect(readNotices(line).map((notice) => `${notice.page} ${notice.printedOn}`)).toEqual([
      "79 FR 34217 2014-06-16",
      "80 FR 4779 2015-01-29",
      "82 FR 16788 2017-04-06",
      "67 FR 56530 2002-09-04",
    ]);
    expect(firstPrinted(readNotices(line))).toBe("2002-09-04");
    expect(readNotices("[Reserved]")).toEqual([]);
    expect(readNotices("52 F.R. 9515 13/45/87")).toEqual([{ page: "52 FR 9515" }]);
  });
});

describe("a table of the eCFR", () => {
  const part = (inside: string) =>
    `<DIV5 N="1"><DIV9 N="A"><TABLE><THEAD><TR><TH>Country</TH><TH>Entity</TH></TR></THEAD><TBODY>${inside}</TBODY></TABLE></DIV9></DIV5>`;
  const codeOf = (text: string, headings = ["Country", "Entity"]) => {
    const read = readEcfrTable(text, "A", headings, "x");
    return read.ok ? read.value : read.troubles[0].code;
  };

  it("gives rows of cells, and nothing it is not sure of", () => {
    const rows = part("<TR><TD>FRANCE</TD><TD>Acme <E>and</E> Bolt</TD></TR>");
    expect(codeOf(rows)).toEqual([["FRANCE", "Acme and Bolt"]]);
    expect(codeOf(rows, ["Country", "Party"])).toBe("list/unknown-column");
    expect(codeOf(part("<TR><TD>FRANCE</TD></TR>"))).toBe("document/malformed");
    expect(codeOf('<DIV5 N="1"/>')).toBe("document/other-shape");
    expect(codeOf(rows.slice(0, -7))).not.toBe("read");
  });
});
