import { describe, expect, it } from "vitest";
import { foreignWord } from "./han-foreign.ts";
import { isSlip } from "./slips.ts";
import { areOtherSyllables, areTwoNames, isPinyin } from "./two-names.ts";
import { makeWord } from "./words.ts";

const word = (text: string) => makeWord(text, "name", { beforeComma: false, dotted: false });

describe("two names a letter apart", () => {
  it.each([
    ["ali", "wali"],
    ["kim", "sim"],
    ["hasan", "hassam"],
  ])("%s and %s are borne by different people, or are no name at all", (a, b) => {
    expect(areTwoNames(word(a), word(b))).toBe(b !== "hassam");
  });

  it.each([
    ["mohammad", "muhammad"],
    ["ahmad", "ahmed"],
    ["mikhail", "mikhal"],
  ])("%s and %s are one name romanized twice, or a slip", (a, b) => {
    expect(areTwoNames(word(a), word(b))).toBe(false);
  });

  it("Chinese syllables are told from letters that are none", () => {
    expect(["yinghe", "shangyi", "zhongguancun"].map(isPinyin)).toEqual([true, true, true]);
    expect(["yingh", "strela", "boris", "wei"].map(isPinyin)).toEqual([false, false, false, false]);
    expect(areOtherSyllables(word("yinghe"), word("yingjie"))).toBe(true);
    expect(areOtherSyllables(word("yinghe"), word("yinhe"))).toBe(true);
    expect(areOtherSyllables(word("yinghe"), word("yingqe"))).toBe(false);
  });
});

describe("slips of the fingers", () => {
  it.each([
    ["samer", "smaer", "two letters swapped"],
    ["trade", "tradd", "the key beside"],
    ["shanghai", "shannghai", "a letter twice"],
  ])("%s and %s: %s", (a, b) => {
    expect([isSlip(a, b), isSlip(b, a)]).toEqual([true, true]);
  });

  it.each([
    ["coach", "koach"],
    ["triton", "traton"],
    ["gzprom", "gazprom"],
    ["same", "same"],
  ])("%s and %s are none", (a, b) => {
    expect([isSlip(a, b), isSlip(b, a)]).toEqual([false, false]);
  });
});

describe("foreign names in Chinese", () => {
  it("are read back by how their syllables are used", () => {
    expect(foreignWord(["yi", "nuo", "bo", "li", "si"])).toBe("inobolis");
    expect(foreignWord(["xin", "nuo"])).toBe("sinno");
  });
});
