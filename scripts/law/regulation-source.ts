import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Element, readEcfr, walk } from "./ecfr-xml.ts";

/** One part of title 15 as the eCFR printed it for one day. */
export interface PartText {
  readonly part: string;
  /** The day the text was in force, `YYYY-MM-DD`. */
  readonly textOf: string;
  /** The official address of exactly this text. */
  readonly source: string;
  readonly root: Element;
}

const FILE = /^title-15-part-(\d{3})-(\d{4}-\d{2}-\d{2})\.xml(\.gz)?$/;

/** The official address of a part of title 15 as of a day. */
export function officialAddress(part: string, textOf: string): string {
  return `https://www.ecfr.gov/api/versioner/v1/full/${textOf}/title-15.xml?part=${part}`;
}

/** The days for which a folder holds the part, oldest first. */
export function daysHeld(folder: string, part: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => FILE.exec(name))
    .filter((m): m is RegExpExecArray => m !== null && m[1] === part)
    .map((m) => m[2] ?? "")
    .sort();
}

/** Reads a part from a folder of official files named `title-15-part-NNN-DATE.xml[.gz]`; throws when it is not there. */
export function readPart(folder: string, part: string, textOf: string): PartText {
  const stem = join(folder, `title-15-part-${part}-${textOf}.xml`);
  const bytes = existsSync(`${stem}.gz`) ? gunzipSync(readFileSync(`${stem}.gz`)) : readFileSync(stem);
  const xml = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  return partFrom(xml, part, textOf);
}

/** Takes a part out of a document fetched from `officialAddress`, whatever wraps it. */
export function partFrom(xml: string, part: string, textOf: string): PartText {
  for (const element of walk(readEcfr(xml))) {
    if (element.tag === "DIV5" && element.attributes.N === part) {
      return { part, textOf, source: officialAddress(part, textOf), root: element };
    }
  }
  throw new Error(`the document holds no part ${part}`);
}

/** A section (`738.4`) or supplement (`Supplement No. 1 to Part 738`) of a part; throws when it is missing. */
export function division(part: PartText, number: string): Element {
  for (const element of walk(part.root)) {
    if (/^DIV[89]$/.test(element.tag) && element.attributes.N === number) return element;
  }
  throw new Error(`part ${part.part} of ${part.textOf} has no ${number}`);
}
