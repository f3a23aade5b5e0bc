import { type Citation, ok, type Result } from "../../vocabulary/index.ts";
import { readXml, type XmlElement } from "./read-xml.ts";

/** A piece of official text as a reader sees it. */
export interface TextBlock {
  readonly kind: "heading" | "paragraph" | "note" | "table" | "history";
  /** Where a paragraph stands in its section, `(a)(1)(ii)`; absent for words without a mark. */
  readonly path?: string;
  /** The marks printed at its beginning, `(a)(1)`. */
  readonly mark?: string;
  /** Its words on one line, marks left out; for a table the words of its caption. */
  readonly words: string;
  /** A table's head and rows, cell by cell. */
  readonly head?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
}

/** A section, a supplement, or an entry of a control list, in blocks. */
export interface TextUnit {
  /** `15 CFR 1.1`, `Supplement No. 1 to Part 1`, or the latter with an entry behind it. */
  readonly name: string;
  readonly heading: string;
  readonly blocks: readonly TextBlock[];
}

/** Most rows of one block: longer tables are cut into several, so that a page need not carry them whole. */
const ROWS_OF_A_BLOCK = 40;

/**
 * One part of a title, as the eCFR "versioner" serves it (root `DIV5`, sections `DIV8`, supplements `DIV9`), in units and
 * blocks in printed order.
 */
export function officialBlocks(xml: string, at: string): Result<readonly TextUnit[]> {
  const read = readXml(xml, "DIV5", at);
  if (!read.ok) return read;
  return ok(divisions(read.value).flatMap(unitsOf));
}

/**
 * The unit that a citation is in, and the paragraph it points at: `15 CFR 1.1(a)(2)` is paragraph `(a)(2)` of `15 CFR 1.1`;
 * `15 CFR Part 1, Supp. 2` is `Supplement No. 2 to Part 1`. Undefined for a citation of other law.
 */
export function unitCited(citation: Citation): { readonly unit: string; readonly path?: string } | undefined {
  const section = /15 CFR (\d{3}\.\d+[a-z]?)((?:\([A-Za-z0-9]{1,5}\))*)/.exec(citation);
  if (section) return { unit: `15 CFR ${section[1]}`, ...(section[2] ? { path: section[2] } : {}) };
  const part = /Part (\d{3})/i.exec(citation)?.[1];
  const supplement = /Supp(?:lement)?\.? (?:No\. )?(\d+)/i.exec(citation)?.[1];
  if (part === undefined || supplement === undefined) return undefined;
  const entry = /, (\d[A-E]\d{3})\b/.exec(citation)?.[1];
  return { unit: `Supplement No. ${supplement} to Part ${part}${entry ? `, ${entry}` : ""}` };
}

const elements = (e: XmlElement) => e.content.filter((c) => typeof c !== "string");

function divisions(element: XmlElement): XmlElement[] {
  return elements(element).flatMap((e) => (e.name === "DIV8" || e.name === "DIV9" ? [e] : divisions(e)));
}

const ENTRY = /^(\d[A-E]\d{3})\b/;

function unitsOf(division: XmlElement): TextUnit[] {
  const number = division.attributes["N"] ?? "";
  const name = division.name === "DIV8" ? `15 CFR ${number}` : number;
  const [units, path] = [[] as { name: string; heading: string; blocks: TextBlock[] }[], new Path()];
  for (const child of elements(division)) {
    if (child.name === "HEAD" && units.length === 0) {
      units.push({ name, heading: wordsOf(child), blocks: [] });
      continue;
    }
    const entry =
      division.name === "DIV9" && child.name.startsWith("FP") && bold(child)
        ? ENTRY.exec(wordsOf(child))?.[1]
        : undefined;
    if (entry) units.push({ name: `${name}, ${entry}`, heading: wordsOf(child), blocks: [] });
    else {
      if (units.length === 0) units.push({ name, heading: name, blocks: [] });
      units.at(-1)?.blocks.push(...blocksOf(child, path));
    }
  }
  return units;
}

function bold(element: XmlElement): boolean {
  const first = element.content.find((c) => typeof c !== "string" || c.trim() !== "");
  return typeof first === "object" && first.name === "B";
}

const HISTORY = new Set(["CITA", "SOURCE", "AUTH", "SECAUTH", "EFFDNOT", "EDNOTE"]);
const WRAPPERS = new Set(["EXTRACT", "DIV", "EXAMPLE", "SCOL2", "UL", "OL"]);

function blocksOf(element: XmlElement, path: Path): TextBlock[] {
  const { name } = element;
  if (name === "XREF" || name === "br") return [];
  if (name === "TABLE") return tableOf(element);
  if (/^(HEAD|HD\d|CAPTION|HED)$/.test(name)) return plain("heading", element);
  if (HISTORY.has(name)) return plain("history", element);
  if (name === "NOTE" || name === "FTNT") return noteOf(element);
  if (name.startsWith("FP") && bold(element) && elements(element).length === 1) return plain("heading", element);
  if (WRAPPERS.has(name) || hasTable(element)) return elements(element).flatMap((e) => blocksOf(e, path));
  return paragraphOf(element, path);
}

const hasTable = (e: XmlElement): boolean => elements(e).some((c) => c.name === "TABLE" || hasTable(c));

function plain(kind: TextBlock["kind"], element: XmlElement): TextBlock[] {
  const words = wordsOf(element);
  return words === "" ? [] : [{ kind, words }];
}

