/**
 * 15 CFR 744.1(b): first review each end-use and end-user prohibition, then determine whether any applies. The words in
 * which the end use is stated decide nothing here. Where they speak of a use that a section prohibits and nobody answered
 * the question of that section, this rule raises a flag: the answer must not rest on silence.
 */
import {
  type Asking,
  type FactDeclaration,
  joined,
  notMet,
  type Opinion,
  rule,
  seen,
} from "../../../../src/authoring/index.ts";
import {
  advancedNode,
  forSupercomputer,
  icProductionAtFacility,
  militaryEndUse,
  militaryEndUser,
  militaryIntelligenceEndUse,
  militaryIntelligenceEndUser,
} from "../facts.ts";
import { nuclearEndUse } from "./744.2-nuclear-end-uses.ts";
import { missileEndUse } from "./744.3-missile-end-uses.ts";
import { cbwEndUse } from "./744.4-chemical-biological-end-uses.ts";

interface Topic {
  readonly words: RegExp;
  readonly section: string;
  /** Any one of these answered is an answer to the topic. */
  readonly facts: readonly FactDeclaration[];
  /** Are the names of consignees and end users read too? */
  readonly names?: boolean;
}

const TOPICS: readonly Topic[] = [
  {
    words: /\b(?:nuclear|uranium|plutonium|enrichment|centrifuge cascade|heavy water|reprocessing)\b/i,
    section: "744.2",
    facts: [nuclearEndUse],
  },
  {
    words: /\b(?:missiles?|rockets?|ballistic|cruise missile|space launch)\b/i,
    section: "744.3",
    facts: [missileEndUse],
  },
  {
    words: /\b(?:chemical|biological) (?:and biological )?weapons?\b|\bnerve agents?\b|\bbioweapons?\b/i,
    section: "744.4",
    facts: [cbwEndUse],
  },
  {
    words:
      /\b(?:military|armed forces|army|navy|air force|defen[cs]e (?:ministry|industry|contractor)|ministry of defen[cs]e|people's liberation army|PLA|national guard)\b/i,
    section: "744.21",
    names: true,
    facts: [militaryEndUse, militaryEndUser, militaryIntelligenceEndUse, militaryIntelligenceEndUser],
  },
  {
    words: /\bmilitary[- ]intelligence\b/i,
    section: "744.22",
    facts: [militaryIntelligenceEndUse, militaryIntelligenceEndUser],
  },
  { words: /\bsupercomput\w+/i, section: "744.23(a)(1)", facts: [forSupercomputer] },
  {
    words: /\badvanced[- ]node\b|\b(?:IC|integrated circuit|chip|wafer) (?:production|fabrication|fab)\b|\bfab\b/i,
    section: "744.23(a)(2)",
    facts: [icProductionAtFacility, advancedNode],
  },
];

/** Words that turn a mention into its opposite: "no military use", "not for a missile program". */
const NEGATION = /\b(?:no|not|non|without|never|other than|excluding)\b[\s\w-]{0,24}$/i;

function mentioned(text: string, words: RegExp): string | undefined {
  const found = words.exec(text);
  return found === null || NEGATION.test(text.slice(0, found.index)) ? undefined : found[0];
}

/** The names of those who receive the item, for topics about who uses it. */
function usersOf(q: Asking): string[] {
  return q.transaction.parties
    .filter((p) => p.roles.includes("end_user") || p.roles.includes("ultimate_consignee"))
    .map((p) => p.name);
}

/** The first of the texts that speaks of the words, and the word found. */
function mentionedIn(texts: readonly string[], words: RegExp): string | undefined {
  for (const text of texts) {
    const word = text === "" ? undefined : mentioned(text, words);
    if (word !== undefined) return word;
  }
  return undefined;
}

/** One look for the words of all topics: most transactions speak of none. */
export const ANY_TOPIC = new RegExp(TOPICS.map((t) => t.words.source).join("|"), "i");

/** The words of the end use and the names of the users, for the topics to be looked for in; none where no topic is spoken of. */
function textsOf(q: Asking): { readonly use: readonly string[]; readonly all: readonly string[] } {
  const { endUse = "" } = q.transaction;
  const spoken = [endUse, ...usersOf(q)].map((text) => (ANY_TOPIC.test(text) ? text : ""));
  return { use: spoken.slice(0, 1), all: spoken };
}

function flagOf(
  q: Asking,
  texts: ReturnType<typeof textsOf>,
  { words, section, facts, names = false }: Topic,
): Opinion | undefined {
  const word = mentionedIn(names ? texts.all : texts.use, words);
  const answered = facts.some((f) => q.fact(f.name) !== undefined || q.statedUnknown(f.name));
  if (word === undefined || answered) return undefined;
  const flag = `the end use or end user as stated speaks of “${word}”, and the questions of ${section} are not answered: answer them before going on`;
  return notMet(flag, { redFlags: [{ flag, weight: "hold" }], asks: facts.map((f) => f.name) });
}

/** What the stated end use speaks of. */
export const statedEndUse = rule({
  section: "15 CFR 744.1(b)",
  title: "what the stated end use speaks of",
  generalProhibition: 5,
  facts: TOPICS.flatMap((t) => t.facts),
  versions: [
    seen("2026-03-25", "15 CFR 744.1(b)", (q) => {
      const texts = textsOf(q);
      return joined(
        TOPICS.map((t) => flagOf(q, texts, t)).filter((o) => o !== undefined),
        "the end use as stated speaks of nothing that a section of this part prohibits, or the questions are answered",
      );
    }),
  ],
});
