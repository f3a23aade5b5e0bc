import type { Asking, Opinion, RequirementDraft } from "../../../../src/authoring/index.ts";
import { met, notMet, unknown } from "../../../../src/authoring/index.ts";
import type { Citation, ExceptionReach, ReviewPolicy } from "../../../../src/vocabulary/index.ts";
import type { Entry } from "../774-commerce-control-list/index.ts";
import type { There } from "./738.3-destinations.ts";
import { chartProhibition, entryOf, itemName } from "./738.4-item.ts";
import { missingOf, noWords, restOf, whichParagraph } from "./738.4-questions.ts";
import { type Control, type Reading, readingsOf, rowsFor } from "./738.4-rows.ts";

/**
 * The decision of 15 CFR 738.4(a)(2) for one reason for control: every row of the entry with that reason, its column
 * or its words, and the destination. A bare or too short paragraph is tried as each paragraph it may be: when every one
 * of them needs a license, one is needed; when they differ, the paragraph must be stated.
 */
export function askControl(q: Asking, control: Control): Opinion {
  const { kind } = q.transaction.item.classification;
  if (kind !== "ccl")
    return notMet(kind === "ear99" ? "EAR99 is on no entry of the Commerce Control List" : "no item of the list");
  const entry = entryOf(q);
  if (entry === undefined) return notMet("the entry is not on the list at hand: 15 CFR 738.4 says so");
  const printed = rowsFor(entry, control.reason);
  const rows = control.skips ? printed.filter((r) => !control.skips?.(r, q)) : printed;
  if (rows.length === 0) return notMet(`${entry.eccn} is not controlled for ${control.reason} reasons`);
  const readings = readingsOf(q, entry, rows, control);
  const told = restOf(readings);
  const always = readings.every((r) => r.answers.some((a) => a.verdict.is === "yes"));
  if (always) return required(q, entry, control, readings, told);
  if (readings.every((r) => r.answers.every((a) => a.verdict.is === "no"))) {
    return notMet(`${itemName(q)}: ${noWords(readings)}`, told);
  }
  const missing = missingOf(readings, whichParagraph(q, entry));
  return unknown(
    `${itemName(q)}: whether ${control.reason} reasons require a license turns on facts not stated`,
    missing.map((f) => f.name),
    {
      ...told,
      requirements: openDrafts(q, control, readings, []),
      declares: [...(told.declares ?? []), ...missing],
    },
  );
}

/** Requirements that hold only if an open row covers the item; shown, never binding. */
function openDrafts(
  q: Asking,
  control: Control,
  readings: readonly Reading[],
  binding: readonly Citation[],
): RequirementDraft[] {
  const open = readings.flatMap((r) => r.answers.filter((a) => a.verdict.is !== "no"));
  const drafts = new Map<Citation, RequirementDraft>();
  for (const { row, there } of open) {
    const citation = control.cite(row, q);
    if (binding.includes(citation) || drafts.has(citation)) continue;
    const reach = control.reach?.(row, q) ?? { kind: "ordinary" as const };
    const conditionalOn = `the item is one of these: ${shortened(row.covers.raw)}`;
    drafts.set(citation, { ...draft(q, control, citation, there, reach, 1), conditionalOn });
  }
  return [...drafts.values()];
}

const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 197)}…` : text);

function required(
  q: Asking,
  entry: Entry,
  control: Control,
  readings: readonly Reading[],
  told: Partial<Opinion>,
): Opinion {
  const yes = (r: Reading) => r.answers.filter((a) => a.verdict.is === "yes");
  const all = readings.flatMap(yes);
  const common = all.filter((a) =>
    readings.every((r) => yes(r).some((b) => control.cite(b.row, q) === control.cite(a.row, q))),
  );
  const drafts = new Map<Citation, RequirementDraft>();
  for (const { row, there } of common.length > 0 ? common : all.slice(0, 1)) {
    const citation = common.length > 0 ? control.cite(row, q) : `${control.section}(a)`;
    const reach = control.reach?.(row, q) ?? { kind: "ordinary" as const };
    if (!drafts.has(citation)) drafts.set(citation, draft(q, control, citation, there, reach, readings.length));
  }
  const one = readings.length === 1;
  const paragraph = whichParagraph(q, entry);
  const open = one ? missingOf(readings, paragraph) : [paragraph];
  const names = open.map((f) => f.name);
  const policy = all.flatMap((a) => control.policy?.(a.row, q) ?? []);
  return met(`${itemName(q)}: ${[...new Set(all.map((a) => a.there.words))].join("; ")}`, {
    ...told,
    requirements: [...drafts.values(), ...(one ? openDrafts(q, control, readings, [...drafts.keys()]) : [])],
    asks: [...(told.asks ?? []), ...(one ? [] : names)],
    missing: one ? names : [],
    declares: [...(told.declares ?? []), ...open],
    ...(policy.length > 0 ? { reviewPolicy: distinct(policy) } : {}),
  });
}

function draft(
  q: Asking,
  c: Control,
  citation: Citation,
  there: There,
  exceptions: ExceptionReach,
  of: number,
): RequirementDraft {
  const whichever = of > 1 ? `whichever paragraph of ${itemName(q)} it is, ` : "";
  return {
    citation,
    reason: `${c.reason}: ${whichever}${there.words}`,
    control: c.reason,
    generalProhibition: chartProhibition(q),
    item: itemName(q),
    exceptions,
  };
}

function distinct(policies: readonly ReviewPolicy[]): ReviewPolicy[] {
  return policies.filter((p, i) => policies.findIndex((o) => o.citation === p.citation && o.words === p.words) === i);
}
