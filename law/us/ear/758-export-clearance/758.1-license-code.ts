import type { FilingAsking } from "../../../../src/authoring/index.ts";
import { paragraphOf } from "../774-commerce-control-list/index.ts";

/** A value for the papers and why; `null` when it cannot be said on the stated facts. */
export interface Filed<T> {
  readonly value: T | null;
  readonly because: string;
}

/**
 * AES codes of license exceptions that an official text at hand names. The codes of the others stand in the AES
 * documentation (AESTIR Appendix F), which was not at hand, so they are left open.
 */
const EXCEPTION_CODES: Readonly<Record<string, string>> = { ENC: "C50", GFT: "C43" };

/** Outcomes that leave the item moving under "no license required". */
const NLR = new Set(["no_requirement_found", "no_requirement_found_with_conditions"]);

/** Is the license exception a candidate? */
export const isCandidate = (q: FilingAsking, symbol: string): boolean =>
  q.exceptions.some((e) => e.symbol === symbol && e.status === "candidate");

/** Does the item move as NLR on what was found? */
export const movesAsNlr = (q: FilingAsking): boolean => NLR.has(q.outcome);

/** A `600 series` or 9x515 paragraph .y. */
export function isSeriesY(q: FilingAsking): boolean {
  const { code } = q.transaction.item.classification;
  return /^(\d[A-E]6\d\d|9[A-E]515)$/.test(code) && /^y(\.|$)/.test(paragraphOf(q) ?? "");
}

/** The license code on the filing (15 CFR 758.1(g); Foreign Trade Regulations, 15 CFR Part 30, Appendix B). */
export function licenseCode(q: FilingAsking): Filed<string> {
  if (q.outcome === "license_required") {
    return { value: "C30", because: "C30: a license of BIS is needed (758.1(g)(1))" };
  }
  if (q.outcome === "exception_candidate") return exceptionCode(q);
  if (!movesAsNlr(q))
    return {
      value: null,
      because: `no license code can be given while the outcome is ${q.outcome.replaceAll("_", " ")}`,
    };
  if (isSeriesY(q) && /6\d\d$/.test(q.transaction.item.classification.code)) {
    return { value: "C60", because: "C60: a 600 series .y item that needs no license" };
  }
  return { value: "C33", because: "C33: no license required, NLR (758.1(g)(3))" };
}

function exceptionCode(q: FilingAsking): Filed<string> {
  const candidates = q.exceptions.filter((e) => e.status === "candidate").map((e) => e.symbol);
  const known = candidates.find((symbol) => EXCEPTION_CODES[symbol] !== undefined);
  const code = known === undefined ? undefined : EXCEPTION_CODES[known];
  if (code !== undefined)
    return { value: code, because: `${code} if License Exception ${known} is used; C30 with a license (758.1(g)(2))` };
  return {
    value: null,
    because: `the code of the license exception used (${candidates.join(", ")}), or C30 with a license (758.1(g)(2))`,
  };
}
