import type { FactDeclaration, FilingAsking, Rule, Rulebook } from "../authoring/index.ts";
import type {
  Determination,
  ExceptionFinding,
  Outcome,
  Requirement,
  TraceStep,
  Transaction,
} from "../vocabulary/index.ts";
import { askRule } from "./ask-rule.ts";
import { assumptionsOf } from "./assumptions.ts";
import { bookOn } from "./book-on-day.ts";
import { collect, type Findings, groundsOf } from "./collect.ts";
import { headline } from "./headline.ts";
import { type OpenFact, questionsFor } from "./questions.ts";
import { type Recorder, recorder } from "./recorder.ts";
import { restate } from "./restate.ts";
import type { Asked, RuleOnDay } from "./rule-on-day.ts";
import { type Weighed, weighExceptions } from "./weigh-exceptions.ts";

/** How far to go: `full` also tries each open question's answers to tell what each would change. */
export interface Depth {
  readonly questions: "full" | "none";
}

/**
 * Asks a whole rulebook about one transaction: jurisdiction, then every requirement (all of them, always), then
 * exceptions against each requirement, then the papers. Pure: the same input gives the same bytes.
 */
export function determine(book: Rulebook, asStated: Transaction, depth: Depth = { questions: "full" }): Determination {
  const onDay = bookOn(book, asStated.on);
  const restated = restate(book, onDay, asStated);
  const { transaction } = restated;
  const core = coreOf(book, transaction, NOTHING_KNOWN);
  const { found, exceptions, outcome, open, subject, requirements } = core;
  const steps: TraceStep[] = core.all.map((a) => a.step).concat(onDay.notCovered);
  const filingAsking: FilingAsking = {
    ...recorder(transaction, subject),
    outcome,
    requirements: core.standing,
    prohibitions: found.prohibitions,
    referrals: found.referrals,
    exceptions,
  };
  const silent = open.filter((f) => f.weight === "knowledge").map((f) => f.name);
  const retry = (changed: string, then: Transaction) => coreOf(book, then, knownBut(changed, core));
  return {
    outcome,
    subject,
    requirements,
    prohibitions: found.prohibitions,
    referrals: found.referrals,
    conditions: found.conditions,
    redFlags: found.redFlags,
    exceptions,
    reviewPolicy: found.reviewPolicy,
    filing: book.filing.file(filingAsking),
    questions: depth.questions === "none" ? [] : questionsFor(transaction, open, core, retry),
    humanJudgement: [...new Set(found.humanJudgement)],
    assumptions: [
      ...new Set([...found.assumptions, ...assumptionsOf(book, onDay, transaction, steps, silent, restated)]),
    ],
    trace: steps,
  };
}

/** What decides the outcome, without the papers, the proof and the words around it. */
export interface Core {
  readonly jurisdiction: readonly Asked[];
  readonly asked: readonly Asked[];
  /** Both, in order. */
  readonly all: readonly Asked[];
  readonly subject: Determination["subject"];
  readonly found: Findings;
  /** Requirements that bind, none conditional. */
  readonly standing: readonly Requirement[];
  /** Those, what is conditional, and the grounds of jurisdiction while something binds. */
  readonly requirements: readonly Requirement[];
  readonly exceptions: readonly ExceptionFinding[];
  readonly weighed: Weighed;
  readonly open: readonly OpenFact[];
  readonly outcome: Outcome;
}

/** Asks the rules, those already known left out, and works out the outcome. */
export function coreOf(book: Rulebook, transaction: Transaction, known: Known = NOTHING_KNOWN): Core {
  const onDay = bookOn(book, transaction.on);
  const ask = (rules: readonly RuleOnDay[], q: Recorder) =>
    known === NOTHING_KNOWN
      ? rules.map((r) => askRule(r, q))
      : rules.map((r) => known.of(r.rule, q.subject) ?? askRule(r, q));
  const jurisdiction = ask(onDay.jurisdiction, recorder(transaction, "unknown"));
  const subject = subjectOf(jurisdiction);
  const act = actOf(jurisdiction);
  const reached = subject !== "not_subject" && act !== "none";
  const asked = ask(
    reached ? onDay.requirements : onDay.always,
    recorder(transaction, subject, { asked: jurisdiction, placeOf: onDay.placeOf }),
  );
  const all = [...jurisdiction, ...asked];
  const found = collect(all, openPremise(subject, act));
  const standing = found.requirements.filter((r) => r.conditionalOn === undefined);
  const requirements = standing.length > 0 ? [...groundsOf(jurisdiction), ...found.requirements] : found.requirements;
  const weighed = known.weighed(standing) ?? weighExceptions(book, transaction, standing);
  const exceptions = weighed.findings;
  const undecided = subject === "unknown" || act === "unknown";
  const open = openFacts(jurisdiction, asked, undecided && found.requirements.length > 0);
  const deciding = open.some((f) => f.weight === "deciding");
  const outcome = headline(found, exceptions, subject, deciding);
  return { jurisdiction, asked, all, subject, found, standing, requirements, exceptions, weighed, open, outcome };
}

