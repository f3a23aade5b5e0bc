import { type Asking, type ExceptionRule, exception, fact, ruledOut, seen } from "../../../../src/authoring/index.ts";
import type { Requirement } from "../../../../src/vocabulary/index.ts";
import { codeOf, isTechnologyOrSoftware } from "./item-scope.ts";
import { byUse, type Use } from "./offer.ts";

const unrestrictedKind = fact(
  "unrestrictedTechnologyOrSoftware",
  "is it operation technology or software, sales technology, a bug fix, mass market software, a release to a university's own employee, or a copy of technology sent before?",
  "exporter",
  ["operation", "sales", "bug-fix", "mass-market", "university-employee", "copy", "none"],
);

const encryption = (q: Asking, all: readonly Requirement[]) =>
  codeOf(q) === "5D002" || all.some((r) => r.control === "EI")
    ? "encryption software controlled for EI reasons is left out of this paragraph"
    : undefined;

const eiOrMt = (_q: Asking, all: readonly Requirement[]) =>
  all.some((r) => ["EI", "MT"].includes(r.control ?? ""))
    ? "items controlled for EI or MT reasons are left out of this paragraph"
    : undefined;

const USES: readonly Use[] = [
  {
    stated: "operation",
    said: /\b(minimum )?operation technology\b|\boperating manuals?\b/i,
    paragraph: "740.13(a)",
    conditions: [
      "the minimum needed to install, operate, maintain or repair equipment lawfully exported to the same destination",
      "software in object code",
    ],
  },
  {
    stated: "sales",
    said: /\bsales technology\b/i,
    paragraph: "740.13(b)",
    conditions: [
      "a type customarily sent with a bid or quotation, and no detailed design, production or manufacture technology",
    ],
  },
  {
    stated: "bug-fix",
    said: /\bbug[ -]fix|\bsoftware updates?\b.*\bfix/i,
    paragraph: "740.13(c)",
    conditions: [
      "corrects errors in software lawfully exported to the same consignee, without enhancing its functions",
    ],
  },
  {
    stated: "mass-market",
    paragraph: "740.13(d)",
    notTo: ["E:1"],
    conditions: [
      "generally available by retail without restriction, for installation by the user without much support",
    ],
    unless: encryption,
  },
  {
    stated: "university-employee",
    paragraph: "740.13(f)",
    notTo: ["D:5"],
    conditions: [
      "released in the United States by a university to its bona fide full-time employee who lives there and is told of the limits",
    ],
    unless: eiOrMt,
  },
  {
    stated: "copy",
    paragraph: "740.13(g)",
    conditions: ["the identical technology was authorized before to the same recipient; revisions are editorial"],
  },
];

const weigh = byUse("TSU", "15 CFR 740.13", unrestrictedKind, USES);

/** 15 CFR 740.13: technology and software without restriction. Opens on the kind stated. */
export const unrestricted: ExceptionRule = exception({
  symbol: "TSU",
  section: "15 CFR 740.13",
  title: "technology and software unrestricted",
  facts: [unrestrictedKind],
  versions: [
    seen("2026-07-30", "61 FR 64274", (q, requirement, all) =>
      isTechnologyOrSoftware(q)
        ? weigh(q, requirement, all)
        : ruledOut("License Exception TSU is for technology and software", "15 CFR 740.13"),
    ),
  ],
});
