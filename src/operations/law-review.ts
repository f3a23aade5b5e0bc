import { coverageFaults, factConflicts, type Rulebook, versionOn } from "../determination/index.ts";
import { type Citation, type LegalDate, ok, type TextTag } from "../vocabulary/index.ts";
import type { Desk } from "./desk.ts";

/** What the official text of a day says otherwise than the text that was read. */
export interface LawDrift {
  /** Day of the text that was read. */
  readonly textOf: LegalDate;
  readonly from: string;
  readonly compared: number;
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Parts that were read once and did not come now. */
  readonly notCompared: readonly string[];
  /** Files handed over that are of another day than the one chosen for their part. */
  readonly otherDays: readonly string[];
}

/** One rule as it stands on a day. */
export interface VersionInForce {
  readonly section: Citation;
  readonly title: string;
  readonly symbol?: string;
  readonly from: LegalDate | null;
  readonly by: Citation | null;
  readonly text: TextTag | null;
  /** `in-force` · `not-in-force` before its first day · `not-evaluated` no text of that day was read · `later-text` only a later text was read. */
  readonly standing: "in-force" | "not-in-force" | "not-evaluated" | "later-text";
}

/** Which version of every rule and exception a question about a day is asked of. */
export async function lawVersionsOn(desk: Desk, on: LegalDate) {
  const world = await desk.world();
  if (!world.ok) return world;
  const { rulebook } = world.value;
  return ok({
    on,
    edition: rulebook.edition,
    textThrough: rulebook.textThrough,
    rules: rulesOf(rulebook).map((r) => standing(r, on)),
  });
}

type Dated = Rulebook["requirements"][number] | Rulebook["exceptions"][number];

const rulesOf = (book: Rulebook): Dated[] => [...book.jurisdiction, ...book.requirements, ...book.exceptions];

function standing(rule: Dated, on: LegalDate): VersionInForce {
  const versions: readonly {
    readonly from?: LegalDate;
    readonly seen?: LegalDate;
    readonly by: Citation;
    readonly text: TextTag;
    readonly apply: unknown;
  }[] = rule.versions;
  const version = versionOn(versions, on);
  const before = "beforeFirst" in rule ? rule.beforeFirst : "not-in-force";
  return {
    section: rule.section,
    title: rule.title,
    ...("symbol" in rule ? { symbol: rule.symbol } : {}),
    from: version?.from ?? null,
    by: version?.by ?? null,
    text: version?.text ?? null,
    standing:
      version === undefined ? before : version.seen !== undefined && on < version.seen ? "later-text" : "in-force",
  };
}

/** What the rulebook does not cover, what it rests on unread text for, and faults in it. */
export async function lawGaps(desk: Desk) {
  const world = await desk.world();
  if (!world.ok) return world;
  const { rulebook } = world.value;
  const unsure = rulesOf(rulebook).flatMap((rule) =>
    rule.versions
      .filter((v) => v.text !== "T")
      .map((v) => ({
        section: rule.section,
        title: rule.title,
        from: v.from ?? null,
        by: v.by,
        text: v.text,
        note: v.note ?? null,
      })),
  );
  return ok({
    notCovered: rulebook.notCovered,
    unsure,
    faults: [...coverageFaults(rulebook), ...factConflicts(rulebook)],
  });
}
