import {
  headText,
  type ListReader,
  type ParsedPublication,
  type QuarantinedRecord,
} from "../../../src/authoring/documents/index.ts";
import { fail, type ListingTerms, ok, type PlaceCode, type Result } from "../../../src/vocabulary/index.ts";
import { readAddresses } from "./addresses.ts";
import { type PrintedCitation, readCitations } from "./citations.ts";
import { swappedColumns } from "./corrections.ts";
import { NOT_INCORPORATED, type UnprintedParty } from "./editorial-notes.ts";
import { type PrintedParty, readParty } from "./entity-cell.ts";
import { entryOf, type StatedEntry } from "./entry.ts";
import { idMaker } from "./entry-id.ts";
import { type CellPart, cellParts } from "./group-cells.ts";
import { kindOfParty } from "./kind-of-party.ts";
import { placeOfHeading } from "./places.ts";
import { readPolicy } from "./policy-wordings.ts";
import { type PrintedRow, plain } from "./printed-row.ts";
import { readTable } from "./read-table.ts";
import { readRequirement } from "./requirement-wordings.ts";
import { source } from "./source.ts";

/** What a row says of all its parties: the country, the terms, the chain of rules. */
interface RowFacts {
  readonly country: PlaceCode;
  /** The heading where it says more than a country, `CRIMEA REGION OF UKRAINE`. */
  readonly region?: string;
  readonly terms: ListingTerms;
  readonly chain: readonly [PrintedCitation, ...PrintedCitation[]];
}

/** The row above, for rows that go on with it. */
interface Head extends RowFacts {
  readonly name: string;
  /** Positions of the entries of the group, which share its addresses. */
  readonly entries: number[];
}

class RowFault extends Error {}

function factsOf(row: PrintedRow): RowFacts {
  const country = placeOfHeading(row.country);
  if (country === undefined) throw new RowFault(`the country heading \`${row.country}\` is not known`);
  const swapped = swappedColumns(row.requirement, row.policy);
  const [requirementText, policyText] = swapped ? [row.policy, row.requirement] : [row.requirement, row.policy];
  const read = readRequirement(requirementText);
  if (read === undefined) throw new RowFault("the license requirement is worded in a way that nobody has read yet");
  const policy = readPolicy(policyText);
  if (policy === undefined) throw new RowFault("the license review policy is worded in a way that nobody has read yet");
  const cited = readCitations(plain(row.citations));
  if (!cited.ok) throw new RowFault(cited.because);
  const [oldest, ...later] = cited.chain;
  if (oldest === undefined) throw new RowFault("the row cites no rule");
  const raw = {
    requirement: { ...read.requirement, raw: plain(requirementText) },
    policy: { ...policy, raw: plain(policyText) },
  };
  return {
    country,
    terms: { ...raw, footnotes: read.footnotes, programs: [] },
    chain: [oldest, ...later],
    ...(/\bregion\b/i.test(row.country) ? { region: row.country } : {}),
  };
}

function remarksOf(party: PrintedParty, under: string | undefined, region: string | undefined): string | undefined {
  const { seeAlso, miscounted, remark } = party;
  const remarks = [
    ...(remark === undefined ? [] : [remark]),
    ...(under === undefined ? [] : [`listed under ${under}`]),
    ...(region === undefined ? [] : [`in the group ${region}`]),
    ...seeAlso.map((places) => `further addresses are listed under ${places}`),
    ...(miscounted === undefined
      ? []
      : [`the row announces ${miscounted.announced} aliases and prints ${miscounted.printed}`]),
    ...(party.addressNumber === undefined ? [] : [`Address ${party.addressNumber}`]),
  ];
  return remarks.length === 0 ? undefined : remarks.join("; ");
}

/** One party of a row as it will be kept. */
function statedEntry(
  part: CellPart,
  facts: RowFacts,
  headName: string | undefined,
  makeId: ReturnType<typeof idMaker>,
): StatedEntry {
  const party = readParty(part.text, facts.country);
  const isAddress = party.addressNumber !== undefined;
  if (!isAddress && !/[\p{L}\p{N}]/u.test(party.name)) throw new RowFault("the entity cell begins with no name");
  if (isAddress && party.addresses.length === 0) throw new RowFault("an address entry has no address");
  const under = typeof part.place === "object" ? part.place.under : part.place === "subordinate" ? headName : undefined;
  const remarks = remarksOf(party, under, facts.region);
  const idName = isAddress ? `address ${party.addressNumber}` : party.name;
  return {
    id: makeId(facts.country, idName, facts.chain[0].citation),
    kind: isAddress ? "address" : kindOfParty([party.name, ...party.otherNames.map((other) => other.text)]),
    name: party.name,
    otherNames: party.otherNames,
    addresses: party.addresses,
    country: facts.country,
    terms: facts.terms,
    chain: facts.chain,
    ...(under === undefined ? {} : { under }),
    ...(remarks === undefined ? {} : { remarks }),
  };
}

