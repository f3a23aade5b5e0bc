import type { Asking } from "../../../../src/authoring/index.ts";
import {
  type Classification,
  coversParagraph,
  type Requirement,
  readClassification,
  sectionOf,
} from "../../../../src/vocabulary/index.ts";
import { type Entry, entryOn, paragraphOf } from "../774-commerce-control-list/index.ts";
import { itemForItems } from "../facts.ts";

/** The entry number of the item, `3A001`; `EAR99` and the like for other items. */
export const codeOf = (q: Asking): string => q.transaction.item.classification.code;

/** The entry of the item on the day; undefined when it is on no entry. */
export function entryOf(q: Asking): Entry | undefined {
  return q.transaction.item.classification.kind === "ccl" ? entryOn(codeOf(q), q.on) : undefined;
}

const namedItems = new Map<string, Classification | undefined>();

/** A named item, read once; undefined for words that are no entry. */
function namedItem(text: string): Classification | undefined {
  if (!namedItems.has(text)) {
    const read = readClassification(text);
    namedItems.set(text, read.ok ? read.value : undefined);
  }
  return namedItems.get(text);
}

/** Is the item one of those named, `3B001.a.4` or `3A001`? A paragraph too short is `unknown`. */
export function itemAmong(q: Asking, items: readonly string[]): "inside" | "outside" | "unknown" {
  const code = codeOf(q);
  const scopes: (string | undefined)[] = [];
  for (const text of items) {
    const named = namedItem(text);
    if (named?.code === code) scopes.push(named.paragraph);
  }
  if (scopes.length === 0) return "outside";
  if (scopes.includes(undefined)) return "inside";
  return coversParagraph({ only: scopes.filter((s) => s !== undefined) }, paragraphOf(q));
}

/** Is what software or technology is for among the named items? `unknown` while nobody said what it is for. */
export function forItemsAmong(q: Asking, items: readonly string[]): "inside" | "outside" | "unknown" {
  const stated = q.fact(itemForItems.name);
  if (stated === undefined) return "unknown";
  const answers = (Array.isArray(stated) ? stated : [stated]).flatMap((text) => {
    const of = namedItem(String(text));
    if (of === undefined) return ["unknown" as const];
    return items.flatMap((item) => {
      const named = namedItem(item);
      if (named === undefined || named.code !== of.code) return [];
      return named.paragraph === undefined ? "inside" : coversParagraph({ only: [named.paragraph] }, of.paragraph);
    });
  });
  if (answers.includes("inside")) return "inside";
  return answers.includes("unknown") ? "unknown" : "outside";
}

/** A 600 series item: military items of `xY6zz` entries (15 CFR 772.1). */
export const is600Series = (q: Asking): boolean => /^\d[A-E]6\d\d$/.test(codeOf(q));

/** A 9x515 item: spacecraft and what belongs to them. */
export const is9x515 = (q: Asking): boolean => /^9[A-E]515$/.test(codeOf(q));

/** Does a requirement come from a part, `744`, or from a section of it, `742.7`? */
export function requiredBy(requirement: Requirement, place: string): boolean {
  const section = sectionOf(requirement.citation);
  return (
    section === place ||
    (section?.startsWith(`${place}.`) ?? new RegExp(`\\bPart ${place}\\b`).test(requirement.citation))
  );
}

/** Reasons for control behind the requirements that come from the Commerce Control List and its chart. */
export function chartControls(all: readonly Requirement[]): readonly string[] {
  return [
    ...new Set(
      all.flatMap((r) =>
        r.control !== undefined && !requiredBy(r, "744") && !requiredBy(r, "746") ? [r.control] : [],
      ),
    ),
  ];
}

/** Is every requirement of the list and the chart there for this one reason? */
export function onlyReason(all: readonly Requirement[], reason: string): boolean {
  const controls = chartControls(all);
  const others = all.filter((r) => r.control === undefined && requiredBy(r, "738"));
  return controls.length === 1 && controls[0] === reason && others.length === 0;
}

/** What of the item is technology or software. */
export const isTechnologyOrSoftware = (q: Asking): boolean => q.transaction.item.kind !== "commodity";
