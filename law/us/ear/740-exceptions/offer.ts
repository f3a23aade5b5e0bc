import {
  type Asking,
  candidate,
  type ExceptionOpinion,
  exceptionNotEvaluated,
  type FactDeclaration,
  ruledOut,
} from "../../../../src/authoring/index.ts";
import type { Citation, Requirement } from "../../../../src/vocabulary/index.ts";
import { paragraphOf, rowCovers } from "../774-commerce-control-list/index.ts";
import { slicesLeft } from "./740.2-restrictions.ts";
import type { CountryGroup } from "./country-groups.table.ts";
import { destinationOf, goesTo } from "./destinations.ts";
import { entryOf } from "./item-scope.ts";
import { admits } from "./paragraphs.ts";

const HONG_KONG =
  "a copy of the Hong Kong import license, or of the statement that none is needed, is at hand (15 CFR 740.2(a)(19))";

/** Symbols that 15 CFR 740.2(a)(5) leaves open, in part, for items controlled for MT reasons. */
const MT_OPEN = new Set(["TMP", "RPL", "GOV", "TSU", "AVS", "APR"]);

/** May the item be controlled for MT reasons, its paragraph or a fact of its entry not being stated? */
function mayBeMt(q: Asking, all: readonly Requirement[]): boolean {
  const entry = entryOf(q);
  if (entry === undefined || all.some((r) => r.control === "MT")) return false;
  return entry.rows.some((row) => row.reason === "MT" && rowCovers(q, entry, row, paragraphOf(q)).is === "unknown");
}

/** Offers an exception as a candidate, with what the general restrictions leave of it among the conditions. */
export function offer(
  q: Asking,
  symbol: string,
  all: readonly Requirement[],
  because: string,
  conditions: readonly string[],
): ExceptionOpinion {
  const slices = slicesLeft(q, symbol, all).map((s) => `${s.by} leaves ${s.section}${s.words ? ` (${s.words})` : ""}`);
  const hongKong =
    destinationOf(q) === "HK" && all.some((r) => ["NS", "MT", "NP", "CB"].includes(r.control ?? "")) ? [HONG_KONG] : [];
  const mt =
    !MT_OPEN.has(symbol) && mayBeMt(q, all) ? ["the item is not controlled for MT reasons (15 CFR 740.2(a)(5))"] : [];
  return candidate(because, [...new Set([...conditions, ...slices, ...hongKong, ...mt])]);
}

/** One use that opens an exception: how it is stated, its paragraph, what must be so, and where it never goes. */
export interface Use {
  readonly stated: string;
  readonly paragraph: string;
  readonly conditions: readonly string[];
  /** Words of a description or end use that speak of this use: enough to weigh it, never to grant it. */
  readonly said?: RegExp;
  /** Does the transaction itself, its places and its kind, look like this use? Enough to weigh it, never to grant it. */
  readonly shown?: (q: Asking, all: readonly Requirement[]) => boolean;
  readonly notTo?: readonly CountryGroup[];
  /** Anything else that rules the use out, in words. */
  readonly unless?: (q: Asking, all: readonly Requirement[]) => string | undefined;
}

const spoken: RegExp[] = [];

/** Words of a description or end use that some exception opening on a use looks for. */
export const usesSpokenOf = (): readonly RegExp[] => spoken;

/** The use that the words of the transaction speak of. */
function spokenOf(q: Asking, uses: readonly Use[]): Use | undefined {
  const { item, endUse } = q.transaction;
  const words = `${item.description ?? ""} ${endUse ?? ""}`;
  return uses.find((u) => u.said?.test(words));
}

/**
 * An exception that opens only on a use somebody states, that the description or the end use speaks of in its words, or
 * that the places and the kind of the transaction show.
 * Silence is not a candidate: the fact that would open it is named. A stated use is weighed against its destinations and against what the general restrictions leave.
 */
export function byUse(symbol: string, section: Citation, declared: FactDeclaration, uses: readonly Use[]) {
  const words = uses.map((u) => u.stated).join(", ");
  spoken.push(...uses.flatMap((u) => u.said ?? []));
  return (q: Asking, _requirement: Requirement, all: readonly Requirement[]): ExceptionOpinion => {
    const stated = q.fact(declared.name);
    if (stated === undefined || stated === true) {
      const spoken = spokenOf(q, uses);
      if (spoken !== undefined)
        return weighUse(q, symbol, { ...spoken, conditions: [...spoken.conditions, confirm(declared, spoken)] }, all);
      const shown = stated === undefined ? shownBy(q, symbol, declared, uses, all) : undefined;
      if (shown !== undefined) return shown;
      const first = stated === true ? firstOpen(q, symbol, declared, uses, all) : undefined;
      if (first !== undefined) return first;
      return exceptionNotEvaluated(`opens on a stated use: state ${declared.name} as one of ${words}`);
    }
    const use = uses.find((u) => u.stated === stated);
    if (use === undefined) return ruledOut("the stated use is none that this section names", section);
    return weighUse(q, symbol, use, all);
  };
}

/** A use stated without saying which: the first that nothing rules out, with the question which it is. */
function firstOpen(
  q: Asking,
  symbol: string,
  declared: FactDeclaration,
  uses: readonly Use[],
  all: readonly Requirement[],
): ExceptionOpinion | undefined {
  const which = `which use it is was not stated: state ${declared.name} as one of ${uses.map((u) => u.stated).join(", ")}`;
  return uses
    .map((use) => weighUse(q, symbol, { ...use, conditions: [...use.conditions, which] }, all))
    .find((opinion) => opinion.status === "candidate");
}

/** The first use that the transaction itself looks like and that nothing rules out; that it is so stays to be stated. */
function shownBy(
  q: Asking,
  symbol: string,
  declared: FactDeclaration,
  uses: readonly Use[],
  all: readonly Requirement[],
): ExceptionOpinion | undefined {
  const state = (use: Use) =>
    `the use was read from where the item goes and comes from: state ${declared.name} as ${use.stated} if it is so`;
  return uses
    .filter((use) => use.shown?.(q, all))
    .map((use) => weighUse(q, symbol, { ...use, conditions: [...use.conditions, state(use)] }, all))
    .find((opinion) => opinion.status === "candidate");
}

/** What stays to be stated where the use was only read from words. */
const confirm = (declared: FactDeclaration, use: Use): string =>
  `the use was read from the words of the transaction: state ${declared.name} as ${use.stated} if it is so`;

function weighUse(q: Asking, symbol: string, use: Use, all: readonly Requirement[]): ExceptionOpinion {
  const citation = `15 CFR ${use.paragraph}`;
  if (use.notTo && goesTo(q, ...use.notTo))
    return ruledOut(`${citation} does not go to Country Group ${use.notTo.join(" or ")}`, citation);
  const never = use.unless?.(q, all);
  if (never !== undefined) return ruledOut(never, citation);
  const closed = slicesLeft(q, symbol, all).find((s) => !admits(s.section, use.paragraph));
  if (closed !== undefined)
    return ruledOut(`${closed.by} leaves only ${closed.section}, not ${use.paragraph}`, closed.by);
  return offer(q, symbol, all, `the stated use is that of ${citation}`, use.conditions);
}
