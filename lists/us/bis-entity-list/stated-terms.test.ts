import { describe, expect, it } from "vitest";
import { readStatedTerms } from "./stated-terms.ts";

describe("readStatedTerms", () => {
  it("reads sections in parentheses and remarks behind the policy", () => {
    const terms = readStatedTerms({
      requirement: "all items subject to the EAR (734.9(e) and 744.11)",
      policy: "presumption of denial (July 2026 list snapshot)",
      footnotes: [4],
    });
    expect(terms).toMatchObject({
      requirement: {
        scope: "all-items",
        sees: ["734.9(e)", "744.11"],
        raw: "all items subject to the EAR (734.9(e) and 744.11)",
      },
      policy: { clauses: [{ policy: "denial-presumption", for: "all" }] },
      footnotes: [4],
    });
  });

  it("reads the drone carve-out in free words, and what follows `else`", () => {
    const terms = readStatedTerms({
      requirement:
        "all items subject to the EAR except EAR99 technology for operation, maintenance or repair of UAVs released to the entity by the UAV's operator",
      policy: "case-by-case for infectious-disease items; else presumption of denial",
    });
    expect(terms.requirement?.carveOuts).toMatchObject([{ key: "uav-operator-technology" }]);
    expect(terms.policy?.clauses).toMatchObject([
      { policy: "case-by-case" },
      { policy: "denial-presumption", for: "all-other" },
    ]);
  });

  it("reads the items of an address entry", () => {
    const { requirement } = readStatedTerms({
      requirement: "items on the CCL and items in Supp. 7 to Part 746 (high-diversion-risk address)",
    });
    expect(requirement).toMatchObject({ scope: "control-list-and-supplement", sees: ["Supp. 7 to Part 746"] });
  });

  it("reads the name of a scope as the scope", () => {
    const scopeOf = (requirement: string) => readStatedTerms({ requirement }).requirement?.scope;
    expect(["all-items", "all items", "control-list", "items on the CCL"].map(scopeOf)).toEqual([
      "all-items",
      "all-items",
      "control-list",
      "control-list",
    ]);
  });

  it("keeps an exclusion in unknown words as an exclusion to be asked", () => {
    const { requirement } = readStatedTerms({
      requirement: "All items subject to the EAR (744.11), except for spare parts of buses ordered before 2020",
    });
    expect(requirement).toMatchObject({
      scope: "all-items",
      carveOuts: [{ key: "as-stated", words: "spare parts of buses ordered before 2020" }],
    });
    const energy = "all items subject to the EAR; no license is required for crude oil, condensates and natural gas";
    expect(readStatedTerms({ requirement: energy }).requirement?.carveOuts).toMatchObject([{ key: "energy-products" }]);
  });

  it("reads the older words for items of the control list, less those of entries ending in 999", () => {
    const words = "For all items subject to the EAR having a classification other than EAR99";
    const less = `${words} or a classification where the third through fifth digits of the ECCN are "999", e.g. XX999`;
    expect(readStatedTerms({ requirement: words }).requirement).toMatchObject({ scope: "control-list", carveOuts: [] });
    expect(readStatedTerms({ requirement: less }).requirement).toMatchObject({
      scope: "control-list",
      carveOuts: [{ key: "entries-ending-in-999" }],
    });
  });

  it("keeps words it does not understand and calls them unread", () => {
    expect(readStatedTerms({ requirement: "items in Supp. 2 to Part 744" }).requirement).toEqual({
      raw: "items in Supp. 2 to Part 744",
      scope: "unread",
      sees: ["Supp. 2 to Part 744"],
      carveOuts: [],
      exceptionsOpen: [],
    });
    expect(readStatedTerms({ policy: "ask again in spring, 744.11" }).policy?.clauses).toEqual([
      { policy: "see-section", for: "all", sees: ["744.11"] },
    ]);
  });

  it("takes footnotes from the requirement only when none are stated, and nothing from nothing", () => {
    const requirement = "For all items subject to the EAR, see §§ 734.9(e)1 and 744.11 of the EAR2";
    expect(readStatedTerms({ requirement }).footnotes).toEqual([1, 2]);
    expect(readStatedTerms({ requirement, footnotes: [1] }).footnotes).toEqual([1]);
    expect(readStatedTerms({})).toEqual({ footnotes: [], programs: [] });
  });
});
