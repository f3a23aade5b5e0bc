import { buildNameIndex, compareNames, type NamedKind, type NameIndex } from "../matching/index.ts";
import { explainHit, type ListAsked, type ScreeningHit } from "../screening/index.ts";
import {
  Fields,
  fail,
  isObject,
  type LegalDate,
  ok,
  placeCode,
  type Result,
  type Trouble,
} from "../vocabulary/index.ts";
import { parseJson } from "./assessing.ts";
import type { Desk } from "./desk.ts";
import { type ListFile, namedKind } from "./list-file.ts";

/** Whom to screen, and how far down to show. */
export interface ScreenRequest {
  readonly name: string;
  readonly country?: string;
  readonly kind?: NamedKind;
  readonly address?: string;
  readonly on: LegalDate;
  readonly limit?: number;
  readonly level?: number;
}

/** One hit as a program reads it. */
export interface ShownHit {
  readonly id: string;
  readonly list: string;
  readonly name: string;
  readonly matched: string;
  readonly score: number;
  readonly tie: string;
  readonly from: LegalDate | null;
  readonly inForce: string;
  readonly countries: readonly string[];
  readonly citations: readonly string[];
  readonly requirement: string | null;
  readonly reviewPolicy: string | null;
  readonly because: string;
  readonly evidence: unknown;
}

/** What a search found, and which lists it looked at or could not. */
export interface Screened {
  readonly query: string;
  readonly asOf: LegalDate;
  readonly hits: readonly ShownHit[];
  readonly lists: readonly ListAsked[];
}

/** Screens one name against the lists in force on a day; says which lists were looked at and which were not. */
export async function screenOne(desk: Desk, request: ScreenRequest): Promise<Result<Screened>> {
  const world = await desk.world();
  if (!world.ok) return world;
  const country = request.country === undefined ? undefined : placeCode(request.country);
  if (request.country !== undefined && country === undefined) {
    return fail({
      code: "place/unknown",
      at: "country",
      because: `\`${request.country}\` is not a country that this program knows`,
      try: "use a two-letter ISO code, for example `CN`",
    });
  }
  const { name, address, kind } = request;
  const found = world.value.screener.screen(
    { name, ...(country ? { country } : {}), ...(address ? { address } : {}), ...(kind ? { kind } : {}) },
    {
      on: request.on,
      ...(request.limit ? { limit: request.limit } : {}),
      ...(request.level === undefined ? {} : { level: request.level }),
    },
  );
  if (!found.ok) return found;
  const lists = desk.listsAsked(world.value, request.on);
  return ok({ query: name, asOf: request.on, hits: found.value.map(shown), lists });
}

function shown(hit: ScreeningHit): ShownHit {
  const { entry } = hit.viewed;
  return {
    id: entry.id,
    list: entry.list,
    name: entry.names[0]?.text ?? entry.addresses[0]?.text ?? entry.id,
    matched: hit.matched,
    score: hit.score,
    tie: hit.tie,
    from: entry.period.from ?? null,
    inForce: hit.inForce,
    countries: entry.countries,
    citations: entry.citations,
    requirement: entry.terms.requirement?.raw ?? null,
    reviewPolicy: entry.terms.policy?.raw ?? null,
    because: explainHit(hit),
    evidence: hit.evidence,
  };
}

/** A line of a screening batch answered, or refused in its place. */
export type BatchScreening =
  | {
      readonly qid: unknown;
      readonly hits: readonly {
        readonly id: string;
        readonly score: number;
        readonly name: string;
        readonly matched: string;
        readonly list: string;
      }[];
    }
  | { readonly qid: unknown; readonly refused: Pick<Trouble, "code" | "because" | "try"> };

/** Screens lines `{qid, query, type?, country?}` against a list file, in order. */
export function* screenLines(list: ListFile, lines: Iterable<string>, limit: number): Generator<BatchScreening> {
  const index = buildNameIndex(list.entries);
  let number = 0;
  for (const line of lines) {
    number++;
    if (line.trim() !== "") yield screenLine(index, list, line, number, limit);
  }
}

function screenLine(index: NameIndex, list: ListFile, line: string, number: number, limit: number): BatchScreening {
  const parsed = parseJson(line, `line ${number}`);
  if (!parsed.ok) return refusedLine(null, parsed.troubles[0]);
  const q = parsed.value;
  if (!isObject(q) || typeof q.query !== "string") {
    const fields = new Fields();
    fields.wrongType(`line ${number}.query`, isObject(q) ? q.query : q, "a name as text");
    return refusedLine(isObject(q) ? (q.qid ?? null) : null, fields.troubles[0] as Trouble);
  }
  const country = typeof q.country === "string" ? placeCode(q.country) : undefined;
  const answer = index.search({
    name: q.query,
    limit,
    minScore: 0,
    ...(q.type ? { kind: namedKind(q.type) } : {}),
    ...(country ? { countries: [country] } : {}),
  });
  if ("refused" in answer) return refusedLine(q.qid ?? null, answer.refused);
  const hits = answer.hits.map((h) => ({
    id: h.id,
    score: h.score,
    name: list.nameOf.get(h.id) ?? h.matched,
    matched: h.matched,
    list: list.listOf.get(h.id) ?? "",
  }));
  return { qid: q.qid ?? null, hits };
}

function refusedLine(qid: unknown, { code, because, try: next }: Trouble): BatchScreening {
  return { qid, refused: { code, because, try: next } };
}

/** A pair of names compared, or refused in its place. */
export type PairScore =
  | { readonly case_id: string; readonly score: number }
  | { readonly case_id: string; readonly refused: Pick<Trouble, "code" | "because" | "try"> };

/** Compares pairs `case_id, schema, name1, name2`, in order. */
export function* comparePairs(rows: Iterable<Readonly<Record<string, string>>>): Generator<PairScore> {
  for (const row of rows) {
    const answer = compareNames(row.name1 ?? "", row.name2 ?? "", { kind: namedKind(row.schema) });
    const case_id = row.case_id ?? "";
    if ("refused" in answer) {
      const { code, because, try: next } = answer.refused;
      yield { case_id, refused: { code, because, try: next } };
    } else yield { case_id, score: answer.score };
  }
}
