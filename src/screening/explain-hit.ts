import { explainEvidence } from "../matching/index.ts";
import type { ScreeningHit } from "./screener.ts";

/** Why the hit is a hit, in one line. */
export function explainHit(hit: ScreeningHit): string {
  const { identifier, evidence } = hit;
  if (identifier === undefined) return explainEvidence(evidence);
  const place = identifier.country ? ` (${identifier.country})` : "";
  const by = `equal identifier: ${identifier.type} ${identifier.value}${place}`;
  if (hit.matched !== identifier.value) return `${by}; ${explainEvidence(evidence)}`;
  return [by, ...(evidence.contradictions.length > 0 ? [`against: ${evidence.contradictions.join("; ")}`] : [])].join(
    " · ",
  );
}
