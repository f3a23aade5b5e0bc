import { type ListedName, type PlaceCode, placeCode } from "../../vocabulary/index.ts";

/** What one printed cell says of a party: its names, and its addresses. */
export interface PartyCell {
  readonly names: readonly ListedName[];
  readonly addresses: readonly { readonly text: string; readonly country?: PlaceCode }[];
}

/** Words that belong to the name although a comma stands before them. */
const LEGAL_FORM =
  /^(?:Inc|Incorporated|Ltd|Limited|LLC|L\.L\.C|LLP|L\.P|Corp|Corporation|Co|Company|PLC|Pvt|Pte|Sdn|Bhd|GmbH|AG|S\.?A|S\.?A\.?R\.?L|S\.R\.L|S\.R\.O|B\.?V|A\.?S|JSC|PJSC|OAO|OOO|ZAO|FZE|FZC|FZCO|TIC|STI)\b\.?(?: (?:Ltd|Limited)\b\.?)?(?: ?\([^)]{1,40}\))?\.?/i;

/** Words that begin the second half of a name: the body that the first half belongs to. */
const BODY = /^(?:Chinese Academy|Russian Academy|Academy|Institute|Ministry|Faculty|Department|School|Branch) /;

/** Words with which addresses begin, where no comma stands before them. */
const ADDRESS_START = / (?=(?:No\.? ?\d|Flat|Floor|Unit|Room|Rm\b|Suite|Building|Office|P\.?O\.? Box|\d))/;

const ALIAS = /^(?:a\.k\.a\.|(f\.k\.a\.)) /;

/** Ends of names before which an address has begun without a comma. */
const NAME_END = /\b(?:Ltd|Limited|Inc|Co|Company|Corp|LLC|Parts|Factory)\b\.?$/;

/** A further name in the place of an address: it ends as names of firms do, and no number stands in it. */
const FIRM = /^[^\d]*\b(?:L\.L\.C|LLC|Ltd|Inc|CO|Co|Corp)\b\.?$/;

/**
 * Reads a cell of the form `Name, Ltd., a.k.a. Other Name, address; and address`. Where the name ends is a matter of
 * custom: at the first comma that no legal form, no superior body and no further name follows. `country` is that of the
 * row's heading.
 */
export function readPartyCell(cell: string, country: PlaceCode | undefined): PartyCell {
  const [first = "", ...more] = oneAliasForm(cell)
    .replace(/\.$/, "")
    .split(/; (?:and )?/);
  const pieces = first
    .split(/, /)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const names: ListedName[] = [];
  let rest = "";
  while (pieces.length > 0 && rest === "") {
    const alias = ALIAS.exec(pieces[0] ?? "");
    if (names.length > 0 && alias === null) break;
    const taken = takeName(pieces, alias?.[0].length ?? 0);
    rest = taken.rest;
    const role = names.length === 0 ? "primary" : alias?.[1] === undefined ? "alias" : "former";
    if (taken.name !== "") names.push({ text: taken.name, role });
  }
  const addresses = [[rest, ...pieces].filter(Boolean).join(", ")];
  for (const segment of more.map((one) => one.trim())) {
    const comma = segment.indexOf(", ");
    const firm = comma > 0 && FIRM.test(segment.slice(0, comma));
    if (firm) names.push({ text: segment.slice(0, comma), role: "alias" });
    addresses.push(firm ? segment.slice(comma + 2) : segment);
  }
  return { names, addresses: addresses.filter(Boolean).map((text) => addressOf(text, country)) };
}

/** All ways of printing `also known as` as one, with a comma before it. */
function oneAliasForm(cell: string): string {
  return cell
    .replace(/,? (a\.?k\.?a\.?|f\.?k\.?a\.?),? /gi, (_, form: string) => `, ${/^f/i.test(form) ? "f.k.a." : "a.k.a."} `)
    .replace(/(a\.k\.a\. )the following \w+ alias(?:es)?: ?(?:—|- )/g, "$1");
}

/** Takes one name off the front of the pieces; `rest` is the part of the last piece that is address already. */
function takeName(pieces: string[], skip: number): { name: string; rest: string } {
  let name = (pieces.shift() ?? "").slice(skip);
  const early = ADDRESS_START.exec(name);
  if (early !== null && early.index > 0 && NAME_END.test(name.slice(0, early.index))) {
    return { name: name.slice(0, early.index), rest: name.slice(early.index + 1) };
  }
  const nextAlias = pieces.findIndex((piece) => ALIAS.test(piece));
  if (nextAlias >= 0) return { name: [name, ...pieces.splice(0, nextAlias)].join(", "), rest: "" };
  for (;;) {
    const next = pieces[0] ?? "";
    const form = LEGAL_FORM.exec(next)?.[0];
    if (form !== undefined && (form.length === next.length || next.startsWith(`${form} `))) {
      pieces.shift();
      name += `, ${form}`;
      const rest = next.slice(form.length).trim();
      if (rest !== "") return { name, rest };
    } else if (BODY.test(next)) {
      pieces.shift();
      name += `, ${next}`;
    } else return { name, rest: "" };
  }
}

/** An address, with the country that its last words name; else that of the heading. */
function addressOf(text: string, heading: PlaceCode | undefined) {
  const parts = text.split(",").map((part) => part.replace(/\d+/g, " ").trim());
  const last = parts.filter(Boolean).at(-1) ?? "";
  const words = last.split(/\s+/);
  const tails = words.map((_, n) => words.slice(n).join(" "));
  const named = tails.find((tail) => tail.length > 2 && placeCode(tail) !== undefined);
  const country = named === undefined ? heading : placeCode(named);
  return { text, ...(country === undefined ? {} : { country }) };
}
