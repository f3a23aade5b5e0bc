import { type Asking, fact, notMet, type Opinion, unknown } from "../authoring/index.ts";
import type { Recorder } from "./recorder.ts";
import { type Asked, isPlain, type RuleOnDay } from "./rule-on-day.ts";

/** How many plain answers of a rule are kept for a day; the reasons of most rules are few and constant. */
const MOST_TOLD = 8;

/** Asks one rule about the recorder's transaction. */
export function askRule(onDay: RuleOnDay, q: Recorder): Asked {
  const { rule, stands, told } = onDay;
  if ("opinion" in stands) return stands;
  const { only } = rule;
  const unmet = only && q.unmet(only, told[0]?.step.facts);
  if (only && unmet) {
    const same = toldBefore(told, only.otherwise);
    if (same?.step.facts === unmet) return same;
  }
  const opinion = only && unmet ? notMet(only.otherwise) : opinionOf(onDay, stands.version.apply, q);
  const plain = isPlain(opinion);
  const before = plain ? toldBefore(told, opinion.because) : undefined;
  const facts = unmet ?? q.take(before?.step.facts);
  if (before !== undefined && before.step.facts === facts) return before;
  const { section, title } = rule;
  const { status, because } = opinion;
  const step = { section, title, status, because, version: stands.mark, facts };
  const asked = { rule, opinion, version: stands.mark, step, plain };
  if (plain && told.length < MOST_TOLD && facts.every((f) => !f.stated)) told.push(asked);
  return asked;
}

/** The answer given before for the same reason. A few comparisons of words are cheaper than a digest of fresh ones. */
function toldBefore(told: readonly Asked[], because: string): Asked | undefined {
  for (const asked of told) if (asked.opinion.because === because) return asked;
  return undefined;
}

/** A rule that fails leaves the outcome open and says so; it never reads as not met. */
function opinionOf({ rule }: RuleOnDay, apply: (q: Asking) => Opinion, q: Asking): Opinion {
  try {
    return apply(q);
  } catch (thrown) {
    const because = `the rule failed and a person must read the section: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
    const name = `reading of ${rule.section}`;
    return unknown(because, [name], {
      declares: [fact(name, `does ${rule.section} require anything here?`, "counsel", [])],
    });
  }
}
