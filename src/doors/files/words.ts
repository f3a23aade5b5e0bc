import type { Outcome } from "../../vocabulary/index.ts";

const WORDS: Readonly<Record<Outcome, string>> = {
  prohibited: "prohibited",
  license_required: "license required",
  exception_candidate: "license required unless an exception is met",
  refer_other_agency: "another agency must be asked",
  indeterminate: "open: facts are missing",
  red_flag_hold: "hold: red flag",
  no_requirement_found_with_conditions: "no license requirement found; conditions",
  no_requirement_found: "no license requirement found",
  not_subject_to_ear: "found not subject to the regulation",
};

/** An outcome in words for people. */
export const outcomeWords = (outcome: string): string => WORDS[outcome as Outcome] ?? outcome;

/** Makes control and direction characters visible, so that a foreign name can neither hide nor turn text around. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) =>
    c === "\n" || c === "\t" ? " " : `‹U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}›`,
  );
}
