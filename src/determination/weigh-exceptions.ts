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
  const closed = requirements.map(closedTo);
  const tried = book.exceptions.map((e) => {
    const barred = once(() => barredBy(bars, e.symbol));
    const one = (r: Requirement, i: number) => closed[i]?.(e.symbol) ?? barred() ?? ownOpinion(e, q, r, requirements);
    return { exception: e, opinions: requirements.map(one) };
  });
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

/** What a requirement itself says of exceptions: undefined for those it leaves to be tried. */
function closedTo({ exceptions: reach, citation }: Requirement): (symbol: string) => ExceptionOpinion | undefined {
  if (reach.kind === "ordinary") return () => undefined;
  const words = reach.kind === "none" ? "no license exception" : `only ${reach.symbols.join(", ")}`;
  const closed = ruledOut(`${citation} takes ${words}`, reach.by);
  if (reach.kind === "none") return () => closed;
  return (symbol) => (reach.symbols.includes(symbol) ? undefined : closed);
}

/** The first bar that keeps a symbol out. */
function barredBy(bars: readonly StandingBar[], symbol: string): ExceptionOpinion | undefined {
  for (const bar of bars) {
    const barred = bar(symbol);
    if (barred) return ruledOut(barred.because, barred.citation);
  }
  return undefined;
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
