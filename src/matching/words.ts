/** Cuts folded text into words and reads every script into Latin. */
import anyAscii from "any-ascii";
import { readArabic } from "./arabic-words.ts";
import { type HanReading, isHan, latinOfHan } from "./han.ts";
import { type Piece, readLatin } from "./latin-words.ts";
import { romanizeCyrillic } from "./romanize-cyrillic.ts";
import { koreanSyllable } from "./romanize-korean.ts";
import type { Word } from "./word.ts";

export { makeWord, type Word, type WordRole } from "./word.ts";

const ASCII_WORD = /^[a-z0-9@$]+$/;
const CYRILLIC = /^[\p{Script=Cyrillic}]+$/u;
const ARABIC = /^[\p{Script=Arabic}]+$/u;
const HANGUL = /\p{Script=Hangul}/u;

/** All words of a folded text, in order. Punctuation separates; apostrophes inside a word vanish; "s.a." reads "sa". */
export function readWords(folded: string, han: HanReading = "brands"): Word[] {
  const comma = folded.indexOf(",");
  const out: Word[] = [];
  for (const piece of cut(folded, comma)) readPiece(piece, han, out);
  return out;
}

function cut(text: string, comma: number): Piece[] {
  const pieces: Piece[] = [];
  let word = ""; // what came before a letter left out
  let from = -1; // where the letters at hand begin
  let dotted = false; // the current word is single letters joined by dots
  const n = text.length;
  for (let i = 0; i <= n; i++) {
    const code = i < n ? text.charCodeAt(i) : 32;
    const wide = code < 128 ? 0 : letterLength(text, i);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || wide > 0) {
      if (from < 0) from = i;
      if (wide > 1) i++;
      continue;
    }
    const length = word.length + (from < 0 ? 0 : i - from);
    if ((code === 64 || code === 36) /* @ $ */ && (length > 0 || isLetterAt(text, i + 1))) {
      if (from < 0) from = i;
      continue;
    }
    if (from >= 0) word = word === "" ? text.slice(from, i) : word + text.slice(from, i);
    from = -1;
    if (code === 39 || code === 96 /* ' ` */) continue;
    if (code === 46 /* . */ && (length === 1 || dotted) && isLetterAt(text, i + 1) && !isLetterAt(text, i + 2)) {
      dotted = true;
      continue;
    }
    if (word !== "") pieces.push({ text: word, beforeComma: comma > 0 && i <= comma, dotted });
    if (code === 38 /* & */) pieces.push({ text: "and", beforeComma: comma > 0 && i < comma, dotted: false });
    word = "";
    dotted = false;
  }
  return pieces;
}

/** UTF-16 units of the letter, digit or mark at `i`; 0 where there is none. */
function letterLength(text: string, i: number): number {
  const ch = String.fromCodePoint(text.codePointAt(i) ?? 32);
  return LETTER.test(ch) ? ch.length : 0;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;

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
