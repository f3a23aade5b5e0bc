/** Cuts folded text into words, reads every script into Latin, and gives each word its role. */
import anyAscii from "any-ascii";
import { romanizeArabic, skeletonOfArabic } from "./arabic-skeleton.ts";
import { conceptOf } from "./concepts.ts";
import { isHan, latinOfHan } from "./han.ts";
import { weightOf } from "./rarity.ts";
import { romanizeCyrillic } from "./romanize-cyrillic.ts";
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
  /** Consonant skeleton, for words written in Arabic script only. */
  skeleton: string | undefined;
  /** Stands before the first comma (a family name in inverted personal names). */
  beforeComma: boolean;
}

const SMALL = new Set(
  "of the and for in on at to by de del della dei di da do dos das du des la le les el los las y e al ul ud ad as an bin ibn ben bint bent abu abou von van der den zu und et with from s i a ve o va wa ou ogly oglu kyzy u no nr n number".split(
    " ",
  ),
);
const ORDINALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    first: "1",
    second: "2",
    third: "3",
    fourth: "4",
    fifth: "5",
    sixth: "6",
    seventh: "7",
    eighth: "8",
    ninth: "9",
    tenth: "10",
    one: "1",
    two: "2",
    three: "3",
    ii: "2",
    iii: "3",
    iv: "4",
    vi: "6",
    vii: "7",
    viii: "8",
    xi: "11",
    xii: "12",
  }),
);
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
const ASCII_WORD = /^[a-z0-9@$]+$/;
const CYRILLIC = /^[\p{Script=Cyrillic}]+$/u;
const ARABIC = /^[\p{Script=Arabic}]+$/u;

/** A raw word: letters or digits as folded, before reading. */
interface Piece {
  text: string;
  beforeComma: boolean;
}

/** All words of a folded text, in order. Punctuation separates; apostrophes inside a word vanish; "s.a." reads "sa". */
export function readWords(folded: string): Word[] {
  const comma = folded.indexOf(",");
  const out: Word[] = [];
  for (const piece of cut(folded, comma)) readPiece(piece, out);
  return out;
}

function cut(text: string, comma: number): Piece[] {
  const pieces: Piece[] = [];
  let word = "";
  let dotted = false; // the current word is single letters joined by dots
  const push = (at: number): void => {
    if (word !== "") pieces.push({ text: word, beforeComma: comma > 0 && at <= comma });
    word = "";
    dotted = false;
  };
  const n = text.length;
  for (let i = 0; i < n; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      word += text[i];
    } else if (
      code === 46 /* . */ &&
      (word.length === 1 || dotted) &&
      isLetterAt(text, i + 1) &&
      !isLetterAt(text, i + 2)
    ) {
      dotted = true;
    } else if (code === 39 || code === 34) {
      if (code === 34) push(i);
    } else if (code === 38 /* & */) {
      push(i);
      pieces.push({ text: "and", beforeComma: comma > 0 && i < comma });
    } else if ((code === 64 || code === 36) && (word !== "" || isLetterAt(text, i + 1))) {
      word += text[i];
    } else if (code < 128) {
      push(i);
    } else {
      const ch = String.fromCodePoint(text.codePointAt(i) ?? 32);
      if (/[\p{L}\p{N}\p{M}]/u.test(ch)) word += ch;
      else if (ch !== "·" || word === "") push(i);
      else push(i);
      i += ch.length - 1;
    }
  }
  push(n);
  return pieces;
}

function isLetterAt(text: string, i: number): boolean {
  const c = text.charCodeAt(i);
  return c >= 97 && c <= 122;
}

function readPiece(piece: Piece, out: Word[]): void {
  const { text, beforeComma } = piece;
  if (ASCII_WORD.test(text)) readLatin(text, beforeComma, out);
  else if (CYRILLIC.test(text)) readLatin(romanizeCyrillic(text), beforeComma, out);
  else if (ARABIC.test(text)) readArabic(text, beforeComma, out);
  else if ([...text].some(isHan)) readHan(text, beforeComma, out);
  else readOther(text, beforeComma, out);
}

