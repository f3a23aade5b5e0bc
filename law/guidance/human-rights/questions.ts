/**
 * What the texts ask whoever supplies an item that can watch people. The eight considerations of the State Department's
 * guidance in our own words: the item, the end user, the place and its laws, others in the deal, limits in the product
 * and in the contract, complaints, what happens after the sale.
 */
import { type DiligenceAsk, type FactDeclaration, fact } from "../../../src/authoring/index.ts";
import { RED_FLAGS, REVIEW, type Source, STATE_GUIDANCE } from "./sources.ts";

interface Question {
  readonly declared: FactDeclaration;
  readonly side: DiligenceAsk["side"];
  readonly source: Source;
}

const question = (declared: FactDeclaration, side: Question["side"], source: Source): Question => ({
  declared,
  side,
  source,
});

/** Can the item watch people at all? */
export const surveillanceCapable = fact(
  "surveillanceCapable",
  "can the item, alone or built into something else, be used to detect, monitor, intercept, collect or analyse communications, places or features of persons?",
  "engineer",
);
/** The end user as an institution. */
export const endUserIsSecurityBody = fact(
  "endUserIsSecurityBody",
  "is the end user, or whoever will use the item for it, a police, intelligence, public security, prison or military body, or a company that works for one?",
  "customer",
);
/** What is known of the end user. */
export const misuseByEndUserKnown = fact(
  "misuseByEndUserKnown",
  "do credible reports, listings or judgments say that the end user used such items to violate or abuse human rights?",
  "counsel",
);

/** Every question, in the order in which a person works through them. */
export const QUESTIONS: readonly Question[] = [
  question(surveillanceCapable, "capability", STATE_GUIDANCE),
  question(endUserIsSecurityBody, "endUser", STATE_GUIDANCE),
  question(misuseByEndUserKnown, "endUser", STATE_GUIDANCE),
  question(
    fact("civilDisorderAtDestination", "is there civil disorder in the country or region the item goes to?", "counsel"),
    "destination",
    REVIEW,
  ),
  question(
    fact(
      "lawsAllowArbitrarySurveillance",
      "do the laws or practice of the destination allow surveillance without an independent court, or punish speech, belief or assembly?",
      "counsel",
    ),
    "destination",
    STATE_GUIDANCE,
  ),
  question(
    fact(
      "endUseFitsEndUser",
      "does the end use stated fit what the end user does, and the quantity and make of the item fit that use?",
      "exporter",
    ),
    "endUse",
    RED_FLAGS,
  ),
  question(
    fact(
      "othersInTheDealLookedAt",
      "were distributors, integrators and resellers looked at for what they may pass on, and to whom?",
      "exporter",
    ),
    "measures",
    STATE_GUIDANCE,
  ),
  question(
    fact(
      "misuseLimitedInProduct",
      "were features that invite misuse left out, limited or logged in the product?",
      "engineer",
    ),
    "measures",
    STATE_GUIDANCE,
  ),
  question(
    fact(
      "misuseLimitedByContract",
      "does the contract limit use and resale, and let the supplier stop support and updates on misuse?",
      "counsel",
    ),
    "measures",
    STATE_GUIDANCE,
  ),
  question(
    fact(
      "misuseComplaintsHeard",
      "is there a way for those affected to complain, and somebody named who hears them after the sale?",
      "exporter",
    ),
    "measures",
    STATE_GUIDANCE,
  ),
];
