/**
 * Arabic and Persian words against Latin ones: both are reduced to a consonant skeleton, because Arabic writes few vowels
 * and Latin spells each consonant several ways. Long vowels stay out; a word that is all vowels keeps its first letter.
 */

const ARABIC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ا: "",
    أ: "",
    إ: "",
    آ: "",
    ٱ: "",
    ء: "",
    ئ: "",
    ؤ: "",
    ى: "",
    ب: "b",
    پ: "b",
    ت: "t",
    ة: "",
    ث: "t",
    ج: "J",
    چ: "C",
    ح: "h",
    خ: "h",
    د: "d",
    ذ: "d",
    ر: "r",
    ز: "z",
    ژ: "J",
    س: "s",
    ش: "S",
    ص: "s",
    ض: "d",
    ط: "t",
    ظ: "z",
    ع: "",
    غ: "g",
    ف: "f",
    ڤ: "f",
    ق: "k",
    ک: "k",
    ك: "k",
    گ: "g",
    ل: "l",
    م: "m",
    ن: "n",
    ه: "h",
    ہ: "h",
    ھ: "h",
    و: "w",
    ي: "y",
    ی: "y",
    ې: "y",
    ں: "n",
    ټ: "t",
    ډ: "d",
    ړ: "r",
    ښ: "S",
    ڼ: "n",
    ے: "y",
  }),
);
/** Letters read as plain Latin when a rough spelling is needed (display, squashed comparison). */
const ROUGH: ReadonlyMap<string, string> = new Map(
  Object.entries({ ا: "a", أ: "a", إ: "i", آ: "a", ى: "a", ة: "a", ع: "a", و: "u", ي: "i", ی: "i", ئ: "i", ؤ: "u" }),
);

/** Consonant skeleton of an Arabic-script word, without `w` and `y` (they may be vowels). */
export function skeletonOfArabic(word: string): string {
  let out = "";
  for (const ch of word) {
    const c = ARABIC.get(ch) ?? "";
    if (c === "w" || c === "y" || c === "") continue;
    if (!out.endsWith(c)) out += c;
  }
  return endTrim(out);
}

/** Skeleton of a sound form (see sound.ts) made comparable with `skeletonOfArabic`. */
export function skeletonOfSound(sound: string): string {
  let out = "";
  for (const ch of sound) {
    const c = ch === "p" ? "b" : ch === "v" ? "" : ch === "c" ? "s" : ch;
    if (c === "" || c === "a" || c === "e" || c === "i" || c === "o" || c === "u") continue;
    if (!out.endsWith(c)) out += c;
  }
  return endTrim(out);
}

function endTrim(skeleton: string): string {
  return skeleton.length > 2 && skeleton.endsWith("h") ? skeleton.slice(0, -1) : skeleton;
}

/** Rough Latin spelling of an Arabic-script word. */
export function romanizeArabic(word: string): string {
  let out = "";
  for (const ch of word)
    out +=
      ROUGH.get(ch) ?? (ARABIC.get(ch) ?? "").replace("J", "j").replace("C", "ch").replace("S", "sh").replace("w", "u");
  return out;
}
