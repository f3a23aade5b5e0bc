import {
  addDays,
  type LegalDate,
  type ListEntry,
  type ListId,
  type ListingTerms,
  quoted,
  readLegalDate,
} from "../../../src/vocabulary/index.ts";
import type { CslRecord } from "./csl-record.ts";
import { readNames } from "./printed-names.ts";
import { readPlaceName } from "./printed-places.ts";
import { BadRecord } from "./read-json.ts";

/** The words of an entry's two legal columns, handed to whoever can read them. */
export interface StatedTermsWords {
  readonly requirement?: string;
  readonly reviewPolicy?: string;
  readonly footnotes: readonly number[];
  readonly programs: readonly string[];
}

/** Readers of legal words by list; a list without one keeps its words unread. */
export type TermsReaders = Readonly<Record<ListId, (stated: StatedTermsWords) => ListingTerms>>;

/** Makes an entry of a record whose list is known. */
export function entryOf(record: CslRecord, list: ListId, readers: TermsReaders): ListEntry {
  const { names, extendsTo } = readNames(record.name, record.altNames);
  if (!/[\p{L}\p{N}]/u.test(names[0]?.text ?? "")) throw new BadRecord("the record has no name");
  const places = record.places.map((place) => [place, readPlaceName(place)] as const);
  const from = dayOf("first day", record.firstDay);
  const until = dayOf("last day", record.lastDay);
  const remarks = [
    ...record.remarks,
    ...(extendsTo === undefined ? [] : [extendsTo]),
    ...places.filter(([, code]) => code === undefined).map(([place]) => `place: ${place}`),
    ...from.remarks,
    ...until.remarks,
  ];
  return {
    id: record.id,
    list,
    kind: record.kind,
    names,
    addresses: record.addresses,
    countries: [...new Set(places.flatMap(([, code]) => code ?? []))],
    identifiers: record.identifiers,
    terms: termsOf(record, readers[list]),
    citations: citationsOf(record.notice),
    // The last day printed still counts: the period ends on the day after.
    period: {
      ...(from.day === undefined ? {} : { from: from.day }),
      ...(until.day === undefined ? {} : { until: addDays(until.day, 1) }),
    },
    firstDay: from.day === undefined ? "first-seen" : "from-citation",
    ...(remarks.length === 0 ? {} : { remarks: remarks.join("; ") }),
  };
}

/** A day that nobody can read leaves the day unknown and is said aloud; the party is listed all the same. */
function dayOf(what: string, printed: string | undefined): { day?: LegalDate; remarks: string[] } {
  if (printed === undefined) return { remarks: [] };
  const read = readLegalDate(printed);
  return read.ok ? { day: read.value, remarks: [] } : { remarks: [`${what} printed as ${quoted(printed)}`] };
}

function termsOf(record: CslRecord, read: TermsReaders[string] | undefined): ListingTerms {
  const { requirement, policy, programs } = record;
  if (read !== undefined) {
    return read({
      ...(requirement === undefined ? {} : { requirement }),
      ...(policy === undefined ? {} : { reviewPolicy: policy }),
      footnotes: [],
      programs,
    });
  }
  const unread = { scope: "unread" as const, sees: [], carveOuts: [], exceptionsOpen: [] };
  return {
    ...(requirement === undefined ? {} : { requirement: { raw: requirement, ...unread } }),
    ...(policy === undefined ? {} : { policy: { raw: policy, clauses: [] } }),
    footnotes: [],
    programs,
  };
}

/** `83 FR 37423; 87 FR 77505`, `82 F.R. 48792 10/20/2017`; other notices are kept as printed. */
function citationsOf(notice: string | undefined): string[] {
  if (notice === undefined) return [];
  const pages = [...notice.matchAll(/\b(\d{1,3})\s+F\.?\s?R\.?\s+(\d{1,6})\b/g)].map((m) => `${m[1]} FR ${m[2]}`);
  return pages.length > 0 ? [...new Set(pages)] : [notice];
}
