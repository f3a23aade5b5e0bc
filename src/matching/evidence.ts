/** Why a name hit: the views that met, the words that were paired and how, what each feature added, what contradicts. */
import type { Alignment } from "./align.ts";
import { FEATURES, type FeatureName, isTelling } from "./features.ts";
import type { FoldSignals } from "./fold.ts";
import { HOW, type How } from "./likeness.ts";
import type { Scored } from "./score.ts";
import type { View, ViewKind } from "./views.ts";
import type { Word } from "./words.ts";

/** How two words were held to be one. */
export type PairReason = keyof typeof HOW;

/** Plain JSON account of one comparison. */
export interface MatchEvidence {
  /** The reading of each side that met best. */
  views: { query: ViewKind; listed: ViewKind };
  /** Paired words as folded; `likeness` from 0 to 1. */
  words: { query: string; listed: string; likeness: number; how: PairReason }[];
  /** Telling words of each side that found no partner. */
  onlyInQuery: string[];
  onlyInListed: string[];
  /** Feature values and what each added, in log-odds, largest first. */
  features: { name: FeatureName; value: number; added: number }[];
  /** Plain sentences about what speaks against the match. */
  contradictions: string[];
  /** What folding noticed: hidden characters, look-alike letters, styled letters. */
  signals: string[];
}

const REASONS = Object.keys(HOW) as PairReason[];
const round = (x: number): number => Math.round(x * 1000) / 1000;

/** Builds the account of one scored pairing. */
export function evidenceOf(
  query: View,
  listed: View,
  alignment: Alignment,
  vector: Float64Array,
  scored: Scored,
  signals: readonly FoldSignals[],
): MatchEvidence {
  const text = (words: readonly Word[], from: number, count: number): string =>
    words
      .slice(from, from + count)
      .map((w) => w.text)
      .join(" ");
  const left = (words: readonly Word[], used: Uint8Array): string[] =>
    words.filter((w, i) => used[i] === 0 && isTelling(w)).map((w) => w.text);
  const onlyInQuery = left(query.words, alignment.queryUsed);
  const onlyInListed = left(listed.words, alignment.listedUsed);
  const features = FEATURES.map((name, i) => ({
    name,
    value: round(vector[i] as number),
    added: round(scored.contributions[name] ?? 0),
  }))
    .filter((f) => f.added !== 0)
    .sort((a, b) => Math.abs(b.added) - Math.abs(a.added) || (a.name < b.name ? -1 : 1));
  return {
    views: { query: query.kind, listed: listed.kind },
    words: [...alignment.pairs]
      .sort((a, b) => a.query - b.query)
      .map((p) => ({
        query: text(query.words, p.query, p.queryCount),
        listed: text(listed.words, p.listed, p.listedCount),
        likeness: round(p.likeness),
        how: REASONS[p.how as How] ?? "edits",
      })),
    onlyInQuery,
    onlyInListed,
    features,
    contradictions: contradictionsOf(onlyInQuery, onlyInListed, vector),
    signals: signalNames(signals),
  };
}

function contradictionsOf(
  onlyInQuery: readonly string[],
  onlyInListed: readonly string[],
  vector: Float64Array,
): string[] {
  const value = (name: FeatureName): number => vector[FEATURES.indexOf(name)] as number;
  const out: string[] = [];
  if (value("contradiction") > 0.2)
    out.push(`\`${onlyInQuery.join(" ")}\` stands where the listed name has \`${onlyInListed.join(" ")}\``);
  if (value("numberConflict") > 0) out.push("the numbers differ");
  if (value("kind") === 0) out.push("the kinds of party differ");
  if (value("country") === 0) out.push("the countries differ");
  return out;
}

function signalNames(signals: readonly FoldSignals[]): string[] {
  const out = new Set<string>();
  for (const s of signals) {
    if (s.mixedScript) out.add("look-alike letters of another script");
    if (s.hiddenCharacters) out.add("hidden characters");
    if (s.styledLetters) out.add("styled letters");
  }
  return [...out];
}

const SAID: Record<PairReason, string> = {
  same: "equal",
  concept: "same meaning",
  sound: "same sound",
  edits: "close spelling",
  skeleton: "same consonants",
  shortened: "shortened",
  initial: "initial",
  joined: "joined",
};

/** One readable line of an account. */
export function explainEvidence(e: MatchEvidence): string {
  const words = e.words
    .map((w) => (w.how === "same" ? w.query : `${w.query} ~ ${w.listed} (${SAID[w.how]})`))
    .join(", ");
  const parts = [words === "" ? "no word in common" : words];
  if (e.onlyInQuery.length > 0) parts.push(`only asked: ${e.onlyInQuery.join(" ")}`);
  if (e.onlyInListed.length > 0) parts.push(`only listed: ${e.onlyInListed.join(" ")}`);
  if (e.contradictions.length > 0) parts.push(`against: ${e.contradictions.join("; ")}`);
  if (e.signals.length > 0) parts.push(`noticed: ${e.signals.join(", ")}`);
  return parts.join(" · ");
}
