/**
 * Which items an entry of the Entity List reaches: "any items included in the License Requirement column of an entry"
 * (15 CFR 744.16(a)), less the items the same words take out, read against the item of the transaction.
 */
import { type Asking, type FactDeclaration, fact } from "../../../../src/authoring/index.ts";
import type { Listing, RequirementTerms } from "../../../../src/vocabulary/index.ts";
import { htsListing } from "../746-embargoes/index.ts";
import { inSupp7, itemHtsCode } from "../facts.ts";
import { allOf, NO, not, openUntil, settled, takenAs, type Verdict, YES } from "../three-valued.ts";

/** Oil and gas projects that 15 CFR 746.8(a)(4) names; some entries reach items for these projects alone. */
export const oilAndGasProject: FactDeclaration = fact(
  "oilGasProject746_8a4",
  "will the item be used, directly or indirectly, to explore for or produce oil or gas in Russian deepwater (over 500 feet) or Arctic offshore locations, or in shale formations in Russia or Belarus?",
  "customer",
);

/** Does the entry's requirement column reach the item? */
export function entryReaches(q: Asking, name: string, listing: Listing): Verdict {
  const words = listing.terms.requirement;
  if (words === undefined) {
    const says = `the words of the entry of ${name} were not stated; taken as "all items subject to the EAR", as most entries read`;
    return takenAs(true, entryWordsFact(name), says);
  }
  return allOf([inScope(q, name, words), ...words.carveOuts.map((c) => not(carvedOut(q, name, c)))]);
}

/** Do the words of an entry that nobody has read into structure, or nobody stated, reach the item? */
function entryWordsFact(name: string): FactDeclaration {
  return fact(`entryReaches:${name}`, `do the words of the entry of ${name} reach the item?`, "counsel");
}

function inScope(q: Asking, name: string, words: RequirementTerms): Verdict {
  const onList = q.transaction.item.classification.kind === "ccl";
  switch (words.scope) {
    case "all-items":
      return YES;
    case "none":
      return NO;
    case "control-list":
      return settled(onList);
    case "control-list-and-supplement":
      return onList ? YES : onSupplement7(q);
    case "named-projects":
      return stated(q, oilAndGasProject);
    case "unread":
      return stated(q, entryWordsFact(name));
  }
}

function stated(q: Asking, declared: FactDeclaration): Verdict {
  const value = q.fact(declared.name);
  return typeof value === "boolean" ? settled(value) : openUntil(declared);
}

/** EAR99 items listed by tariff code in Supplement No. 7 to Part 746. */
export function onSupplement7(q: Asking): Verdict {
  const told = q.fact(inSupp7.name);
  if (typeof told === "boolean") return settled(told);
  if (q.transaction.item.kind !== "commodity") return NO;
  const code = tariffCode(q);
  return code === undefined ? openUntil(itemHtsCode) : settled(htsListing("7", code) !== undefined);
}

/** The tariff code of the item, digits only; undefined when nobody stated one. */
export function tariffCode(q: Asking): string | undefined {
  const answered = q.fact(itemHtsCode.name);
  const code = q.transaction.item.htsCode ?? (answered === undefined ? "" : String(answered).replace(/\D/g, ""));
  return /^\d{6,10}$/.test(code) ? code : undefined;
}

type CarveOut = RequirementTerms["carveOuts"][number];

/** An exclusion counts only when claimed: unstated, the requirement stands and the exclusion is asked about. */
function carvedOut(q: Asking, name: string, { key, words }: CarveOut): Verdict {
  const { classification, kind } = q.transaction.item;
  if (/\bear ?99\b/i.test(words) && classification.kind !== "ear99") return NO;
  if (/\btechnology\b/i.test(words) && kind !== "technology") return NO;
  const codes = words.match(/\b\d{4,10}\b/g) ?? [];
  const code = tariffCode(q);
  if (codes.length > 3 && code !== undefined) return settled(codes.some((c) => code.startsWith(c)));
  const claim = fact(
    `entryCarveOut.${key}`,
    `do these words of the entry take the item out of its requirement: “${words}”?`,
    "counsel",
  );
  const value = q.fact(claim.name);
  if (typeof value === "boolean") return settled(value);
  return takenAs(false, claim, `nothing says that the item falls under the exclusion in the entry of ${name}`);
}
