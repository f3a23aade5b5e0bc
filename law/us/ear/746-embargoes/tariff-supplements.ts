import type { Asking } from "../../../../src/authoring/index.ts";
import { type FactDeclaration, fact } from "../../../../src/authoring/index.ts";
import { inSupp7, itemHtsCode } from "../facts.ts";
import { allOf, NO, openUntil, settled, type Verdict, YES } from "../three-valued.ts";
import { type HtsSupplement, htsListing } from "./hts-supplements.table.ts";

/** Answers that stand in for a tariff code: is the item listed in the supplement? */
export const inSupp2 = fact(
  "inSupp2ToPart746",
  "is the item listed in Supplement No. 2 to Part 746 (by its HTS-6 code)?",
  "exporter",
);
/** Industrial goods of 15 CFR 746.8(a)(5). */
export const inSupp4 = fact(
  "inSupp4ToPart746",
  "is the item listed in Supplement No. 4 to Part 746 (by its HTS-6 code)?",
  "exporter",
);
/** Luxury goods of 15 CFR 746.8(a)(7). */
export const inSupp5 = fact(
  "inSupp5ToPart746",
  "is the item listed in Supplement No. 5 to Part 746 (by its HTS-6 code and, where one is printed, its wholesale price)?",
  "exporter",
);

/** Supplement No. 5 counts some goods only from a wholesale price for each unit. */
export const wholesaleUnitPrice = fact(
  "item.wholesaleUnitPriceUsd",
  "what is the wholesale price of one unit in the United States, in dollars?",
  "exporter",
  [100, 1000],
);

/** The tariff code of the item, digits only; undefined when nobody stated one of at least six digits. */
export function tariffCode(q: Asking): string | undefined {
  const answered = q.fact(itemHtsCode.name);
  const code = q.transaction.item.htsCode ?? (answered === undefined ? "" : String(answered).replace(/\D/g, ""));
  return /^\d{6,10}$/.test(code) ? code : undefined;
}

function listed(q: Asking, supplement: HtsSupplement, instead: FactDeclaration): Verdict {
  const told = q.fact(instead.name);
  if (typeof told === "boolean") return settled(told);
  if (q.transaction.item.kind !== "commodity") return NO;
  const code = tariffCode(q);
  if (code === undefined) return openUntil(itemHtsCode);
  const found = htsListing(supplement, code);
  if (found === undefined) return NO;
  return found.fromUsd === undefined ? YES : allOf([priced(q, found.fromUsd)]);
}

function priced(q: Asking, fromUsd: number): Verdict {
  const price = q.fact(wholesaleUnitPrice.name);
  return typeof price === "number" ? settled(price >= fromUsd) : openUntil(wholesaleUnitPrice);
}

/** Is the item (EAR99 goods) on the supplement? Software and technology have no tariff code. */
export const supplement2 = (q: Asking): Verdict => listed(q, "2", inSupp2);
export const supplement4 = (q: Asking): Verdict => listed(q, "4", inSupp4);
export const supplement5 = (q: Asking): Verdict => listed(q, "5", inSupp5);
export const supplement7 = (q: Asking): Verdict => listed(q, "7", inSupp7);
