import type { Asking } from "../../../../src/authoring/index.ts";
import { coversParagraph, type Requirement, readClassification } from "../../../../src/vocabulary/index.ts";
import {
  conditionHolds,
  type ExceptionLine,
  type LinePart,
  paragraphOf,
  type Scope,
} from "../774-commerce-control-list/index.ts";
import { itemForItems } from "../facts.ts";
import type { CountryGroup } from "./country-groups.table.ts";
import { destinationOf, goesTo } from "./destinations.ts";
import { entryOf } from "./item-scope.ts";

/** What the line of an entry for one exception says to the item, the destination and the reasons for control. */
export type LineAnswer =
  | { readonly is: "open"; readonly conditions: readonly string[]; readonly limitUsd?: number }
  | { readonly is: "closed"; readonly because: string }
  | { readonly is: "unsettled"; readonly because: string };

/** Does part of an entry speak of the item? `words`: only a wording, no paragraph, leaves it open. */
export interface Coverage {
  readonly is: "yes" | "no" | "unknown";
  readonly words: readonly string[];
}

const YES: Coverage = { is: "yes", words: [] };
const NO: Coverage = { is: "no", words: [] };
const truth = (holds: boolean): Coverage => (holds ? YES : NO);
const PARAGRAPH_OPEN: Coverage = { is: "unknown", words: [] };

/** All parts together; a part left open by more than words leaves the whole open by more than words. */
function every(parts: readonly Coverage[]): Coverage {
  if (parts.some((p) => p.is === "no")) return NO;
  const open = parts.filter((p) => p.is === "unknown");
  if (open.length === 0) return YES;
  return open.some((p) => p.words.length === 0)
    ? PARAGRAPH_OPEN
    : { is: "unknown", words: open.flatMap((p) => p.words) };
}

/** Technology and software count by what they are for: stated items that the words do not name are outside the words. */
function statedItemsOutside(q: Asking, words: string): boolean {
  const stated = q.fact(itemForItems.name);
  if (stated === undefined) return false;
  const items = (Array.isArray(stated) ? stated : [String(stated)]).flatMap((text) => {
    const read = readClassification(text);
    return read.ok ? [read.value] : [];
  });
  const named = [...words.matchAll(/\d[A-E]\d{3}(?:\.[a-z0-9]+)*/g)].map(([text]) => text);
  return (
    named.length > 0 &&
    items.length > 0 &&
    items.every((item) =>
      named.every((text) => {
        const read = readClassification(text);
        if (!read.ok || read.value.code !== item.code) return true;
        return (
          read.value.paragraph !== undefined &&
          coversParagraph({ only: [read.value.paragraph] }, item.paragraph) === "outside"
        );
      }),
    )
  );
}

function wordsHold(q: Asking, words: string): Coverage {
  if (statedItemsOutside(q, words)) return NO;
  const { is } = conditionHolds(q, words);
  return is === "unknown" ? { is, words: [words] } : truth(is === "yes");
}

/** Does a scope of an entry take in the item, with the conditions it carries for that paragraph? */
export function covers(q: Asking, scope: Scope): Coverage {
  const paragraph = paragraphOf(q);
  const inScope = coversParagraph(scope, paragraph);
  if (inScope === "outside") return NO;
  const conditions = (scope.when ?? []).map((w): Coverage => {
    const concerned = w.only === undefined ? "inside" : coversParagraph({ only: w.only }, paragraph);
    if (concerned === "outside") return YES;
    const holds = wordsHold(q, w.words);
    return concerned === "inside" || holds.is === "yes" ? holds : PARAGRAPH_OPEN;
  });
  return every([inScope === "inside" ? YES : PARAGRAPH_OPEN, ...conditions]);
}

/** Does a part of the line speak of this item, this destination and these reasons? */
function applies(q: Asking, part: LinePart, all: readonly Requirement[]): Coverage {
  const inGroup =
    part.group === undefined ||
    (goesTo(q, part.group as CountryGroup) && !goesTo(q, ...((part.notIn ?? []) as CountryGroup[])));
  return every([
    truth(part.reason === undefined || all.some((r) => r.control === part.reason)),
    truth(part.to === undefined || part.to === destinationOf(q)),
    truth(inGroup),
    part.unmarked === undefined ? YES : PARAGRAPH_OPEN,
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

/**
 * Reads the entry's own line for an exception. An entry without a line, or with `N/A`, closes it. What the line takes
 * out in words that no stated fact settles becomes a condition; what it opens in such words does not open it.
 */
export function entryLine(q: Asking, symbol: string, all: readonly Requirement[]): LineAnswer {
  const { code } = q.transaction.item.classification;
  const line = printedLine(q, symbol);
  if (line === undefined) return { is: "closed", because: `${code} prints no ${symbol} line` };
  const printed = `${code} prints: ${symbol}: ${shorten(line.raw)}`;
  if (line.answer === "no") return { is: "closed", because: printed };
  if (line.answer === "unread") return { is: "unsettled", because: `${printed}; a person must read it` };
  const closed = (line.closed ?? []).map((part) => applies(q, part, all));
  if (closed.some((c) => c.is === "yes")) return { is: "closed", because: printed };
  const open = line.open?.map((part) => ({ part, is: applies(q, part, all).is }));
  const yes = open?.filter((o) => o.is === "yes").map((o) => o.part) ?? [];
  if (open && yes.length === 0 && open.every((o) => o.is === "no")) return { is: "closed", because: printed };
  const outByParagraph = closed.some((c) => c.is === "unknown" && c.words.length === 0);
  if (outByParagraph || (open && yes.length === 0)) {
    return { is: "unsettled", because: `${printed}; the paragraph or the facts stated do not settle it` };
  }
  const limits = yes.flatMap((part) => (part.usd === undefined ? [] : [part.usd]));
  const excepted = closed.flatMap((c) => c.words).map((words) => `the item is none of these: ${shorten(words)}`);
  return {
    is: "open",
    conditions: [printed, ...excepted],
    ...(limits.length > 0 ? { limitUsd: Math.max(...limits) } : {}),
  };
}

const shorten = (raw: string) => (raw.length > 220 ? `${raw.slice(0, 217)}…` : raw).replaceAll(" || ", " ");
