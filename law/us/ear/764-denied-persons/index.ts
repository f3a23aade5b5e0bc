/**
 * Part 764: violations and protective measures. Of this part the rulebook asks two things: is a person denied
 * export privileges part of the transaction (with general prohibition four, 15 CFR 736.2(b)(4)), and is a violation known?
 */
import type { Rule } from "../../../../src/authoring/index.ts";
import { denialOrders } from "./764.2-denial-orders.ts";
import { actingWithKnowledge } from "./764.2-e-knowledge.ts";

/** General prohibition four, and knowledge of a violation. */
export const requirementRules: readonly Rule[] = [denialOrders, actingWithKnowledge];
