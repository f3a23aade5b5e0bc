/**
 * Supplement No. 6 to 15 CFR Part 774, the Sensitive List, in the text of 2026-08-20: entries and paragraphs it names, and
 * those which words beside the number narrow to a part of what the entry controls.
 */
import type { Asking } from "../../../../src/authoring/index.ts";
import { coversParagraph, type ParagraphScope } from "../../../../src/vocabulary/index.ts";
import { paragraphOf } from "./row-coverage.ts";

interface SensitiveLine {
  /** On the list as it stands. */
  readonly named?: ParagraphScope;
  /** On the list only as far as the words beside the number go. */
  readonly narrowed?: ParagraphScope;
}

const WHOLE: ParagraphScope = { whole: true };
const named = (...only: readonly string[]): SensitiveLine => ({ named: only.length === 0 ? WHOLE : { only } });
const narrowed = (...only: readonly string[]): SensitiveLine => ({ narrowed: only.length === 0 ? WHOLE : { only } });
const both = (one: SensitiveLine, other: SensitiveLine): SensitiveLine => ({ ...one, ...other });

/** The lines by entry. */
export const SENSITIVE_LIST: Readonly<Record<string, SensitiveLine>> = {
  "1A002": narrowed("a.1"),
  "1C001": named(),
  "1C007": named("c"),
  "1C010": named("c", "d"),
  "1C012": named(),
  "1D002": narrowed(),
  "1E001": narrowed(),
  "1E002": named("e", "f"),
  "2D001": narrowed(),
  "2E001": narrowed(),
  "2E002": narrowed(),
  "3A001": narrowed("b.2", "b.3", "z"),
  "3A002": named("g.1"),
  "3D001": narrowed(),
  "3E001": narrowed(),
  "4A001": named("a.2"),
  "5A001": named("b.3", "b.5", "h"),
  "5B001": narrowed("a"),
  "5D001": narrowed("a"),
  "5E001": narrowed("a"),
  "6A001": both(
    named("a.1.e", "a.2.a.1", "a.2.a.2", "a.2.a.3", "a.2.a.5", "a.2.a.6", "a.2.b", "a.2.d", "a.2.e"),
    narrowed("a.1.b", "a.2.c", "a.2.f"),
  ),
  "6A002": both(named("a.1.a", "a.1.b", "a.1.c", "a.1.d", "a.2.b", "b"), narrowed("a.2.a", "a.3", "c")),
  "6A003": both(named("b.5"), narrowed("b.3", "b.4")),
  "6A004": named("c", "d"),
  "6A006": both(named("a.1"), narrowed("a.2", "c.1", "d", "e")),
  "6A008": named("d", "h", "k"),
  "6B008": named(),
  "6D001": narrowed(),
  "6D003": named("a"),
  "6E001": named(),
  "6E002": narrowed(),
  "7D002": named(),
  "7D003": named("a", "b"),
  "7D004": named("a", "b", "c", "d", "g"),
  "7E001": named(),
  "7E002": named(),
  "8A001": named("b", "c"),
  "8A002": both(named("h", "j", "o.3", "p"), narrowed("b")),
  "8D001": narrowed(),
  "8D002": named(),
  "8E001": narrowed(),
  "8E002": named("a"),
  "9A011": named(),
  "9B001": named(),
  "9D001": narrowed(),
  "9D002": narrowed(),
  "9D004": named("a", "c"),
  "9E001": named(),
  "9E002": named(),
  "9E003": named("a.1", "a.2", "a.3", "a.4", "a.5", "a.8", "h"),
};

/** Is the item on the Sensitive List? `perhaps` when its paragraph, or the words of the line, decide. */
export function onSensitiveList(q: Asking): "yes" | "perhaps" | "no" {
  const line = SENSITIVE_LIST[q.transaction.item.classification.code];
  if (line === undefined) return "no";
  const path = paragraphOf(q);
  const plain = line.named === undefined ? "outside" : coversParagraph(line.named, path);
  if (plain === "inside") return "yes";
  const part = line.narrowed === undefined ? "outside" : coversParagraph(line.narrowed, path);
  return plain === "outside" && part === "outside" ? "no" : "perhaps";
}
