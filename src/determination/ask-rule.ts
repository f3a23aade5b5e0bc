import { type Asking, fact, notEvaluated, type Opinion, type Rule, unknown } from "../authoring/index.ts";
import type { TraceStep, Transaction, VersionMark } from "../vocabulary/index.ts";
import type { RuleOnDay } from "./book-on-day.ts";
import { recorder } from "./recorder.ts";

/** A rule's opinion with the version that gave it and the step of proof it leaves. */
export interface Asked {
  readonly rule: Rule;
  readonly opinion: Opinion;
  readonly version: VersionMark | undefined;
  readonly step: TraceStep;
}

const NO_FACTS: TraceStep["facts"] = [];

/** Asks one rule about one transaction. */
export function askRule(
  onDay: RuleOnDay,
  transaction: Transaction,
  subject: "subject" | "not_subject" | "unknown",
): Asked {
  const { rule, version, mark } = onDay;
  const { section, title } = rule;
  if (version === undefined || mark === undefined) {
    const opinion = onDay.outOfTime ?? notEvaluated("no version in force");
    return {
      rule,
      opinion,
      version: undefined,
      step: { section, title, status: opinion.status, because: opinion.because, facts: NO_FACTS },
    };
  }
  const q = recorder(transaction, subject);
  const opinion = opinionOf(rule, version, q);
  const { status, because } = opinion;
  return { rule, opinion, version: mark, step: { section, title, status, because, version: mark, facts: q.read() } };
}

/** A rule that fails leaves the outcome open and says so; it never reads as not met. */
function opinionOf(rule: Rule, version: NonNullable<RuleOnDay["version"]>, q: Asking): Opinion {
  try {
    return version.apply(q);
  } catch (thrown) {
    const because = `the rule failed and a person must read the section: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
    const name = `reading of ${rule.section}`;
    return unknown(because, [name], {
      declares: [fact(name, `does ${rule.section} require anything here?`, "counsel", [])],
    });
  }
}
