/** Cuts folded text into words, reads every script into Latin, and gives each word its role. */
import anyAscii from "any-ascii";
import { expansionOf } from "./abbreviations.ts";
import { latinOfArabicWord } from "./arabic-glossary.ts";
import { romanizeArabic } from "./arabic-skeleton.ts";
import { conceptOf } from "./concepts.ts";
import { type HanReading, isHan, latinOfHan } from "./han.ts";
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
  /** Stands before the first comma (a family name in inverted personal names). */
  beforeComma: boolean;
}

const SMALL = new Set(
  "of the and for in on at to by de del della dei di da do dos das du des la le les el los las y e al ul ud ad as an bin ibn ben bint bent abu abou von van der den zu und et with from s i a ve o va wa ou ogly oglu kyzy u no nr n number".split(
    " ",
  ),
);
/** Titles printed with personal names: kept, but they say little. */
const TITLES = new Set(
  "haji hajji hajj hajji sheikh shaykh shaikh sheik mullah mulla maulvi maulawi mawlawi molavi mufti qari ustad dr sayyid sayyed seyed seyyed syed sayed comandante commander president prasident presidente chairman minister general-secretary".split(
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
    vii: "7",
    viii: "8",
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
  dotted: boolean;
}

/** All words of a folded text, in order. Punctuation separates; apostrophes inside a word vanish; "s.a." reads "sa". */
export function readWords(folded: string, han: HanReading = "brands"): Word[] {
  const comma = folded.indexOf(",");
  const out: Word[] = [];
  for (const piece of cut(folded, comma)) readPiece(piece, han, out);
  return out;
}

function cut(text: string, comma: number): Piece[] {
  const pieces: Piece[] = [];
  let word = "";
  let dotted = false; // the current word is single letters joined by dots
  const push = (at: number): void => {
    if (word !== "") pieces.push({ text: word, beforeComma: comma > 0 && at <= comma, dotted });
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
    } else if (code === 39 || code === 96 || code === 34) {
      if (code === 34) push(i);
    } else if (code === 38 /* & */) {
      push(i);
      pieces.push({ text: "and", beforeComma: comma > 0 && i < comma, dotted: false });
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

function readPiece(piece: Piece, han: HanReading, out: Word[]): void {
  const { text, beforeComma } = piece;
  if (ASCII_WORD.test(text)) readLatin(piece, out);
  else if (CYRILLIC.test(text)) readLatin({ ...piece, text: romanizeCyrillic(text) }, out);
  else if (ARABIC.test(text)) readArabic(text, beforeComma, out);
  else if ([...text].some(isHan)) readHan(piece, han, out);
  else readOther(piece, out);
}

function readHan(piece: Piece, reading: HanReading, out: Word[]): void {
  let run = "";
  let han = false;
  const flush = (): void => {
    if (run === "") return;
    if (!han) readPiece({ ...piece, text: run }, reading, out);
    else for (const text of latinOfHan(run, reading)) readLatin({ ...piece, text }, out);
    run = "";
  };
  for (const ch of piece.text) {
    if (isHan(ch) !== han) {
      flush();
      han = !han;
    }
    run += ch;
  }
  flush();
}

/** Letter by letter; any-ascii capitalizes the syllables of scripts written without spaces. */
function readOther(piece: Piece, out: Word[]): void {
  const latin = anyAscii(piece.text)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  const korean = HANGUL.test(piece.text);
  for (const text of latin.split(/[^a-z0-9]+/))
    if (text !== "") readLatin({ ...piece, text: korean ? koreanSyllable(text) : text }, out);
}

const PATRONYMIC = /(?:ov|ev|av|iv|ou|eu)(?:ich|ych|na)$/;
const HANGUL = /\p{Script=Hangul}/u;
const KOREAN_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gim: "kim",
    i: "ri",
    bak: "pak",
    choe: "choe",
    jeong: "jong",
    geum: "kum",
    no: "ro",
    yu: "ryu",
    im: "rim",
  }),
);

/** Revised romanization, as any-ascii writes it, to the older one of names on lists: eo is o, eu is u, hard finals. */
function koreanSyllable(syllable: string): string {
  const known = KOREAN_NAMES.get(syllable);
  if (known !== undefined) return known;
  return syllable
    .replace("eo", "o")
    .replace("eu", "u")
    .replace(/^g(?=[aeiouyw])/, "k")
    .replace(/^d/, "t")
    .replace(/^b/, "p")
    .replace(/g$/, (g, at: number) => (syllable[at - 1] === "n" ? g : "k"))
    .replace(/b$/, "p");
}

const LETTERS_DIGITS = /^([a-z]{1,4})([0-9]{2,})$/;
const NUMBERED = /^n?([0-9]+)(?:st|nd|rd|th|y|i|oi|go)?$/;
const ABD = /^abd[aeiou](?:l|r(?=r)|s(?=s)|n(?=n))(.*)$/;
const ABD_ALLAH = /^l?[aeiou]h?$/;

function readLatin(piece: Piece, out: Word[]): void {
  const { text } = piece;
  if (/[0-9@$]/.test(text)) readWithDigits(piece, out);
  else {
    const ordinal = ORDINALS.get(text);
    const abd = text.startsWith("abd") ? ABD.exec(text) : null;
    const expansion = piece.dotted ? undefined : expansionOf(text);
    if (ordinal !== undefined) out.push(makeWord(ordinal, "number", piece));
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

const ARABIC_SMALL = new Set(["بن", "ابن", "بنت", "ال", "و", "أبو", "ابو"]);

function readArabic(text: string, beforeComma: boolean, out: Word[]): void {
  const piece = { beforeComma, dotted: false };
  if (text === "الله" || text === "اللہ" || text === "اله")
    out.push({ ...makeWord("allah", "name", piece), arabic: "الله" });
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

/** A word from its folded Latin spelling. */
export function makeWord(text: string, role: WordRole, at: { beforeComma: boolean; dotted: boolean }): Word {
  const weight =
    role === "number"
      ? 0.45
      : role === "small"
        ? 0.03
        : role === "noise"
          ? 0.02
          : TITLES.has(text)
            ? 0.1
            : weightOf(text);
  const sound = role === "number" ? text : soundOf(text);
  const concept = role === "name" ? conceptOf(text) : undefined;
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  const patronymic = text.length > 5 && PATRONYMIC.test(text);
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
    beforeComma: at.beforeComma,
  };
}
