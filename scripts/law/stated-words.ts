import {
  type ListingTerms,
  NO_TERMS,
  type PolicyClause,
  type RequirementTerms,
  type ReviewPolicyKind,
  type StatedListings,
} from "../../src/vocabulary/index.ts";

const TITLES: ReadonlyArray<readonly [RegExp, string]> = [
  [/entity list/i, "us/bis-entity-list"],
  [/unverified/i, "us/bis-unverified"],
  [/\bmeu\b|military end.user/i, "us/bis-military-end-user"],
  [/denied/i, "us/bis-denied-persons"],
  [/\bsdn\b|specially designated/i, "us/ofac-sdn"],
];

const SCOPES: ReadonlyArray<readonly [RegExp, RequirementTerms["scope"]]> = [
  [/CCL and items in Supp|CCL and .*Supp(\.|lement)? (No\. )?7/i, "control-list-and-supplement"],
  [/746\.8\(a\)\(4\)/, "named-projects"],
  [/all items subject to the EAR/i, "all-items"],
  [/items on the CCL|Commerce Control List/i, "control-list"],
];

const POLICIES: ReadonlyArray<readonly [RegExp, ReviewPolicyKind]> = [
  [/presumption of approval/i, "approval-presumption"],
  [/presumption of denial/i, "denial-presumption"],
  [/policy of denial|denied/i, "denial-policy"],
  [/case-by-case/i, "case-by-case"],
  [/^see/i, "see-section"],
];

function requirementOf(raw: string): RequirementTerms {
  const except = /\bexcept (.*)$/i.exec(raw)?.[1];
  const key = except && /UAV|unmanned/i.test(except) ? "uav-maintenance-technology" : "other";
  return {
    raw,
    scope: SCOPES.find(([words]) => words.test(raw))?.[1] ?? "unread",
    sees: raw.match(/\b7\d\d\.\d+(\([a-z0-9]+\))*/g) ?? [],
    carveOuts: except ? [{ key, words: except }] : [],
    exceptionsOpen: [],
  };
}

function clauseOf(words: string): PolicyClause {
  const eccns = words.match(/\b\d[A-E]\d{3}(\.[a-z0-9.]+)?\b/g);
  return {
    policy: POLICIES.find(([pattern]) => pattern.test(words))?.[1] ?? "see-section",
    for: /everything else|all other|else/i.test(words) ? "all-other" : words,
    ...(eccns ? { eccns } : {}),
    ...(/^see/i.test(words) ? { sees: words.match(/\b7\d\d\.\d+(\([a-z0-9]+\))*/g) ?? [] } : {}),
  };
}

/** Reads titles and wordings as the worked cases state them, for scoring the law without the list sources. */
export const statedWords: StatedListings = {
  listId: (title) => TITLES.find(([words]) => words.test(title))?.[1],
  terms(_list, stated): ListingTerms {
    const policy = stated.reviewPolicy;
    return {
      ...NO_TERMS,
      ...(stated.requirement ? { requirement: requirementOf(stated.requirement) } : {}),
      ...(policy ? { policy: { raw: policy, clauses: policy.split(/;\s*/).map(clauseOf) } } : {}),
      footnotes: stated.footnotes,
      programs: stated.programs,
    };
  },
};
