import type { Asking } from "../../../../src/authoring/index.ts";
import { coversParagraph, type Requirement } from "../../../../src/vocabulary/index.ts";
import {
  conditionHolds,
  type ExceptionLine,
  type LinePart,
  paragraphOf,
  type Scope,
} from "../774-commerce-control-list/index.ts";
import type { CountryGroup } from "./country-groups.table.ts";
import { destinationOf, goesTo } from "./destinations.ts";
import { entryOf } from "./item-scope.ts";

/** What the line of an entry for one exception says to the item, the destination and the reasons for control. */
export type LineAnswer =
  | { readonly is: "open"; readonly conditions: readonly string[]; readonly limitUsd?: number }
  | { readonly is: "closed"; readonly because: string }
  | { readonly is: "unsettled"; readonly because: string };

type Truth = "yes" | "no" | "unknown";

function every(parts: readonly Truth[]): Truth {
  if (parts.includes("no")) return "no";
  return parts.includes("unknown") ? "unknown" : "yes";
}

/** Does a scope of an entry take in the item, with the conditions it carries for that paragraph? */
export function covers(q: Asking, scope: Scope): Truth {
  const paragraph = paragraphOf(q);
  const inScope = coversParagraph(scope, paragraph);
  if (inScope === "outside") return "no";
  const conditions = (scope.when ?? []).map((w): Truth => {
    const concerned = w.only === undefined ? "inside" : coversParagraph({ only: w.only }, paragraph);
    if (concerned === "outside") return "yes";
    const holds = conditionHolds(q, w.words).is;
    return concerned === "inside" || holds === "yes" ? holds : "unknown";
  });
  return every([inScope === "inside" ? "yes" : "unknown", ...conditions]);
}

/** Does a part of the line speak of this item, this destination and these reasons? */
function applies(q: Asking, part: LinePart, all: readonly Requirement[]): Truth {
  const inGroup =
    part.group === undefined ||
    (goesTo(q, part.group as CountryGroup) && !goesTo(q, ...((part.notIn ?? []) as CountryGroup[])));
  return every([
    part.reason === undefined || all.some((r) => r.control === part.reason) ? "yes" : "no",
    part.to === undefined || part.to === destinationOf(q) ? "yes" : "no",
    inGroup ? "yes" : "no",
    part.unmarked === undefined ? "yes" : "unknown",
    covers(q, part.covers),
  ]);
}

/** The printed line for a symbol; LVS, GBS and the others stand in different places of an entry. */
export function printedLine(q: Asking, symbol: string): ExceptionLine | undefined {
  const entry = entryOf(q);
  if (symbol === "LVS") return entry?.lvs;
  if (symbol === "GBS") return entry?.gbs;
  return entry?.otherExceptionLines?.find((l) => l.symbol === symbol);
}

/** Reads the entry's own line for an exception. An entry without a line, or with `N/A`, closes it. */
export function entryLine(q: Asking, symbol: string, all: readonly Requirement[]): LineAnswer {
  const { code } = q.transaction.item.classification;
  const line = printedLine(q, symbol);
  if (line === undefined) return { is: "closed", because: `${code} prints no ${symbol} line` };
  const printed = `${code} prints: ${symbol}: ${shorten(line.raw)}`;
  if (line.answer === "no") return { is: "closed", because: printed };
  if (line.answer === "unread") return { is: "unsettled", because: `${printed}; a person must read it` };
  const closed = (line.closed ?? []).map((part) => applies(q, part, all));
  if (closed.includes("yes")) return { is: "closed", because: printed };
  const open = line.open?.map((part) => ({ part, truth: applies(q, part, all) })) ?? [];
  const yes = open.filter((o) => o.truth === "yes").map((o) => o.part);
  if (line.open !== undefined && yes.length === 0 && !open.some((o) => o.truth === "unknown"))
    return { is: "closed", because: printed };
  if (closed.includes("unknown") || (line.open !== undefined && yes.length === 0)) {
    return { is: "unsettled", because: `${printed}; the paragraph or the facts stated do not settle it` };
  }
  const limits = yes.flatMap((part) => (part.usd === undefined ? [] : [part.usd]));
  return { is: "open", conditions: [printed], ...(limits.length > 0 ? { limitUsd: Math.max(...limits) } : {}) };
}

const shorten = (raw: string) => (raw.length > 220 ? `${raw.slice(0, 217)}…` : raw).replaceAll(" || ", " ");