/** Opinions that may be taken over from another run. */
interface Known {
  of(rule: Rule, subject: Determination["subject"]): Asked | undefined;
  weighed(standing: readonly Requirement[]): Weighed | undefined;
}

const NOTHING_KNOWN: Known = { of: () => undefined, weighed: () => undefined };

/**
 * What stays known when one fact changes: a rule is a pure function of the transaction and of the facts it read, so a
 * rule that did not read the changed fact says the same again; so do the exceptions against the same requirements.
 */
function knownBut(changed: string, core: Core): Known {
  const { jurisdiction, asked, subject, weighed } = core;
  const same = (a: Asked) => !a.step.facts.some((f) => f.name === changed);
  const first = new Map(jurisdiction.filter(same).map((a) => [a.rule, a]));
  const then = new Map(asked.filter(same).map((a) => [a.rule, a]));
  const before = JSON.stringify(core.standing);
  return {
    of: (rule, now) => first.get(rule) ?? (now === subject ? then.get(rule) : undefined),
    weighed: (standing) => (!weighed.read.has(changed) && JSON.stringify(standing) === before ? weighed : undefined),
  };
}

/** Inside if any route brings the item in and none takes it out; unknown while a route that could decide is unknown. */
function subjectOf(asked: readonly Asked[]): Determination["subject"] {
  if (says(asked, "out", "met")) return "not_subject";
  const open = says(asked, "out", "unknown");
  if (says(asked, "in", "met")) return open ? "unknown" : "subject";
  return open || says(asked, "in", "unknown") ? "unknown" : "not_subject";
}

/** Is the transaction an act that the requirements speak of? */
function actOf(asked: readonly Asked[]): "act" | "none" | "unknown" {
  if (says(asked, "no-act", "met")) return "none";
  return says(asked, "no-act", "unknown") ? "unknown" : "act";
}

/** Does a jurisdiction rule of that route say so? */
function says(asked: readonly Asked[], route: Rule["route"], status: "met" | "unknown"): boolean {
  return asked.some((a) => !a.plain && a.opinion.status === status && a.rule.route === route);
}

/** What the requirements found would rest on while a jurisdiction fact is missing; undefined when nothing is open. */
function openPremise(subject: Determination["subject"], act: ReturnType<typeof actOf>): string | undefined {
  if (subject === "unknown") return "the item is inside the regulation";
  return act === "unknown" ? "the transaction is an act the regulation speaks of" : undefined;
}

/** Facts still open. Jurisdiction facts decide only while something would be required if the regulation reaches the transaction. */
function openFacts(jurisdiction: readonly Asked[], asked: readonly Asked[], decides: boolean): OpenFact[] {
  const open = new Map<string, OpenFact>();
  const add = (a: Asked, names: readonly string[], weight: OpenFact["weight"]) => {
    for (const name of names) {
      const named = (f: FactDeclaration) => f.name === name;
      const declared = a.opinion.declares?.find(named) ?? a.rule.facts.find(named);
      const before = open.get(name);
      if (before?.weight === "deciding") continue;
      open.set(name, {
        name,
        weight,
        because: `${a.rule.section}: ${a.opinion.because}`,
        ...(declared ? { declared } : {}),
      });
    }
  };
  const each = (from: readonly Asked[], kind: "missing" | "asks", weight: OpenFact["weight"]) => {
    for (const a of from) {
      const names = a.plain ? undefined : a.opinion[kind];
      if (names !== undefined) add(a, names, weight);
    }
  };
  each(jurisdiction, "missing", decides ? "deciding" : "knowledge");
  each(asked, "missing", "deciding");
  each(jurisdiction, "asks", "knowledge");
  each(asked, "asks", "knowledge");
  return [...open.values()];
}
