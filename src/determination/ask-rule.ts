import { type Asking, fact, notMet, type Opinion, unknown } from "../authoring/index.ts";
import { broughtBy } from "./brought.ts";
import type { Recorder } from "./recorder.ts";
import { type Asked, isPlain, NOTHING_BROUGHT, type RuleInForce, type RuleOnDay } from "./rule-on-day.ts";
import { Told } from "./told.ts";

/** How many plain answers of a rule are kept to be told again; the reasons of most rules are few and constant. */
const MOST_TOLD = 8;

/** What one rule says of the recorder's transaction. */
export function askRule(onDay: RuleOnDay, q: Recorder): Told<Asked> {
  if ("said" in onDay) return onDay;
  const { rule, version, mark, told } = onDay;
  const unmet = rule.only && q.unmet(rule.only);
  q.begin();
  if (unmet) q.again(unmet);
  const opinion = rule.only && unmet ? notMet(rule.only.otherwise) : opinionOf(onDay, version.apply, q);
  const plain = isPlain(opinion);
  const before = plain ? toldBefore(told, opinion.because) : undefined;
  const facts = q.take(before?.step.facts);
  if (before !== undefined && before.step.facts === facts) return new Told(before, q.looks.seen, facts);
  const { section, title } = rule;
  const { status, because } = opinion;
  const step = { section, title, status, because, version: mark, facts };
  const brings = plain ? NOTHING_BROUGHT : broughtBy(rule, opinion, mark);
  const asked = { rule, opinion, version: mark, step, plain, brings };
  if (plain && told.length < MOST_TOLD && facts.every((f) => !f.stated)) told.push(asked);
  return new Told(asked, q.looks.seen, facts);
}

/** The answer given before for the same reason. */
function toldBefore(told: readonly Asked[], because: string): Asked | undefined {
  for (const asked of told) if (asked.opinion.because === because) return asked;
  return undefined;
}

/** A rule that fails leaves the outcome open and says so; it never reads as not met. */
function opinionOf({ rule }: RuleInForce, apply: (q: Asking) => Opinion, q: Asking): Opinion {
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
