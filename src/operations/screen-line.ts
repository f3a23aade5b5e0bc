import { type Instant, isObject, type LegalDate, readLegalDate, type Trouble } from "../vocabulary/index.ts";
import { parseJson } from "./assessing.ts";
import type { Desk } from "./desk.ts";
import { isKindWord, namedKind, unknownKind } from "./list-file.ts";
import { type Screened, type ScreenRequest, screenOne } from "./screening.ts";

/** A line of names screened against the loaded lists, or refused in its place. */
export type ScreenedLine =
  | ({ readonly qid: unknown } & Pick<Screened, "query" | "asOf" | "hits">)
  | { readonly qid: unknown; readonly line: number; readonly refused: Trouble; readonly troubles: readonly Trouble[] };

/** Screens one line `{qid?, name, country?, type?, address?, identifiers?[], asOf?}` (`query` is taken for `name`) against the loaded lists. */
export async function screenLine(
  desk: Desk,
  text: string,
  line: number,
  usual: Pick<ScreenRequest, "limit" | "level"> & { readonly now: Instant },
): Promise<ScreenedLine> {
  const parsed = parseJson(text, `line ${line}`);
  if (!parsed.ok) return { qid: null, line, refused: parsed.troubles[0], troubles: parsed.troubles };
  const q = parsed.value;
  const qid = isObject(q) ? (q.qid ?? null) : null;
  const refusedFor = (troubles: readonly [Trouble, ...Trouble[]]): ScreenedLine => {
    const placed = troubles.map((t) => ({ ...t, at: `line ${line}: ${t.at}` }));
    return { qid, line, refused: placed[0] ?? troubles[0], troubles: placed };
  };
  const name = isObject(q) ? (q.name ?? q.query) : undefined;
  const stated = isObject(q) && Array.isArray(q.identifiers) ? q.identifiers.filter((i) => typeof i === "string") : [];
  const byOther = stated.length > 0 || (isObject(q) && typeof q.address === "string");
  if (!isObject(q) || (typeof name !== "string" && (name !== undefined || !byOther))) {
    const because = "the line has no `name` that is text, no identifier and no address";
    return refusedFor([{ code: "input/missing-field", at: "name", because, try: 'send `{"name": "…"}`' }]);
  }
  const on = q.asOf === undefined ? undefined : readLegalDate(q.asOf, "asOf");
  if (on?.ok === false) return refusedFor(on.troubles);
  const textIn = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
  const [country, address, type] = [textIn(q.country), textIn(q.address), textIn(q.type)];
  if (type !== undefined && !isKindWord(type)) return refusedFor([unknownKind(type, "type")]);
  const found = await screenOne(desk, {
    ...(typeof name === "string" ? { name } : {}),
    ...(stated.length > 0 ? { identifiers: stated } : {}),
    on: on?.value ?? (usual.now.slice(0, 10) as LegalDate),
    ...(country ? { country } : {}),
    ...(address ? { address } : {}),
    ...(type ? { kind: namedKind(type) } : {}),
    ...(usual.limit === undefined ? {} : { limit: usual.limit }),
    ...(usual.level === undefined ? {} : { level: usual.level }),
  });
  if (!found.ok) return refusedFor(found.troubles);
  const { query, asOf, hits } = found.value;
  return { qid, query, asOf, hits };
}
