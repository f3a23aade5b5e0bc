/** A word's place in a name, packed into a byte: role, and two marks of how it was written. */
import type { Word, WordRole } from "./words.ts";

/** Roles by number. */
export const WORD_ROLES: readonly WordRole[] = ["name", "number", "initial", "small", "noise"];

/** Packs the role and the two marks. */
export function marksOf(word: Word): number {
  return WORD_ROLES.indexOf(word.role) | (word.beforeComma ? 8 : 0) | (word.dotted ? 16 : 0);
}

/** Unpacks them. */
export function readMarks(marks: number): Pick<Word, "role" | "beforeComma" | "dotted"> {
  return {
    role: WORD_ROLES[marks & 7] as WordRole,
    beforeComma: (marks & 8) !== 0,
    dotted: (marks & 16) !== 0,
  };
}
