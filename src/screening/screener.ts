import { type ListView, stoodOn, type ViewedEntry } from "../list-history/index.ts";
import {
  ALERT_LEVEL,
  buildNameIndex,
  explainEvidence,
  type MatchEvidence,
  type NamedEntry,
  type NamedKind,
  type NameHit,
  type NameIndex,
} from "../matching/index.ts";
import { fail, type InForce, type LegalDate, ok, type PlaceCode, type Result } from "../vocabulary/index.ts";
import { namesOf } from "./names-of.ts";
import { type Tie, tieOf } from "./tie.ts";

/** Whom to look for. */
export interface ScreeningSubject {
  readonly name: string;
  readonly address?: string;
  readonly country?: PlaceCode;
  readonly kind?: NamedKind;
}

/** One entry that the name or the address reaches. */
export interface ScreeningHit {
  readonly viewed: ViewedEntry;
  /** 0 to 1. */
  readonly score: number;
  readonly matched: string;
  readonly tie: Tie;
  /** Was the entry in force on the day asked? Entries that were not are left out. */
  readonly inForce: Exclude<InForce, "no">;
  readonly evidence: MatchEvidence;
}

/** Why the hit is a hit, in one line. */
export function explainHit(hit: ScreeningHit): string {
  return explainEvidence(hit.evidence);
}

/** The day, the level and the number of hits; and what is proposed. */
export interface ScreeningOptions {
  readonly on: LegalDate;
  /** Lowest score shown; the documented alert level by default. */
  readonly level?: number;
  readonly limit?: number;
  /** Entries proposed for the question, on top of the lists. */
  readonly proposed?: readonly ViewedEntry[];
}

/** Screens names and addresses against one view of the lists. */
export interface Screener {
  readonly view: ListView;
  screen(subject: ScreeningSubject, options: ScreeningOptions): Result<readonly ScreeningHit[]>;
}

/** Builds the index once for a view, at the first question; questions about any day are then a filter. */
export function openScreener(view: ListView): Screener {
  let index: NameIndex | undefined;
  const opened = () => {
    index ??= buildNameIndex(view.entries.map((v, i) => namesOf(String(i), v.entry)));
    return index;
  };
  return {
    view,
    screen: (subject, options) =>
      view.lists.every((l) => l.edition === undefined) ? nothingLoaded() : screen(opened(), view, subject, options),
  };
}

function screen(
  index: NameIndex,
  view: ListView,
  subject: ScreeningSubject,
  options: ScreeningOptions,
): Result<readonly ScreeningHit[]> {
  const proposed = options.proposed ?? [];
  const overlay = overlayOf(proposed);
  const found = searchAll(index, overlay, subject, options);
  if (!found.ok) return found;
  const hits = found.value.flatMap((h): ScreeningHit[] => {
    const viewed = h.id.startsWith("p") ? proposed[Number(h.id.slice(1))] : view.entries[Number(h.id)];
    if (viewed === undefined) throw new Error(`the index knows entry ${h.id}, the view does not`);
    const inForce = stoodOn(viewed, options.on);
    return inForce === "no"
      ? []
      : [{ viewed, score: h.score, matched: h.matched, tie: tieOf(h.role, h.evidence), inForce, evidence: h.evidence }];
  });
  return ok(bestPerEntry(hits).slice(0, options.limit ?? 10));
}

const overlays = new WeakMap<readonly ViewedEntry[], NamedEntry[]>();

/** Proposed entries under keys of their own; kept, so that the index reads them once. */
function overlayOf(proposed: readonly ViewedEntry[]): NamedEntry[] {
  const known = overlays.get(proposed);
  if (known !== undefined) return known;
  const made = proposed.map((v, i) => namesOf(`p${i}`, v.entry));
  overlays.set(proposed, made);
  return made;
}

/** Asks the index for the name, and for the address where one is given. */
function searchAll(
  index: NameIndex,
  overlay: NamedEntry[],
  subject: ScreeningSubject,
  options: ScreeningOptions,
): Result<readonly NameHit[]> {
  const hits: NameHit[] = [];
  for (const text of [subject.name, ...(subject.address ? [subject.address] : [])]) {
    const answer = index.search({
      name: text,
      on: options.on,
      limit: (options.limit ?? 10) * 3,
      minScore: options.level ?? ALERT_LEVEL,
      ...(subject.kind ? { kind: subject.kind } : {}),
      ...(subject.country ? { countries: [subject.country] } : {}),
      ...(overlay.length > 0 ? { overlay } : {}),
    });
    if ("refused" in answer) return fail(answer.refused);
    hits.push(...answer.hits.filter((h) => text === subject.name || h.role === "address"));
  }
  return ok(hits);
}

/** One line per entry, the best; best first, ties by list and id so that the order never varies. */
function bestPerEntry(hits: readonly ScreeningHit[]): ScreeningHit[] {
  const key = (h: ScreeningHit) => `${h.viewed.entry.list} ${h.viewed.entry.id}`;
  const best = new Map<string, ScreeningHit>();
  for (const h of hits) if ((best.get(key(h))?.score ?? -1) < h.score) best.set(key(h), h);
  return [...best.values()].sort((a, b) => b.score - a.score || (key(a) < key(b) ? -1 : 1));
}

function nothingLoaded(): Result<never> {
  return fail({
    code: "lists/none-loaded",
    at: "lists",
    because: "no list is loaded, so nothing was looked at",
    try: "run `licet lists update`",
  });
}
