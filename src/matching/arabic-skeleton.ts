/**
 * Arabic-script words against Latin ones. Found by consonant skeleton, because Arabic writes few vowels and Latin spells
 * each consonant several ways; then judged letter by letter, where a short vowel costs nothing and a long one little.
 */

/** What each letter may sound as, in the letters of sound.ts; several where languages and romanizations differ; "" silent. */
const SOUNDS: Readonly<Record<string, string>> = {
  ب: "b",
  پ: "pb",
  ت: "t",
  ث: "ts",
  ج: "Jg",
  چ: "CJ",
  ح: "h",
  خ: "hk",
  د: "d",
  ذ: "dz",
  ر: "r",
  ز: "z",
  ژ: "Jz",
  س: "s",
  ش: "S",
  ص: "s",
  ض: "dz",
  ط: "t",
  ظ: "zd",
  غ: "gk",
  ف: "f",
  ڤ: "vf",
  ق: "kg",
  ک: "k",
  ك: "k",
  گ: "g",
  ل: "l",
  م: "m",
  ن: "n",
  ه: "h",
  ہ: "h",
  ھ: "h",
  ں: "n",
  ټ: "t",
  ډ: "d",
  ړ: "r",
  ښ: "Sh",
  ڼ: "n",
  څ: "cs",
  ځ: "zJ",
  ږ: "gz",
  ٹ: "t",
  ڈ: "d",
  ڑ: "r",
  ݢ: "g",
};
const LONG_VOWELS: Readonly<Record<string, string>> = {
  ا: "ae",
  أ: "aeou",
  إ: "ie",
  آ: "a",
  ٱ: "a",
  و: "uov",
  ي: "iea",
  ی: "iea",
  ى: "ai",
  ې: "ei",
  ے: "ei",
  ئ: "ie",
  ؤ: "uo",
  ة: "ahte",
  ۀ: "ae",
  ع: "aeiou",
  ء: "aeiou",
};
const ROUGH: Readonly<Record<string, string>> = { J: "j", C: "ch", S: "sh", c: "ts" };

/** True for consonants; the letters that may be long vowels or silent are kept out of skeletons. */
const consonantsOf = (ch: string): string => SOUNDS[ch] ?? "";

/** Skeletons an Arabic-script word may have, at most sixteen, the likeliest first. */
export function skeletonsOfArabic(word: string): string[] {
  let out = [""];
  for (const ch of word) {
    const options = ch === "و" ? ["", "v"] : [...consonantsOf(ch)];
    if (options.length === 0) continue;
    const next: string[] = [];
    for (const option of options)
      for (const head of out)
        if (next.length < 16) next.push(option === "" || head.endsWith(option) ? head : head + option);
    out = next;
  }
  return [...new Set(out.map(trimEnd))];
}

/** Skeleton of a sound form (see sound.ts): its consonants, `p` as `b`; equal runs once. */
export function skeletonOfSound(sound: string): string {
  let out = "";
  for (const ch of sound) {
    const c = ch === "p" ? "b" : ch === "c" ? "s" : ch;
    if (c === "a" || c === "e" || c === "i" || c === "o" || c === "u" || out.endsWith(c)) continue;
    out += c;
  }
  return trimEnd(out.replaceAll("pb", "b"));
}

function trimEnd(skeleton: string): string {
  const plain = skeleton.replaceAll("p", "b").replaceAll("c", "s");
  return plain.length > 2 && plain.endsWith("h") ? plain.slice(0, -1) : plain;
}

const isVowel = (c: string): boolean => c === "a" || c === "e" || c === "i" || c === "o" || c === "u";

/** Likeness of an Arabic-script word and a Latin sound form, 0 to 0.97. */
export function arabicLikeness(word: string, sound: string): number {
  const letters = [...word];
  const m = sound.length;
  let row = Float64Array.from({ length: m + 1 }, (_, j) => j);
  for (let j = 1; j <= m; j++) row[j] = (row[j - 1] as number) + skipSound(sound, j - 1);
  for (let i = 0; i < letters.length; i++) {
    const ch = letters[i] ?? "";
    const next = new Float64Array(m + 1);
    next[0] = (row[0] as number) + skipLetter(ch);
    for (let j = 1; j <= m; j++) {
      const meet = (row[j - 1] as number) + meetCost(ch, sound[j - 1] ?? "");
      next[j] = Math.min(meet, (row[j] as number) + skipLetter(ch), (next[j - 1] as number) + skipSound(sound, j - 1));
    }
    row = next;
  }
  return Math.max(0, 0.97 - (row[m] as number) / Math.max(3, Math.max(letters.length, m * 0.75)));
}

/** A short vowel is not written; "h" at the end and a doubled letter may be missing too. */
function skipSound(sound: string, at: number): number {
  const c = sound[at] ?? "";
  if (isVowel(c)) return at === 0 ? 0.35 : 0.12;
  return c === "h" && at === sound.length - 1 ? 0.1 : 1;
}

function skipLetter(ch: string): number {
  if (ch === "ع" || ch === "ء" || ch === "ة" || ch === "ۀ") return 0.1;
  if (ch === "ا" || ch === "أ" || ch === "إ" || ch === "آ") return 0.4;
  return LONG_VOWELS[ch] === undefined ? 1 : 0.6;
}

function meetCost(ch: string, c: string): number {
  const at = consonantsOf(ch).indexOf(c);
  if (at >= 0) return 0.1 * at;
  const vowels = LONG_VOWELS[ch];
  if (vowels === undefined) return 1.2;
  const v = vowels.indexOf(c);
  return v >= 0 ? 0.06 * v : isVowel(c) ? 0.5 : 1.2;
}

/** Rough Latin spelling of an Arabic-script word. */
export function romanizeArabic(word: string): string {
  let out = "";
  for (const ch of word) {
    const c = consonantsOf(ch)[0];
    out += c === undefined ? (ch === "ع" || ch === "ء" ? "a" : (LONG_VOWELS[ch]?.[0] ?? "")) : (ROUGH[c] ?? c);
  }
  return out;
}
