/** The searchable index of a list of names. */
import type { LegalDate, Trouble } from "../vocabulary/index.ts";
import type { Columns } from "./columns.ts";
import { columnsOf } from "./columns-of.ts";
import { evidenceOf, type MatchEvidence } from "./evidence.ts";
import type { NamedEntry, NamedKind, NameRole } from "./listing.ts";
import { explainScore } from "./score.ts";
import { type Pairing, Searcher } from "./searcher.ts";
import { pack, unpack } from "./snapshot.ts";
import { troubleWith, troubleWithParsed } from "./trouble.ts";
import { MATCHING_VERSION } from "./version.ts";
import { type ParsedName, parseName } from "./views.ts";

/** A question: who on the list may be meant by this name. */
export interface NameQuery {
  name: string;
  kind?: NamedKind;
  /** ISO 3166 alpha-2 codes the asked party is tied to; they qualify a hit and never drop one. */
  countries?: string[];
  /** Only names the list printed on this day. */
  on?: LegalDate;
  /** At most this many parties; 10 if left out. */
  limit?: number;
  /** Only hits scoring at least this; 0.05 if left out. */
  minScore?: number;
  /** Proposed entries searched beside the list, without rebuilding it. */
  overlay?: NamedEntry[];
}

/** A listed party that may be meant. */
export interface NameHit {
  id: string;
  /** 0 to 1, calibrated on labelled queries: reads as a probability. */
  score: number;
  /** The listed name that met best, as printed. */
  matched: string;
  role: NameRole;
  evidence: MatchEvidence;
}

/** Search over a fixed list. Deterministic: the same question gives the same hits in the same order. */
export interface NameIndex {
  search(query: NameQuery): { hits: NameHit[] } | { refused: Trouble };
  readonly size: { entries: number; names: number };
  /** The index as bytes, for `openNameIndex`: to be kept in a file, or shared with other threads. `mark` says what it was built of. */
  snapshot(mark?: string): Uint8Array<ArrayBuffer>;
}

/** Reads the entries and prepares every search structure. */
export function buildNameIndex(entries: Iterable<NamedEntry>): NameIndex {
  return indexOver(columnsOf(entries));
}

/**
 * Opens a snapshot where it lies: nothing is read twice, and threads may share one buffer. Undefined where the bytes are
 * damaged, or were made by another version of matching or under another mark; then the index is to be built again.
 */
export function openNameIndex(snapshot: Uint8Array, mark = ""): NameIndex | undefined {
  const columns = unpack(snapshot, versionOf(mark));
  return columns === undefined ? undefined : indexOver(columns);
}

const versionOf = (mark: string): string => `${MATCHING_VERSION} ${mark}`;

function indexOver(columns: Columns): NameIndex {
  const index = new Searcher(columns);
  const overlays = new WeakMap<NamedEntry[], Searcher>();
  const overlayOf = (proposed: NamedEntry[]): Searcher => {
    const known = overlays.get(proposed);
    if (known !== undefined) return known;
    const made = new Searcher(columnsOf(proposed));
    overlays.set(proposed, made);
    return made;
  };
  return {
    size: index.size,
    snapshot: (mark = "") => pack(columns, versionOf(mark)),
    search(query) {
      const trouble = troubleWith(query.name, "query.name");
      if (trouble !== undefined) return { refused: trouble };
      const parsed = parseName(query.name);
      const wordless = troubleWithParsed(parsed, "query.name");
      if (wordless !== undefined) return { refused: wordless };
      const least = query.minScore ?? 0.05;
      const found = index.pairings(parsed, query, least);
      if (query.overlay !== undefined && query.overlay.length > 0)
        found.push(...overlayOf(query.overlay).pairings(parsed, query, least));
      return { hits: bestPerParty(found, query.limit ?? 10, parsed) };
    },
  };
}

function bestPerParty(found: readonly Pairing[], limit: number, parsed: ParsedName): NameHit[] {
  const best = new Map<string, Pairing>();
  for (const p of found) {
    const old = best.get(p.id);
    if (old === undefined || p.score > old.score) best.set(p.id, p);
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map((p) => hitOf(p, parsed));
}

/** The evidence is worked out when it is first read: screening a million names reads few. */
function hitOf(p: Pairing, parsed: ParsedName): NameHit {
  let made: MatchEvidence | undefined;
  return {
    id: p.id,
    score: p.score,
    matched: p.name.text,
    role: p.name.role,
    get evidence() {
      made ??= evidenceOf(p.query, p.listed, p.alignment, p.vector, explainScore(p.vector, p.kind), [parsed.signals]);
      return made;
    },
  };
}
