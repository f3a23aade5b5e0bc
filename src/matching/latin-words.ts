/** Latin words: small words, numbers in words, abbreviations, digits for letters, and "Abdul-" names cut in two. */
import { ORDINALS } from "../vocabulary/index.ts";
import { expansionOf } from "./abbreviations.ts";
import { makeWord, type Word } from "./word.ts";

/** A raw word: letters or digits as folded, before reading. */
export interface Piece {
  text: string;
  beforeComma: boolean;
  dotted: boolean;
}

const SMALL = new Set(
  "of the and for in on at to by de del della dei di da do dos das du des la le les el los las y e al ul ud ad as an bin ibn ben bint bent abu abou von van der den zu und et with from s i a ve o va wa ou ogly oglu kyzy u no nr n number".split(
    " ",
  ),
);

/** Words that are read as a number. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...ORDINALS,
  ["one", "1"],
  ["two", "2"],
  ["three", "3"],
  ["ii", "2"],
  ["iii", "3"],
  ["vii", "7"],
  ["viii", "8"],
]);

const LEET: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "0": "o",
    "3": "e",
    "4": "a",
    "5": "s",
    "7": "t",
    "8": "b",
    "9": "g",
    "6": "g",
    "2": "z",
    "@": "a",
    $: "s",
  }),
);

const LETTERS_DIGITS = /^([a-z]{1,4})([0-9]{2,})$/;
const NUMBERED = /^n?([0-9]+)(?:st|nd|rd|th|y|i|oi|go)?$/;
const ABD = /^abd[aeiou](?:l|r(?=r)|s(?=s)|n(?=n))(.*)$/;
const ABD_ALLAH = /^l?[aeiou]h?$/;

/** Reads one word of Latin letters and digits; it may become several. */
export function readLatin(piece: Piece, out: Word[]): void {
  const { text } = piece;
  if (/[0-9@$]/.test(text)) readWithDigits(piece, out);
  else {
    const number = NUMBER_WORDS.get(text);
    const abd = text.startsWith("abd") ? ABD.exec(text) : null;
    const expansion = piece.dotted ? undefined : expansionOf(text);
    if (number !== undefined) out.push(makeWord(number, "number", piece));
    else if (expansion !== undefined) for (const w of expansion) readLatin({ ...piece, text: w }, out);
    else if (abd && !ABD_ALLAH.test(abd[1] ?? "")) {
      out.push(makeWord("abd", "name", piece));
      if ((abd[1] ?? "").length >= 3) readLatin({ ...piece, text: abd[1] ?? "" }, out);
    } else out.push(makeWord(text, SMALL.has(text) ? "small" : text.length === 1 ? "initial" : "name", piece));
  }
}

function readWithDigits(piece: Piece, out: Word[]): void {
  const numbered = NUMBERED.exec(piece.text);
  const lettersDigits = LETTERS_DIGITS.exec(piece.text);
  if (numbered) out.push(makeWord((numbered[1] ?? "").replace(/^0+(?=.)/, ""), "number", piece));
  else if (lettersDigits) {
    readLatin({ ...piece, text: lettersDigits[1] ?? "" }, out);
    out.push(makeWord(lettersDigits[2] ?? "", "number", piece));
  } else out.push(makeWord(unLeet(piece.text), "name", piece));
}

function unLeet(text: string): string {
  const letters = text.replace(/[^a-z]/g, "").length;
  if (letters < 3) return text;
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? "";
    out += c === "1" ? (i + 1 === text.length ? "l" : "i") : (LEET.get(c) ?? c);
  }
  return out;
}
