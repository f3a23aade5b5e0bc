import { fact, met, notMet, type Opinion, type Rule, rule, seen, unknown } from "../../../../src/authoring/index.ts";
import { hasItem } from "./whereabouts.ts";

/** Agencies that control some items alone, by the word a classification starts with (15 CFR 734.3(b)(1)). */
const AGENCIES: ReadonlyArray<readonly [RegExp, string, string, string]> = [
  [/^(USML|ITAR)\b/i, "Department of State, Directorate of Defense Trade Controls", "(b)(1)(i)", "22 CFR 120-130"],
  [/^OFAC\b/i, "Department of the Treasury, Office of Foreign Assets Control", "(b)(1)(ii)", "31 CFR chapter V"],
  [/^NRC\b/i, "Nuclear Regulatory Commission", "(b)(1)(iii)", "10 CFR 110"],
  [/^DOE\b/i, "Department of Energy", "(b)(1)(iv)", "10 CFR 810"],
  [/^PTO\b/i, "Patent and Trademark Office", "(b)(1)(v)", "37 CFR 5"],
];

const soldUnderFms = fact(
  "item.soldUnderForeignMilitarySales",
  "is the item sold, leased or loaned by the Department of Defense under a Foreign Military Sales letter of offer and acceptance?",
  "counsel",
);

/**
 * 15 CFR 734.3(b)(1): items that another agency controls alone are not subject to this regulation; the question goes
 * to that agency. Never a reason to read the item as EAR99.
 */
export const otherAgency: Rule = rule({
  section: "15 CFR 734.3(b)(1)",
  title: "items under the exclusive control of another agency",
  route: "out",
  facts: [soldUnderFms],
  versions: [
    seen("2026-08-20", "61 FR 12746", (q) => {
      const { classification } = q.transaction.item;
      if (classification.kind === "other-agency") return referred(classification.code);
      if (q.fact(soldUnderFms.name) !== true) return notMet("nothing says that another agency controls the item alone");
      return met("items sold under a Foreign Military Sales case are under the Arms Export Control Act", {
        referrals: [
          {
            agency: "Department of State, Office of Regional Security and Arms Transfers",
            citation: "15 CFR 734.3(b)(1)(vi)",
            reason: "a Foreign Military Sales letter of offer and acceptance governs the transfer",
          },
        ],
      });
    }),
  ],
});

function referred(code: string): Opinion {
  const found = AGENCIES.find(([pattern]) => pattern.test(code));
  const [, agency, paragraph, rules] = found ?? [/./, "the agency that controls the item", "(b)(1)", "its own rules"];
  return met(`${code} is on the list of another agency`, {
    referrals: [
      {
        agency,
        citation: `15 CFR 734.3${paragraph}`,
        reason: `${code} is controlled by the ${agency} (${rules}), not by this regulation`,
      },
    ],
  });
}

const printedMatter = fact(
  "item.isPrintedMatter",
  "is the item a printed book, periodical, map, music, calendar, or exposed film of the kinds 15 CFR 734.3(b)(2) names?",
  "exporter",
);

/** 15 CFR 734.3(b)(2): books, maps, films and the like are outside, even where they print encryption source code. */
export const printed: Rule = rule({
  section: "15 CFR 734.3(b)(2)",
  title: "printed books, maps, films and the like",
  route: "out",
  facts: [printedMatter],
  versions: [
    seen("2026-08-20", "61 FR 12746", (q) =>
      q.fact(printedMatter.name) === true
        ? met("printed matter of the kinds named is not subject to the regulation", {})
        : notMet("nothing says that the item is printed matter"),
    ),
  ],
});

const OTHER_INFORMATION = {
  "catalog-course": "15 CFR 734.3(b)(3)(iii)",
  "system-description": "15 CFR 734.3(b)(3)(v)",
  telemetry: "15 CFR 734.3(b)(3)(vi)",
} as const;

const kindOfInformation = fact(
  "item.informationKind",
  "is the information taught in a catalog course of an academic institution (catalog-course), a non-proprietary system description (system-description), or telemetry data (telemetry)?",
  "exporter",
  ["catalog-course", "system-description", "telemetry", "none"],
);

/** 15 CFR 734.3(b)(3)(iii), (v), (vi): course teaching, non-proprietary system descriptions, telemetry data. */
export const otherInformation: Rule = rule({
  section: "15 CFR 734.3(b)(3)",
  title: "course teaching, system descriptions, telemetry data",
  route: "out",
  facts: [kindOfInformation],
  versions: [
    seen("2026-08-20", "61 FR 12746", (q) => {
      const { kind } = q.transaction.item;
      if (!hasItem(q) || kind === "commodity") return notMet("speaks of information and software only");
      const stated = q.fact(kindOfInformation.name);
      const paragraph = Object.entries(OTHER_INFORMATION).find(([name]) => name === stated)?.[1];
      if (paragraph) return met(`information of the kind ${paragraph} names is not subject to the regulation`, {});
      if (q.statedUnknown(kindOfInformation.name))
        return unknown("the kind of information is not known", [kindOfInformation.name]);
      return notMet("nothing says that it is information of these kinds", { asks: [kindOfInformation.name] });
    }),
  ],
});
