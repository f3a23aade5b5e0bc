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
  signals: FoldSignals;
}

const PLAIN = /^[\x20-\x7e]*$/;
const HIDDEN = /[\p{Cf}\p{Cc}\u115f\u1160\u3164\uffa0\u0640]|\u034f|\u17b4|\u17b5|\p{Variation_Selector}/gu;
const SPACING = /[\t\n\v\f\r\u0085]/g;
const MARKS = /\p{M}/gu;
const LATIN = /\p{Script=Latin}/u;
const CYRILLIC_OR_GREEK = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Letters and digits of a text: fullwidth brackets and ideographic spaces are no disguise. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");
const NOTHING: FoldSignals = { mixedScript: false, hiddenCharacters: false, styledLetters: false };

/** Cyrillic and Greek letters drawn like a Latin one (lower case; Unicode confusables, UTS 39, the common subset). */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: "a",
    в: "b",
    с: "c",
    ԁ: "d",
    е: "e",
    ё: "e",
    ғ: "f",
    һ: "h",
    н: "h",
    і: "i",
    ї: "i",
    ј: "j",
    к: "k",
    ӏ: "l",
    м: "m",
    п: "n",
    о: "o",
    р: "p",
    ԛ: "q",
    г: "r",
    ѕ: "s",
    т: "t",
    ц: "u",
    ѵ: "v",
    ѡ: "w",
    ԝ: "w",
    х: "x",
    у: "y",
    ү: "y",
    з: "3",
    б: "6",
    ь: "b",
    α: "a",
    β: "b",
    γ: "y",
    ε: "e",
    ζ: "z",
    η: "n",
    ι: "i",
    κ: "k",
    μ: "m",
    ν: "v",
    ο: "o",
    ρ: "p",
    σ: "o",
    ς: "s",
    τ: "t",
    υ: "u",
    χ: "x",
    ω: "w",
    ϲ: "c",
    ϳ: "j",
  }),
);
/** Look-alikes convincing enough to read a whole Cyrillic word as Latin when the rest of the name is Latin. */
const WHOLE_WORD_ALIKES = /^[авсеһніјкӏморѕтхуԁԛԝ]+$/u;

/** Folds one printed name. Never fails; an input of only controls folds to the empty string. */
export function foldText(raw: string): FoldedText {
  if (PLAIN.test(raw)) return { text: raw.toLowerCase(), signals: NOTHING };
  const spaced = raw.replace(SPACING, " ");
  const visible = spaced.replace(HIDDEN, "");
  const composed = visible.normalize("NFKC");
  const signals: FoldSignals = {
    mixedScript: false,
    hiddenCharacters: visible.length !== spaced.length,
    styledLetters: lettersOf(composed) !== lettersOf(visible.normalize("NFC")),
  };
  // \u0439 and \u0451 must survive mark removal: strip marks only around Latin and Arabic letters, recompose the rest
  const lower = stripMarks(composed.toLowerCase())
    .replace(/[\u2010-\u2015\u2212\u00ad_]/g, "-")
    .replace(/[’‘‛`´ʻʼʾʿ′]/g, "'");
  const text = LATIN.test(lower) && CYRILLIC_OR_GREEK.test(lower) ? replaceLookAlikes(lower, signals) : lower;
  return { text, signals };
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

function replaceLookAlikes(text: string, signals: FoldSignals): string {
  const words = text.split(/([^\p{L}\p{N}]+)/u);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (!CYRILLIC_OR_GREEK.test(word)) continue;
    const mixed = LATIN.test(word);
    if (!mixed && !WHOLE_WORD_ALIKES.test(word)) continue;
    signals.mixedScript = true;
    let plain = "";
    for (const ch of word) plain += LOOK_ALIKES.get(ch) ?? ch;
    words[i] = plain;
  }
  return words.join("");
}