/** Reads the rows in their order; a row that cannot be read is set aside whole. */
class RowsReader {
  readonly stated: StatedEntry[] = [];
  readonly quarantined: QuarantinedRecord[] = [];
  private readonly makeId = idMaker();
  private head: Head | undefined;

  read(row: PrintedRow): void {
    const before = this.stated.length;
    try {
      if (row.malformed !== undefined) throw new RowFault(row.malformed);
      this.readSound(row);
    } catch (thrown) {
      if (!(thrown instanceof RowFault)) throw thrown;
      // INVARIANT: a row is kept whole or set aside whole, and what goes on with a row set aside is set aside too.
      this.stated.length = before;
      if (!row.continues) this.head = undefined;
      const raw = [row.country, row.entity, row.requirement, row.policy, row.citations].join(" | ");
      this.quarantined.push({ at: `row ${row.number}`, because: thrown.message, raw });
    }
  }

  /** A party that only the editors' notes name: its terms are unread, and a person must look at the rule. */
  add(party: UnprintedParty): void {
    const country = placeOfHeading(party.country);
    const read = readRequirement(NOT_INCORPORATED);
    if (read === undefined) throw new Error("the words for an unprinted entry are not readable");
    this.stated.push({
      id: this.makeId(country, party.name, party.cited.citation),
      kind: kindOfParty([party.name]),
      name: party.name,
      otherNames: [],
      addresses: [],
      ...(country === undefined ? {} : { country }),
      terms: {
        requirement: read.requirement,
        policy: { raw: NOT_INCORPORATED, clauses: [] },
        footnotes: [],
        programs: [],
      },
      chain: [party.cited],
      remarks: "named only in an editors' note to the table; read the rule itself",
    });
  }

  private readSound(row: PrintedRow): void {
    const { parts, sharedAddresses } = cellParts(row.entity, row.continues);
    if (row.continues && this.head === undefined) throw new RowFault("the row goes on with a row that was not read");
    const facts = row.continues && this.head !== undefined ? this.head : factsOf(row);
    let headName = row.continues ? this.head?.name : undefined;
    const positions: number[] = [];
    for (const part of parts) {
      const entry = statedEntry(part, facts, headName, this.makeId);
      headName ??= entry.name;
      positions.push(this.stated.push(entry) - 1);
    }
    if (parts.length === 0 && sharedAddresses === undefined) throw new RowFault("the entity cell is empty");
    const entries = row.continues ? (this.head?.entries ?? []) : [];
    entries.push(...positions);
    this.head = { ...facts, name: headName ?? "", entries };
    if (sharedAddresses !== undefined) this.share(sharedAddresses, entries, facts.country);
  }

  private share(text: string, entries: readonly number[], country: PlaceCode): void {
    const shared = readAddresses(text, country);
    for (const at of entries) {
      const entry = this.stated[at];
      if (entry !== undefined) this.stated[at] = { ...entry, addresses: [...entry.addresses, ...shared] };
    }
  }
}

/** A publication read, before the dated facts are worked out. */
export interface StatedPublication extends Omit<ParsedPublication, "entries"> {
  readonly stated: readonly StatedEntry[];
}

/** Reads the document as far as the stated entries; {@link parseBytes} for the whole way. */
export function parseStated(bytes: Uint8Array, name: string): Result<StatedPublication> {
  const table = readTable(bytes, name);
  if (!table.ok) return table;
  const { rows, unprinted } = table.value;
  const reader = new RowsReader();
  for (const row of rows) reader.read(row);
  for (const party of unprinted) reader.add(party);
  const counted = rows.length;
  return ok({
    stated: reader.stated,
    quarantined: reader.quarantined,
    counted,
    read: counted - reader.quarantined.length,
  });
}

/**
 * Reads one publication of the list out of the eCFR text of the part. Every printed row is either read (a few rows name
 * several parties and give several entries, one gives only addresses for the entries above it) or in quarantine with a
 * reason.
 */
export function parseBytes(bytes: Uint8Array, name: string): Result<ParsedPublication> {
  const read = parseStated(bytes, name);
  if (!read.ok) return read;
  const { stated, ...rest } = read.value;
  return ok({ ...rest, entries: stated.map(entryOf) });
}

/** The Entity List as the rest of the program reads it. */
export const reader: ListReader = {
  source,
  carries: [source.id],
  recognises(head) {
    const text = headText(head);
    return /<DIV5\b[^>]*\bN="744"/.test(text) && text.includes('TYPE="PART"');
  },
  parse(files) {
    const [file, ...others] = files;
    if (file !== undefined && others.length === 0) return parseBytes(file.bytes, file.name);
    return fail({
      code: "list/file-count",
      at: source.id,
      because: `a publication of this list is one file, and ${files.length} were given`,
      try: "give the eCFR text of Part 744 alone",
    });
  },
};
