/**
 * Where a name ends when its address follows in the same sentence: `X Co., Ltd. (XCL), 5 Dzerzhinsky Ave., Minsk`.
 * The comma inside a company name is told from the comma before an address by the words that follow it.
 */

/** Forms of companies that may stand behind a comma and still belong to the name. */
const FORM =
  /^(?:co|company|corp|corporation|inc|incorporated|ltd|limited|llc|llp|lllp|lp|l\.l\.c|l\.l\.p|l\.p|plc|p\.l\.c|pte|pty|pvt|private|pjsc|pao|ojsc|oao|ooo|jsc|ao|zao|cjsc|cjse|ojse|gmbh|ag|kg|bv|b\.v|nv|n\.v|sa|s\.a|sal|s\.a\.l|s\.a\.r\.l|sarl|spa|s\.p\.a|srl|s\.r\.l|s\.r\.o|d\.o\.o|fze|fzc|fzco|fz|f\.z\.e|f\.z\.c|est|oy|ou|ab|as|a\.s|kk|k\.k|sdn|bhd|s\. de r\.l|ltda|unipersonal|fsue|fgup|npp|and (?:company|sons|bros))\b\.?/i;

/** Abbreviations after which a full stop belongs to the word. */
const ABBREVIATED =
  /(?:\b(?:co|corp|inc|ltd|bhd|sdn|pvt|pte|pty|est|bros|mfg|dev|intl|tech|sti|tic|san|imp|exp|dept|univ|assn|jr|sr|st|ave|rd|blvd|bldg)|\b\p{L}(?:\.\p{L})*)$/iu;

/** Words without their closing stop, unless the stop is part of an abbreviation; without closing commas and semicolons. */
export function trimmed(text: string): string {
  let out = text.replace(/\s+/g, " ").trim();
  out = out.replace(/^[,;.\s]+|[,;\s]+$/g, "");
  if (out.endsWith(".") && !ABBREVIATED.test(out.slice(0, -1))) out = out.slice(0, -1);
  return out.replace(/[,;\s]+$/, "");
}

/** A delimiter outside of parentheses and quotation marks: comma, semicolon, line break. */
function delimiters(text: string): number[] {
  const found: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "(") depth += 1;
    else if (sign === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && (sign === "," || sign === ";" || sign === "\n")) found.push(at);
  }
  // An unbalanced parenthesis hides nothing.
  return found.length > 0 || depth === 0 ? found : [...text.matchAll(/[,;\n]/g)].map((m) => m.index);
}

/** The place of the sentence stop that ends a name before its address: `Fu Jirui. No. 2A …`, `Safinat Group. South Sudan`. */
function sentenceStop(name: string): number {
  for (const stop of name.matchAll(/\. (?=\S)/g)) {
    const before = name.slice(0, stop.index);
    const after = name.slice(stop.index + 2);
    if (ABBREVIATED.test(before) && !/^(?:no|room|rm|suite|unit|p\.?o|floor|building|bldg|\d+)\b/i.test(after))
      continue;
    if (FORM.test(after) || /^\(/.test(after)) continue;
    return stop.index + 1;
  }
  return -1;
}

/** A name without a comma that runs into its address: `IKCO Finance 6 Lothbury`, `X Co., Ltd. Room 5`. */
const RUN_IN =
  /(?<=\b(?:Ltd|Limited|LLC|Inc|GmbH|Co|Corp|S\.A|FZE|FZCO)\b\.?) (?=(?:No\.?|Room|Rm\.?|Unit|Suite|Building|Bldg|Flat|Floor|P\.?O\.? Box|Block|#?\d+[A-Z]?[,/ -]))/;

/**
 * Splits a sentence into the name at its start and the address behind it. Without a delimiter all of it is name.
 */
export function splitName(sentence: string): { readonly name: string; readonly rest: string } {
  const text = sentence.trim();
  let end = text.length;
  const stops = delimiters(text);
  for (const [index, at] of stops.entries()) {
    end = at;
    if (text[at] === "\n") break;
    const next = text.slice(at + 1, stops[index + 1] ?? text.length).trim();
    if (!FORM.test(next)) break;
    end = text.length;
  }
  let name = text.slice(0, end);
  const runIn = RUN_IN.exec(name);
  if (runIn !== null) name = name.slice(0, runIn.index);
  const stop = sentenceStop(name);
  if (stop > 0) name = name.slice(0, stop);
  return { name: trimmed(name), rest: text.slice(name.length).replace(/^[\s,;.]+/, "") };
}
