import type { RequirementTerms } from "../../../src/vocabulary/index.ts";
import { NOT_INCORPORATED } from "./editorial-notes.ts";
import { footnotesIn, markFootnotes, normalized, sectionsIn, takeReference, tidy } from "./section-references.ts";

/** A requirement cell read: the terms, and the footnote numbers that stood in it. */
export interface RequirementRead {
  readonly requirement: RequirementTerms;
  readonly footnotes: readonly number[];
}

type CarveOut = RequirementTerms["carveOuts"][number];
type OpenException = RequirementTerms["exceptionsOpen"][number];

/** Items that single entries take out of their requirement, recognized by words that occur nowhere else. */
const CARVE_OUTS: readonly { readonly key: string; readonly words: RegExp }[] = [
  { key: "energy-products", words: /crude oil, condensates, aromatics.*?2933194350/ },
  {
    key: "joint-ventures-outside-south-china-sea",
    words: /items required for the continued operation of joint ventures.*$/,
  },
  {
    key: "uav-operator-technology",
    words:
      /ear99-designated technology for the operation, maintenance, or repair of unmanned aerial vehicles \(uav\) released to this entity by the operator of the uav/,
  },
  {
    key: "ofac-general-license-11",
    words: /items that are related to transactions.*general license no\. 11 of december 20, 2016/,
  },
  {
    key: "ofac-general-license-1b",
    words: /items that are related to transactions.*general license no\. 1b of march 2, 2021/,
  },
];

/** Reads what follows `except for` or `apart from`; undefined when there are words that nobody knows. */
function readCarveOuts(text: string): { readonly carveOuts: CarveOut[]; readonly rest: string } | undefined {
  const opened = /,? ?(?:except for|apart from):? /.exec(text);
  if (opened === null) return { carveOuts: [], rest: text };
  let tail = text.slice(opened.index + opened[0].length);
  const carveOuts: CarveOut[] = [];
  for (const { key, words } of CARVE_OUTS) {
    const found = words.exec(tail);
    if (found === null) continue;
    carveOuts.push({ key, words: found[0] });
    tail = tail.replace(found[0], " ");
  }
  tail = tail.replace(/—|\bor\b(?=[\s;—]*$)/g, " ");
  return carveOuts.length === 0 ? undefined : { carveOuts, rest: `${text.slice(0, opened.index)} ${tail}` };
}

const OVERCOME =
  /this license requirement may be overcome by license exception (\w+) under (§ ?740\.11\(b\)(?:\(2\) and \(?e\)?)?)( when used by the u\.s\.? geological survey)?/;

/** Reads the sentence that leaves License Exception GOV open. */
function readOpenExceptions(text: string): { readonly exceptionsOpen: OpenException[]; readonly rest: string } {
  const found = OVERCOME.exec(text);
  if (found === null) return { exceptionsOpen: [], rest: text };
  const paragraphs = found[2]?.includes("and") ? ["740.11(b)(2)", "740.11(e)"] : ["740.11(b)"];
  const open = { symbol: (found[1] ?? "").toUpperCase(), paragraphs };
  const exceptionsOpen = [found[3] === undefined ? open : { ...open, onlyFor: "U.S. Geological Survey" }];
  return { exceptionsOpen, rest: text.replace(found[0], " ") };
}

const WORLDWIDE =
  /the license requirements under this entry also extend to any export, reexport and transfer \(in-country\) to the entity wherever located worldwide/;
const CRIMEA_NOTE =
  /russia does not include the "crimea region of ukraine," as that term is defined in section 8\(d\) of e\.o\. 13685/;
const PROJECTS = /when used in projects specified in § ?746\.8\(a\)\(4\) of the ear/;

/** The openings of the cell, and the scope that each states. */
const SCOPES: readonly (readonly [RegExp, RequirementTerms["scope"]])[] = [
  [
    /^(?:for )?items on the ccl and (?:ear ?99 items )?listed in supplement no\. 7 to part 746 of the ear/,
    "control-list-and-supplement",
  ],
  [/^(?:for )?all items subject to the ear/, "all-items"],
  [/^(?:for )?(?:all )?items (?:listed |included )?on the (?:ccl|commerce control list)(?! and|,)/, "control-list"],
  [/^none$/, "none"],
];

/**
 * Reads the requirement column. Undefined when a single word of it is not understood: the row must then wait for a
 * person, for a guess here would be a guess about law.
 */
export function readRequirement(raw: string): RequirementRead | undefined {
  if (raw === NOT_INCORPORATED) return { requirement: unreadRequirement(raw), footnotes: [] };
  const text = markFootnotes(normalized(raw)).replace(
    /^(?:for )?all items subject to the ear(?=\.? \()/,
    "all items subject to the ear",
  );
  const footnotes = footnotesIn(text);
  const opened = SCOPES.find(([opening]) => opening.test(text));
  if (opened === undefined) return undefined;
  const [opening, scope] = opened;
  const sees: string[] = scope === "control-list-and-supplement" ? ["Supp. 7 to Part 746"] : [];
  let rest = text.replace(opening, " ");
  const worldwide = WORLDWIDE.test(rest);
  const projects = PROJECTS.test(rest);
  if (projects) sees.push("746.8(a)(4)");
  rest = rest.replace(WORLDWIDE, " ").replace(PROJECTS, " ").replace(CRIMEA_NOTE, " ");
  const { exceptionsOpen, rest: withoutGov } = readOpenExceptions(rest);
  const { sections, rest: withoutReference } = takeReference(withoutGov);
  sees.push(...sections);
  const carved = readCarveOuts(withoutReference);
  if (carved === undefined || tidy(carved.rest) !== "") return undefined;
  const terms: RequirementTerms = {
    raw,
    scope: projects ? "named-projects" : scope,
    sees,
    carveOuts: carved.carveOuts,
    exceptionsOpen,
  };
  return { requirement: worldwide ? { ...terms, worldwide } : terms, footnotes };
}

/** Terms for words that are not understood: kept, pointed at, never guessed. */
export function unreadRequirement(raw: string): RequirementTerms {
  const text = normalized(raw);
  const supplements = [...text.matchAll(/supp(?:\.|lement)?(?: no\.)? ?(\d+) to part (\d{3})/g)];
  const sees = [...sectionsIn(text), ...supplements.map(([, number, part]) => `Supp. ${number} to Part ${part}`)];
  return { raw, scope: "unread", sees, carveOuts: [], exceptionsOpen: [] };
}