function readHan(text: string, beforeComma: boolean, out: Word[]): void {
  let run = "";
  const flush = (han: boolean): void => {
    if (run === "") return;
    if (!han) readPiece({ text: run, beforeComma }, out);
    else for (const w of latinOfHan(run)) readLatin(w, beforeComma, out);
    run = "";
  };
  let han = false;
  for (const ch of text) {
    if (isHan(ch) !== han) {
      flush(han);
      han = !han;
    }
    run += ch;
  }
  flush(han);
}

/** Letter by letter; any-ascii capitalizes the syllables of scripts written without spaces. */
function readOther(text: string, beforeComma: boolean, out: Word[]): void {
  const latin = anyAscii(text)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  for (const w of latin.split(/[^a-z0-9]+/)) if (w !== "") readLatin(w, beforeComma, out);
}

function readLatin(text: string, beforeComma: boolean, out: Word[]): void {
  const ordinal = ORDINALS.get(text);
  const numbered = /^n?([0-9]+)(?:st|nd|rd|th|y|i|oi|go)?$/.exec(text);
  const lettersThenDigits = /^([a-z]{1,4})([0-9]{2,})$/.exec(text);
  const abd = /^abd[aeiou](?:l|r(?=r)|s(?=s)|n(?=n))(.*)$/.exec(text);
  if (ordinal !== undefined) out.push(word(ordinal, "number", beforeComma));
  else if (numbered) out.push(word((numbered[1] ?? "").replace(/^0+(?=.)/, ""), "number", beforeComma));
  else if (lettersThenDigits) {
    readLatin(lettersThenDigits[1] ?? "", beforeComma, out);
    out.push(word(lettersThenDigits[2] ?? "", "number", beforeComma));
  } else if (/[0-9@$]/.test(text)) out.push(word(unLeet(text), "name", beforeComma));
  else if (abd && !/^(?:l?[aeiou]h?)$/.test(abd[1] ?? "")) {
    out.push(word("abd", "name", beforeComma));
    if ((abd[1] ?? "").length >= 3) readLatin(abd[1] ?? "", beforeComma, out);
  } else out.push(word(text, SMALL.has(text) ? "small" : text.length === 1 ? "initial" : "name", beforeComma));
}

function unLeet(text: string): string {
  const letters = text.replace(/[^a-z]/g, "").length;
  if (letters < 2) return text;
  let out = "";
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? "";
    out += c === "1" ? (i + 1 === text.length ? "l" : "i") : (LEET.get(c) ?? c);
  }
  return out;
}

const ARABIC_SMALL = new Set(["بن", "ابن", "بنت", "ال", "و", "أبو", "ابو"]);

function readArabic(text: string, beforeComma: boolean, out: Word[]): void {
  if (text.startsWith("عبدال") && text.length > 6) {
    out.push(word("abd", "name", beforeComma));
    readArabic(text.slice(5), beforeComma, out);
  } else if (text === "عبد") out.push(word("abd", "name", beforeComma));
  else if (ARABIC_SMALL.has(text)) out.push(word(romanizeArabic(text), "small", beforeComma));
  else {
    const stem = text.startsWith("ال") && text.length > 4 ? text.slice(2) : text;
    const skeleton = skeletonOfArabic(stem);
    const read = word(romanizeArabic(stem), "name", beforeComma);
    out.push({ ...read, skeleton, weight: skeleton.length >= 3 ? 0.7 : 0.4 });
  }
}

function word(text: string, role: WordRole, beforeComma: boolean): Word {
  const weight = role === "number" ? 0.45 : role === "small" ? 0.03 : role === "noise" ? 0.02 : weightOf(text);
  return {
    text,
    sound: role === "number" ? text : soundOf(text),
    role,
    weight,
    concept: role === "name" ? conceptOf(text) : undefined,
    skeleton: undefined,
    beforeComma,
  };
}
