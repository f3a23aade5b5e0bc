/** One word of a name, and how it is made of its folded Latin spelling. */
import { conceptOf } from "./concepts.ts";
import { isPlace } from "./places.ts";
import { weightOf } from "./rarity.ts";
import { soundOf } from "./sound.ts";

/** What part a word plays: a number must be equal, an initial may stand for a name, small words and noise say almost nothing. */
export type WordRole = "name" | "number" | "initial" | "small" | "noise";

/** One word of a name as the matcher sees it. */
export interface Word {
  /** Folded Latin spelling. */
  text: string;
  /** Sound form of `text` (see sound.ts). */
  sound: string;
  role: WordRole;
  /** How telling it is, 0 to 1 (see rarity.ts). */
  weight: number;
  /** Head word of its concept, if any (see concepts.ts). */
  concept: string | undefined;
  /** The word as written without its article, for words in Arabic script only. */
  arabic: string | undefined;
  /** Written as single letters with dots: "s.a.", "c.h.". */
  dotted: boolean;
  /** Says something about who is meant: neither small nor noise. */
  telling: boolean;
  /** Which letters occur, one bit each: tells quickly that two words cannot be alike. */
  letters: number;
  /** Father's name of an eastern Slavic person: left out it says little, contradicted it says much. */
  patronymic: boolean;
  /** Names a country, region or large city. */
  place: boolean;
  /** Stands before the first comma (a family name in inverted personal names). */
  beforeComma: boolean;
}

/** Titles printed with personal names: kept, but they say little. */
const TITLES = new Set(
  "haji hajji hajj hajji sheikh shaykh shaikh sheik mullah mulla maulvi maulawi mawlawi molavi mufti qari ustad dr sayyid sayyed seyed seyyed syed sayed comandante commander president prasident presidente chairman minister general-secretary".split(
    " ",
  ),
);

/** True for the father's name of an eastern Slavic person. */
export const isPatronymic = (text: string): boolean => text.length > 5 && PATRONYMIC.test(text);
const PATRONYMIC = /(?:ov|ev|av|iv|ou|eu)(?:ich|ych|na)$/;

/** What a spelling alone says of a word, in the role of a name or another. */
interface Spelling {
  sound: string;
  concept: string | undefined;
  weight: number;
  letters: number;
  patronymic: boolean;
  place: boolean;
}

/** Spellings read of late: most words of names come again and again. Above so many all are forgotten. */
const MOST_REMEMBERED = 20_000;
const names = new Map<string, Spelling>();

function spellingOf(text: string, role: WordRole): Spelling {
  if (role !== "name") return readSpelling(text, role);
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST_REMEMBERED) names.clear();
  const made = readSpelling(text, role);
  names.set(text, made);
  return made;
}

function readSpelling(text: string, role: WordRole): Spelling {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return {
    sound: role === "number" ? text : soundOf(text),
    concept: role === "name" ? conceptOf(text) : undefined,
    weight: WEIGHT_OF_ROLE[role] ?? (TITLES.has(text) ? 0.1 : weightOf(text)),
    letters,
    patronymic: isPatronymic(text),
    place: isPlace(text),
  };
}

const WEIGHT_OF_ROLE: Partial<Record<WordRole, number>> = { number: 0.45, small: 0.03, noise: 0.02 };

/** A word from its folded Latin spelling. */
export function makeWord(text: string, role: WordRole, at: { beforeComma: boolean; dotted: boolean }): Word {
  const { sound, concept, weight, letters, patronymic, place } = spellingOf(text, role);
  return {
    text,
    sound,
    telling: role !== "small" && role !== "noise",
    letters,
    role,
    weight,
    concept,
    arabic: undefined,
    dotted: at.dotted,
    patronymic,
    place,
    beforeComma: at.beforeComma,
  };
}
