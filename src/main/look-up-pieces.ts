import { type LookUpHit, type LookUpSubject, searchOne } from "../impact/index.ts";
import type { ListView } from "../list-history/index.ts";
import type { Screener } from "../screening/index.ts";
import type { LegalDate } from "../vocabulary/index.ts";

/** Subjects taken at a time; others have their turn in between. */
const PIECE = 50;

/** A list of subjects that several threads share. */
export interface SharedLookUp {
  readonly view: ListView;
  /** Built indexes in shared memory (see SharedShelf). */
  readonly snapshots: ReadonlyMap<string, Uint8Array>;
  readonly subjects: readonly LookUpSubject[];
  readonly on: LegalDate;
  /** One 32-bit number: the first subject nobody has taken. */
  readonly next: SharedArrayBuffer;
}

/** The hits of a subject, by its place in the list. */
export type PlacedHits = readonly [place: number, hits: readonly LookUpHit[]];

/** Takes one piece and looks it up; undefined when none is left. A name that cannot be screened reaches nothing. */
export function lookPiece(
  screener: Screener,
  shared: SharedLookUp,
): { readonly found: PlacedHits[]; readonly upTo: number } | undefined {
  const { subjects, on, next } = shared;
  const first = Atomics.add(new Int32Array(next), 0, PIECE);
  if (first >= subjects.length) return undefined;
  const upTo = Math.min(first + PIECE, subjects.length);
  const found: PlacedHits[] = [];
  for (let i = first; i < upTo; i++) {
    const subject = subjects[i];
    const answer = subject && searchOne(screener, subject, on);
    if (answer?.ok && answer.value.length > 0) found.push([i, answer.value]);
  }
  return { found, upTo };
}

/** Looks pieces up until none is left. */
export function lookPieces(screener: Screener, shared: SharedLookUp): PlacedHits[] {
  const found: PlacedHits[] = [];
  for (let piece = lookPiece(screener, shared); piece !== undefined; piece = lookPiece(screener, shared))
    found.push(...piece.found);
  return found;
}
