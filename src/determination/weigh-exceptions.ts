import { type ExceptionOpinion, type ExceptionRule, type Rulebook, ruledOut, versionOn } from "../authoring/index.ts";
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
): ExceptionFinding[] {
  if (requirements.length === 0) return [];
  const tried = book.exceptions.map((e) => ({
    exception: e,
    opinions: requirements.map((r) => tryOne(book, e, transaction, r, requirements)),
  }));
  const coveredByMany = requirements.every((_, i) => tried.some((t) => t.opinions[i]?.status === "candidate"));
  return tried.map(({ exception, opinions }) => summed(exception, opinions, requirements, coveredByMany));
}

/** One exception against one requirement: what the requirement allows, then the bars on all exceptions, then its own section. */
function tryOne(
  book: Rulebook,
  exception: ExceptionRule,
  transaction: Transaction,
  requirement: Requirement,
  all: readonly Requirement[],
): ExceptionOpinion {
  const reach = requirement.exceptions;
  if (reach.kind === "none") return ruledOut(`${requirement.citation} takes no license exception`, reach.by);
  if (reach.kind === "only" && !reach.symbols.includes(exception.symbol)) {
    return ruledOut(`${requirement.citation} takes only ${reach.symbols.join(", ")}`, reach.by);
  }
  const q = recorder(transaction, "subject");
  for (const bar of book.bars) {
    const barred = bar.bars(q, exception.symbol, requirement, all);
    if (barred) return ruledOut(barred.because, barred.citation ?? bar.section);
  }
  const version = versionOn(exception.versions, transaction.on);
  if (version === undefined) return ruledOut(`not in force on ${transaction.on}`, exception.section);
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
