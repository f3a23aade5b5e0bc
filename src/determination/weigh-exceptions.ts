import {
  type Asking,
  type Barred,
  type ExceptionOpinion,
  type ExceptionRule,
  type Rulebook,
  ruledOut,
  versionOn,
} from "../authoring/index.ts";
import type { ExceptionFinding, Requirement, Transaction } from "../vocabulary/index.ts";
import { recorder } from "./recorder.ts";

/**
 * Tries every license exception against every requirement. One exception must overcome all of them, or several together
 * must leave none standing; otherwise a candidate for some is no help and is shown as ruled out by what remains.
 */
export function weighExceptions(
  book: Rulebook,
  transaction: Transaction,
  requirements: readonly Requirement[],
): Weighed {
  const read = new Set<string>();
  if (requirements.length === 0) return { findings: [], read };
  const q = recorder(transaction, "subject");
  const bars = standingBars(book, q, requirements);
  const tried = book.exceptions.map((e) => ({
    exception: e,
    opinions: requirements.map((r) => tryOne(bars, e, q, r, requirements)),
  }));
  for (const { name } of q.take()) read.add(name);
  const coveredByMany = requirements.every((_, i) => tried.some((t) => t.opinions[i]?.status === "candidate"));
  const findings = tried.map(({ exception, opinions }) => summed(exception, opinions, requirements, coveredByMany));
  return { findings, read };
}

/** What the exceptions say, and the facts they read on the way. */
export interface Weighed {
  readonly findings: readonly ExceptionFinding[];
  readonly read: ReadonlySet<string>;
}

/** A bar that stands for the transaction: what keeps a symbol out, with the section that says so. */
type StandingBar = (symbol: string) => Barred | undefined;

/** The bars that stand for these requirements, worked out once for all exceptions. */
function standingBars(book: Rulebook, q: Asking, all: readonly Requirement[]): StandingBar[] {
  return book.bars.flatMap((bar): StandingBar[] => {
    const keepsOut = bar.stands(q, all);
    if (keepsOut === undefined) return [];
    return [
      (symbol) => {
        const barred = keepsOut(symbol);
        return barred && { because: barred.because, citation: barred.citation ?? bar.section };
      },
    ];
  });
}

/** One exception against one requirement: what the requirement allows, then the bars on all exceptions, then its own section. */
function tryOne(
  bars: readonly StandingBar[],
  exception: ExceptionRule,
  q: Asking,
  requirement: Requirement,
  all: readonly Requirement[],
): ExceptionOpinion {
  const reach = requirement.exceptions;
  if (reach.kind === "none") return ruledOut(`${requirement.citation} takes no license exception`, reach.by);
  if (reach.kind === "only" && !reach.symbols.includes(exception.symbol)) {
    return ruledOut(`${requirement.citation} takes only ${reach.symbols.join(", ")}`, reach.by);
  }
  for (const bar of bars) {
    const barred = bar(exception.symbol);
    if (barred) return ruledOut(barred.because, barred.citation);
  }
  return ownOpinion(exception, q, requirement, all);
}

function ownOpinion(
  exception: ExceptionRule,
  q: Asking,
  requirement: Requirement,
  all: readonly Requirement[],
): ExceptionOpinion {
  const version = versionOn(exception.versions, q.on);
  if (version === undefined) return ruledOut(`not in force on ${q.on}`, exception.section);
  return version.apply(q, requirement, all);
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
