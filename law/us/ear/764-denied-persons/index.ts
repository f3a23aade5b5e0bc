/**
 * Part 764: violations and protective measures. Of this part the rulebook asks one thing, together with general
 * prohibition four (15 CFR 736.2(b)(4)): is a person denied export privileges part of the transaction?
 */
import type { NotCovered, Rule } from "../../../../src/authoring/index.ts";
import { denialOrders } from "./764.2-denial-orders.ts";

/** General prohibition four. */
export const requirementRules: readonly Rule[] = [denialOrders];

/** Sections of this part that no rule asks. */
export const notCovered: readonly NotCovered[] = [
  { section: "15 CFR 764.2(e)", title: "acting with knowledge of a violation: general prohibition ten, for a person" },
  { section: "15 CFR 764.5", title: "voluntary self-disclosure" },
];
