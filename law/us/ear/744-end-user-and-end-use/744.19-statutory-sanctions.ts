/**
 * 15 CFR 744.19: BIS denies any application when a party is under sanctions of the statutes named there (Iran-Iraq Arms
 * Nonproliferation Act, Iran, North Korea, and Syria Nonproliferation Act, section 11B of the Export Administration Act,
 * Iran Sanctions Act); for MTCR-only sanctions, applications for MT items. No requirement by itself: a policy on licenses.
 */
import { fact, notMet, rule, seen } from "../../../../src/authoring/index.ts";

const statutorySanction = fact(
  "statutorySanction744_19",
  "is a party under sanctions of a statute that 744.19 names: against all licenses (all), against licenses for MT items only (missile_technology), or none?",
  "counsel",
  ["all", "missile_technology", "none"],
);

/** Parties sanctioned under named statutes. */
export const statutorySanctions = rule({
  section: "15 CFR 744.19",
  title: "parties sanctioned under named statutes",
  generalProhibition: 5,
  facts: [statutorySanction],
  versions: [
    seen("2017-01-19", "77 FR 5388", (q) => {
      const told = q.fact(statutorySanction.name);
      if (told !== "all" && told !== "missile_technology")
        return notMet("nothing says that a party is under sanctions of a statute that 744.19 names");
      const words = told === "all" ? "any application will be denied" : "applications for MT items will be denied";
      return notMet(`a party is under sanctions of a statute that 744.19 names: ${words}`, {
        reviewPolicy: [{ citation: "15 CFR 744.19", policy: "denial-policy", words }],
        redFlags: [
          {
            flag: `a party is under sanctions of a statute that 744.19 names; where a license is needed, ${words}`,
            weight: "hold",
          },
        ],
      });
    }),
  ],
});