/** A note keeps its paragraphs apart; the first carries its head. */
function noteOf(element: XmlElement): TextBlock[] {
  const parts = elements(element);
  if (parts.length === 0) return plain("note", element);
  return parts.flatMap((p) => plain("note", p));
}

function tableOf(table: XmlElement): TextBlock[] {
  const rows = descendants(table, "TR").map((row) => ({
    head: elements(row).every((c) => c.name === "TH"),
    cells: elements(row).map((c) => wordsOf(c)),
  }));
  const head = rows.filter((r) => r.head).at(-1)?.cells;
  const body = rows.filter((r) => !r.head).map((r) => r.cells);
  const caption = descendants(table, "CAPTION").map(wordsOf).join(" ");
  const blocks: TextBlock[] = [];
  for (let i = 0; i < body.length; i += ROWS_OF_A_BLOCK) {
    const some = body.slice(i, i + ROWS_OF_A_BLOCK);
    blocks.push({ kind: "table", words: i === 0 ? caption : "", ...(head ? { head } : {}), rows: some });
  }
  return blocks;
}

function descendants(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((e) => (e.name === name ? [e] : descendants(e, name)));
}

/** One mark; those of the fifth and sixth step are printed in italics. */
const MARK = /\((‹?)([A-Za-z0-9]{1,5})›?\)/g;
const ONE = "\\(‹?[A-Za-z0-9]{1,5}›?\\)\\s*";

/** Marks at the beginning of a paragraph, `(a)(1)`; and further ones after a title in italics, `(a) Title. (1)`. */
const BEGINNING = new RegExp(`^(?:${ONE})+`);
const AFTER_TITLES = new RegExp(`^(?:${ONE})+(?:‹[^›]*›[\\s.:—-]*(?:${ONE})+)*`);

function paragraphOf(element: XmlElement, path: Path): TextBlock[] {
  const raw = marked(element);
  if (raw === "") return [];
  const [printed = ""] = BEGINNING.exec(raw) ?? [];
  const [steps = ""] = AFTER_TITLES.exec(raw) ?? [];
  const marks = [...steps.matchAll(MARK)].map((m) => ({ text: m[2] ?? "", italic: m[1] !== "" }));
  if (marks.length === 0) return [{ kind: "paragraph", words: unmarked(raw), ...path.under() }];
  const here = marks.map((m) => path.step(m.text, m.italic)).at(-1) ?? "";
  const mark = [...printed.matchAll(MARK)].map((m) => `(${m[2]})`).join("");
  return [{ kind: "paragraph", path: here, mark, words: unmarked(raw.slice(printed.length)) }];
}

const STEPS: readonly RegExp[] = [/^[a-z]$/, /^\d+$/, /^[ivxl]+$/, /^[A-Z]$/, /^\d+$/, /^[ivxl]+$/];
const FIRST = ["a", "1", "i", "A", "1", "i"];

/** Follows the marks of a section down and up its six steps (the drafting handbook of the Federal Register, 1 CFR 21.11). */
class Path {
  #steps: string[] = [];

  /** Takes a mark and gives the whole path to it. */
  step(mark: string, italic: boolean): string {
    const fits = STEPS.flatMap((form, depth) => (form.test(mark) && depth > 3 === italic ? [depth] : []));
    const next = fits.find((d) => d < this.#steps.length && follows(this.#steps[d] ?? "", mark, d));
    const first = fits.find((d) => d === this.#steps.length && mark === FIRST[d]);
    const depth = first ?? next ?? fits.find((d) => d <= this.#steps.length) ?? fits[0] ?? this.#steps.length;
    this.#steps = [...this.#steps.slice(0, depth), mark];
    return this.#here();
  }

  /** The path of words that carry no mark of their own. */
  under(): { readonly path?: string } {
    return this.#steps.length === 0 ? {} : { path: this.#here() };
  }

  #here(): string {
    return this.#steps.map((s) => `(${s})`).join("");
  }
}

const ROMAN = [
  "i",
  "ii",
  "iii",
  "iv",
  "v",
  "vi",
  "vii",
  "viii",
  "ix",
  "x",
  "xi",
  "xii",
  "xiii",
  "xiv",
  "xv",
  "xvi",
  "xvii",
  "xviii",
  "xix",
  "xx",
  "xxi",
  "xxii",
  "xxiii",
  "xxiv",
  "xxv",
  "xxvi",
];

/** Does a mark come after another of the same step, some left out between them perhaps? */
function follows(before: string, mark: string, depth: number): boolean {
  const place = (m: string) =>
    depth === 2 || depth === 5
      ? ROMAN.indexOf(m)
      : depth === 1 || depth === 4
        ? Number(m)
        : m.length * 100 + m.charCodeAt(0);
  const [a, b] = [place(before), place(mark)];
  return b > a && b - a <= (depth === 2 || depth === 5 ? 1 : 3);
}

/** Words with italics between angle quotes, so that titles and steps in italics can be told. */
function marked(element: XmlElement): string {
  const raw = (e: XmlElement | string): string => {
    if (typeof e === "string") return e;
    if (e.name === "XREF") return "";
    const inner = e.content.map(raw).join("");
    return e.name === "I" || e.name === "E" ? `‹${inner.trim()}›${/\s$/.test(inner) ? " " : ""}` : inner;
  };
  return raw(element).replace(/\s+/g, " ").trim();
}

const unmarked = (words: string) => words.replace(/[‹›]/g, "").trim();
const wordsOf = (element: XmlElement) => unmarked(marked(element));
