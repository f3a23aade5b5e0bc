/**
 * Part 732: the steps, that is, the order in which the questions of the regulation are asked. The text of the part was
 * not at hand; the order followed is that of the general prohibitions, 15 CFR 736.2(b).
 */
export { orderOfQuestions, type Part } from "./732.1-steps.ts";
export { redFlags } from "./732-supplement-3-red-flags.ts";
