const SCRIPTS: ReadonlyArray<readonly [RegExp, string, string]> = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja", "Japanese"],
  [/\p{Script=Hangul}/u, "ko", "Korean"],
  [/\p{Script=Han}/u, "zh", "Chinese"],
  [/\p{Script=Arabic}/u, "ar", "Arabic"],
  [/\p{Script=Hebrew}/u, "he", "Hebrew"],
  [/\p{Script=Cyrillic}/u, "ru", "Cyrillic"],
  [/\p{Script=Greek}/u, "el", "Greek"],
  [/\p{Script=Thai}/u, "th", "Thai"],
  [/\p{Script=Devanagari}/u, "hi", "Devanagari"],
];

/** A language tag for the script a name is written in, so that voices and fonts fit; undefined for Latin letters. */
export function languageOf(name: string): string | undefined {
  return SCRIPTS.find(([pattern]) => pattern.test(name))?.[1];
}

/** The script of a name in words; undefined for Latin letters. */
export function scriptOf(name: string): string | undefined {
  return SCRIPTS.find(([pattern]) => pattern.test(name))?.[2];
}

/** Characters that would hide or turn round what stands beside them. */
const UNSEEN = /[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A name with unseen and direction-changing characters spelled out, so that nothing in it can deceive. */
export function seen(name: string): string {
  return name.replace(UNSEEN, (c) => `‹U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}›`);
}
