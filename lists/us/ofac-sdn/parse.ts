import {
  headText,
  type ListReader,
  type ParsedPublication,
  type QuarantinedRecord,
} from "../../../src/authoring/documents/index.ts";
import {
  fail,
  type ListEntry,
  type ListedKind,
  type ListedName,
  ok,
  placeCode,
  quoted,
  type Result,
} from "../../../src/vocabulary/index.ts";
import { type Part, type Parts, partOf, readParts } from "./files.ts";
import { readRemarks } from "./remarks.ts";
import { FILES, source } from "./source.ts";

const KINDS: Readonly<Record<string, ListedKind>> = {
  "": "organization",
  individual: "person",
  vessel: "vessel",
  aircraft: "aircraft",
};

/** Former names are former; a name the party has since taken is an alias like the others. */
const ROLES: Readonly<Record<string, ListedName["role"]>> = { aka: "alias", fka: "former", nka: "alias" };

/** The SDN List as the rest of the program reads it. */
export const reader: ListReader = {
  source,
  carries: [source.id],
  fetchTogether: FILES,
  recognises(head, name) {
    return partOf(name) !== undefined && /^(?:\d+,|ID,)/.test(headText(head));
  },
  parse(files) {
    const parts = readParts(files);
    return parts.ok ? readSet(parts.value) : parts;
  },
};

/** Rows of the side files by the number of their party. */
function byNumber(rows: readonly string[][]): Map<string, string[][]> {
  const found = new Map<string, string[][]>();
  for (const row of rows) {
    const number = row[0] ?? "";
    const known = found.get(number);
    if (known) known.push(row);
    else found.set(number, [row]);
  }
  return found;
}

function readSet(parts: Parts): Result<ParsedPublication> {
  const sides = { alt: byNumber(parts.alt), add: byNumber(parts.add), comments: byNumber(parts.comments) };
  const odd = unknownWord(parts);
  if (odd !== undefined) {
    return fail({ code: "list/unknown-category", at: source.id, because: odd, try: "teach the reader the new word" });
  }
  const entries: ListEntry[] = [];
  const quarantined: QuarantinedRecord[] = [];
  const numbers = new Set<string>();
  for (const [n, row] of parts.sdn.entries()) {
    const [number = "", name = ""] = row;
    const because = !/^\d+$/.test(number)
      ? `the number ${quoted(number)} is none`
      : numbers.has(number)
        ? `the number ${quoted(number)} is there twice`
        : /[\p{L}\p{N}]/u.test(name)
          ? undefined
          : "the record has no name";
    if (because === undefined) {
      numbers.add(number);
      const [alt = [], add = [], comments = []] = [
        sides.alt.get(number),
        sides.add.get(number),
        sides.comments.get(number),
      ];
      entries.push(entryOf(row, { alt, add, comments }));
    } else quarantined.push({ at: `sdn.csv row ${n + 1}`, because, raw: row.join() });
  }
  const strays = (["alt", "add", "comments"] as const).flatMap((part) => straysOf(part, parts, numbers));
  const counted = parts.sdn.length + strays.length;
  return ok({ entries, quarantined: [...quarantined, ...strays], counted, read: entries.length });
}

/** Rows of a side file that belong to nobody: a sign that the files are not of one day. */
function straysOf(part: Part, parts: Parts, numbers: ReadonlySet<string>): QuarantinedRecord[] {
  return parts[part].flatMap((row, n) =>
    numbers.has(row[0] ?? "")
      ? []
      : [{ at: `${part}.csv row ${n + 1}`, because: `no party has the number ${quoted(row[0])}`, raw: row.join() }],
  );
}

/** A kind of party or of name that nobody knows. */
function unknownWord(parts: Parts): string | undefined {
  const kind = parts.sdn.find((row) => !Object.hasOwn(KINDS, row[2] ?? ""));
  if (kind !== undefined) return `a party is of the kind ${quoted(kind[2])}, which nobody knows`;
  const role = parts.alt.find((row) => !Object.hasOwn(ROLES, row[2] ?? ""));
  return role === undefined ? undefined : `a name is of the kind ${quoted(role[2])}, which nobody knows`;
}

/** Rows of the side files that belong to one party. */
type Side = Readonly<Record<"alt" | "add" | "comments", readonly string[][]>>;

function entryOf(row: readonly string[], side: Side): ListEntry {
  const [
    number,
    name = "",
    type = "",
    programs = "",
    title,
    callSign,
    vesselType,
    tonnage,
    gross,
    flag,
    owner,
    cut = "",
  ] = row;
  const remarks = cut + side.comments.map((comment) => comment[1] ?? "").join("");
  const read = readRemarks(remarks);
  const addresses = side.add.map(([, , street, city, country]) => addressOf([street, city], country));
  const others = side.alt.map(([, , role = "", text = ""]) => ({ text, role: ROLES[role] ?? "alias" }));
  const flagged = flag === undefined || flag === "" ? undefined : placeCode(flag);
  const vessel = [
    ["title", title],
    ["vessel type", vesselType],
    ["tonnage", tonnage],
    ["gross registered tonnage", gross],
    ["flag", flag],
    ["vessel owner", owner],
  ].flatMap(([what, words]) => (words ? [`${what}: ${words}`] : []));
  const said = [...vessel, ...(remarks === "" ? [] : [remarks])].join("; ");
  return {
    id: `sdn-${number}`,
    list: source.id,
    kind: KINDS[type] ?? "unknown",
    names: [{ text: name, role: "primary" }, ...others.filter((other) => other.text !== ""), ...read.names],
    addresses: addresses.filter((address) => address.text !== ""),
    countries: [
      ...new Set([...addresses.flatMap((a) => a.country ?? []), ...(flagged ? [flagged] : []), ...read.places]),
    ],
    identifiers: [...(callSign ? [{ type: "call sign", value: callSign }] : []), ...read.identifiers],
    terms: {
      footnotes: [],
      programs: programs
        .split(/\]\s*\[/)
        .map((tag) => tag.trim())
        .filter(Boolean),
    },
    citations: [],
    period: {},
    firstDay: "first-seen",
    ...(said === "" ? {} : { remarks: said }),
  };
}

/** Names of places that the source writes in its own way. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  Palestinian: "PS",
  "Region: Gaza": "PS",
  "Region: Crimea": "UA",
  "Man, Isle of": "IM",
  "Cote d Ivoire": "CI",
};

/** An address; a country that has no code stays among its words. */
function addressOf(parts: readonly (string | undefined)[], country = "") {
  const code = Object.hasOwn(OWN_NAMES, country) ? OWN_NAMES[country] : placeCode(country);
  const words = [...parts, ...(code === undefined ? [country] : [])].filter(Boolean);
  return { text: words.join(", "), ...(code === undefined ? {} : { country: code }) };
}
