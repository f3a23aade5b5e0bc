const WORDS =
  /^(?:unknown|not known|unclear|not clear|undetermined|not determined|to be determined|tbd|uncertain|unsure|not sure|don.?t know|do not know|nobody knows|no idea|not available|n\/a|n\. ?a\.|\?+)$/i;

/**
 * Does a text say that nobody knows: "unknown", "not known", "unclear", "n/a", "?" and the like? `NA` alone does not: it is
 * a country. Nor does a blank: it says nothing.
 */
export const saysNotKnown = (text: string): boolean => WORDS.test(text.trim().replace(/\s+/g, " "));
