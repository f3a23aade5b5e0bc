import { describe, expect, it } from "vitest";
import { namesItem } from "./items-in-words.ts";

describe("items named in the words of a row", () => {
  const words = "“technology” for commodities controlled by 3A001.a.15 or b.13, 3A004, 3B003, or 3C007 to 3C009";

  it("finds an entry, a paragraph and a range", () => {
    expect(namesItem(words, "3A004")).toBe("yes");
    expect(namesItem(words, "3A001.a.15")).toBe("yes");
    expect(namesItem(words, "3C008.a")).toBe("yes");
  });

  it("leaves out what is not named", () => {
    expect(namesItem(words, "3A001.a.7")).toBe("no");
    expect(namesItem(words, "3C010")).toBe("no");
  });

  it("is open where the words name no entry, or a reason for control", () => {
    expect(namesItem("“technology” for equipment controlled for MT reasons", "7A103")).toBe("open");
    expect(namesItem("“software” for equipment of 2B001 for NP reasons", "2B009")).toBe("open");
  });

  it("is open on a bare entry of which one paragraph is named", () => {
    expect(namesItem(words, "3A001")).toBe("open");
  });

  it("weighs what a bracket takes out of its own entry", () => {
    const less =
      "“technology” for commodities controlled by 3A001, 3B001 (except as noted in the heading), 3B002 (except 3B002.c)";
    expect(namesItem(less, "3B002.a")).toBe("yes");
    expect(namesItem(less, "3B002.c")).toBe("no");
    expect(namesItem(less, "3B002")).toBe("open");
    expect(namesItem(less, "3B001.d")).toBe("open");
    expect(namesItem(less, "3A001.a.7")).toBe("yes");
  });

  it("is open where the words take something out again, in other words than a bracket", () => {
    expect(namesItem("“technology” for commodities controlled by 3B002 other than testers", "3B002.a")).toBe("open");
  });
});
