/** Refusals: input that is not screened at all is said so, never screened in part. */
import type { Trouble } from "../vocabulary/index.ts";
import { foldText } from "./fold.ts";
import type { ParsedName } from "./views.ts";

/** Longest name accepted, in characters, before and after folding (the longest names on 2026 lists have 381). */
export const LONGEST_NAME = 1000;

/** Why this text cannot be screened as a name, if so. */
export function troubleWith(name: string, at: string): Trouble | undefined {
  if (name.length > LONGEST_NAME || (name.length > LONGEST_NAME / 20 && foldText(name).text.length > LONGEST_NAME))
    return {
      code: "name/too-long",
      at,
      because: `the name has more than ${LONGEST_NAME} characters, as written or after unfolding ligatures`,
      try: "send one name at a time; split lists of names into one query each",
    };
  if (foldText(name).text.trim() === "")
    return {
      code: "name/empty",
      at,
      because: "nothing is left of the name after removing spaces and invisible characters",
      try: "send the name as it is printed on the order or the invoice",
    };
  return undefined;
}

/** Text that folds to characters but to no word (only punctuation or symbols). */
export function troubleWithParsed(parsed: ParsedName, at: string): Trouble | undefined {
  if (parsed.views.length > 0) return undefined;
  return {
    code: "name/no-words",
    at,
    because: `\`${parsed.folded.slice(0, 40)}\` holds no letter or digit`,
    try: "send the name in letters of any script",
  };
}
