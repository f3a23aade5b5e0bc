import { type ListEntry, NO_TERMS, type PlaceCode, placeCode, quoted } from "../../vocabulary/index.ts";
import { firstPrinted, type readNotices } from "./read-notices.ts";
import { readPartyCell } from "./read-party-cell.ts";

/** A row of an official table that groups parties under headings of countries, read; its notices stand in another cell. */
export interface PrintedParty {
  readonly country: PlaceCode;
  readonly name: string;
  readonly names: ListEntry["names"];
  readonly addresses: ListEntry["addresses"];
}

/** The country of a heading, `CHINA, PEOPLE'S REPUBLIC OF`; undefined when nobody knows it. */
export function placeOfHeading(heading: string): PlaceCode | undefined {
  const text = heading.replaceAll("’", "'").trim();
  return placeCode(text) ?? placeCode(text.replace(/^([^,]+), (.+)$/, "$2 $1"));
}

/** The party of a cell under a heading, or why there is none. */
export function readPrintedParty(heading: string, cell: string): PrintedParty | string {
  const country = placeOfHeading(heading);
  if (country === undefined) return `the country heading ${quoted(heading)} is not known`;
  const { names, addresses } = readPartyCell(cell, country);
  const name = names[0]?.text ?? "";
  return /[\p{L}\p{N}]/u.test(name) ? { country, name, names, addresses } : "the row has no name";
}

/** The party as an entry of a list that prints no terms: in force since the first notice printed, where there is one. */
export function printedPartyEntry(
  party: PrintedParty,
  notices: ReturnType<typeof readNotices>,
  own: Pick<ListEntry, "id" | "list" | "kind" | "remarks">,
): ListEntry {
  const from = firstPrinted(notices);
  return {
    ...own,
    names: party.names,
    addresses: party.addresses,
    countries: [...new Set([party.country, ...party.addresses.flatMap((a) => a.country ?? [])])],
    identifiers: [],
    terms: NO_TERMS,
    citations: notices.map((notice) => notice.page),
    period: from === undefined ? {} : { from },
    firstDay: from === undefined ? "first-seen" : "from-citation",
  };
}

/** Ids made of a prefix, the country and the name; a second party of one name gets `-2`. Give one maker to a whole file. */
export function idMaker(prefix: string): (party: PrintedParty) => string {
  const taken = new Set<string>();
  return ({ country, name }) => {
    const base = `${prefix}-${country.toLowerCase()}-${slug(name)}`;
    let id = base;
    for (let copy = 2; taken.has(id); copy += 1) id = `${base}-${copy}`;
    taken.add(id);
    return id;
  };
}

function slug(name: string): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  return words.replace(/^-|-$/g, "");
}
