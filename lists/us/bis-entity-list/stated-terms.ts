import type { ListingTerms, PolicyTerms, RequirementTerms } from "../../../src/vocabulary/index.ts";
import { readPolicy, unreadPolicy } from "./policy-wordings.ts";
import { readRequirement, unreadRequirement } from "./requirement-wordings.ts";

/** Terms of a listing as a caller states them, in the list's words or in free ones. */
export interface StatedTerms {
  readonly requirement?: string | undefined;
  readonly policy?: string | undefined;
  readonly footnotes?: readonly number[] | undefined;
}

/** Remarks that people put behind the words: `(wording since …)`, `(July 2026 list snapshot)`. */
const REMARK =
  /\s*\((?:wording|text|as of|as seen|since|until|list|snapshot|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}-)[^()]*(?:\([^()]*\)[^()]*)*\)/gi;
/** `(734.9(e) and 744.11)`: sections in parentheses without the word `see`. */
const BARE_SECTIONS = /\((§* ?\d{3}\.\d+(?:\([a-z0-9]+\))*(?:,? (?:and )?§* ?\d{3}\.\d+(?:\([a-z0-9]+\))*)*)\)/gi;
const UAV =
  /(?:except(?: for)?|apart from) ear99(?:-designated)? technology for (?:the )?operation, maintenance,? or repair of (?:uavs?|unmanned aerial vehicles \(uav\)) released to (?:the|this) entity by the (?:uav's operator|operator of the uav)/i;
const UAV_PRINTED =
  "except for EAR99-designated technology for the operation, maintenance, or repair of unmanned aerial vehicles (UAV) released to this entity by the operator of the UAV";
const NOTHING = /^(?:none|no|no license requirement|not stated|unknown|-|—)?$/i;

/** The items of an address entry, in the words people use. */
const ADDRESS_ITEMS =
  /^(?:for )?(?:all )?items on the (?:ccl|commerce control list)(?:,| and)(?: (?:ear ?99 )?items)? (?:listed )?(?:in|on) supp(?:\.|lement)?(?: no\.)? ?7 to part 746(?: of the ear)?/i;

/** `a classification other than EAR99 or … 999`: the items of entries of the years before. */
const NOT_999 =
  /^(?:for )?all items subject to the ear having a classification other than(?: \(1\))? ear ?99,?(?: or(?: \(2\))? (?:a classification where the third through fifth digits of the eccn are ["“]?999["”]?[^;]*|an eccn ending in 999))?\.?$/i;

/** `all items …, except …`: words about exclusions that nobody has read; they are kept and asked. */
const EXCLUSION =
  /^((?:for )?all items subject to the ear)[.,;:]?\s*(?:\([^()]*(?:\([^()]*\)[^()]*)*\)[.,;]?\s*)?(?:,? ?but |,? ?)?(?:except(?: for)?:?|apart from|other than|excluding|a license requirement does not apply to|no license (?:is )?(?:required|needed) for)\s+(.+)$/i;

/** The drone technology that another takes out. */
const DRONES = /technology.*(?:\buavs?\b|unmanned)/i;
/** The energy products that one entry takes out of its requirement, in whatever words they are told. */
const ENERGY = /crude oil|natural gas|condensates|refined petroleum/i;

function freeTerms(words: string): RequirementTerms | undefined {
  const plain = words.replace(/\s+/g, " ").trim();
  if (NOT_999.test(plain)) {
    const carveOuts = /999,?["”]?.*999|\b999\b/.test(plain.replace(/ear ?99\b/gi, ""))
      ? [{ key: "entries-ending-in-999", words: "a classification where the third through fifth digits are 999" }]
      : [];
    return { raw: words, scope: "control-list", sees: [], carveOuts, exceptionsOpen: [] };
  }
  const found = EXCLUSION.exec(plain);
  if (found === null) return undefined;
  const excluded = (found[2] ?? "").replace(/\.$/, "");
  const key = ENERGY.test(excluded)
    ? "energy-products"
    : DRONES.test(excluded)
      ? "uav-operator-technology"
      : "as-stated";
  const all = readRequirement(found[1] ?? "")?.requirement;
  return all && { ...all, raw: words, carveOuts: [{ key, words: excluded }] };
}

/** Longer statements (characters) are left to a person; the longest entry of the list has 1,400. */
const LONGEST = 4000;

/** Free words brought nearer to those of the list, never to a stronger or weaker meaning. */
function nearer(words: string): string {
  return (
    words
      .replace(REMARK, "")
      .replace(/\s*\((?:high-diversion-risk|high diversion risk) address\)/i, "")
      .replace(/[;,] ?footnotes? \d(?:(?:,| and|, and) \d)*$/i, "")
      .replace(/^((?:for )?(?:all )?items on the (?:ccl|commerce control list)) only$/i, "$1")
      .replace(
        /^(?:only )?(?:all )?(?:ccl|commerce control list)(?:-listed)? items(?: only)?$/i,
        "For items on the CCL",
      )
      .replace(/^(for )?(?:everything|all items) subject to (?:the )?ear\b/i, "For all items subject to the EAR")
      .replace(
        /[.;,]? (?:(?:this license requirement )?may be overcome by )?licen[cs]e exception (\w+)(?: is)?(?: available)?(?: under| \()? ?(?:§ ?)?(740\.11\(b\)(?:\(2\) and \(e\))?)\)?\.?$/i,
        ". This license requirement may be overcome by License Exception $1 under § $2",
      )
      .replace(/^control-list$/i, "For items on the CCL")
      .replace(ADDRESS_ITEMS, "For items on the CCL and listed in supplement no. 7 to part 746 of the EAR")
      // A policy that stands in the wrong column takes nothing from the requirement.
      .replace(/, with case-by-case basis for items listed on the CCL$/i, "")
      .replace(BARE_SECTIONS, "(See $1 of the EAR)")
      .replace(UAV, UAV_PRINTED)
      .replace(/^(?:a )?license (?:is )?required for /i, "For ")
      .replace(/^(for )?(every|any) items? /i, "For all items ")
      .replace(/^(for )?all[- ]items$/i, "For all items subject to the EAR")
      .trim()
  );
}

function statedRequirement(raw: string): {
  readonly requirement: RequirementTerms;
  readonly footnotes: readonly number[];
} {
  const words = raw.replace(/\s+/g, " ").slice(0, LONGEST + 1);
  const read = words.length > LONGEST ? undefined : (readRequirement(words) ?? readRequirement(nearer(words)));
  const free = read === undefined && words.length <= LONGEST ? freeTerms(nearer(words)) : undefined;
  if (free !== undefined) return { requirement: { ...free, raw }, footnotes: [] };
  return read === undefined
    ? { requirement: { ...unreadRequirement(words.slice(0, LONGEST)), raw }, footnotes: [] }
    : { requirement: { ...read.requirement, raw }, footnotes: read.footnotes };
}

function statedPolicy(raw: string): PolicyTerms {
  if (raw.length > LONGEST) return { raw, clauses: [] };
  const words = nearer(raw.replace(/\s+/g, " "))
    .replace(/\bcase[- ]by[- ]case for infectious-disease items\b/i, "Case-by-case for items for infectious disease")
    .replace(/[;,]\s*(?:and |else |otherwise )+(?=(?:a )?presumption of denial\b)(?!.*\bfor\b)/i, "; else ")
    .replace(/\belse presumption of denial$/i, "presumption of denial for all other items");
  const read = readPolicy(words);
  return read === undefined ? unreadPolicy(raw) : { ...read, raw };
}

/**
 * Reads terms that come with a question. Tolerant of free wording; what is still not understood keeps its words with
 * the scope `unread`, so that a person is asked and nothing is guessed. Without a footnote list, footnote numbers in
 * the requirement count.
 */
export function readStatedTerms(stated: StatedTerms): ListingTerms {
  const { requirement, policy, footnotes } = stated;
  const hasRequirement = requirement !== undefined && !NOTHING.test(requirement.trim());
  const read = hasRequirement ? statedRequirement(requirement) : undefined;
  const hasPolicy = policy !== undefined && !NOTHING.test(policy.trim());
  return {
    ...(read === undefined ? {} : { requirement: read.requirement }),
    ...(hasPolicy ? { policy: statedPolicy(policy) } : {}),
    footnotes: [...new Set(footnotes ?? read?.footnotes ?? [])].sort((a, b) => a - b),
    programs: [],
  };
}
