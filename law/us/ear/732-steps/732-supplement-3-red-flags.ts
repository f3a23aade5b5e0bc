import { fact, met, notMet, rule, seen } from "../../../../src/authoring/index.ts";

const openRedFlags = fact(
  "openRedFlags",
  "is there any red flag that nobody has resolved (unusual customer, route, order or use; Supplement No. 3 to Part 732)?",
  "exporter",
);

/**
 * Supplement No. 3 to 15 CFR Part 732: red flags. An open one holds the transaction until a named person records how it
 * was resolved. The text of the supplement was not at hand; only stated flags are taken up.
 */
export const redFlags = rule({
  section: "15 CFR Part 732 Supp. 3",
  title: "red flags",
  generalProhibition: 10,
  versions: [
    seen(
      "2026-08-20",
      "Supplement No. 3 to 15 CFR Part 732; 15 CFR 772.1 (knowledge)",
      (q) => {
        const stated = q.fact(openRedFlags.name);
        const flags = Array.isArray(stated) ? stated : stated === true ? ["an open red flag was stated"] : [];
        if (flags.length === 0) return notMet("no open red flag was stated");
        return met("open red flags were stated", {
          redFlags: flags.map((flag) => ({ flag: String(flag), weight: "hold" as const })),
          humanJudgement: ["a named person must record how each red flag was resolved"],
        });
      },
      { text: "S" },
    ),
  ],
  facts: [openRedFlags],
});
