import { markOf, type Opinion, type Rule, type Version, versionOn } from "../authoring/index.ts";
import type { LegalDate, TraceStep, VersionMark } from "../vocabulary/index.ts";
import { NOTHING_READ } from "./nothing-read.ts";

type RuleVersion = Version<Rule["versions"][number]["apply"]>;

/** A rule's opinion with the version that gave it and the step of proof it leaves. */
export interface Asked {
  readonly rule: Rule;
  readonly opinion: Opinion;
  readonly version: VersionMark | undefined;
  readonly step: TraceStep;
  /** The opinion only says that the section does not apply: no finding, no question. */
  readonly plain: boolean;
}

/** A rule as it stands on a day: its version in force with the mark answers carry, or the answer of a rule out of time. */
export interface RuleOnDay {
  readonly rule: Rule;
  readonly stands: { readonly version: RuleVersion; readonly mark: VersionMark } | Asked;
  /** Plain answers given before on this day that rest on no stated fact, first come: given again when the same facts are read. */
  readonly told: Asked[];
}

/** The rule as it stands on a day; `through` is the last day whose text was read. */
export function ruleOnDay(rule: Rule, on: LegalDate, through: LegalDate): RuleOnDay {
  const version = versionOn(rule.versions, on);
  const told: Asked[] = [];
  if (version !== undefined) return { rule, stands: { version, mark: markOf(version, on, through) }, told };
  const first = rule.versions.at(-1)?.from ?? "an unknown day";
  const opinion: Opinion =
    rule.beforeFirst === "not-in-force"
      ? { status: "not_met", because: `not in force on ${on}; first version from ${first}` }
      : { status: "not_evaluated", because: `no text for ${on} was read here; the oldest is from ${first}` };
  const { section, title } = rule;
  const step: TraceStep = { section, title, ...opinion, facts: NOTHING_READ };
  return { rule, stands: { rule, opinion, version: undefined, step, plain: isPlain(opinion) }, told };
}

/** Most opinions only say that their section does not apply. */
export function isPlain(o: Opinion): boolean {
  if (o.status !== "not_met") return false;
  for (const key in o) if (key !== "status" && key !== "because") return false;
  return true;
}
