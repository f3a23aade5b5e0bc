import type { Fields } from "./input-fields.ts";
import { quoted } from "./trouble.ts";

/** Longest party name taken; real lists print names of up to 381 characters. */
export const LONGEST_NAME = 1000;

/** The name of a party or an owner, whole or not at all. */
export function readName(input: unknown, at: string, fields: Fields): string | undefined {
  if (typeof input !== "string") return fields.wrongType(at, input, "a name");
  if (input.length > LONGEST_NAME) {
    fields.troubles.push({
      code: "party/name-too-long",
      at,
      because: `the name has ${input.length} characters, more than ${LONGEST_NAME}; it would not be screened in part`,
      try: "give the name alone, without address or remarks",
    });
    return undefined;
  }
  if (!/[\p{L}\p{N}]/u.test(input)) {
    fields.troubles.push({
      code: "party/name-empty",
      at,
      because: `${quoted(input)} holds no letter and no digit`,
      try: "give the party's full name",
    });
    return undefined;
  }
  return input;
}
