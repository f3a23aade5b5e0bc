import type { LegalDate } from "../vocabulary/index.ts";
import type { Rulebook } from "./rule.ts";
import type { Version } from "./version.ts";

interface DatedSection {
  readonly section: string;
  readonly versions: readonly Version<unknown>[];
  readonly facts: readonly { readonly name: string; readonly ask: string }[];
}

function sections(book: Rulebook): DatedSection[] {
  return [...book.jurisdiction, ...book.requirements, ...book.exceptions];
}

/** Every day on which some rule or exception of the book changes, oldest first. */
export function boundaryDays(book: Rulebook): LegalDate[] {
  const firsts = sections(book).flatMap((s) => s.versions.flatMap((v) => (v.from ? [v.from] : [])));
  return [...new Set(firsts)].sort();
}

/** How many versions of a section are in force on a day, counted by their half-open periods. */
function inForceCount(versions: readonly Version<unknown>[], on: LegalDate): number {
  return versions.filter((v, i) => {
    const newer = versions[i - 1]?.from;
    return (v.from === undefined || v.from <= on) && (newer === undefined || on < newer);
  }).length;
}

/** Sections with two versions on one boundary day, or none after their first. Empty for a sound book. */
export function coverageFaults(book: Rulebook): string[] {
  return boundaryDays(book).flatMap((on) =>
    sections(book).flatMap((s) => {
      const oldest = s.versions.at(-1)?.from;
      const expected = oldest !== undefined && on < oldest ? 0 : 1;
      const count = inForceCount(s.versions, on);
      return count === expected ? [] : [`${s.section} has ${count} versions in force on ${on}, expected ${expected}`];
    }),
  );
}

/** Facts that two sections declare under one name with different questions. Empty for a sound book. */
export function factConflicts(book: Rulebook): string[] {
  const asked = new Map<string, string>();
  return sections(book)
    .flatMap((s) => s.facts)
    .flatMap((f) => {
      const before = asked.get(f.name);
      asked.set(f.name, f.ask);
      return before !== undefined && before !== f.ask ? [`${f.name} is asked in two ways`] : [];
    });
}
