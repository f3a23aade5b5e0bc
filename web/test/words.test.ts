import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OUTCOMES } from "../../src/vocabulary/index.ts";
import { questionOf, readAskSearch, stillNeeded } from "../src/ask/ask-search.ts";
import { askedFrom } from "../src/ask/asked-from.ts";
import { cellsOf, namesOfFile } from "../src/frame/names-of-file.ts";
import { csvText } from "../src/frame/save-file.ts";
import { askedOf } from "../src/tomorrow/scenario.ts";
import { readTomorrowSearch } from "../src/tomorrow/tomorrow-search.ts";
import { dayAfter, isDay, longDay } from "../src/words/days.ts";
import { outcomeWords } from "../src/words/outcome-words.ts";
import { languageOf, seen } from "../src/words/scripts-of-names.ts";
import { DRIVES } from "./first-question.ts";

describe("words", () => {
  it("writes days out, keeps what is no day, and steps over months and leap days", () => {
    expect(longDay("2019-10-09")).toBe("9 October 2019");
    expect(longDay("2019-02-30")).toBe("2019-02-30");
    expect(isDay("2019-02-30")).toBe(false);
    expect(isDay("2020-02-29")).toBe(true);
    expect(dayAfter("2019-10-01", -1)).toBe("2019-09-30");
    expect(dayAfter("2020-02-28", 1)).toBe("2020-02-29");
  });

  it("has a shape and a word of its own sentence for every outcome there is", () => {
    for (const outcome of OUTCOMES) expect(outcomeWords(outcome).word).not.toBe("Unknown outcome");
    expect(new Set(OUTCOMES.map((o) => outcomeWords(o).sentence)).size).toBe(OUTCOMES.length);
  });

  it("spells out unseen and direction-changing characters and leaves names in every script alone", () => {
    expect(seen("Acme ‮dtL‬")).toBe("Acme ‹U+202E›dtL‹U+202C›");
    expect(seen("a\u0000b​c")).toBe("a‹U+0000›b‹U+200B›c");
    for (const name of ["海康威视", "هيكفيجن", "Хиквижн", "하이크비전", "O'Neil & Söhne"])
      expect(seen(name)).toBe(name);
    expect(["海康威视", "هيكفيجن", "Хиквижн", "ソニー", "Acme"].map(languageOf)).toEqual([
      "zh",
      "ar",
      "ru",
      "ja",
      undefined,
    ]);
  });

  it("reads names from lists and tables of any columns, quotes and marks understood, and what it writes itself", () => {
    expect(namesOfFile("a.txt", "\uFEFFAcme, Inc.\r\n\n  海康威视 \n")).toEqual(["Acme, Inc.", "海康威视"]);
    expect(namesOfFile("a.csv", 'id,Party name\n1,"Acme, ""Inc."""\n2,\n3,"two\nlines"')).toEqual([
      'Acme, "Inc."',
      "two\nlines",
    ]);
    expect(namesOfFile("a.csv", "Acme;DE\nZeta;FR")).toEqual(["Acme", "Zeta"]);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const written = csvText(["name", "other"], rows);
        const read = cellsOf(written).slice(1);
        const kept = rows.filter((r) => r.some((c) => c.trim() !== ""));
        // A text that a spreadsheet would run comes back with the mark that stops it.
        const plain = (c: string) => c.replace(/^([=+\-@\t\r\n'＝＋－＠])/u, "'$1");
        expect(read).toEqual(kept.map((r) => r.map(plain)));
      }),
    );
  });

  it("never writes a cell that a spreadsheet would run", () => {
    for (const cell of ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "＝1+1"])
      expect(csvText(["a"], [[cell]])).toContain(/[\t\n]/.test(cell) ? `"'${cell}"` : `\n'${cell}\r`);
    expect(csvText(["a", "b"], [['say "no"', 12.5]])).toBe('\uFEFFa,b\r\n"say ""no""",12.5\r\n');
  });
});

describe("addresses", () => {
  it("reads the story's question from its address and asks what the command line asks", () => {
    const asked = readAskSearch({ ...DRIVES });
    expect(stillNeeded(asked)).toEqual([]);
    expect(questionOf(asked, "2019-05-22")).toEqual({
      asOf: "2019-05-22",
      transaction: "export",
      item: { eccn: "EAR99", origin: "US", description: "hard disk drives for video recorders", valueUsd: 250_000 },
      parties: [{ name: "Hangzhou Hikvision Digital Technology Co., Ltd.", role: "end_user", country: "CN" }],
      destination: "CN",
      endUse: "assembly of video recorders for retail stores",
    });
  });

  it("takes any address at all without breaking, and reads what it wrote", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("act", "item", "eccn", "par", "value", "to", "parties", "facts", "proof"),
          fc.anything(),
        ),
        (raw) => {
          const once = readAskSearch(raw);
          expect(readAskSearch({ ...once })).toEqual(once);
          questionOf(once, "2019-10-09");
        },
      ),
    );
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("party", "about", "address", "list", "from", "run", "versus", "move", "pick"),
          fc.anything(),
        ),
        (raw) => {
          const once = readTomorrowSearch(raw);
          askedOf(once, "2019-05-22", undefined);
          expect(readTomorrowSearch({ ...once })).toEqual(once);
        },
      ),
    );
  });

  it("asks a scenario in the server's own form: parties with what they are known by, addresses, moves, rules", () => {
    const scenario = {
      party: ["Acme"],
      about: { Acme: { c: "CN", x: ["阿克"], a: "1 Main Street" } },
      address: ["2 Side Street"],
      from: "2019-05-23",
      move: "P-001, P-002",
      moveTo: "4A003",
      affiliates: "on",
    };
    expect(askedOf(readTomorrowSearch(scenario), "2019-05-22", "mine")).toEqual({
      asOf: "2019-05-22",
      bookId: "mine",
      proposals: [
        {
          party: "Acme",
          list: "us/bis-entity-list",
          from: "2019-05-23",
          country: "CN",
          aliases: ["阿克"],
          address: "1 Main Street",
        },
        { address: "2 Side Street", list: "us/bis-entity-list", from: "2019-05-23" },
      ],
      items: [{ products: ["P-001", "P-002"], to: "4A003" }],
      changedFacts: { affiliatesRuleInForce: true },
    });
  });

  it("turns a question into the form and back, owners in turn and shares as intervals included", () => {
    const question = {
      asOf: "2026-11-24",
      transaction: "reexport",
      item: {
        eccn: "3A001",
        eccnParagraph: "a.7",
        origin: "TW",
        description: "chip",
        valueUsd: 5,
        htsCode: "85423900",
      },
      parties: [
        {
          name: "Acme",
          roles: ["purchaser", "end_user"],
          country: "CN",
          address: "1 Main Street",
          owners: [{ name: "Holding", pctLow: 40, pctHigh: 60, owners: [{ name: "Top", pct: 100, country: "CN" }] }],
        },
      ],
      destination: "CN",
      endUse: "resale",
      facts: { knowsMilitaryEndUse: false },
    };
    expect(questionOf(readAskSearch({ ...askedFrom(question) }), "2026-11-24")).toEqual(question);
  });

  it("says in words what is still needed", () => {
    expect(stillNeeded(readAskSearch({}))).toHaveLength(3);
    expect(stillNeeded(readAskSearch({ eccn: "EAR99", parties: [{ n: "Acme", r: "end_user", c: "DE" }] }))).toEqual([]);
  });
});
