import type { ListingTerms, PolicyClause, RequirementTerms, ReviewPolicyKind } from "../vocabulary/index.ts";

const SCOPES = [
  "all-items",
  "control-list",
  "control-list-and-supplement",
  "named-projects",
  "none",
  "unread",
] as const;
const POLICIES: readonly ReviewPolicyKind[] = [
  "approval-presumption",
  "case-by-case",
  "denial-presumption",
  "denial-policy",
  "see-section",
];

/**
 * Reads the short words in which worked examples state a listing's terms. A requirement is a scope, then, after
 * semicolons, `sees SECTION`, `carve-out KEY: words`, `open GOV (b)(2)(i), (b)(2)(ii)`, `worldwide`:
 * `all-items; open RFF`. A policy is one or more of the policy words, `denial-presumption`, each
 * optionally `for ECCN, ECCN`, separated by semicolons.
 */
export function wordsAsTerms(stated: {
  requirement?: string;
  reviewPolicy?: string;
  footnotes: readonly number[];
  programs: readonly string[];
}): ListingTerms {
  return {
    ...(stated.requirement === undefined ? {} : { requirement: requirementOf(stated.requirement) }),
    ...(stated.reviewPolicy === undefined
      ? {}
      : { policy: { raw: stated.reviewPolicy, clauses: clausesOf(stated.reviewPolicy) } }),
    footnotes: stated.footnotes,
    programs: stated.programs,
  };
}

function parts(words: string): string[] {
  return words.split(";").map((w) => w.trim());
}

function requirementOf(raw: string): RequirementTerms {
  const [first = "", ...rest] = parts(raw);
  const after = (word: string) => rest.filter((r) => r.startsWith(`${word} `)).map((r) => r.slice(word.length + 1));
  return {
    raw,
    scope: SCOPES.find((s) => s === first) ?? "unread",
    sees: after("sees"),
    carveOuts: after("carve-out").map((w) => {
      const [key = "", words = ""] = w.split(":").map((x) => x.trim());
      return { key, words };
    }),
    exceptionsOpen: after("open").map((w) => {
      const [symbol = "", paragraphs = ""] = w.split(/ (.*)/s);
      return { symbol, paragraphs: paragraphs === "" ? [] : paragraphs.split(/,\s*/) };
    }),
    ...(rest.includes("worldwide") ? { worldwide: true as const } : {}),
  };
}

function clausesOf(raw: string): PolicyClause[] {
  return parts(raw).map((words) => {
    const [first = "", eccns] = words.split(" for ");
    return {
      policy: POLICIES.find((p) => p === first) ?? "see-section",
      for: eccns ?? "all",
      ...(eccns ? { eccns: eccns.split(/,\s*/) } : {}),
    };
  });
}
