import {
  type Asking,
  type Barred,
  type ExceptionOpinion,
  type ExceptionRule,
  type Rulebook,
  ruledOut,
} from "../authoring/index.ts";
import type { ExceptionFinding, Requirement } from "../vocabulary/index.ts";
import { askRound } from "./ask-round.ts";
import type { ExceptionOnDay, ExceptionRound } from "./exceptions-on-day.ts";
import { type CommonParts, LOOK } from "./looks.ts";
import type { Recorder } from "./recorder.ts";
import { Told } from "./told.ts";

/** The requirements that exceptions are tried against. */
export interface Standing {
  readonly requirements: readonly Requirement[];
  /** The same where the requirements are the same. */
  readonly words: string;
  /** The common parts of the question, when the requirements rest on these alone. */
  readonly common: CommonParts | undefined;
}

/** What the exceptions say, in one line for each, and as they said it. */
export interface Weighed {
  readonly findings: readonly ExceptionFinding[];
  readonly rules: readonly ExceptionOnDay[];
  readonly told: readonly Told<readonly ExceptionOpinion[]>[];
  readonly words: string;
}

/**
 * Tries every license exception against every requirement. One exception must overcome all of them, or several together
 * must leave none standing; otherwise a candidate for some is no help and is shown as ruled out by what remains.
 */
export function weighExceptions(
  book: Rulebook,
  round: ExceptionRound,
  q: Recorder,
  { requirements, words, common }: Standing,
  like?: Weighed & { readonly changed: number },
): Weighed {
  const { rules } = round;
  if (requirements.length === 0) return { findings: [], rules, told: [], words };
  q.turnTo("subject");
  const bars = standingBars(book, q, requirements);
  const closed = requirements.map(closedTo);
  const ask = (e: ExceptionOnDay): Told<readonly ExceptionOpinion[]> => {
    q.begin();
    q.looks.seen |= LOOK.standing;
    const barred = once(() => bars(e.exception.symbol));
    const of = (r: Requirement, i: number) =>
      closed[i]?.(e.exception.symbol) ?? barred() ?? ownOpinion(e, q, r, requirements);
    const said = requirements.map(of);
    return new Told(said, q.looks.seen, q.take());
  };
  const variant = like && { ...like, changed: like.changed | (like.words === words ? 0 : LOOK.standing) };
  const alike = common && { ...common, mask: common.mask | LOOK.standing, found: `${common.found} ${words}` };
  const told = askRound(round, q, alike, ask, variant);
  const coveredByMany = requirements.every((_, i) => told.some((t) => t.said[i]?.status === "candidate"));
  const findings = rules.map(({ exception }, i) => summed(exception, told[i]?.said ?? [], requirements, coveredByMany));
  return { findings, rules, told, words };
}

/** A bar that stands for the transaction: what keeps a symbol out, with the section that says so. */
type StandingBar = (symbol: string) => Barred | undefined;

/**
 * The first bar that keeps a symbol out. The bars that stand are worked out once for all exceptions, when one first asks
 * for them; every exception that asks rests on all they rest on.
 */
function standingBars(
  book: Rulebook,
  q: Recorder,
  all: readonly Requirement[],
): (symbol: string) => ExceptionOpinion | undefined {
  const standing = once(() => q.apart(() => barsThatStand(book, q, all)));
  return (symbol) => {
    const { said, looked, facts } = standing();
    q.again({ looked, facts });
    for (const bar of said) {
      const barred = bar(symbol);
      if (barred) return ruledOut(barred.because, barred.citation);
    }
    return undefined;
  };
}

function barsThatStand(book: Rulebook, q: Asking, all: readonly Requirement[]): StandingBar[] {
  const standing: StandingBar[] = [];
  for (const { stands, section } of book.bars) {
    const keepsOut = stands(q, all);
    if (keepsOut === undefined) continue;
    standing.push((symbol) => {
      const barred = keepsOut(symbol);
      return barred && { because: barred.because, citation: barred.citation ?? section };
    });
  }
  return standing;
}

/** What a requirement itself says of exceptions: undefined for those it leaves to be tried. */
function closedTo({ exceptions: reach, citation }: Requirement): (symbol: string) => ExceptionOpinion | undefined {
  if (reach.kind === "ordinary") return () => undefined;
  const words = reach.kind === "none" ? "no license exception" : `only ${reach.symbols.join(", ")}`;
  const closed = ruledOut(`${citation} takes ${words}`, reach.by);
  if (reach.kind === "none") return () => closed;
  return (symbol) => (reach.symbols.includes(symbol) ? undefined : closed);
}

/** Works something out when it is first asked for, and keeps it. */
function once<T>(work: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: work() };
    return kept.value;
  };
}

/** What an exception's own section says. */
function ownOpinion(
  { exception, apply }: ExceptionOnDay,
  q: Asking,
  requirement: Requirement,
  all: readonly Requirement[],
): ExceptionOpinion {
  return apply ? apply(q, requirement, all) : ruledOut(`not in force on ${q.on}`, exception.section);
}

/** Brings one exception's opinions on all requirements to one line. */
function summed(
  exception: ExceptionRule,
  opinions: readonly ExceptionOpinion[],
  requirements: readonly Requirement[],
  coveredByMany: boolean,
): ExceptionFinding {
  const out = opinions.findIndex((o) => o.status === "ruled_out");
  const open = opinions.find((o) => o.status === "not_evaluated");
  const candidates = opinions.filter((o) => o.status === "candidate");
  const usable = candidates.length === opinions.length || (candidates.length > 0 && coveredByMany);
  const base = { symbol: exception.symbol, citation: exception.section };
  if (usable && candidates[0]) {
    const conditions = [...new Set(candidates.flatMap((c) => (c.status === "candidate" ? c.conditions : [])))];
    const rest =
      candidates.length < opinions.length ? ["must be combined with another exception for the other requirements"] : [];
    return { ...base, status: "candidate", because: candidates[0].because, conditions: [...conditions, ...rest] };
  }
  const reason = opinions[out];
  if (reason?.status === "ruled_out") {
    return {
      ...base,
      citation: reason.citation ?? exception.section,
      status: "ruled_out",
      because: reason.because,
      conditions: [],
    };
  }
  if (open) return { ...base, status: "not_evaluated", because: open.because, conditions: [] };
  return {
    ...base,
    status: "ruled_out",
    because: `does not overcome ${requirements.map((r) => r.citation).join(", ")}`,
    conditions: [],
  };
}
