import type { DatedChange } from "../api/changes.ts";
import type { ChangesSearch } from "./changes-search.ts";

/** Kinds of change with the letter that leaves them out, and their words. */
export const KINDS: readonly { readonly kind: DatedChange["kind"]; readonly letter: string; readonly words: string }[] =
  [
    { kind: "rule", letter: "r", words: "rules" },
    { kind: "entries", letter: "e", words: "control list" },
    { kind: "list", letter: "l", words: "listings" },
    { kind: "edition", letter: "d", words: "editions" },
  ];

/** Everything a change says, for a search by words. */
function saidBy(c: DatedChange): string {
  if (c.kind === "rule") return `${c.section} ${c.title} ${c.symbol ?? ""} ${c.by} ${c.note ?? ""}`;
  if (c.kind === "entries") return `${c.by} ${c.entries.join(" ")}`;
  if (c.kind === "list") return `${c.title} ${c.parties.join(" ")}`;
  return `${c.title} ${c.edition}`;
}

/** The part of the regulation a rule is of, `744`; undefined for other changes and other law. */
export function partOf(c: DatedChange): string | undefined {
  return c.kind === "rule" ? /CFR (?:[Pp]art )?(\d{3})/.exec(c.section)?.[1] : undefined;
}

/** The changes that a state of the screen shows, in their order. */
export function narrowed(changes: readonly DatedChange[], asked: ChangesSearch): readonly DatedChange[] {
  const without = asked.without ?? "";
  const low = asked.find?.toLowerCase();
  const left = new Set(KINDS.filter((k) => without.includes(k.letter)).map((k) => k.kind));
  return changes.filter(
    (c) =>
      !left.has(c.kind) &&
      (asked.from === undefined || c.on >= asked.from) &&
      (asked.until === undefined || c.on <= asked.until) &&
      (asked.part === undefined || partOf(c) === asked.part) &&
      (asked.list === undefined || (c.kind === "list" && c.list === asked.list)) &&
      (low === undefined || saidBy(c).toLowerCase().includes(low)),
  );
}

/** Changes by day, newest first. */
export function byDay(
  changes: readonly DatedChange[],
): readonly { readonly on: string; readonly changes: readonly DatedChange[] }[] {
  const days = new Map<string, DatedChange[]>();
  for (const c of changes) days.set(c.on, [...(days.get(c.on) ?? []), c]);
  return [...days].map(([on, of]) => ({ on, changes: of }));
}
