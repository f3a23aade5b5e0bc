import type { FilingAsking, Rulebook } from "../authoring/index.ts";
import type { Determination, TraceStep, Transaction } from "../vocabulary/index.ts";
import { type Asked, askRule } from "./ask-rule.ts";
import { assumptionsOf } from "./assumptions.ts";
import { bookOn } from "./book-on-day.ts";
import { collect, groundsOf } from "./collect.ts";
import { headline } from "./headline.ts";
import { type OpenFact, questionsFor } from "./questions.ts";
import { recorder } from "./recorder.ts";
import { weighExceptions } from "./weigh-exceptions.ts";

/** How far to go: `full` also tries each open question's answers to tell what each would change. */
export interface Depth {
  readonly questions: "full" | "none";
}

/**
 * Asks a whole rulebook about one transaction: jurisdiction, then every requirement (all of them, always), then
 * exceptions against each requirement, then the papers. Pure: the same input gives the same bytes.
 */
export function determine(
  book: Rulebook,
  transaction: Transaction,
  depth: Depth = { questions: "full" },
): Determination {
  const onDay = bookOn(book, transaction.on);
  const jurisdiction = onDay.jurisdiction.map((r) => askRule(r, transaction, "unknown"));
  const subject = subjectOf(jurisdiction);
  const act = actOf(jurisdiction);
  const reached = subject !== "not_subject" && act !== "none";
  const asked = (reached ? onDay.requirements : onDay.requirements.filter((r) => r.rule.always)).map((r) =>
    askRule(r, transaction, subject),
  );
  const all = [...jurisdiction, ...asked];
  const found = collect(all, openPremise(subject, act));
  const standing = found.requirements.filter((r) => r.conditionalOn === undefined);
  const requirements = standing.length > 0 ? [...groundsOf(jurisdiction), ...found.requirements] : found.requirements;
  const exceptions = weighExceptions(book, transaction, standing);
  const undecided = subject === "unknown" || act === "unknown";
  const open = openFacts(jurisdiction, asked, undecided && found.requirements.length > 0);
  const outcome = headline(
    found,
    exceptions,
    subject,
    open.some((f) => f.weight === "deciding"),
  );
  const steps: TraceStep[] = [...all.map((a) => a.step), ...onDay.notCovered];
  const filingAsking: FilingAsking = {
    ...recorder(transaction, subject),
    outcome,
    ...found,
    requirements: standing,
    exceptions,
  };
  const silent = open.filter((f) => f.weight === "knowledge").map((f) => f.name);
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
    questions:
      depth.questions === "none" ? [] : questionsFor(book, transaction, open, { outcome, requirements }, determine),
    humanJudgement: [...new Set(found.humanJudgement)],
    assumptions: [...new Set([...found.assumptions, ...assumptionsOf(book, onDay, transaction, steps, silent)])],
    trace: steps,
  };
}

/** Inside if any route brings the item in and none takes it out; unknown while a route that could decide is unknown. */
function subjectOf(asked: readonly Asked[]): Determination["subject"] {
  const status = (route: "in" | "out") => asked.filter((a) => a.rule.route === route).map((a) => a.opinion.status);
  const [ins, outs] = [status("in"), status("out")];
  if (outs.includes("met")) return "not_subject";
  if (ins.includes("met")) return outs.includes("unknown") ? "unknown" : "subject";
  return ins.includes("unknown") || outs.includes("unknown") ? "unknown" : "not_subject";
}

/** Is the transaction an act that the requirements speak of? */
function actOf(asked: readonly Asked[]): "act" | "none" | "unknown" {
  const status = asked.filter((a) => a.rule.route === "no-act").map((a) => a.opinion.status);
  if (status.includes("met")) return "none";
  return status.includes("unknown") ? "unknown" : "act";
}

/** What the requirements found would rest on while a jurisdiction fact is missing; undefined when nothing is open. */
function openPremise(subject: Determination["subject"], act: ReturnType<typeof actOf>): string | undefined {
  if (subject === "unknown") return "the item is inside the regulation";
  return act === "unknown" ? "the transaction is an act the regulation speaks of" : undefined;
}

/** Facts still open. Jurisdiction facts decide only while something would be required if the regulation reaches the transaction. */
function openFacts(jurisdiction: readonly Asked[], asked: readonly Asked[], decides: boolean): OpenFact[] {
  const open = new Map<string, OpenFact>();
  const add = (a: Asked, names: readonly string[] | undefined, weight: OpenFact["weight"]) => {
    if (names === undefined) return;
    for (const name of names) {
      const declared = [...(a.opinion.declares ?? []), ...a.rule.facts].find((f) => f.name === name);
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
  for (const a of jurisdiction) add(a, a.opinion.missing, decides ? "deciding" : "knowledge");
  for (const a of asked) add(a, a.opinion.missing, "deciding");
  for (const a of [...jurisdiction, ...asked]) add(a, a.opinion.asks, "knowledge");
  return [...open.values()];
}
