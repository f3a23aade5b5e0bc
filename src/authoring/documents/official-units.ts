import { ok, type Result } from "../../vocabulary/index.ts";
import { readXml, type XmlElement } from "./read-xml.ts";

/** A piece of a regulation that changes on its own: a section, a supplement, an entry of a control list, a row of a chart. */
export interface OfficialUnit {
  /** `15 CFR 1.1`, `Supplement No. 1 to Part 1`, or either with the entry or row behind it. */
  readonly name: string;
  /** Its words on one line, single-spaced. */
  readonly words: string;
}

/** Supplements whose tables are too long to follow row by row: their words are one unit. */
const LONGEST_CHART = 400;

/**
 * Splits one part of a title, as the eCFR "versioner" serves it (root `DIV5`, sections `DIV8`, supplements `DIV9`), into the
 * units a person compares. Editors' marks and whitespace do not count as words.
 */
export function officialUnits(xml: string, at: string): Result<readonly OfficialUnit[]> {
  const read = readXml(xml, "DIV5", at);
  if (!read.ok) return read;
  return ok(divisions(read.value).flatMap(unitsOf));
}

function divisions(element: XmlElement): XmlElement[] {
  return elements(element).flatMap((e) => (e.name === "DIV8" || e.name === "DIV9" ? [e] : divisions(e)));
}

function unitsOf(division: XmlElement): OfficialUnit[] {
  const number = division.attributes["N"] ?? "";
  const name = division.name === "DIV8" ? `15 CFR ${number}` : number;
  const entries = division.name === "DIV9" ? entriesOf(division, name) : [];
  if (entries.length > 0) return entries;
  const rows = division.name === "DIV9" ? rowsOf(division, name) : [];
  return [{ name, words: wordsOf(division) }, ...(rows.length <= LONGEST_CHART ? rows : [])];
}

const ENTRY = /^(\d[A-E]\d{3})\b/;

/** Entries of a control list: from one heading that begins with an entry's number to the next. */
function entriesOf(division: XmlElement, name: string): OfficialUnit[] {
  const units: { name: string; words: string[] }[] = [];
  for (const child of elements(division)) {
    const words = wordsOf(child);
    const entry = child.name.startsWith("FP") && bold(child) ? ENTRY.exec(words)?.[1] : undefined;
    if (entry) units.push({ name: `${name}, ${entry}`, words: [] });
    else if (units.length === 0) units.push({ name: `${name}, introduction`, words: [] });
    units.at(-1)?.words.push(words);
  }
  return units.length < 2 ? [] : units.map((u) => ({ name: u.name, words: u.words.join(" ") }));
}

function bold(element: XmlElement): boolean {
  const first = element.content.find((c) => typeof c !== "string" || c.trim() !== "");
  return typeof first === "object" && first.name === "B";
}

/** Rows of a chart, named by their first cell. */
function rowsOf(division: XmlElement, name: string): OfficialUnit[] {
  return descendants(division, "TR").flatMap((row) => {
    const cells = elements(row);
    const first = cells[0] ? wordsOf(cells[0]) : "";
    return cells.length > 1 && cells[0]?.name === "TD" && first !== ""
      ? [{ name: `${name}, row ${first}`, words: wordsOf(row) }]
      : [];
  });
}

const elements = (e: XmlElement) => e.content.filter((c) => typeof c !== "string");

function descendants(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((e) => (e.name === name ? [e] : descendants(e, name)));
}

function wordsOf(element: XmlElement): string {
  const raw = (e: XmlElement | string): string =>
    typeof e === "string" ? e : e.name === "XREF" ? "" : `${e.content.map(raw).join("")} `;
  return raw(element).replace(/\s+/g, " ").trim();
}
