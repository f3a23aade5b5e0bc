import { describe, expect, it } from "vitest";
import { readPolicy } from "./policy-wordings.ts";
import { readRequirement } from "./requirement-wordings.ts";

const scope = (raw: string) => readRequirement(raw)?.requirement;

describe("readRequirement", () => {
  it("reads all items, the sections and the footnotes, as superscripts or bare digits", () => {
    const read = {
      requirement: { scope: "all-items", sees: ["734.9(g)", "746.8(a)(3)", "744.21(b)"] },
      footnotes: [3],
    };
    expect(
      readRequirement("For all items subject to the EAR. (See §§ 734.9(g),⟨3⟩ 746.8(a)(3), and 744.21(b) of the EAR)"),
    ).toMatchObject(read);
    expect(
      readRequirement("For All Items Subject to the EAR (See §734.9(g), 3 §746.8(a)(3), and §744.21(b) of the EAR)."),
    ).toMatchObject(read);
    expect(
      readRequirement("For all items subject to the EAR, see §§ 734.9(e)1 and 744.11 of the EAR2")?.footnotes,
    ).toEqual([1, 2]);
    expect(readRequirement("For all items subject to the EAR. (See § 744.11 of the EAR)")?.footnotes).toEqual([]);
  });

  it("mends the misprint of a letter for a figure", () => {
    expect(
      scope("For all items subject to the EAR (See §§ 734.9(g), 746.8(a)(3), and 744.2l(b) of the EAR)")?.sees,
    ).toContain("744.21(b)");
  });

  it("reads the narrower scopes", () => {
    expect(
      scope("For all items subject to the EAR when used in projects specified in § 746.8(a)(4) of the EAR")?.scope,
    ).toBe("named-projects");
    expect(
      scope("For items on the CCL and EAR 99 items listed in supplement no. 7 to part 746 of the EAR"),
    ).toMatchObject({
      scope: "control-list-and-supplement",
      sees: ["Supp. 7 to Part 746"],
    });
  });

  it("reads carve-outs, exceptions left open and the worldwide note", () => {
    expect(
      scope(
        "All items subject to the EAR. (See § 744.11 of the EAR), except for EAR99-designated technology for the operation, maintenance, or repair of unmanned aerial vehicles (UAV) released to this entity by the operator of the UAV",
      )?.carveOuts,
    ).toMatchObject([{ key: "uav-operator-technology" }]);
    expect(
      scope(
        "For all items subject to the EAR. (See § 744.11 of the EAR). This license requirement may be overcome by License Exception GOV under § 740.11(b)(2) and (e)",
      )?.exceptionsOpen,
    ).toEqual([{ symbol: "GOV", paragraphs: ["740.11(b)(2)", "740.11(e)"] }]);
    expect(
      scope(
        "For all items subject to the EAR. (See § 744.11 of the EAR). This license requirement may be overcome by License Exception GOV under § 740.11(b) when used by the U.S Geological Survey",
      )?.exceptionsOpen,
    ).toEqual([{ symbol: "GOV", paragraphs: ["740.11(b)"], onlyFor: "U.S. Geological Survey" }]);
    expect(
      scope(
        "All items subject to the EAR. (See §§ 734.9(g),⟨3⟩ 746.8(a)(3), and 744.21(b) of the EAR). The license requirements under this entry also extend to any export, reexport and transfer (in-country) to the entity wherever located worldwide",
      )?.worldwide,
    ).toBe(true);
  });

  it("does not guess: one word more and the wording is unread", () => {
    expect(scope("For all blue items subject to the EAR. (See § 744.11 of the EAR)")).toBeUndefined();
    expect(scope("For all items subject to the EAR. (See § 744.11 of the EAR), except for apples")).toBeUndefined();
    expect(scope("For all items subject to the EAR on weekdays")).toBeUndefined();
    expect(scope("")).toBeUndefined();
  });
});

describe("readPolicy", () => {
  const clauses = (raw: string) => readPolicy(raw)?.clauses;

  it("reads the mixed policy of the Xinjiang entries into its three clauses", () => {
    expect(
      clauses(
        "Case-by-case review for ECCNs 1A004.c, 1A004.d, 1A995, 1A999.a, 1D003, 2A983, 2D983, and 2E983, and for EAR99 items described in the Note to ECCN 1A995; case-by-case review for items necessary to detect, identify and treat infectious disease; and presumption of denial for all other items subject to the EAR",
      ),
    ).toMatchObject([
      { policy: "case-by-case", eccns: ["1A004.c", "1A004.d", "1A995", "1A999.a", "1D003", "2A983", "2D983", "2E983"] },
      { policy: "case-by-case", for: "items necessary to detect, identify and treat infectious disease" },
      { policy: "denial-presumption", for: "all-other" },
    ]);
  });

  it("reads a denial with what is set apart, and the sections behind it", () => {
    expect(
      clauses(
        "Policy of denial for all items subject to the EAR apart from food and medicine designated as EAR99, which will be reviewed on a case-by case basis. See §§ 746.8(b) and 744.21e",
      ),
    ).toEqual([
      { policy: "case-by-case", for: "food and medicine designated as EAR99" },
      { policy: "denial-policy", for: "all-other" },
      { policy: "see-section", for: "all", sees: ["746.8(b)", "744.21(e)"] },
    ]);
  });

  it("continues the paragraphs of an entry named before them", () => {
    expect(
      clauses(
        "Presumption of denial except case-by-case for items not described in ECCN 3B001.a.4, .c, .d, f.1.b.2, .k to .p; 3B002.c, 3B993, or 3B994",
      )?.[0]?.eccns,
    ).toEqual(["3B001.a.4", "3B001.c", "3B001.d", "3B001.f.1.b.2", "3B001.k to .p", "3B002.c", "3B993", "3B994"]);
  });

  it("reads a policy that only points at sections, with a citation glued to it", () => {
    expect(clauses("See § 744.3(d) of the EAR88 FR 13675, 3/6/23.")).toEqual([
      { policy: "see-section", for: "all", sees: ["744.3(d)"] },
    ]);
  });

  it("does not guess", () => {
    expect(clauses("For all items subject to the EAR. (See § 744.11 of the EAR)")).toBeUndefined();
    expect(clauses("Presumption of denial on weekdays")).toBeUndefined();
    expect(clauses("Presumption of denial; and a fine")).toBeUndefined();
    expect(clauses("")).toBeUndefined();
  });
});
