import type {
  PartyRole,
  ReviewPolicyKind,
  TextCoverage,
  TextTag,
  TransactionKind,
} from "../../../src/vocabulary/index.ts";

/** Roles a form offers first, in the order of a usual order. */
export const ROLES: ReadonlyArray<readonly [PartyRole, string]> = [
  ["end_user", "end user"],
  ["ultimate_consignee", "ultimate consignee"],
  ["intermediate_consignee", "intermediate consignee"],
  ["purchaser", "purchaser"],
  ["freight_forwarder", "freight forwarder"],
  ["financing_bank", "bank"],
  ["carrier", "carrier"],
  ["broker", "broker"],
  ["manufacturer", "manufacturer"],
  ["service_provider", "service provider"],
  ["other", "other"],
];

/** Who buys, receives and uses the item in one: the usual order. */
export const BUYER_AND_USER = "purchaser+ultimate_consignee+end_user";

/** Acts a form offers, with the words of an infinitive: "to export …". */
export const ACTS: ReadonlyArray<readonly [TransactionKind, string]> = [
  ["export", "export"],
  ["reexport", "reexport"],
  ["transfer_in_country", "transfer in-country"],
  ["deemed_export", "release to a foreign person in the U.S."],
  ["deemed_reexport", "release to a foreign person abroad"],
  ["us_person_activity", "act as a U.S. person"],
  ["import", "import"],
  ["domestic", "sell in the United States"],
];

/** A role in words; several joined by `+` as one phrase. */
export function roleWords(role: string): string {
  if (role === BUYER_AND_USER) return "buyer, consignee and end user";
  if (role.includes("+")) return role.split("+").map(roleWords).join(" and ");
  return ROLES.find(([name]) => name === role)?.[1] ?? role.replaceAll("_", " ");
}

/** An act in words. */
export function actWords(act: string): string {
  return ACTS.find(([name]) => name === act)?.[1] ?? act.replaceAll("_", " ");
}

/** How an application would be looked at, in words. */
export function policyWords(policy: ReviewPolicyKind | string): string {
  const words: Readonly<Record<string, string>> = {
    "approval-presumption": "usually granted",
    "case-by-case": "case by case",
    "denial-presumption": "presumption of denial",
    "denial-policy": "policy of denial",
    "see-section": "as the section says",
  };
  return words[policy] ?? policy.replaceAll("-", " ");
}

/** How sure a text is, in words. */
export function tagWords(tag: TextTag): string {
  return { T: "text read", S: "secondary source", K: "not yet confirmed" }[tag];
}

/** Whether the text used speaks for the day asked, in words; nothing when it does. */
export function coverageWords(coverage: TextCoverage): string | undefined {
  if (coverage === "covers-the-day") return undefined;
  return coverage === "later-text-applied" ? "read in a later text" : "no later text seen";
}

/** How a party is tied to an entry, in words. */
export function tieWords(tie: string): string {
  const words: Readonly<Record<string, string>> = {
    stated: "as stated",
    "same-name": "same name",
    possible: "possibly",
    address: "same address",
    proposed: "proposed listing",
  };
  return words[tie] ?? tie.replaceAll("-", " ");
}

/** A score as a word; the number stands beside it. */
export function likelihood(score: number): string {
  if (score >= 0.95) return "very likely";
  if (score >= 0.85) return "likely";
  if (score >= 0.7) return "possible";
  return "faint";
}

/** A short title for a list, from its long one. */
export function shortTitle(title: string): string {
  return title.replace(/\s*\(.*\)\s*$/, "");
}
