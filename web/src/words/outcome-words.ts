import type { Outcome } from "../../../src/vocabulary/index.ts";

/** How an outcome is shown: a shape and a word before a color. */
export interface OutcomeWords {
  readonly shape: string;
  /** In a table or a chip. */
  readonly word: string;
  /** As the first line of a letter. */
  readonly sentence: string;
  /** Name of the color's custom property, without the dashes. */
  readonly color: "prohibited" | "license" | "exception" | "indeterminate" | "hold" | "agency" | "neutral";
}

const WORDS: Readonly<Record<Outcome, OutcomeWords>> = {
  prohibited: { shape: "■", word: "Prohibited", sentence: "Prohibited", color: "prohibited" },
  license_required: {
    shape: "▲",
    word: "License required",
    sentence: "A license is required",
    color: "license",
  },
  exception_candidate: {
    shape: "◆",
    word: "License required, exception candidate",
    sentence: "A license is required, unless an exception is met in full",
    color: "exception",
  },
  refer_other_agency: {
    shape: "↗",
    word: "Ask another agency",
    sentence: "Another agency must be asked",
    color: "agency",
  },
  indeterminate: {
    shape: "◇",
    word: "Open: facts are missing",
    sentence: "Open: facts are missing",
    color: "indeterminate",
  },
  red_flag_hold: {
    shape: "⚑",
    word: "Hold: red flag",
    sentence: "Hold: a red flag must be resolved first",
    color: "hold",
  },
  no_requirement_found_with_conditions: {
    shape: "○",
    word: "No requirement found, with conditions",
    sentence: "No license requirement was found; there are conditions",
    color: "neutral",
  },
  no_requirement_found: {
    shape: "○",
    word: "No requirement found",
    sentence: "No license requirement was found",
    color: "neutral",
  },
  not_subject_to_ear: {
    shape: "–",
    word: "Not subject to the EAR",
    sentence: "Not subject to the EAR on the stated facts",
    color: "neutral",
  },
};

const UNFORESEEN: OutcomeWords = { shape: "◇", word: "Unknown outcome", sentence: "Unknown outcome", color: "neutral" };

/** The words of an outcome; an outcome this page has never heard of says so. */
export function outcomeWords(outcome: string): OutcomeWords {
  return Object.entries(WORDS).find(([name]) => name === outcome)?.[1] ?? UNFORESEEN;
}
