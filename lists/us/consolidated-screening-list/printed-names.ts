import type { ListedName } from "../../../src/vocabulary/index.ts";

const THEREOF = /[;,]?\sand any (?:successors?|sub-?units?|subsidiar)[^;]{0,60} thereof\.?$/i;
const ALSO_KNOWN = /[;,]?\s(?:a\.?k\.?a\.?|also known as)\s/i;

/** Names of a record, and the words that extend the listing to successors and subsidiaries. */
export interface PrintedNames {
  readonly names: readonly ListedName[];
  readonly extendsTo?: string;
}

/** Reads the names of a record: more than one may stand in one field, with commas and conjunctions left over. */
export function readNames(name: string, altNames: readonly string[]): PrintedNames {
  const whole = oneSpace(name);
  const thereof = THEREOF.exec(whole)?.[0];
  const own = thereof === undefined ? whole : whole.slice(0, -thereof.length);
  const [first, ...also] = own.split(ALSO_KNOWN).map(tidy);
  const others = [
    ...also,
    ...altNames.flatMap((alt) =>
      oneSpace(alt)
        .split(/;|\sa\.k\.a\.\s/i)
        .map(tidy),
    ),
  ];
  const seen = new Set([first]);
  const aliases: ListedName[] = [];
  for (const text of others) {
    if (text === "" || seen.has(text)) continue;
    seen.add(text);
    aliases.push({ text, role: "alias" });
  }
  const extendsTo = thereof?.replace(/^[;,]?\sand /i, "");
  return {
    names: [{ text: first ?? "", role: "primary" as const }, ...aliases],
    ...(extendsTo === undefined ? {} : { extendsTo }),
  };
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A name without what lists leave around it; signs that belong to names stay. */
function tidy(name: string): string {
  let end = name.length;
  while (end > 0 && " ,;".includes(name.charAt(end - 1))) end -= 1;
  return name
    .slice(0, end)
    .trimStart()
    .replace(/^and (?=\S)/, "");
}
