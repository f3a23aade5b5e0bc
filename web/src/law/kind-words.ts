import type { LawRule } from "../../../src/operations/index.ts";

/** The part a rule plays, in words. */
export const KIND_WORDS: Readonly<Record<LawRule["kind"], string>> = {
  jurisdiction: "scope",
  requirement: "requirement",
  bar: "bars exceptions",
  exception: "exception",
  filing: "papers",
  "not-covered": "not evaluated",
};
