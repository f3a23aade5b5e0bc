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
  const sections = (
    Array.isArray(told) ? told : typeof told === "string" ? [told] : told === true ? ["744.1(b)(2)"] : []
  )
    .map(String)
    .filter((s) => /\d{3}\.\d/.test(s));
  if (sections.length === 0) return notMet("nothing says that BIS has informed the exporter of a license requirement");
  const requirements = sections.map((s) => ({
    citation: s.startsWith("15 CFR") ? s : `15 CFR ${s}`,
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
