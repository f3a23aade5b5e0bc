/** Two names compared with each other, without a list: each is asked of a list of the other alone, and the two answers are averaged. */
import type { Trouble } from "../vocabulary/index.ts";
import type { MatchEvidence } from "./evidence.ts";
import type { NamedKind } from "./listing.ts";
import { buildNameIndex } from "./name-index.ts";
import { troubleWith } from "./trouble.ts";

/** Score of `a` against `b`, equal to that of `b` against `a`; evidence as seen from `a`. Refused where either cannot be screened. */
export function compareNames(
  a: string,
  b: string,
  options?: { kind?: NamedKind },
): { score: number; evidence: MatchEvidence } | { refused: Trouble } {
  const trouble = troubleWith(a, "names[0]") ?? troubleWith(b, "names[1]");
  if (trouble !== undefined) return { refused: trouble };
  const kind = options?.kind ?? "unknown";
  const there = ask(a, b, kind);
  const back = ask(b, a, kind);
  if ("refused" in there) return there;
  if ("refused" in back) return back;
  return { score: (there.score + back.score) / 2, evidence: there.evidence };
}

function ask(
  query: string,
  listed: string,
  kind: NamedKind,
): { score: number; evidence: MatchEvidence } | { refused: Trouble } {
  const index = buildNameIndex([{ id: "other", kind, names: [{ text: listed, role: "primary" }], countries: [] }]);
  const answer = index.search({ name: query, kind, limit: 1, minScore: 0 });
  if ("refused" in answer) return answer;
  const hit = answer.hits[0];
  return (
    hit ?? {
      score: 0,
      evidence: {
        views: { query: "whole", listed: "whole" },
        words: [],
        onlyInQuery: [query],
        onlyInListed: [listed],
        features: [],
        contradictions: ["no word in common"],
        signals: [],
      },
    }
  );
}
