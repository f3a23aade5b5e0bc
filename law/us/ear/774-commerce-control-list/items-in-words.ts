import { coversParagraph, readClassification } from "../../../../src/vocabulary/index.ts";

/** What a wording takes out of one entry, in brackets behind it: "3B002 (except 3B002.c)". */
const LESS =
  /\b(\d[A-E]\d{3})((?:\.[a-z0-9]+)*)\s*\(except (?:for )?((?:\d[A-E]\d{3}(?:\.[a-z0-9]+)+(?:,? (?:and|or) |, )?)+)\)/g;

/** Brackets that take something out of one other entry say nothing of the item; those of its own entry are weighed. */
function without(words: string, code: string, paragraph: string | undefined): string | "taken-out" {
  let out = false;
  const kept = words
    .replace(LESS, (all: string, entry: string, path: string, less: string) => {
      if (entry !== code) return `${entry}${path}`;
      const answers = [...less.matchAll(REFERENCE)].map(([, of = "", p]) =>
        of !== code || p === undefined ? "unknown" : coversParagraph({ only: [p] }, paragraph),
      );
      if (answers.includes("unknown")) return all;
      if (answers.includes("inside")) out = true;
      return `${entry}${path}`;
    })
    .replace(/\b(\d[A-E]\d{3}(?:\.[a-z0-9]+)*)\s*\(except [^()]*\)/g, (all: string, entry: string) =>
      entry.startsWith(code) ? all : entry,
    );
  return out ? "taken-out" : kept;
}

const REFERENCE = /\b(\d[A-E]\d{3})(?:\.([a-z](?:\.\w+)*))?(?:\s+(?:to|through)\s+(\d[A-E]\d{3})\b)?/g;

/** Words that take items out again, or name whole product groups: what they leave is for a person to say. */
const BEYOND_LISTS = /\bexcept\b|\bother than\b|does not apply|\breasons\b|\b\d[A-E]\b/i;

/**
 * Does a wording of a row ("technology for commodities controlled by 3A001, 3A002 or 3C001 to 3C006") name the item that
 * software or technology is for? `open` where the words say more than a list of entries can.
 */
export function namesItem(wording: string, item: string): "yes" | "no" | "open" {
  const read = readClassification(item);
  if (!read.ok || read.value.kind !== "ccl") return "no";
  const { code, paragraph } = read.value;
  const words = without(wording, code, paragraph);
  if (words === "taken-out") return "no";
  const answers = [...words.matchAll(REFERENCE)].map(([, entry = "", path, last]) => {
    if (last !== undefined) return entry <= code && code <= last ? "inside" : "outside";
    if (entry !== code) return "outside";
    return path === undefined ? "inside" : coversParagraph({ only: [path] }, paragraph);
  });
  if (answers.includes("inside")) return BEYOND_LISTS.test(words) ? "open" : "yes";
  if (answers.includes("unknown")) return "open";
  return answers.length === 0 || /\breasons\b|\b\d[A-E]\b/i.test(words) ? "open" : "no";
}
