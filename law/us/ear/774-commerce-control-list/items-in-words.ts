import { coversParagraph, readClassification } from "../../../../src/vocabulary/index.ts";

const REFERENCE = /\b(\d[A-E]\d{3})(?:\.([a-z](?:\.\w+)*))?(?:\s+(?:to|through)\s+(\d[A-E]\d{3})\b)?/g;

/** Words that take items out again, or name whole product groups: what they leave is for a person to say. */
const BEYOND_LISTS = /\bexcept\b|\bother than\b|does not apply|\breasons\b|\b\d[A-E]\b/i;

/**
 * Does a wording of a row ("technology for commodities controlled by 3A001, 3A002 or 3C001 to 3C006") name the item that
 * software or technology is for? `open` where the words say more than a list of entries can.
 */
export function namesItem(words: string, item: string): "yes" | "no" | "open" {
  const read = readClassification(item);
  if (!read.ok || read.value.kind !== "ccl") return "no";
  const { code, paragraph } = read.value;
  const answers = [...words.matchAll(REFERENCE)].map(([, entry = "", path, last]) => {
    if (last !== undefined) return entry <= code && code <= last ? "inside" : "outside";
    if (entry !== code) return "outside";
    return path === undefined ? "inside" : coversParagraph({ only: [path] }, paragraph);
  });
  if (answers.includes("inside")) return BEYOND_LISTS.test(words) ? "open" : "yes";
  if (answers.includes("unknown")) return "open";
  return answers.length === 0 || /\breasons\b|\b\d[A-E]\b/i.test(words) ? "open" : "no";
}
