/**
 * Which items an entry of the Entity List reaches: "any items included in the License Requirement column of an entry"
 * (15 CFR 744.16(a)), less the items the same words take out, read against the item of the transaction.
 */
import { type Asking, type FactDeclaration, fact } from "../../../../src/authoring/index.ts";
import type { Listing, RequirementTerms } from "../../../../src/vocabulary/index.ts";
import { oilAndGasProject, supplement7, tariffCode } from "../746-embargoes/index.ts";
import { allOf, NO, not, openUntil, settled, takenAs, type Verdict, YES } from "../three-valued.ts";

/** Does the entry's requirement column reach the item? */
export function entryReaches(q: Asking, name: string, listing: Listing): Verdict {
  const words = listing.terms.requirement;
  if (words === undefined) {
    const ask = entryWordsFact(name);
    const told = q.fact(ask.name);
    const says = `the words of the entry of ${name} were not stated; taken as "all items subject to the EAR", as most entries read`;
    return typeof told === "boolean" ? settled(told) : takenAs(true, ask, says);
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
      return onList ? YES : supplement7(q);
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

/** Energy products in plain words, and words that say the item is something for them. */
const ENERGY =
  /\bcrude( oil)?\b|\bcondensates?\b|\bnatural gas\b|\bLNG\b|\bLPG\b|\brefined petroleum\b|\bdiesel\b|\bgasoline\b/i;
const SOMETHING_FOR_ENERGY =
  /\b(?:equipment|machin\w+|pumps?|valves?|pipes?|pipelines?|drill\w*|turbines?|compressors?|tanks?|tankers?|software|technology|sensors?|meters?|parts?|systems?|engines?|generators?|rigs?|catalysts?|additives?)\b/i;

type CarveOut = RequirementTerms["carveOuts"][number];

/**
 * Does an exclusion in the words of an entry take the item out? Where it speaks of EAR99 technology and the item is some,
 * only somebody who knows can say; where it speaks of things the item is not known to be, the requirement stands until the
 * exclusion is claimed.
 */
function carvedOut(q: Asking, name: string, { key, words }: CarveOut): Verdict {
  const { classification, kind } = q.transaction.item;
  const named = [
    ...(/\bear ?99\b/i.test(words) ? [classification.kind === "ear99"] : []),
    ...(/\btechnology\b/i.test(words) ? [kind === "technology"] : []),
  ];
  if (named.includes(false)) return NO;
  if (key === "entries-ending-in-999") return settled(/999$/.test(classification.code ?? ""));
  const codes = words.match(/\b\d{4,10}\b/g) ?? [];
  const heading = /^\d{4}/.exec(q.transaction.item.htsCode ?? "")?.[0];
  const code = tariffCode(q) ?? heading;
  if ((codes.length > 3 || /\bHS\b|harmonized/i.test(words)) && codes.length > 0 && code !== undefined)
    return settled(codes.some((c) => code.startsWith(c)));
  const claim = fact(
    `entryCarveOut.${key}`,
    `do these words of the entry take the item out of its requirement: “${words}”?`,
    "counsel",
  );
  const value = q.fact(claim.name);
  if (typeof value === "boolean") return settled(value);
  if (named.length > 0) return openUntil(claim);
  const description = q.transaction.item.description ?? "";
  if (key === "energy-products" && ENERGY.test(description) && !SOMETHING_FOR_ENERGY.test(description))
    return takenAs(true, claim, `described as “${description}”: taken as what the entry of ${name} leaves out`);
  return takenAs(false, claim, `nothing says that the item falls under the exclusion in the entry of ${name}`);
}
