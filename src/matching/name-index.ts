/** The searchable index of a list of names. */
import type { LegalDate, Trouble } from "../vocabulary/index.ts";
import { align, knownFrom } from "./align.ts";
import { candidatesFor, type Workspace, workspaceFor } from "./candidates.ts";
import { evidenceOf, type MatchEvidence } from "./evidence.ts";
import { featuresOf } from "./features.ts";
import { type Listing, type NamedEntry, type NamedKind, type NameRole, readListing } from "./listing.ts";
import { scoreOf } from "./score.ts";
import { troubleWith, troubleWithParsed } from "./trouble.ts";
import { type ParsedName, parseName, type View } from "./views.ts";
import { VocabularyIndex } from "./vocabulary-index.ts";

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
}

/** Reads the entries and prepares every search structure. */
export function buildNameIndex(entries: Iterable<NamedEntry>): NameIndex {
  const index = new Searcher(readListing(entries));
  const overlays = new WeakMap<NamedEntry[], Searcher>();
  const overlayOf = (proposed: NamedEntry[]): Searcher => {
    const known = overlays.get(proposed);
    if (known !== undefined) return known;
    const made = new Searcher(readListing(proposed));
    overlays.set(proposed, made);
    return made;
  };
  return {
    size: index.size,
    search(query) {
      const trouble = troubleWith(query.name, "query.name");
      if (trouble !== undefined) return { refused: trouble };
      const parsed = parseName(query.name);
      const wordless = troubleWithParsed(parsed, "query.name");
      if (wordless !== undefined) return { refused: wordless };
      const found = index.find(parsed, query);
      const extra =
        query.overlay === undefined || query.overlay.length === 0 ? [] : overlayOf(query.overlay).find(parsed, query);
      return { hits: bestPerParty([...found, ...extra], query.limit ?? 10) };
    },
  };
}

interface Found {
  id: string;
  score: number;
  matched: string;
  role: NameRole;
  explain: () => MatchEvidence;
}

function bestPerParty(found: Found[], limit: number): NameHit[] {
  const best = new Map<string, Found>();
  for (const f of found) {
    const old = best.get(f.id);
    if (old === undefined || f.score > old.score) best.set(f.id, f);
  }
  return [...best.values()]
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, score, matched, role, explain }) => ({ id, score, matched, role, evidence: explain() }));
}

class Searcher {
  readonly size: { entries: number; names: number };
  private readonly listing: Listing;
  private readonly words: VocabularyIndex;
  private readonly space: Workspace;

  constructor(listing: Listing) {
    this.listing = listing;
    this.words = new VocabularyIndex(listing.vocabulary);
    this.space = workspaceFor(listing);
    this.size = { entries: listing.entries.length, names: listing.names.length };
  }

  find(parsed: ParsedName, query: NameQuery): Found[] {
    const out: Found[] = [];
    const { on } = query;
    const alive = (name: number): boolean => {
      const n = this.listing.names[name];
      return (
        n !== undefined &&
        (on === undefined || ((n.from === undefined || n.from <= on) && (n.until === undefined || on < n.until)))
      );
    };
    for (const view of parsed.views) this.findView(view, parsed, query, alive, out);
    return out;
  }

  private findView(
    view: View,
    parsed: ParsedName,
    query: NameQuery,
    alive: (name: number) => boolean,
    out: Found[],
  ): void {
    const neighbours = view.words.map((w) => this.words.neighbours(w));
    const known = knownFrom(neighbours);
    const least = query.minScore ?? 0.05;
    for (const number of candidatesFor(view, neighbours, this.listing, this.words, this.space, alive)) {
      const listed = this.listing.views[number];
      const name = listed === undefined ? undefined : this.listing.names[listed.name];
      const entry = name === undefined ? undefined : this.listing.entries[name.entry];
      if (listed === undefined || name === undefined || entry === undefined) continue;
      const alignment = align(view.words, listed.view.words, listed.words, known);
      const about = {
        queryKind: query.kind,
        listedKind: entry.kind,
        queryCountries: query.countries ?? [],
        listedCountries: entry.countries,
        role: name.role,
      };
      const vector = featuresOf(view, listed.view, alignment, about);
      const { score } = scoreOf(vector, false);
      if (score < least) continue;
      out.push({
        id: entry.id,
        score,
        matched: name.text,
        role: name.role,
        explain: () => evidenceOf(view, listed.view, alignment, vector, scoreOf(vector, true), [parsed.signals]),
      });
    }
  }
}
