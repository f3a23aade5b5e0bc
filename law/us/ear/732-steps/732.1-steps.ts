import type { ExceptionBar, ExceptionRule, NotCovered, Rule } from "../../../../src/authoring/index.ts";

/** What one part of the regulation brings to the rulebook. */
export interface Part {
  readonly jurisdictionRules?: readonly Rule[];
  readonly requirementRules?: readonly Rule[];
  readonly exceptionBars?: readonly ExceptionBar[];
  readonly exceptionRules?: readonly ExceptionRule[];
  readonly notCovered?: readonly NotCovered[];
}

/**
 * Puts the parts in the order of questions: is the item subject to the regulation; then every requirement, general
 * prohibition by general prohibition; then the bars on license exceptions and the exceptions themselves
 * (15 CFR 736.2(b); 732.3, steps 7 to 19, names the same and asks to review them all, in a text of 2022).
 */
export function orderOfQuestions(parts: readonly Part[]) {
  const prohibitionsFirst = [4, 6, 5, 7, 1, 2, 3, 8, 9, 10];
  const rank = (rule: Rule): number => {
    const at = prohibitionsFirst.indexOf(rule.generalProhibition ?? 1);
    return at < 0 ? prohibitionsFirst.length : at;
  };
  return {
    jurisdiction: parts.flatMap((p) => p.jurisdictionRules ?? []),
    requirements: parts.flatMap((p) => p.requirementRules ?? []).sort((a, b) => rank(a) - rank(b)),
    bars: parts.flatMap((p) => p.exceptionBars ?? []),
    exceptions: parts.flatMap((p) => p.exceptionRules ?? []),
    notCovered: parts.flatMap((p) => p.notCovered ?? []),
  };
}
