/**
 * Part 732: the steps, that is, the order in which the questions of the regulation are asked. The order followed is that of
 * the general prohibitions, 15 CFR 736.2(b), which 732.3 goes through one by one.
 */
export { orderOfQuestions, type Part } from "./732.1-steps.ts";
export { redFlags } from "./732-supplement-3-red-flags.ts";
