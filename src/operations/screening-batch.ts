import { compareNames, LONGEST_NAME } from "../matching/index.ts";
import { buildIdentifierIndex, type IndexShelf, keptNameIndex, withoutIdentifiers } from "../screening/index.ts";
import { Fields, isObject, type JsonObject, placeCode, quoted, type Trouble } from "../vocabulary/index.ts";
import { parseJson } from "./assessing.ts";
import { isKindWord, type ListFile, namedKind, unknownKind } from "./list-file.ts";

/** A hit of a batch. */
export interface BatchHit {
  readonly id: string;
  readonly score: number;
  readonly name: string;
  readonly matched: string;
  readonly list: string;
}

/** A line of a screening batch answered, or refused in its place; `notes` tell what of the line was not understood and so not used. */
export type BatchScreening =
  | { readonly qid: unknown; readonly hits: readonly BatchHit[]; readonly notes?: readonly Trouble[] }
  | { readonly qid: unknown; readonly refused: Pick<Trouble, "code" | "because" | "try"> };

/** Answers one line of a batch; undefined for an empty line. `number` counts lines from 1. */
export type LineScreener = (line: string, number: number) => BatchScreening | undefined;

/** How far down a batch shows hits. */
export interface BatchOptions {
  /** Most hits of a line. */
  readonly limit: number;
  /** Lowest score shown; everything that scores at all if left out. */
  readonly level?: number;
}

/** Screens lines `{qid, query, type?, country?, identifiers?[]}` against a list file, in order. */
export function* screenLines(
  list: ListFile,
  lines: Iterable<string>,
  options: BatchOptions,
): Generator<BatchScreening> {
  const screen = openLineScreener(list, options);
  let number = 0;
  for (const line of lines) {
    const answer = screen(line, ++number);
    if (answer !== undefined) yield answer;
  }
}

/** Reads the list once, or from the shelf; lines can then be answered in any order, on any thread, always alike. */
export function openLineScreener(list: ListFile, { limit, level = 0 }: BatchOptions, shelf?: IndexShelf): LineScreener {
  const names = keptNameIndex(list.entries, shelf);
  const identifiers = buildIdentifierIndex(list.identified);
  const hitOf = (id: string, score: number, matched: string): BatchHit => ({
    id,
    score,
    name: list.nameOf.get(id) ?? matched,
    matched,
    list: list.listOf.get(id) ?? "",
  });
  return (line, number) => {
    if (line.trim() === "") return undefined;
    const read = readLine(line, number);
    if ("refused" in read) return read;
    const { qid, query, kind, country } = read;
    const told = read.notes.length > 0 ? { notes: read.notes } : {};
    const stated = read.identifiers.length > 0 ? { identifiers: read.identifiers } : {};
    // A name over the limit is refused whole, whatever it carries.
    const met = identifiers.find({
      name: query,
      ...stated,
      ...(country ? { country } : {}),
      ...(kind ? { kind } : {}),
    });
    const answer = names.search({
      name: identifiers.size === 0 || query.length > LONGEST_NAME ? query : withoutIdentifiers(query),
      limit,
      minScore: level,
      ...(kind ? { kind } : {}),
      ...(country ? { countries: [country] } : {}),
    });
    if ("refused" in answer) return refusedLine(qid, answer.refused);
    const byName = answer.hits.map((h) => hitOf(h.id, h.score, h.matched));
    if (met.length === 0) return { qid, hits: byName, ...told };
    const byNumber = met.filter((m) => m.score >= level).map((m) => hitOf(m.id, m.score, m.printed.value));
    return { qid, hits: bestOf([...byName, ...byNumber], limit), ...told };
  };
}

function bestOf(hits: readonly BatchHit[], limit: number): BatchHit[] {
  const best = new Map<string, BatchHit>();
  for (const h of hits) if ((best.get(h.id)?.score ?? -1) < h.score) best.set(h.id, h);
  return [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, limit);
}

function readLine(line: string, number: number) {
  const parsed = parseJson(line, `line ${number}`);
  if (!parsed.ok) return refusedLine(null, parsed.troubles[0]);
  const q = parsed.value;
  if (!isObject(q) || typeof q.query !== "string") {
    const fields = new Fields();
    fields.wrongType(`line ${number}.query`, isObject(q) ? q.query : q, "a name as text");
    return refusedLine(isObject(q) ? (q.qid ?? null) : null, fields.troubles[0] as Trouble);
  }
  const country = typeof q.country === "string" ? placeCode(q.country) : undefined;
  return {
    qid: q.qid ?? null,
    query: q.query,
    kind: q.type ? namedKind(q.type) : undefined,
    country,
    notes: notesOn(q, country, number),
    identifiers: Array.isArray(q.identifiers) ? q.identifiers.filter((i) => typeof i === "string") : [],
  };
}

/** What the line says that nobody understands: it is searched all the same, without it, and that is told. */
function notesOn({ type, country }: JsonObject, known: string | undefined, number: number): Trouble[] {
  const said = (value: unknown) => value !== undefined && value !== null && value !== "";
  const notes: Trouble[] = [];
  if (said(type) && !(typeof type === "string" && isKindWord(type)))
    notes.push({
      ...unknownKind(String(type), `line ${number}.type`),
      because: `${quoted(type)} is not a kind of party; every kind was looked at`,
    });
  if (said(country) && known === undefined)
    notes.push({
      code: "place/unknown",
      at: `line ${number}.country`,
      because: `${quoted(country)} is not a country that this program knows; the name was looked for without it`,
      try: "use a two-letter ISO code, for example `CN`",
    });
  return notes;
}

function refusedLine(qid: unknown, { code, because, try: next }: Trouble) {
  return { qid, refused: { code, because, try: next } };
}

/** A pair of names compared, or refused in its place. */
export type PairScore =
  | { readonly case_id: string; readonly score: number; readonly notes?: readonly Trouble[] }
  | { readonly case_id: string; readonly refused: Pick<Trouble, "code" | "because" | "try"> };

/** Compares pairs `case_id, schema, name1, name2`, in order. */
export function* comparePairs(rows: Iterable<Readonly<Record<string, string>>>): Generator<PairScore> {
  for (const row of rows) {
    const answer = compareNames(row.name1 ?? "", row.name2 ?? "", { kind: namedKind(row.schema) });
    const case_id = row.case_id ?? "";
    if ("refused" in answer) {
      const { code, because, try: next } = answer.refused;
      yield { case_id, refused: { code, because, try: next } };
    } else {
      const schema = row.schema ?? "";
      const notes = isKindWord(schema)
        ? []
        : [
            {
              ...unknownKind(schema, "schema"),
              because: `${quoted(schema)} is not a kind of party; the names were compared without it`,
            },
          ];
      yield { case_id, score: answer.score, ...(notes.length > 0 ? { notes } : {}) };
    }
  }
}
