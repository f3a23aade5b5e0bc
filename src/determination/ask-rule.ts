import { markOf, type Opinion, type Rule, versionOn } from "../authoring/index.ts";
import type { LegalDate, TraceStep, Transaction, VersionMark } from "../vocabulary/index.ts";
import { recorder } from "./recorder.ts";

/** A rule's opinion with the version that gave it and the step of proof it leaves. */
export interface Asked {
  readonly rule: Rule;
  readonly opinion: Opinion;
  readonly version: VersionMark | undefined;
  readonly step: TraceStep;
}

/** Asks one rule about one transaction. A rule that fails says so in the proof and leaves the outcome open. */
export function askRule(
  rule: Rule,
  transaction: Transaction,
  subject: "subject" | "not_subject" | "unknown",
  through: LegalDate,
): Asked {
  const version = versionOn(rule.versions, transaction.on);
  if (version === undefined) return outOfTime(rule, transaction.on);
  const q = recorder(transaction, subject);
  const opinion = version.apply(q);
  const mark = markOf(version, transaction.on, through);
  return {
    rule,
    opinion,
    version: mark,
    step: {
      section: rule.section,
      title: rule.title,
      status: opinion.status,
      because: opinion.because,
      version: mark,
      facts: q.read(),
    },
  };
}

/** The day lies before the rule's oldest version. */
function outOfTime(rule: Rule, on: LegalDate): Asked {
  const first = rule.versions.at(-1)?.from ?? "an unknown day";
  const opinion: Opinion =
    rule.beforeFirst === "not-in-force"
      ? { status: "not_met", because: `not in force on ${on}; first version from ${first}` }
      : { status: "not_evaluated", because: `no text for ${on} was read here; the oldest is from ${first}` };
  return {
    rule,
    opinion,
    version: undefined,
    step: { section: rule.section, title: rule.title, status: opinion.status, because: opinion.because, facts: [] },
  };
}
