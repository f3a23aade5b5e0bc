import { type ListEntry, type PlaceCode, placeCode } from "../vocabulary/index.ts";

/** A number or address that a list prints beside a name, as printed. */
export type PrintedIdentifier = ListEntry["identifiers"][number];

/** What sort of identifier it is. Registration, tax and identity numbers are one sort: lists and customers mix their names. */
export type IdentifierKind = "imo" | "mmsi" | "tail" | "passport" | "wallet" | "bank" | "contact" | "number";

/** An identifier as somebody asks for it. */
export interface AskedIdentifier {
  /** As written, without the word for its kind where one was found. */
  readonly text: string;
  /** Letters and digits alone, in capitals. */
  readonly value: string;
  /** Undefined where nothing says what sort it is; it then fits every sort. */
  readonly kind: IdentifierKind | undefined;
  readonly country: PlaceCode | undefined;
  /** Given as an identifier, not found inside a name. */
  readonly stated: boolean;
}

/** Words that say what sort an identifier is; the first that is found counts. */
const KIND_WORDS: readonly (readonly [IdentifierKind, RegExp])[] = [
  ["imo", /\bimo\b|vessel registration|lloyd/],
  ["mmsi", /\bmmsi\b/],
  ["tail", /\btail\b|aircraft registration/],
  ["passport", /passport|pasaporte|passeport/],
  ["wallet", /digital currency|wallet|\bxbt\b|\bbtc\b|\beth\b|\busdt\b|\btrx\b/],
  ["bank", /swift|\bbic\b|\biban\b/],
  ["contact", /website|e-?mail|phone|\btel\b|\bfax\b/],
  [
    "number",
    /number|\bno\b|\bid\b|identi|regist|licen[sc]e|company|tax|vat\b|v\.a\.t|code|cedula|serial|call sign|document|folio|matricula|certificate|gazette|[a-z]\.[a-z]\.|\b(rfc|nit|ruc|rif|rtn|curp|ssn|lei|uscc|isin)\b/,
  ],
];

/** Types under which lists print what describes a party and does not identify one. */
const DESCRIPTIVE =
  /risk|gender|\bdate\b|\btype\b|information|prohibited|determination|\byear\b|\bmodel\b|operator|\bflag\b|issuer|ticker|nationality|directive|sanction/i;

/** Sorts whose values may be letters alone. */
const MAY_BE_LETTERS: ReadonlySet<IdentifierKind | undefined> = new Set(["bank", "contact", "tail", "wallet"]);

/** What sort of identifier the words stand for; undefined when they say nothing about it. */
export function identifierKind(words: string): IdentifierKind | undefined {
  const low = words.toLowerCase();
  return KIND_WORDS.find(([, pattern]) => pattern.test(low))?.[0];
}

/** Letters and digits alone, in capitals; width and marks do not count. */
export function normalIdentifier(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Least and most characters of an identifier after normalization. */
const [SHORTEST, LONGEST] = [2, 128];

/** The form under which a printed identifier is found; undefined for what identifies nobody. */
export function printedForm({ type, value }: PrintedIdentifier): { value: string; kind: IdentifierKind } | undefined {
  if (DESCRIPTIVE.test(type)) return undefined;
  const kind = identifierKind(type) ?? identifierKind(value.replace(/\d.*$/s, "")) ?? "number";
  const bare = value.replace(/ (?:issued|expires?|exp)\b.*$/is, "").replace(/^\s*(?:imo|mmsi)\b/i, "");
  const normal = normalIdentifier(bare.replace(/\([^()\d]*\)\s*$/, ""));
  if (normal.length < SHORTEST || normal.length > LONGEST) return undefined;
  return /\d/.test(normal) || MAY_BE_LETTERS.has(kind) ? { value: normal, kind } : undefined;
}

/** Longest text read for identifiers, in characters; longer ones are refused, never read in part. */
export const LONGEST_IDENTIFIER = 300;
/** Most words of one identifier, as `AB 12 34 56`. */
const MOST_WORDS = 9;

/** Every reading of a stated identifier, `passport AB 123456 (Egypt)`: the whole, and each run of its words; longest first. */
export function statedIdentifiers(text: string): AskedIdentifier[] {
  const about = { kind: identifierKind(text), country: bracketed(text), stated: true };
  return runsOf(text.slice(0, LONGEST_IDENTIFIER), about);
}

/** Identifiers inside a name, `M/V ADALIA IMO 9187629`: runs of words with at least five digits. Names without digits cost nothing. */
export function identifiersWithin(name: string): AskedIdentifier[] {
  if (!/\d{3}/.test(name.normalize("NFKC"))) return [];
  return runsOf(name, { kind: undefined, country: undefined, stated: false })
    .filter(({ value }) => (value.match(/\d/g)?.length ?? 0) >= 5 && /\d\D*$/.test(value) && /^\D{0,3}\d/.test(value))
    .map((asked) => ({ ...asked, kind: kindBefore(name, asked.text) }));
}

/** A name that is nothing but a tail number, as aircraft are asked for: `EP-MMH`. */
export function tailNumberAlone(name: string): AskedIdentifier[] {
  const value = normalIdentifier(name);
  if (value.length < 4 || value.length > 8) return [];
  return [{ text: name.trim(), value, kind: "tail", country: undefined, stated: false }];
}

/** A name without the identifiers written out in it, so that they do not weigh against it; the whole where nothing else is left. */
export function withoutIdentifiers(name: string): string {
  if (!/\d{6}/.test(name)) return name;
  const rest = name.replace(/[([]?\b(?:imo|mmsi)\b[ .:#]{0,3}(?:no|number)?[ .:#]{0,3}\d{6,9}\b[)\]]?/gi, " ").trim();
  return /\p{L}{2}/u.test(rest) ? rest : name;
}

function kindBefore(name: string, text: string): IdentifierKind | undefined {
  const before = name.slice(Math.max(0, name.indexOf(text) - 24), name.indexOf(text));
  const word = /(\p{L}[\p{L}.-]*)\W{0,4}(?:no|number|nr)?\W{0,3}$/iu.exec(before)?.[1];
  return word === undefined ? undefined : identifierKind(word);
}

function bracketed(text: string): PlaceCode | undefined {
  const inside = /\(([^()]{2,60})\)\s*$/.exec(text)?.[1];
  return inside === undefined ? undefined : placeCode(inside);
}

function runsOf(text: string, about: Omit<AskedIdentifier, "text" | "value">): AskedIdentifier[] {
  const words = [...text.normalize("NFKC").matchAll(/[^\s,;()[\]]+/gu)];
  const found = new Map<string, AskedIdentifier>();
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--)
    for (let i = 0; i + length <= words.length; i++) {
      const run = words.slice(i, i + length).map((w) => w[0]);
      const value = normalIdentifier(run.join(""));
      if (value.length < SHORTEST || value.length > LONGEST || found.has(value)) continue;
      found.set(value, { text: run.join(" "), value, ...about });
    }
  return [...found.values()];
}
