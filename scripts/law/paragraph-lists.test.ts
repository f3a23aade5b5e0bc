import { describe, expect, it } from "vitest";
import { expandRange, readItems, readParagraphs } from "./paragraph-lists.ts";

const KNOWN = ["1A002", "1A006", "1B001", "1B002", "1B003", "1B018", "3A001", "3A090", "3B001", "4A003"];

describe("paragraph lists", () => {
  it.each<[string, string, string[], string[]]>([
    ["3B001.a.4, c, d, f.1, k to n, p.2, r", "3B001", ["a.4", "c", "d", "f.1", "k", "l", "m", "n", "p.2", "r"], []],
    ["5A001.b (except .b.5), .c, .f (except f.3), .g, and .j", "5A001", ["b", "c", "f", "g", "j"], ["b.5", "f.3"]],
    ["8A620. b and .y", "8A620", ["b", "y"], []],
    ["9A004 .g, .r, .u, and .w", "9A004", ["g", "r", "u", "w"], []],
    ["paragraphs .a, .b, and .i of this entry", "0A504", ["a", "b", "i"], []],
    [
      "9E003.a.1 through a.8, .h, .i, and .l",
      "9E003",
      ["a.1", "a.2", "a.3", "a.4", "a.5", "a.6", "a.7", "a.8", "h", "i", "l"],
      [],
    ],
  ])("reads %s", (wording, eccn, only, except) => {
    expect(readParagraphs(wording, eccn)).toEqual({ only, except });
  });

  it.each(["cameras controlled by 6A003.a.3 or a.4", "1B233.b when used", "entire entry", "c to 5"])(
    "does not guess at %s",
    (wording) => {
      expect(readParagraphs(wording, "1B233")).toBeUndefined();
    },
  );

  it("does not cross from letters to numbers in a range", () => {
    expect(expandRange("a.1", "a.c")).toBeUndefined();
    expect(expandRange("a.1", "b.3")).toBeUndefined();
    expect(expandRange("b", "a")).toBeUndefined();
  });

  it("reads items of other entries", () => {
    expect(readItems("1A002, 1A006.b, 1B001 to 1B003, or 1B018", KNOWN)).toEqual({
      items: ["1A002", "1A006.b", "1B001", "1B002", "1B003", "1B018"],
      exceptItems: [],
    });
    expect(readItems("3A001.z. 1.b, z.2.b and 3A090 (except for 3A090.c)", KNOWN)).toEqual({
      items: ["3A001.z.1.b", "3A001.z.2.b", "3A090"],
      exceptItems: ["3A090.c"],
    });
    expect(readItems("equipment for engines", KNOWN)).toBeUndefined();
    expect(readItems("3A001 to 3A999, 9Z999", KNOWN)).toBeUndefined();
  });
});
