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
  ف: "fv",
  ڤ: "vf",
  ق: "kg",
  ک: "kg",
  ك: "kg",
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

/** Two letters that Latin writes "sh", which reads as one sound: "Ishaq", "Ishakzai". */
const S_AND_H = /س[حه]/;

/** Skeletons an Arabic-script word may have, the likeliest first: at most sixteen, and as many where "sh" may be one sound. */
export function skeletonsOfArabic(word: string): string[] {
  const plain = skeletonsAsWritten(word);
  return S_AND_H.test(word) ? [...new Set([...plain, ...skeletonsAsWritten(word.replace(S_AND_H, "ش"))])] : plain;
}

function skeletonsAsWritten(word: string): string[] {
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

const WIDTH = 64;
let upper = new Float64Array(WIDTH);
let lower = new Float64Array(WIDTH);

/** Likeness of an Arabic-script word and a Latin sound form, 0 to 0.97. */
export function arabicLikeness(word: string, sound: string): number {
  const plain = likenessAsWritten(word, sound);
  return sound.includes("S") && S_AND_H.test(word)
    ? Math.max(plain, likenessAsWritten(word.replace(S_AND_H, "ش"), sound))
    : plain;
}

function likenessAsWritten(word: string, sound: string): number {
  const m = Math.min(sound.length, WIDTH - 1);
  const n = word.length;
  upper[0] = 0;
  for (let j = 1; j <= m; j++) upper[j] = (upper[j - 1] as number) + skipSound(sound, j - 1);
  for (let i = 0; i < n; i++) {
    const letter = LETTERS.get(word.charCodeAt(i)) ?? OTHER;
    lower[0] = (upper[0] as number) + letter.skip;
    for (let j = 1; j <= m; j++) {
      const meet = (upper[j - 1] as number) + (letter.meet[sound.charCodeAt(j - 1) & 127] as number);
      const drop = (upper[j] as number) + letter.skip;
      const insert = (lower[j - 1] as number) + skipSound(sound, j - 1);
      lower[j] = Math.min(meet, drop, insert);
    }
    [upper, lower] = [lower, upper];
  }
  return Math.max(0, 0.97 - (upper[m] as number) / Math.max(3, n, m * 0.75));
}

/** What a letter costs to skip, and to meet each Latin sound. */
interface LetterCosts {
  skip: number;
  meet: Float64Array;
}

const OTHER: LetterCosts = { skip: 1, meet: new Float64Array(128).fill(1.2) };
const LETTERS: ReadonlyMap<number, LetterCosts> = new Map(
  [...Object.keys(SOUNDS), ...Object.keys(LONG_VOWELS)].map((ch) => [ch.charCodeAt(0), costsOf(ch)]),
);

function costsOf(ch: string): LetterCosts {
  const meet = new Float64Array(128).fill(1.2);
  const vowels = LONG_VOWELS[ch];
  if (vowels !== undefined) {
    for (const c of "aeiou") meet[c.charCodeAt(0)] = 0.5;
    [...vowels].forEach((c, i) => {
      meet[c.charCodeAt(0)] = 0.06 * i;
    });
  }
  [...consonantsOf(ch)].forEach((c, i) => {
    meet[c.charCodeAt(0)] = 0.1 * i;
  });
  return { skip: skipLetter(ch), meet };
}

/** A short vowel is not written; "h" at the end may be missing too. */
function skipSound(sound: string, at: number): number {
  const c = sound.charCodeAt(at);
  if (c === 97 || c === 101 || c === 105 || c === 111 || c === 117) return at === 0 ? 0.35 : 0.12;
  return c === 104 && at === sound.length - 1 ? 0.1 : 1;
}

function skipLetter(ch: string): number {
  if (ch === "ع" || ch === "ء" || ch === "ة" || ch === "ۀ") return 0.1;
  if (ch === "ا" || ch === "أ" || ch === "إ" || ch === "آ") return 0.4;
  return LONG_VOWELS[ch] === undefined ? 1 : 0.6;
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
