import type { ListedName } from "../../../src/vocabulary/index.ts";
import { splitName, trimmed } from "./name-boundary.ts";

/** A name of the row other than its first, and what the row says it is. */
export type OtherName = Pick<ListedName, "text" | "role">;

/** A group of aliases: what the row said before it, its names, and what the row says after it. */
export interface AliasGroup {
  readonly before: string;
  readonly names: readonly OtherName[];
  readonly after: string;
  /** Number of names the row says it gives, where it says so. */
  readonly declared?: number;
}

const NUMBERS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const NUMBER = `(?:${NUMBERS.join("|")}|\\d{1,2})`;
const KNOWN_AS = "(?:\\(?(?<kind>[afn])\\.?\\s?k\\.?\\s?a\\b\\.?\\s?,?\\s*)?";
/** `a.k.a., the following two aliases:` in all the ways it has been typed, `aliaes` and `follow` among them. */
const INTRODUCTION = new RegExp(
  `${KNOWN_AS}(?:and |as |including )?(?:(?:the|following|follow|${NUMBER})\\s+)+(?:alias(?:es)?|aliaes|entity)\\b(?<more>[^:\\n—]*)[:,]?`,
  "i",
);
/** `a.k.a., Name` in a sentence, not in parentheses. */
const INLINE = /,?\s+(?<kind>[af])\.?k\.?a\b\.?,?\s+(?=\S)/i;
const IN_PARENTHESES = /,? ?\(([af]\.?k\.?a\b[^()]*(?:\([^()]*\)[^()]*)*)\)/gi;
const AND = "(?:⟦and⟧|and)";
const AND_AT_END = new RegExp(`[;,]\\s*${AND}?[,;]?\\s*$`);
const AND_AT_START = new RegExp(`^[;\\s]*${AND}?\\s*`);
const BETWEEN_NAMES = new RegExp(`;\\s*${AND}?\\s*`);
const BETWEEN_DASHED_NAMES = new RegExp(`;\\s*${AND}?\\s*[—–-](?=\\p{L})`, "gu");
const A_NUMBER = new RegExp(`\\b(${NUMBER})\\b`, "i");

function roleOf(kind: string | undefined): OtherName["role"] {
  return kind?.toLowerCase() === "f" ? "former" : "alias";
}

/** Reads the number in `the following two aliases`. */
function declaredIn(introduction: string): number | undefined {
  const word = A_NUMBER.exec(introduction)?.[1]?.toLowerCase();
  if (word === undefined) return undefined;
  const known = NUMBERS.indexOf(word);
  return known >= 0 ? known + 1 : Number(word);
}

const ITEM = /^[—–-]\s*/;
/** The sign at the end of a line that another name follows; `; and,` and `; and;` occur. */
const GOES_ON = new RegExp(`(?:;|;\\s*${AND}[,;]?|,\\s*${AND})\\s*$`);

function itemText(line: string): string {
  return trimmed(line.replace(ITEM, "").replace(AND_AT_END, "").replace(/⟦and⟧/g, "and"));
}

/** Several names on one line, `—A; and —B`, each on a line of its own. */
function separated(text: string): string {
  return text.replace(BETWEEN_DASHED_NAMES, ";\n—").replace(/:\s*[—–-]/g, ":\n—");
}

/** The last name of a group may have the address on its own line; the name alone is kept and the rest handed on. */
function splitLast(line: string): { readonly item: string; readonly rest: string } {
  const { name, rest } = splitName(line.replace(ITEM, ""));
  return rest === "" ? { item: itemText(line), rest: "" } : { item: name, rest };
}

/** Several names without dashes on the first line, `aliases: A; and B. Address`: the last one may run into the address. */
function announcedOnOneLine(lines: readonly string[], declared: number | undefined): string[] {
  const [first = "", ...others] = lines;
  if (declared === undefined || declared < 2 || first === "" || ITEM.test(first)) return [...lines];
  const parts = first.split(BETWEEN_NAMES);
  const names = parts.slice(0, declared - 1).map((part) => `—${part};`);
  const last = first.slice(parts.slice(0, declared - 1).join("; ").length).replace(AND_AT_START, "");
  return [...names, `—${last}`, ...others];
}

/** Takes the names off the lines behind an introduction. */
function takeItems(lines: readonly string[]): { readonly items: string[]; readonly rest: string } {
  const items: string[] = [];
  let at = 0;
  let goesOn = true;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") {
      // A blank line ends the group, unless the names have not begun or a dash follows.
      if (items.length === 0 || ITEM.test(lines[at + 1] ?? "")) continue;
      break;
    }
    if (!ITEM.test(line) && !goesOn) break;
    goesOn = GOES_ON.test(line);
    const last = !goesOn && !ITEM.test(lines[at + 1] ?? "");
    if (!last) {
      items.push(itemText(line));
      continue;
    }
    const { item, rest } = splitLast(line);
    items.push(item);
    return { items, rest: [rest, ...lines.slice(at + 1)].filter((part) => part !== "").join("\n") };
  }
  return {
    items,
    rest: lines
      .slice(at)
      .filter((part) => part !== "")
      .join("\n"),
  };
}

/** Finds the first announced group of aliases in a text. */
export function announcedGroup(input: string): AliasGroup | undefined {
  const text = separated(input);
  const found = INTRODUCTION.exec(text);
  if (found === null) return undefined;
  const declared = declaredIn(found[0]);
  const lines = text
    .slice(found.index + found[0].length)
    .split("\n")
    .map((line) => line.trim());
  const { items, rest } = takeItems(announcedOnOneLine(lines, declared));
  const role = roleOf(found.groups?.["kind"]);
  const names = items.filter((item) => item !== "").map((item): OtherName => ({ text: item, role }));
  return { before: text.slice(0, found.index), names, after: rest, ...(declared === undefined ? {} : { declared }) };
}

/** Splits `a.k.a., X; f.k.a., Y` (the inside of a parenthesis) into names. */
export function namesOf(inside: string): OtherName[] {
  const parts = inside.split(/;\s*|,\s*(?=[af]\.?k\.?a\b)/i);
  let role: OtherName["role"] = "alias";
  return parts.flatMap((part) => {
    const marked = /^\s*([af])\.?k\.?a\b\.?,?\s*/i.exec(part);
    if (marked !== null) role = roleOf(marked[1]);
    const own = part.slice(marked?.[0].length ?? 0).replace(/^\s*(?:⟦and⟧|and)\s+/, "");
    const text = trimmed(own.replace(/^[“"](.*)[”"]$/, "$1"));
    return text === "" ? [] : [{ text, role }];
  });
}

/** Takes the names in parentheses, `(f.k.a., Esage Lab)`, out of a text. */
export function takeParenthesis(text: string): { readonly names: readonly OtherName[]; readonly rest: string } {
  const names: OtherName[] = [];
  const rest = text.replace(IN_PARENTHESES, (_, inside: string) => {
    names.push(...namesOf(inside));
    return "";
  });
  return { names, rest };
}

/** Finds a single alias told in the sentence, `X, a.k.a., Y, address`. */
export function inlineAlias(text: string): AliasGroup | undefined {
  const found = INLINE.exec(text);
  if (found === null) return undefined;
  const { name, rest } = splitName(text.slice(found.index + found[0].length).replace(ITEM, ""));
  return {
    before: text.slice(0, found.index),
    names: [{ text: name, role: roleOf(found.groups?.["kind"]) }],
    after: rest,
  };
}
