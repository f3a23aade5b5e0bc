import type { Book, Customer } from "../book/index.ts";
import { explainHit, listingOf } from "../screening/index.ts";
import type { LegalDate, Listing, PlaceCode, Result } from "../vocabulary/index.ts";
import { ok } from "../vocabulary/index.ts";
import type { ImpactHit } from "./impact.ts";
import type { LookUp, LookUpHit, LookUpSubject } from "./look-up.ts";
import { inTurns, type Turn } from "./turns.ts";

/** What was found for a set of names and addresses. A name nobody looked up has no answer here, never an empty one. */
export interface Directory {
  /** The day its names were looked up for. */
  readonly on: LegalDate;
  /** Hits for a text; throws for a text that was not looked up. */
  found(subject: LookUpSubject): readonly LookUpHit[];
}

/** A name to look up. What a bracket at its end merely says again, `Example Optics Ltd. (Example)`, is left out. */
export const named = (text: string, country?: PlaceCode): LookUpSubject => ({
  kind: "name",
  text: withoutEcho(text),
  ...(country ? { country } : {}),
});

function withoutEcho(text: string): string {
  const [, outer, inner] = /^(.+\S)\s*[(（]([^()（）]+)[)）]\s*$/u.exec(text) ?? [];
  if (outer === undefined || inner === undefined) return text;
  const words = (part: string) => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = new Set(words(outer));
  return words(inner).every((w) => said.has(w)) ? outer : text;
}

/** Everything by which a customer may be found. */
export function subjectsOf(c: Customer): LookUpSubject[] {
  const names = [c.name, ...c.otherNames].map((text) => named(text, c.country));
  return c.address === undefined ? names : [...names, { kind: "address", text: addressOf(c), country: c.country }];
}

/** An address that already reads whole is looked up as it is; a bare street gets its city. */
function addressOf({ address = "", city }: Customer): string {
  return city === undefined || address.split(",").length > 2 ? address : `${address}, ${city}`;
}

const keyOf = (s: LookUpSubject): string => `${s.kind} ${s.country ?? ""} ${s.text}`;

/** Looks up each distinct subject once; what `known` holds already is not looked up again. */
export async function openDirectory(
  subjects: Iterable<LookUpSubject>,
  lookUp: LookUp,
  on: LegalDate,
  known: Map<string, readonly LookUpHit[]>,
  {
    progress,
    turn,
  }: { readonly progress?: (done: number, total: number) => void; readonly turn?: Turn | undefined } = {},
): Promise<Result<Directory>> {
  const fresh = new Map<string, LookUpSubject>();
  await inTurns(subjects, turn, (s) => {
    const key = keyOf(s);
    if (!known.has(key)) fresh.set(key, s);
  });
  const keys = [...fresh.keys()];
  const found = await lookUp([...fresh.values()], on, (done) => progress?.(done, keys.length), turn);
  if (!found.ok) return found;
  await inTurns(keys, turn, (key, i) => {
    known.set(key, found.value[i] ?? NOTHING);
  });
  return ok({
    on,
    found(subject) {
      const hits = known.get(keyOf(subject));
      if (hits === undefined) throw new Error(`nobody looked up ${keyOf(subject)}`);
      return hits;
    },
  });
}

const NOTHING: readonly LookUpHit[] = [];

/** A directory of nothing: for a question without proposed entries. */
export const emptyDirectory = (on: LegalDate): Directory => ({ on, found: () => [] });

/** A customer's hits, the best for each entry, told for people and as listings for the law. */
export interface Reached {
  readonly hits: readonly ImpactHit[];
  readonly listings: readonly Listing[];
}

const NOBODY: Reached = { hits: [], listings: [] };

/** What a set of subjects reaches, each entry once by its best hit. */
export function reached(directory: Directory, subjects: readonly LookUpSubject[]): Reached {
  const { on } = directory;
  const best = new Map<string, { hit: LookUpHit; via: ImpactHit["via"]; looked: string }>();
  subjects.forEach((s, i) => {
    for (const hit of directory.found(s)) {
      const { entry } = hit.viewed;
      const key = `${entry.list} ${entry.id}`;
      const via = s.kind === "address" || hit.tie === "address" ? "address" : i === 0 ? "name" : "other name";
      if ((best.get(key)?.hit.score ?? -1) < hit.score) best.set(key, { hit, via, looked: s.text });
    }
  });
  if (best.size === 0) return NOBODY;
  const found = [...best.values()].sort((a, b) => b.hit.score - a.hit.score);
  return {
    hits: found.map(({ hit, via, looked }) => toldHit(hit, via, looked, on)),
    listings: found.map(({ hit }) => listingOf(hit, on)),
  };
}

/** A hit in the words of the answer. */
export function toldHit(hit: LookUpHit, via: ImpactHit["via"], looked: string, on: LegalDate): ImpactHit {
  const { entry, proposed } = hit.viewed;
  const listing = listingOf(hit, on);
  return {
    list: entry.list,
    entryId: entry.id,
    listedName: listing.name ?? entry.id,
    via,
    looked,
    matched: hit.matched,
    score: Math.round(hit.score * 1000) / 1000,
    tie: listing.tie,
    from: listing.period.from ?? null,
    citations: entry.citations,
    proposed: proposed === true,
    evidence: explainHit(hit),
  };
}

/** Names of everybody on the way of an order, with the country it is shipped to. */
export async function intermediatesOf(book: Book, turn: Turn | undefined): Promise<Map<string, PlaceCode>> {
  const names = new Map<string, PlaceCode>();
  await inTurns(book.orders.values(), turn, (o) => {
    if (o.intermediate !== undefined) names.set(o.intermediate, o.shipTo);
  });
  return names;
}

/** Suppliers of the bills of material, with the origin of what they sell. */
export function suppliersOf(book: Book): Map<string, PlaceCode | undefined> {
  return new Map(book.bom.flatMap((l) => (l.supplier === undefined ? [] : [[l.supplier, l.origin] as const])));
}
