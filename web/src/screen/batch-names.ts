import { cellsOf, NAME_HEADINGS, namesOfFile } from "../frame/names-of-file.ts";

/** One line of a batch: a name, and its country where a tab and a country follow. */
export interface NameLine {
  readonly name: string;
  readonly country?: string;
}

/** The lines of a batch as typed or pasted: two columns of a spreadsheet paste as name, tab, country. */
export function linesOf(text: string): readonly NameLine[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [name = "", country = ""] = line.split("\t").map((cell) => cell.trim());
    return name === "" ? [] : [{ name, ...(country === "" ? {} : { country }) }];
  });
}

/** A file as lines of a batch: its column of names, with the column of countries where it has one. */
export function textOfFile(fileName: string, text: string): string {
  if (!/\.(csv|tsv)$/i.test(fileName)) return namesOfFile(fileName, text).join("\n");
  const [head = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ""));
  const at = (pattern: RegExp) => head.findIndex((h) => pattern.test(h.trim()));
  const [name, country] = [at(NAME_HEADINGS), at(/^(country|nation|land|国)/i)];
  if (name < 0 || country < 0) return namesOfFile(fileName, text).join("\n");
  return rows
    .filter((r) => (r[name] ?? "").trim() !== "")
    .map((r) => [r[name], r[country]].map((c) => (c ?? "").replace(/\s+/g, " ").trim()).join("\t"))
    .join("\n");
}
