import type { ListedName } from "../../../src/vocabulary/index.ts";

/** The names in the one name column: what follows `A/K/A` or `D/B/A`, with or without points, is a further name. */
export function namesOf(printed: string): ListedName[] {
  const whole = printed.replace(/\s+/g, " ").trim();
  const parts = whole.split(/\s\(?(?:A\/K\/A|D\/B\/A|F\/K\/A)\s/i).map((part) => part.trim());
  const texts = parts.filter((text) => /[\p{L}\p{N}]/u.test(text));
  return texts.map((text, i) => ({ text: text.replace(/[ ,;]$/, ""), role: i === 0 ? "primary" : "alias" }));
}
