/** Unicode folding: from any printed form of a name to plain characters, keeping the script of each word. */

/** What folding noticed on the way; data for evidence, never a reason to drop a name. */
export interface FoldSignals {
  /** A word mixed Latin with Cyrillic or Greek look-alike letters. */
  mixedScript: boolean;
  /** Zero-width, bidirectional or control characters were removed. */
  hiddenCharacters: boolean;
  /** Styled, fullwidth or otherwise compatibility-only characters were replaced. */
  styledLetters: boolean;
}

/** Folded characters (lower case, still multi-script) and what was noticed. */
export interface FoldedText {
  text: string;
  /** The same cut where a capital follows a small letter ("MuhammadIQBAL"), if any does. */
  cut: string | undefined;
  signals: FoldSignals;
}

const GLUED = /\p{L}\p{Ll}{2}\p{Lu}\p{L}{2}/u;
const GLUE = /(?<=\p{L}\p{Ll})(\p{Ll})(?=\p{Lu}\p{L}{2})/gu;

const PLAIN = /^[\x20-\x7e]*$/;
const HIDDEN = /[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0\u0640]|\u034f|\u17b4|\u17b5|\p{Variation_Selector}/gu;
const SPACING = /[\t\n\v\f\r\u0085]/g;
const MARKS = /\p{M}/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC_OR_GREEK = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Letters and digits of a text: fullwidth brackets and ideographic spaces are no disguise. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
const NOTHING: FoldSignals = { mixedScript: false, hiddenCharacters: false, styledLetters: false };

/** Latin letters and the Cyrillic and Greek ones drawn like them (lower case; after Unicode UTS 39, the convincing ones). */
const DOUBLES: readonly (readonly [string, string])[] = [
  ["a", "аα"],
  ["b", "вβ"],
  ["c", "сϲ"],
  ["d", "ԁ"],
  ["e", "еεё"],
  ["f", "ғ"],
  ["h", "һнη"],
  ["i", "іιї"],
  ["j", "јϳ"],
  ["k", "кκ"],
  ["l", "ӏ"],
  ["m", "мμ"],
  ["n", "ν"],
  ["o", "оοσ"],
  ["p", "рρ"],
  ["q", "ԛ"],
  ["s", "ѕς"],
  ["t", "тτ"],
  ["u", "υ"],
  ["v", "ѵ"],
  ["w", "ѡԝω"],
  ["x", "хχ"],
  ["y", "уүγ"],
];
const TO_LATIN: ReadonlyMap<string, string> = new Map(
  DOUBLES.flatMap(([latin, doubles]) => [...doubles].map((d) => [d, latin] as const)),
);
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
  DOUBLES.map(([latin, doubles]) => [latin, doubles[0] ?? latin] as const),
);
const LATIN_WORD = /^\p{Script=Latin}{2,}$/u;

/** Folds one printed name. Never fails; an input of only controls folds to the empty string. */
export function foldText(raw: string): FoldedText {
  if (PLAIN.test(raw)) return { text: raw.toLowerCase(), cut: cutOf(raw, (t) => t.toLowerCase()), signals: NOTHING };
  const spaced = raw.replace(SPACING, " ");
  const visible = spaced.replace(HIDDEN, "");
  const composed = visible.normalize("NFKC");
  const signals: FoldSignals = {
    mixedScript: false,
    hiddenCharacters: visible.length !== spaced.length,
    styledLetters: lettersOf(composed) !== lettersOf(visible.normalize("NFC")),
  };
  const fold = (text: string): string => foldLetters(text, signals);
  return { text: fold(composed), cut: cutOf(composed, fold), signals };
}

function cutOf(text: string, fold: (text: string) => string): string | undefined {
  return GLUED.test(text) ? fold(text.replace(GLUE, "$1 ")) : undefined;
}

function foldLetters(composed: string, signals: FoldSignals): string {
  const lower = stripMarks(composed.toLowerCase())
    .replace(/[\u2010-\u2015\u2212\u00ad_]/g, "-")
    .replace(/[’‘‛`´ʻʼʾʿ′]/g, "'");
  return LATIN.test(lower) && CYRILLIC_OR_GREEK.test(lower) ? replaceLookAlikes(lower, signals) : lower;
}

function stripMarks(text: string): string {
  let out = "";
  for (const ch of text) {
    if (ch === "й" || ch === "ё" || ch === "ї" || ch === "ў") out += ch;
    else if (ch < "\u0080") out += ch;
    else if (ch >= "\uac00" && ch <= "\ud7a3") out += ch;
    else if (ch >= "\u3040" && ch <= "\u30ff") out += ch;
    else out += ch.normalize("NFKD").replace(MARKS, "");
  }
  return out;
}

/**
 * Words that mix scripts are read in the script that explains all their letters. Where both do, the rest of the name
 * decides, then the majority. A word wholly of doubles is read as Latin only in a name otherwise Latin.
 */
function replaceLookAlikes(text: string, signals: FoldSignals): string {
  const words = text.split(/([^\p{L}\p{N}]+)/u);
  const latinElsewhere = words.some((w) => LATIN_WORD.test(w));
  const latinName = latinElsewhere && !words.some((w) => isForeign(w) && !onlyDoubles(w));
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (!CYRILLIC_OR_GREEK.test(word)) continue;
    const mixed = LATIN.test(word);
    if (!mixed && !(latinName && onlyDoubles(word))) continue;
    signals.mixedScript = true;
    words[i] = mapLetters(word, !mixed || isDisguisedLatin(word, latinElsewhere) ? TO_LATIN : TO_CYRILLIC);
  }
  return words.join("");
}

function isDisguisedLatin(word: string, latinElsewhere: boolean): boolean {
  if (!onlyDoubles(word)) return false;
  let latin = 0;
  for (const ch of word) {
    if (!LATIN.test(ch)) continue;
    if (!"aceiopxykmtbh".includes(ch)) return true;
    latin++;
  }
  return latinElsewhere || latin * 2 >= [...word].length;
}

const isForeign = (word: string): boolean => CYRILLIC_OR_GREEK.test(word) && !LATIN.test(word);

function onlyDoubles(word: string): boolean {
  for (const ch of word) if (CYRILLIC_OR_GREEK.test(ch) && !TO_LATIN.has(ch)) return false;
  return true;
}

function mapLetters(word: string, table: ReadonlyMap<string, string>): string {
  let out = "";
  for (const ch of word) out += table.get(ch) ?? ch;
  return out;
}
