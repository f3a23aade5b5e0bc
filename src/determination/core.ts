import type { Rulebook } from "../authoring/index.ts";
import type { Determination, ExceptionFinding, Outcome, Requirement, Transaction } from "../vocabulary/index.ts";
import { askRound, type Round } from "./ask-round.ts";
import { askRule } from "./ask-rule.ts";
import { bookOn } from "./book-on-day.ts";
import type { OpenFact } from "./brought.ts";
import { collect, type Findings } from "./collect.ts";
import { headline } from "./headline.ts";
import { commonParts, LOOK, partsChanged } from "./looks.ts";
import { openFacts } from "./open-facts.ts";
import { actOf, openPremise, subjectOf } from "./reach.ts";
import { Recorder } from "./recorder.ts";
import type { Asked, RuleOnDay } from "./rule-on-day.ts";
import { standingOn } from "./standing.ts";
import type { Told } from "./told.ts";
import { type Weighed, weighExceptions } from "./weigh-exceptions.ts";

/** What decides the outcome, without the papers, the proof and the words around it. */
export interface Core {
  readonly transaction: Transaction;
  readonly q: Recorder;
  readonly subject: Determination["subject"];
  /** What the jurisdiction rules said, then what the rules of the second round said. */
  readonly first: readonly Told<Asked>[];
  readonly second: readonly Told<Asked>[];
  readonly rounds: readonly [Round<RuleOnDay, Asked>, Round<RuleOnDay, Asked>];
  /** Those of both rounds that say more than that their section does not apply. */
  readonly telling: readonly Asked[];
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

/**
 * Asks the rules and works out the outcome. For a variant of a transaction already asked about, only what looks at
 * the difference is asked again.
 */
export function coreOf(book: Rulebook, transaction: Transaction, like?: Core): Core {
  const onDay = bookOn(book, transaction.on);
  const q = new Recorder(transaction);
  const parts = commonParts(transaction);
  const changed = like ? partsChanged(like.transaction, transaction) : 0;
  const ask = (rule: RuleOnDay) => askRule(rule, q);
  const before = (i: 0 | 1, told: readonly Told<Asked>[], more: number) =>
    like && { rules: like.rounds[i].rules, told, changed: changed | more };
  const first = askRound(onDay.jurisdiction, q, parts, ask, like && before(0, like.first, 0));
  const jurisdiction = tellingOf(first);
  const subject = subjectOf(jurisdiction);
  const act = actOf(jurisdiction);
  q.turnTo(subject, { said: first, placeOf: onDay.placeOf });
  const round = subject !== "not_subject" && act !== "none" ? onDay.requirements : onDay.always;
  const common = { ...parts, found: subject };
  const reached = like && before(1, like.second, subject === like.subject ? 0 : LOOK.subject);
  const second = askRound(round, q, common, ask, reached);
  const asked = tellingOf(second);
  const premise = openPremise(subject, act);
  const telling = [...jurisdiction, ...asked];
  const found = collect(telling, premise);
  const standing = found.requirements.filter((r) => r.conditionalOn === undefined);
  const requirements =
    standing.length > 0
      ? [...jurisdiction.flatMap((a) => a.brings.grounds), ...found.requirements]
      : found.requirements;
  const against = standingOn(standing, second, premise, common);
  const weighed = weighExceptions(book, onDay.exceptions, q, against, like && { ...like.weighed, changed });
  const exceptions = weighed.findings;
  const undecided = subject === "unknown" || act === "unknown";
  const open = openFacts(jurisdiction, asked, undecided && found.requirements.length > 0);
  const deciding = open.some((f) => f.weight === "deciding");
  const outcome = headline(found, exceptions, subject, deciding);
  return {
    transaction,
    q,
    subject,
    first,
    second,
    rounds: [onDay.jurisdiction, round],
    telling,
    found,
    standing,
    requirements,
    exceptions,
    weighed,
    open,
    outcome,
  };
}

/** The opinions that say more than that their section does not apply. */
function tellingOf(told: readonly Told<Asked>[]): Asked[] {
  const telling: Asked[] = [];
  for (const { said } of told) if (!said.plain) telling.push(said);
  return telling;
}

/** Names of all facts that rules and exceptions read, stated or not. */
export function factsReadBy({ first, second, weighed }: Core): Set<string> {
  const read = new Set<string>();
  for (const { facts } of [...first, ...second, ...weighed.told]) for (const { name } of facts) read.add(name);
  return read;
}
