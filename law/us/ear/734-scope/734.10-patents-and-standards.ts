import {
  type Asking,
  fact,
  from,
  met,
  notMet,
  type Opinion,
  type Rule,
  rule,
  seen,
  unknown,
} from "../../../../src/authoring/index.ts";
import { coversParagraph, type ParagraphScope } from "../../../../src/vocabulary/index.ts";
import { entryOn } from "../774-commerce-control-list/index.ts";
import { itemEccnParagraph, standardsRelatedActivity, standardToBePublished } from "../facts.ts";
import { allOf, openUntil, settled, type Verdict } from "../three-valued.ts";
import { routeOpinion } from "./route.ts";

const inPatent = fact(
  "inPatentOrApplication",
  "is the technology contained in a patent, a published application, or an application sent abroad in one of the ways 15 CFR 734.10(a) names?",
  "counsel",
);

/** 15 CFR 734.10(a): technology contained in patents and in certain applications is outside. */
export const patents: Rule = rule({
  section: "15 CFR 734.10(a)",
  title: "patents and patent applications",
  route: "out",
  facts: [inPatent],
  versions: [
    seen("2026-08-20", "81 FR 35604; 89 FR 58273", (q) => {
      if (q.transaction.item.kind !== "technology") return notMet("speaks of technology only");
      if (q.statedUnknown(inPatent.name)) return unknown("whether a patent contains it is not known", [inPatent.name]);
      return q.fact(inPatent.name) === true
        ? met("technology contained in a patent or such an application is outside", {})
        : notMet("nothing says that a patent or application contains it", { asks: [inPatent.name] });
    }),
  ],
});

const forCryptographicFunction = fact(
  "item.forCryptographicFunctionality",
  "is it specifically for the development, production or use of cryptographic functionality of 5A002.a, .b or .c?",
  "engineer",
);

const technologyFor9a515a4 = fact(
  "item.technologyFor9a515a4",
  "is the technology of 9E515.f limited to that for 9A515.a.4?",
  "engineer",
);

/** Paragraphs of satellite software and technology that (b)(1)(iv) names, less those that need one fact more. */
const SATELLITE: Readonly<Record<string, ParagraphScope>> = {
  "9D515": { whole: true, except: ["d", "e"] },
  "9E515": { only: ["a", "b"] },
};

const truth = (q: Asking, declared: typeof inPatent): Verdict => {
  const value = q.fact(declared.name);
  return typeof value === "boolean" ? settled(value) : openUntil(declared);
};

const within = (scope: ParagraphScope, paragraph: string | undefined): Verdict => {
  const found = coversParagraph(scope, paragraph);
  return found === "unknown" ? openUntil(itemEccnParagraph) : settled(found === "inside");
};

/** Controlled for anti-terrorism reasons only: no other reason stands in the entry. */
function antiTerrorismOnly(q: Asking): boolean {
  const reasons = entryOn(q.transaction.item.classification.code, q.on)?.reasons ?? [];
  return reasons.length > 0 && reasons.every((r) => r === "AT");
}

/** 15 CFR 734.10(b)(1): the kinds of technology and software that a standards body may be given. */
function ofNamedKind(q: Asking): Verdict {
  const { kind, code, paragraph } = q.transaction.item.classification;
  if (kind === "ear99" || antiTerrorismOnly(q)) return settled(true);
  const satellite = SATELLITE[code];
  if (code === "9E515" && paragraph?.startsWith("f")) return truth(q, technologyFor9a515a4);
  if (satellite) return within(satellite, paragraph);
  if (code === "5E002") return truth(q, forCryptographicFunction);
  if (code === "5D002") return allOf([within({ only: ["b", "c.1"] }, paragraph), truth(q, forCryptographicFunction)]);
  return settled(false);
}

function standardsWork(q: Asking): Opinion {
  if (q.transaction.item.kind === "commodity") return notMet("speaks of technology and software only");
  if (q.fact(standardsRelatedActivity.name) !== true && !q.statedUnknown(standardsRelatedActivity.name)) {
    return notMet("nothing says that the release is for a standards-related activity");
  }
  const activity = truth(q, standardsRelatedActivity);
  return routeOpinion(allOf([activity, ofNamedKind(q), truth(q, standardToBePublished)]), {
    yes: "released for a standards-related activity whose standard is or will be published",
    no: "not a release of the kinds named for a standard that is or will be published",
    open: "whether the release falls under the rule on standards-related activities is not settled",
  });
}

/**
 * 15 CFR 734.10(b): technology or software released for a standards-related activity is outside when it is EAR99, AT
 * only, or of named encryption and satellite paragraphs, and the standard is published or meant to be.
 */
export const standards: Rule = rule({
  section: "15 CFR 734.10(b)",
  title: "standards-related activity",
  route: "out",
  facts: [standardsRelatedActivity, standardToBePublished, forCryptographicFunction, technologyFor9a515a4],
  versions: [from("2024-07-18", "89 FR 58273, as amended at 89 FR 84777", standardsWork)],
});
