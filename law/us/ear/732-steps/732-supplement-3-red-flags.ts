import { fact, met, notMet, rule, seen } from "../../../../src/authoring/index.ts";
import type { FactValue } from "../../../../src/vocabulary/index.ts";
import { onListsNoRuleReads } from "./732-supplement-3-other-lists.ts";

const openRedFlags = fact(
  "openRedFlags",
  "is there any red flag that nobody has resolved (unusual customer, route, order or use; Supplement No. 3 to Part 732)?",
  "exporter",
);

/** Flags as stated: a list, one in words, or the bare fact that there is one. */
function statedFlags(stated: FactValue | undefined): readonly string[] {
  if (stated === true || stated === "yes") return ["an open red flag was stated"];
  const told = (Array.isArray(stated) ? stated : [stated]).map((flag) => String(flag ?? "").trim());
  return told.filter((flag) => !/^(?:|no|none|false|no red flags?(?: reported)?)$/i.test(flag));
}

/**
 * Supplement No. 3 to 15 CFR Part 732: red flags. Abnormal circumstances are red flags (a)(1), and whoever learns of one has
 * a duty to check them out (a)(2); so an open one holds the transaction until a named person records how it was resolved.
 * Only (a)(1) and (2) were read, the list of flags (b) was not. Stated flags are taken up, and parties on lists of which no
 * section makes a requirement.
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
        const flags = statedFlags(stated);
        const listed = onListsNoRuleReads(q);
        if (flags.length + listed.length === 0) return notMet("no open red flag was stated");
        return met(flags.length > 0 ? "open red flags were stated" : "a party is on a list that no rule reads", {
          redFlags: [...flags.map((flag) => ({ flag: String(flag), weight: "hold" as const })), ...listed],
          humanJudgement: ["a named person must record how each red flag was resolved"],
        });
      },
      { text: "S", note: "(a)(1) and (2) read in a copy without a date; the list of flags in (b) not read" },
    ),
  ],
  facts: [openRedFlags],
});
