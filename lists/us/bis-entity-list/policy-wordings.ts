import type { PolicyClause, PolicyTerms, ReviewPolicyKind } from "../../../src/vocabulary/index.ts";
import { NOT_INCORPORATED } from "./editorial-notes.ts";
import { normalized, sectionsIn, takeReference, tidy } from "./section-references.ts";

/** Slips of the pen in the policy column, seen on the list or in copies of it. */
const MISPRINTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:case-by case|casa-by-case|case by case)\b/g, "case-by-case"],
  // A citation glued to the reference before it.
  [/(of the ear)\d+ fr \d+, \d+\/\d+\/\d+/g, "$1"],
  [/\bpresumption for denial\b/g, "presumption of denial"],
  [/\bitems subject to ear\b/g, "items subject to the ear"],
  // The stop between two clauses lost.
  [/\bpolicy of denial (?=case-by-case|see )/g, "policy of denial. "],
];

const POLICIES: readonly (readonly [RegExp, ReviewPolicyKind])[] = [
  [/^presumption of denial\b/, "denial-presumption"],
  [/^policy of denial\b/, "denial-policy"],
  [/^case-by-case(?: review| basis)?\b/, "case-by-case"],
  [/^presumption of approval\b/, "approval-presumption"],
];

/** Words behind a policy that mean every item. */
const ALL = /^(?:all items(?: subject to the ear)?)?$/;
const REST = /^(?:all other(?: items)?(?: subject to the ear)?|all others|everything else|all other)$/;

/** Entries and paragraphs of the control list named in a clause: `1A004.c`, and `.d` behind it as `1A004.d`. */
function eccnsIn(text: string): string[] {
  const found: string[] = [];
  let entry = "";
  for (const m of text.matchAll(
    /\b(\d[a-e]\d{3})((?:\.[a-z0-9]+)*)|[ ,](?:\.?([a-z](?:\.[a-z0-9]+)*)(?=[,;. ]|$))(?: to \.([a-z]))?/g,
  )) {
    if (m[1] !== undefined) {
      entry = m[1].toUpperCase();
      found.push(`${entry}${m[2] ?? ""}`);
    } else if (entry !== "" && m[3] !== undefined && m[0].includes(".")) {
      found.push(m[4] === undefined ? `${entry}.${m[3]}` : `${entry}.${m[3]} to .${m[4]}`);
    }
  }
  return [...new Set(found)];
}

function clause(policy: ReviewPolicyKind, words: string): PolicyClause {
  const eccns = eccnsIn(words);
  return { policy, for: words, ...(eccns.length > 0 ? { eccns } : {}) };
}

/** The words of a clause as the column prints them, with capitals, where they can be found there. */
function asPrinted(read: PolicyClause, raw: string): PolicyClause {
  const flat = raw.replace(/\s+/g, " ");
  const at = flat.toLowerCase().indexOf(read.for);
  return at < 0 || read.for.startsWith("all") ? read : { ...read, for: flat.slice(at, at + read.for.length) };
}

/** A clause that speaks of all items but some, which get another policy: `… apart from food, which will be reviewed …`. */
function readSplitClause(policy: ReviewPolicyKind, words: string): PolicyClause[] | undefined {
  const apart =
    /^all items subject to the ear apart from (.+?)(?:,? which will be reviewed on a case-by-case basis)$/.exec(words);
  if (apart?.[1] !== undefined) return [clause("case-by-case", apart[1]), clause(policy, "all-other")];
  const except = /^except case-by-case for (.+)$/.exec(words);
  if (except?.[1] !== undefined) return [clause("case-by-case", except[1]), clause(policy, "all-other")];
  return undefined;
}

/** One clause without its reference; undefined when it opens with no known policy. */
function readClause(text: string): PolicyClause[] | undefined {
  const opened = POLICIES.find(([opening]) => opening.test(text));
  if (opened === undefined) return undefined;
  const [opening, policy] = opened;
  const words = tidy(text.replace(opening, "")).replace(/^for /, "");
  const split = readSplitClause(policy, words);
  if (split !== undefined) return split;
  if (ALL.test(words)) return [clause(policy, "all")];
  if (REST.test(words)) return [clause(policy, "all-other")];
  // Words that are neither a scope nor `for …` belong to nothing known.
  return / for | to include |^items|^ear99/.test(` ${tidy(text).replace(opening, "")} `)
    ? [clause(policy, words)]
    : undefined;
}

const BOUNDARY = /[;.]\s+(?=(?:and )?(?:presumption|policy of|case-by-case)\b)|;\s+and\s+|,\s+(?=else presumption)/;

/**
 * Reads the policy column into clauses. Undefined when a clause of it is not understood; a forecast of how an
 * application is reviewed is not guessed either.
 */
export function readPolicy(raw: string): PolicyTerms | undefined {
  if (raw === NOT_INCORPORATED) return { raw, clauses: [] };
  let text = normalized(raw);
  for (const [misprint, meant] of MISPRINTS) text = text.replace(misprint, meant);
  const { sections, rest } = takeReference(text);
  const left = tidy(rest);
  if (left === "")
    return sections.length === 0
      ? undefined
      : { raw, clauses: [{ policy: "see-section", for: "all", sees: sections }] };
  const clauses: PolicyClause[] = [];
  for (const part of left.split(BOUNDARY)) {
    const read = readClause(tidy(part.replace(/^(?:and|else) /, "")));
    if (read === undefined) return undefined;
    clauses.push(...read.map((one) => asPrinted(one, raw)));
  }
  return {
    raw,
    clauses: sections.length === 0 ? clauses : [...clauses, { policy: "see-section", for: "all", sees: sections }],
  };
}

/** Terms for a policy that is not understood: no clause but a pointer to the sections it names. */
export function unreadPolicy(raw: string): PolicyTerms {
  const sees = sectionsIn(normalized(raw));
  return { raw, clauses: sees.length === 0 ? [] : [{ policy: "see-section", for: "all", sees }] };
}
