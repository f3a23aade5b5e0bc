import { fact, met, notMet, rule, seen } from "../../../../src/authoring/index.ts";

const termsBreached = fact(
  "breachesTermsHeld",
  "would this transaction break a term or condition of a license, license exception or order that you use or are bound by?",
  "counsel",
);

/**
 * 15 CFR 736.2(b)(9): nobody may violate the terms or conditions of a license or license exception, or an order; no
 * exception helps. Which terms are held is known to the holder alone, so the rule acts only on what is stated.
 */
export const termsAndOrders = rule({
  section: "15 CFR 736.2(b)(9)",
  title: "general prohibition 9: orders, terms and conditions",
  generalProhibition: 9,
  always: true,
  versions: [
    seen("2021-03-15", "15 CFR 736.2(b)(9)", (q) => {
      if (q.fact(termsBreached.name) !== true) return notMet("no term or order that would be broken was stated");
      const reason = "a term, condition or order that the transaction would break was stated";
      return met(reason, { prohibitions: [{ reason }] });
    }),
  ],
  facts: [termsBreached],
});
