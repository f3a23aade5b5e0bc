/**
 * The entries of Huawei Technologies and its affiliates abroad, which had a temporary general license
 * (Supplement No. 7 to Part 744 as it stood in 2019 and 2020) and have footnote 2 of Supplement No. 4 since.
 */
import { type Asking, fact } from "../../../../src/authoring/index.ts";
import { day, type Listing, type Party } from "../../../../src/vocabulary/index.ts";
import { NO, openUntil, settled, type Verdict } from "../three-valued.ts";

/** First day of the temporary general license and the day footnote 2 took its place. */
export const TEMPORARY_LICENSE_FROM = day("2019-05-20");
export const FOOTNOTE_2_FROM = day("2020-08-17");

/** Which of the purposes of the general license the transaction serves; null says that it serves none. */
export const tglPurpose = fact(
  "tglPurpose",
  "which purpose of the temporary general license does the transaction serve: support of existing networks or handsets (in use or under contract by 2019-05-16), security research and disclosure of vulnerabilities, or 5G standards work?",
  "exporter",
  ["existing_networks", "existing_handsets", "security_research", "5g_standards", null],
);

/** The narrow disclosure that footnote 2 leaves free. */
export const vulnerabilityDisclosure = fact(
  "vulnerabilityDisclosureForExistingNetwork",
  "is what is disclosed limited to information on security vulnerabilities in Huawei's own items, for ongoing security research critical to an existing, fully operational network of a third party?",
  "engineer",
);

/** Was the entry made by the Huawei rules of May or August 2019, or does it carry footnote 2? */
export function isHuaweiEntry(party: Party, listing: Listing): boolean {
  if (listing.terms.footnotes.includes(2)) return true;
  if (listing.citations.some((c) => /^84 FR (?:22961|2296[2-8]|4349[3-9])\b/.test(c))) return true;
  return /\bhuawei\b|\bhisilicon\b/i.test(`${listing.name ?? ""} ${party.name}`);
}

/**
 * Footnote 2 of Supplement No. 4: disclosure of vulnerabilities to Huawei for existing networks is no release that the
 * entry's requirement reaches. It speaks of information, so goods are outside it.
 */
export function footnote2Excludes(q: Asking, party: Party, listing: Listing): Verdict {
  if (q.on < FOOTNOTE_2_FROM || !isHuaweiEntry(party, listing)) return NO;
  if (q.transaction.item.kind === "commodity" && q.transaction.item.intangible !== true) return NO;
  const told = q.fact(vulnerabilityDisclosure.name);
  if (typeof told === "boolean") return settled(told);
  return /research|vulnerab|cyber/i.test(String(q.fact(tglPurpose.name))) ? openUntil(vulnerabilityDisclosure) : NO;
}
