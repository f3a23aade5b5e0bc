import {
  childrenOf,
  descendantsOf,
  readText,
  readXml,
  textOf,
  type XmlElement,
} from "../../../src/authoring/documents/index.ts";
import { fail, ok, quoted, type Result } from "../../../src/vocabulary/index.ts";
import { type UnprintedParty, unprintedParties } from "./editorial-notes.ts";
import type { PrintedRow } from "./printed-row.ts";

const SUPPLEMENT = "Supplement No. 4 to Part 744";
const HEADINGS = "country · entity · license requirement · license review policy · federal register citation";
/** Elements of text inside a cell. Anything else there makes the row malformed. */
const INLINE = new Set(["E", "I", "sup", "sub", "br", "strong", "fr"]);
/** No cell is longer than this (characters); the longest real one has 3,700. */
const LONGEST_CELL = 12_000;

/** Raw text of a cell: `⏎` a line break, `⟪` and `⟫` around words set apart by the editors. */
function rawText(element: XmlElement): string {
  return element.content
    .map((part) => {
      if (typeof part === "string") return part;
      if (part.name === "br") return "⏎";
      const inside = rawText(part);
      if (part.name === "sup") return `⟨${inside}⟩`;
      return part.name === "E" ? `⟪${inside}⟫` : inside;
    })
    .join("");
}

/** White space to blanks, marks to the signs of a printed row, fractions put together. */
function cellText(cell: XmlElement): string {
  return (
    rawText(cell)
      .replace(/⟪\s*and\s*⟫/gi, "⟦and⟧")
      .replace(/[⟪⟫]/g, "")
      .replace(/[\s\u00a0]+/g, " ")
      .replace(/ ?⏎ ?/g, "\n")
      .replace(/\n{3,}/g, "\n\n")
      .replace(/⟨(\d+)⟩\u2044(\d+)/g, (_, top: string, bottom: string) => `${top}/${bottom}`)
      .replace(/(?<=\d)(?=1\/2\b)/g, " ")
      // Ordinals, `1⟨st⟩ Floor`.
      .replace(/⟨([a-z]{2})⟩/g, "$1")
      .trim()
  );
}

/** What is wrong with the elements of a row, if anything. */
function faultOfRow(row: XmlElement, cells: readonly XmlElement[]): string | undefined {
  const others = childrenOf(row).filter((child) => child.name !== "TD");
  if (others[0] !== undefined) return `an element ${quoted(others[0].name)} stands among the cells`;
  if (row.content.some((part) => typeof part === "string" && part.trim() !== ""))
    return "text stands between the cells";
  if (cells.length !== 2 && cells.length !== 5) return `the row has ${cells.length} cells`;
  for (const cell of cells) {
    const stranger = ["*", ...namesBelow(cell)].find((name) => name !== "*" && !INLINE.has(name));
    if (stranger !== undefined) return `an element ${quoted(stranger)} stands inside a cell`;
    if (rawText(cell).length > LONGEST_CELL) return `a cell is longer than ${LONGEST_CELL} characters`;
  }
  return undefined;
}

function namesBelow(element: XmlElement): string[] {
  return childrenOf(element).flatMap((child) => [child.name, ...namesBelow(child)]);
}

/** The official file has cells whose opening tag was typed twice, one inside the other: an empty cell and a full one. */
function unnested(cell: XmlElement): XmlElement[] {
  const inner = childrenOf(cell, "TD");
  const outside = cell.content.some((part) => (typeof part === "string" ? part.trim() !== "" : part.name !== "TD"));
  return inner.length === 1 && inner[0] !== undefined && !outside ? [{ ...cell, content: [] }, inner[0]] : [cell];
}

function printedRow(row: XmlElement, number: number, countryAbove: string): PrintedRow {
  const cells = childrenOf(row, "TD").flatMap(unnested);
  const malformed = faultOfRow(row, cells);
  const [country = "", entity = "", requirement = "", policy = "", citations = ""] = cells.map(cellText);
  return {
    number,
    country: country === "" || malformed !== undefined ? countryAbove : country,
    entity,
    requirement,
    policy,
    citations,
    continues: `${requirement}${policy}${citations}` === "",
    ...(malformed === undefined ? {} : { malformed }),
  };
}

/** The rows of a table body. Whatever stands there that is no row counts as a malformed one. */
function rowsOf(body: XmlElement): PrintedRow[] {
  const rows: PrintedRow[] = [];
  for (const part of body.content) {
    if (typeof part === "string" && part.trim() === "") continue;
    const above = rows.at(-1)?.country ?? "";
    if (typeof part !== "string" && part.name === "TR") rows.push(printedRow(part, rows.length + 1, above));
    else {
      const words = typeof part === "string" ? part.trim() : textOf(part);
      const malformed = "something that is no row stands among the rows";
      const empty = { requirement: "", policy: "", citations: "", continues: false };
      rows.push({ number: rows.length + 1, country: above, entity: words.slice(0, LONGEST_CELL), ...empty, malformed });
    }
  }
  return rows;
}

/** The table of the list, and what the editors say is missing from it. */
export interface PrintedTable {
  readonly rows: readonly PrintedRow[];
  readonly unprinted: readonly UnprintedParty[];
}

/**
 * Reads the rows of the list's table out of the eCFR text of Part 744. Refused: a document that is cut, not well formed,
 * not UTF-8 or has a document type declaration; a missing or second supplement; other columns; an empty table.
 */
export function readTable(bytes: Uint8Array, name: string): Result<PrintedTable> {
  const refuse = (because: string) =>
    fail({ code: "list/unexpected-shape", at: name, because, try: "compare the document with the official one" });
  const text = readText(bytes, name);
  if (!text.ok) return text;
  const part = readXml(text.value, "DIV5", name);
  if (!part.ok) return part;
  const supplements = descendantsOf(part.value, "DIV9").filter((one) => one.attributes["N"] === SUPPLEMENT);
  const [supplement] = supplements;
  if (supplement === undefined || supplements.length > 1)
    return refuse(`it has ${supplements.length} appendices ${quoted(SUPPLEMENT)}`);
  const tables = descendantsOf(supplement, "TABLE");
  const headings = tables.flatMap((table) => descendantsOf(table, "TH")).map((th) => textOf(th).toLowerCase());
  // A line break inside a heading joins its words.
  const found = headings.join(" · ").replace("reviewpolicy", "review policy");
  if (found !== HEADINGS) return refuse(`the columns of the list are ${quoted(found)}`);
  const rows = tables.flatMap((table) => descendantsOf(table, "TBODY")).flatMap(rowsOf);
  if (rows.length === 0) return refuse("the table of the list has no rows");
  return ok({ rows, unprinted: unprintedParties(supplement) });
}
