import type { ViewedEntry } from "../screening/index.ts";
import type { Citation, LegalDate, Outcome, ReviewPolicy } from "../vocabulary/index.ts";
import { day, ok, type Result, readTransaction } from "../vocabulary/index.ts";
import { type AssessOptions, assessTransaction, type World } from "./assess.ts";
import type { Assessment } from "./assessment.ts";

/** A transaction before and after a proposed listing, and what differs. */
export interface WhatIf {
  readonly proposal: {
    readonly list: string;
    readonly party: string;
    readonly from: LegalDate;
    readonly terms: string;
  };
  /** The day both answers are for: the day of the question, or the first day of the proposal when that is later. */
  readonly on: LegalDate;
  readonly before: Assessment;
  readonly after: Assessment;
  readonly difference: WhatIfDifference;
  /** What a reader must know beside the difference: above all, that the proposal met nobody. */
  readonly notes: readonly string[];
}

/** What differs between the two answers of a what-if. */
export interface WhatIfDifference {
  readonly outcome: { readonly before: Outcome; readonly after: Outcome };
  readonly requirementsAdded: readonly { readonly citation: Citation; readonly reason: string }[];
  /** Exceptions that were not ruled out before and are now. */
  readonly exceptionsLost: readonly {
    readonly symbol: string;
    readonly was: string;
    readonly citation: Citation;
    readonly because: string;
  }[];
  readonly reviewPolicyAdded: readonly ReviewPolicy[];
  readonly papers: readonly {
    readonly field: string;
    readonly before: string | boolean | null;
    readonly after: string | boolean | null;
  }[];
}

/** A what-if is the ordinary question asked of lists with one more entry. */
export function whatIf(world: World, input: unknown, proposed: ViewedEntry, options: AssessOptions): Result<WhatIf> {
  const read = readTransaction(input, world.stated);
  if (!read.ok) return read;
  const from = proposed.entry.period.from ?? read.value.on;
  const on = from > read.value.on ? day(from) : read.value.on;
  const { id: _id, ...question } = read.value;
  const before = assessTransaction(world, { ...question, on }, [input, on], options);
  if (!before.ok) return before;
  const after = assessTransaction(world, { ...question, on }, [input, on], { ...options, proposed: [proposed] });
  if (!after.ok) return after;
  return ok({
    proposal: {
      list: proposed.entry.list,
      party: proposed.entry.names[0]?.text ?? proposed.entry.id,
      from,
      terms: proposed.entry.terms.requirement?.raw ?? "no terms stated",
    },
    on,
    before: before.value,
    after: after.value,
    difference: differenceOf(before.value, after.value),
    notes: metBy(proposed, after.value)
      ? []
      : [
          `the proposal names no party of this transaction, so nothing was asked about it: look at the parties' names, or propose the name as the transaction has it`,
        ],
  });
}

/** Does the proposed entry reach a party of the transaction, surely or possibly? */
function metBy({ entry }: ViewedEntry, after: Assessment): boolean {
  const name = entry.names[0]?.text ?? entry.addresses[0]?.text;
  return after.parties.some((p) => p.listings.some((l) => l.list === entry.list && l.name === name));
}

function differenceOf(before: Assessment, after: Assessment): WhatIfDifference {
  const had = new Set(before.requirements.map((r) => `${r.citation} ${r.party ?? ""}`));
  const outBefore = new Map(before.exceptions.map((e) => [e.symbol, e.status]));
  const policies = new Set(before.reviewPolicy.map((p) => `${p.citation} ${p.words}`));
  const papers = (["aesLicenseCode", "eeiRequired", "eccnOnEei", "destinationControlStatement"] as const).map(
    (field) => ({
      field,
      before: before.filing[field],
      after: after.filing[field],
    }),
  );
  return {
    outcome: { before: before.outcome, after: after.outcome },
    requirementsAdded: after.requirements
      .filter((r) => !had.has(`${r.citation} ${r.party ?? ""}`))
      .map(({ citation, reason }) => ({ citation, reason })),
    exceptionsLost: after.exceptions
      .filter((e) => e.status === "ruled_out" && outBefore.get(e.symbol) !== "ruled_out")
      .map((e) => ({
        symbol: e.symbol,
        was: outBefore.get(e.symbol) ?? "not needed",
        citation: e.citation,
        because: e.because,
      })),
    reviewPolicyAdded: after.reviewPolicy.filter((p) => !policies.has(`${p.citation} ${p.words}`)),
    papers: papers.filter((p) => p.before !== p.after),
  };
}
