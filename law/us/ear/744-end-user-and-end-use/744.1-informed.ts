/**
 * "Is informed": BIS may tell a person, by notice or by amendment, that a license is required for a transaction
 * (744.2(b), 744.3(b), 744.4(b), 744.6(c)(1), 744.9(b), 744.11(c), 744.17(b), 744.21(b), 744.22(b), 744.23(b), 746.8(a)(4)(ii)).
 * Such a letter wins over everything; shipments under way stop (744.1(b)(2)).
 */
import { type Asking, fact, met, notMet, type Opinion, rule, seen } from "../../../../src/authoring/index.ts";

const isInformed = fact(
  "isInformed",
  "under which sections has BIS informed you that a license is required for this transaction (for example 744.21(b)); none if it has not?",
  "exporter",
  [],
);

function section(q: Asking): Opinion {
  const told = q.fact(isInformed.name);
  const said = (Array.isArray(told) ? told : [told]).map((v) => String(v ?? "").trim());
  const letters = said.filter((s) => !/^(?:|no|none|false|not informed)$/i.test(s));
  const sections = letters.map((s) => /\b\d{3}\.\d+[a-z]?(?:\([^)\s]+\))*/.exec(s)?.[0] ?? "744.1(b)(2)");
  if (sections.length === 0) return notMet("nothing says that BIS has informed the exporter of a license requirement");
  const requirements = [...new Set(sections)].map((s) => ({
    citation: `15 CFR ${s}`,
    reason: "BIS has informed the exporter that a license is required",
    exceptions: { kind: "none" as const, by: "15 CFR 744.1(b)(2)" },
  }));
  return met("BIS has informed the exporter that a license is required", {
    requirements,
    humanJudgement: ["the letter's own words: which items, parties, exceptions and review policy it names"],
  });
}

/** Persons informed by BIS. */
export const informedByBis = rule({
  section: "15 CFR 744.1(b)(2)",
  title: "persons informed by BIS",
  generalProhibition: 5,
  facts: [isInformed],
  versions: [seen("2026-03-25", "15 CFR 744.1(b)(2)", section)],
});
