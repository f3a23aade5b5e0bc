import { type Citation, sectionOf } from "../../../../src/vocabulary/index.ts";

/** The reason for control that each section of Part 742 states, by the code the list prints (15 CFR 738.2(d)(2)). */
const CODES: Readonly<Record<string, string>> = {
  "742.2": "CB",
  "742.3": "NP",
  "742.4": "NS",
  "742.5": "MT",
  "742.6": "RS",
  "742.7": "CC",
  "742.8": "AT",
  "742.11": "CC",
  "742.13": "SL",
  "742.14": "SI",
  "742.15": "EI",
  "742.17": "FC",
  "742.18": "CW",
  "742.19": "AT",
};

/** `15 CFR 742.4(a)(1)` → `NS`; undefined for sections that state no reason for control. */
export function controlOfSection(citation: Citation): string | undefined {
  return CODES[sectionOf(citation) ?? ""];
}
