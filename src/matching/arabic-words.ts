/** Words in Arabic script: trade words by their meaning, names by their letters, the article left out. */
import { latinOfArabicWord } from "./arabic-glossary.ts";
import { romanizeArabic } from "./arabic-skeleton.ts";
import { readLatin } from "./latin-words.ts";
import { makeWord, type Word } from "./word.ts";

const ARABIC_SMALL = new Set(["بن", "ابن", "بنت", "ال", "و", "أبو", "ابو"]);

/** Reads one word of Arabic letters; it may become several. */
export function readArabic(text: string, beforeComma: boolean, out: Word[]): void {
  const piece = { beforeComma, dotted: false };
  if (text === "الله" || text === "اللہ" || text === "اله")
    out.push({ ...makeWord("allah", "name", piece), arabic: "الله" });
  else if (text === "عبدالله") out.push({ ...makeWord("abdallah", "name", piece), arabic: text });
  else if (text.startsWith("عبدال") && text.length > 6) {
    out.push({ ...makeWord("abd", "name", piece), arabic: "عبد" });
    readArabic(text.slice(5), beforeComma, out);
  } else if (text === "عبد" || text === "عبدال") out.push({ ...makeWord("abd", "name", piece), arabic: "عبد" });
  else if (ARABIC_SMALL.has(text)) out.push(makeWord(romanizeArabic(text), "small", piece));
  else {
    const stem = withoutArticle(text);
    const known = latinOfArabicWord(stem) ?? latinOfArabicWord(text);
    if (known !== undefined) for (const w of known) readLatin({ text: w, ...piece }, out);
    else
      out.push({
        ...makeWord(romanizeArabic(stem), "name", piece),
        arabic: stem,
        weight: stem.length >= 4 ? 0.7 : 0.5,
      });
  }
}

/** Drops the article, alone or after "and" or "for". */
function withoutArticle(text: string): string {
  if (text.startsWith("وال") && text.length > 5) return text.slice(3);
  if (text.startsWith("لل") && text.length > 4) return text.slice(2);
  return text.startsWith("ال") && text.length > 4 ? text.slice(2) : text;
}
