/**
 * Releases for a standards-related activity as 15 CFR 744.11(a) freed them for every entry of the Entity List from
 * 2022-09-09 (87 FR 55250) until 2024-07-17; since 2024-07-18 (89 FR 58273) such releases are outside the regulation
 * (734.10(b)). The words of 2022 were read in a secondary copy of 2023-04-24: EAR99 or anti-terrorism-only technology
 * and software, and named cryptographic paragraphs.
 */
import type { Asking } from "../../../../src/authoring/index.ts";
import { entryOn } from "../774-commerce-control-list/index.ts";
import { standardsRelatedActivity } from "../facts.ts";
import { NO, openUntil, settled, type Verdict } from "../three-valued.ts";

/** Entries of which some paragraphs were freed when they serve cryptographic functions. */
const CRYPTOGRAPHIC = ["5D002", "5E002"];

/** Is the item released in a way the section freed? `inForce` tells whether the section held the rule on the day. */
export function releasedForStandards(q: Asking, inForce: boolean): Verdict {
  const { classification, kind } = q.transaction.item;
  if (!inForce || kind === "commodity") return NO;
  const told = q.fact(standardsRelatedActivity.name);
  if (told === undefined && q.statedUnknown(standardsRelatedActivity.name)) return openUntil(standardsRelatedActivity);
  if (told !== true) return NO;
  if (classification.kind === "ear99" || CRYPTOGRAPHIC.includes(classification.code)) return settled(true);
  const reasons = entryOn(classification.code, q.on)?.reasons ?? [];
  return settled(reasons.length > 0 && reasons.every((r) => r === "AT"));
}
