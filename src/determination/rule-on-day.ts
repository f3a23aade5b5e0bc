import { coverageOf, markOf, type Opinion, type Rule, type Version, versionOn } from "../authoring/index.ts";
import type { LegalDate, TextCoverage, TraceStep, VersionMark } from "../vocabulary/index.ts";
import { type Brought, broughtBy } from "./brought.ts";
import { LOOK } from "./looks.ts";
import { NOTHING_READ } from "./nothing-read.ts";
import { Told } from "./told.ts";

type RuleVersion = Version<Rule["versions"][number]["apply"]>;

/** A rule's opinion with the version that gave it and the step of proof it leaves. */
export interface Asked {
  readonly rule: Rule;
  readonly opinion: Opinion;
  readonly version: VersionMark | undefined;
  readonly step: TraceStep;
  /** The opinion only says that the section does not apply: no finding, no question. */
  readonly plain: boolean;
  /** What the opinion brings to an answer. */
  readonly brings: Brought;
}

/** A version of a rule with the mark that answers carry; one for all days that carry the same mark. */
export interface RuleInForce {
  readonly rule: Rule;
  readonly version: RuleVersion;
  readonly mark: VersionMark;
  /** Plain answers given before that rest on no stated fact, first come. */
  readonly told: Asked[];
}

/** A rule as it stands on a day; out of time, it says the same to every question. */
export type RuleOnDay = RuleInForce | Told<Asked>;

/** Rules in force by version and mark. */
export type RulesInForce = Map<Rule, Map<RuleVersion, Map<TextCoverage, RuleInForce>>>;

/** The rule as it stands on a day; `through` is the last day whose text was read. */
export function ruleOnDay(rule: Rule, on: LegalDate, through: LegalDate, inForce: RulesInForce): RuleOnDay {
  const version = versionOn(rule.versions, on);
  if (version === undefined) return outOfTime(rule, on);
  const versions = inForce.get(rule) ?? new Map<RuleVersion, Map<TextCoverage, RuleInForce>>();
  inForce.set(rule, versions);
  const marks = versions.get(version) ?? new Map<TextCoverage, RuleInForce>();
  versions.set(version, marks);
  const coverage = coverageOf(version, on, through);
  const known = marks.get(coverage);
  if (known !== undefined) return known;
  const made = { rule, version, mark: markOf(version, on, through), told: [] };
  marks.set(coverage, made);
  return made;
}

function outOfTime(rule: Rule, on: LegalDate): Told<Asked> {
  const first = rule.versions.at(-1)?.from ?? "an unknown day";
  const opinion: Opinion =
    rule.beforeFirst === "not-in-force"
      ? { status: "not_met", because: `not in force on ${on}; first version from ${first}` }
      : { status: "not_evaluated", because: `no text for ${on} was read here; the oldest is from ${first}` };
  const { section, title } = rule;
  const step: TraceStep = { section, title, ...opinion, facts: NOTHING_READ };
  const brings = broughtBy(rule, opinion, undefined);
  const said = { rule, opinion, version: undefined, step, plain: isPlain(opinion), brings };
  return new Told(said, LOOK.day, NOTHING_READ);
}

/** Most opinions only say that their section does not apply. */
export function isPlain(o: Opinion): boolean {
  if (o.status !== "not_met") return false;
  for (const key in o) if (key !== "status" && key !== "because") return false;
  return true;
}

/** What every plain opinion brings: nothing. */
export const NOTHING_BROUGHT: Brought = {
  requirements: [],
  grounds: [],
  prohibitions: [],
  referrals: [],
  conditions: [],
  redFlags: [],
  reviewPolicy: [],
  humanJudgement: [],
  assumptions: [],
  missing: [],
  asks: [],
};
