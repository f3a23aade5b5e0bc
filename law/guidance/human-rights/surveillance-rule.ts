/**
 * Items that can watch people, in every assessment: 15 CFR 742.7(b) weighs applications for the risk that an item is used
 * to violate or abuse human rights, for crime control items (b)(1) and for any item that needs a license for another
 * reason than short supply (b)(2). Where no license is needed the State Department's guidance of 2020-09-30 asks sellers,
 * without binding them, to do the weighing themselves. The rule requires nothing: it notes and names the judgement.
 */
import { type Asking, from, met, notMet, type Opinion, type Rule, rule, seen } from "../../../src/authoring/index.ts";
import { capabilityOf, dueDiligenceOf } from "./due-diligence.ts";
import { endUserIsSecurityBody, misuseByEndUserKnown, QUESTIONS, surveillanceCapable } from "./questions.ts";
import { GUIDANCE_FROM, REVIEW_OF_OTHERS } from "./sources.ts";

function surveillance(q: Asking): Opinion {
  const t = q.transaction;
  q.fact(surveillanceCapable.name);
  const capable = capabilityOf(t);
  if (capable === "no") return notMet("nothing says that the item can be used to watch people");
  const { points, judgements } = dueDiligenceOf(t);
  const open = [...(capable === "possible" ? [surveillanceCapable] : []), endUserIsSecurityBody, misuseByEndUserKnown]
    .map((f) => f.name)
    .filter((name) => q.fact(name) === undefined);
  const sure = capable === "yes" ? "can be used to watch people" : "may be of use to watch people, by its description";
  return met(`the item ${sure}: due diligence is asked for`, {
    redFlags: points
      .filter((p) => p.side !== "capability" && p.text !== "K")
      .map((p) => ({ flag: `the item ${sure}; ${p.found}`, citation: p.by, weight: "note" as const })),
    humanJudgement: [
      ...judgements,
      `if a license is required for any reason but short supply, the same is weighed by BIS (${REVIEW_OF_OTHERS.by})`,
    ],
    ...(open.length > 0 ? { asks: open } : {}),
  });
}

/** Rules to be asked beside an export rulebook for the sake of human rights. */
export const humanRightsRules: readonly Rule[] = [
  rule({
    section: "State Department guidance of 2020-09-30",
    title: "products with surveillance capabilities: due diligence on human rights, with 15 CFR 742.7(b)",
    facts: QUESTIONS.map((x) => x.declared),
    versions: [
      from(GUIDANCE_FROM, "State Department guidance of 2020-09-30; 15 CFR 742.7(b)", surveillance, {
        text: "S",
        note: "the guidance is voluntary and known here from summaries; 742.7(b) is read in the text of 2026-08-20; what the press reported of Ecuador, Zimbabwe, Uzbekistan, Pakistan and the UAE is K and only noted on the page of due diligence",
      }),
      seen("2026-08-20", "15 CFR 742.7(b)", surveillance, { note: "before the guidance of 2020-09-30" }),
    ],
  }),
];
