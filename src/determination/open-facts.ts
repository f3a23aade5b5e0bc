import type { OpenFact } from "./brought.ts";
import type { Asked } from "./rule-on-day.ts";

/** Facts still open. Jurisdiction facts decide only while something would be required if the regulation reaches the transaction. */
export function openFacts(jurisdiction: readonly Asked[], asked: readonly Asked[], decides: boolean): OpenFact[] {
  const open = new Map<string, OpenFact>();
  const add = (facts: readonly OpenFact[]) => {
    for (const fact of facts) if (open.get(fact.name)?.weight !== "deciding") open.set(fact.name, fact);
  };
  for (const { brings } of jurisdiction) add(decides ? brings.missing : brings.missing.map(asKnowledge));
  for (const { brings } of asked) add(brings.missing);
  for (const { brings } of jurisdiction) add(brings.asks);
  for (const { brings } of asked) add(brings.asks);
  return [...open.values()];
}

const asKnowledge = (fact: OpenFact): OpenFact => ({ ...fact, weight: "knowledge" });
