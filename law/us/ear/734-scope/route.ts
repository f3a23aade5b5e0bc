import {
  type FactDeclaration,
  met,
  notMet,
  type Opinion,
  type RequirementDraft,
  unknown,
} from "../../../../src/authoring/index.ts";
import type { Verdict } from "../three-valued.ts";

/** What a route says in words for each of its three answers. */
export interface RouteWords {
  readonly yes: string;
  readonly no: string;
  readonly open: string;
}

const names = (facts: readonly FactDeclaration[]) => [...new Set(facts.map((f) => f.name))];

/** What a verdict carries beside its answer: facts of knowledge to ask, and what was taken for granted. */
function rest(v: Verdict) {
  return {
    ...(v.asks.length > 0 ? { asks: names(v.asks) } : {}),
    ...(v.says.length > 0 ? { assumptions: v.says } : {}),
    ...(v.missing.length + v.asks.length > 0 ? { declares: [...v.missing, ...v.asks] } : {}),
  };
}

/**
 * Turns the verdict on a route into an opinion. `ground` tells, should a license requirement stand, by which paragraph
 * the regulation reaches the item; left out for routes that need no telling.
 */
export function routeOpinion(
  v: Verdict,
  words: RouteWords,
  ground?: Pick<RequirementDraft, "citation" | "generalProhibition">,
): Opinion {
  if (v.is === "unknown") return unknown(words.open, names(v.missing), rest(v));
  if (v.is === "no") return notMet(words.no, rest(v));
  return met(words.yes, {
    ...rest(v),
    ...(ground ? { grounds: [{ ...ground, reason: words.yes, exceptions: { kind: "ordinary" } }] } : {}),
  });
}
