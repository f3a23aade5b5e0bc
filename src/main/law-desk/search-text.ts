import type { TextBlock, TextUnit } from "../../authoring/documents/index.ts";
import type { TextHit } from "../../operations/index.ts";

/** Letters shown before and after the first place where the words stand. */
const BEFORE = 60;
const AFTER = 180;

/** One block made ready to be looked through. */
interface Prepared {
  readonly unit: TextUnit;
  readonly block: number;
  readonly path: string | null;
  readonly words: string;
  readonly low: string;
}

const prepared = new WeakMap<TextUnit, readonly Prepared[]>();

/** Blocks that hold the phrase asked; blocks with all its words, in any order, after them. */
export function searchUnits(
  units: readonly TextUnit[],
  asked: string,
  limit: number,
): { readonly total: number; readonly hits: readonly TextHit[] } {
  const phrase = folded(asked).trim().replace(/\s+/g, " ");
  const words = phrase.split(" ").filter((w) => w !== "");
  if (words.length === 0) return { total: 0, hits: [] };
  const [whole, scattered]: [TextHit[], TextHit[]] = [[], []];
  for (const unit of units)
    for (const b of preparedOf(unit)) {
      const at = b.low.indexOf(phrase);
      if (at >= 0) whole.push(hitOf(b, at));
      else if (words.every((w) => b.low.includes(w))) scattered.push(hitOf(b, b.low.indexOf(words[0] ?? "")));
    }
  return { total: whole.length + scattered.length, hits: [...whole, ...scattered].slice(0, limit) };
}

function preparedOf(unit: TextUnit): readonly Prepared[] {
  const known = prepared.get(unit);
  if (known !== undefined) return known;
  const heading: Prepared = { unit, block: 0, path: null, words: unit.heading, low: folded(unit.heading) };
  const made = [
    heading,
    ...unit.blocks.flatMap((b, i) =>
      pieces(b).map((words): Prepared => ({ unit, block: i, path: b.path ?? null, words, low: folded(words) })),
    ),
  ];
  prepared.set(unit, made);
  return made;
}

/** A paragraph whole, a table row by row. */
function pieces(block: TextBlock): string[] {
  const rows = (block.rows ?? []).map((r) => r.join(" · "));
  return block.words === "" ? rows : [`${block.mark ? `${block.mark} ` : ""}${block.words}`, ...rows];
}

/** Letters of one case, quotes and dashes of one kind; no letter more or less, so that places stay the same. */
function folded(text: string): string {
  return text.toLowerCase().replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/[–—]/g, "-");
}

function hitOf({ unit, block, path, words }: Prepared, at: number): TextHit {
  const before = words.slice(Math.max(0, at - BEFORE), at);
  const after = words.slice(at, at + AFTER);
  const cutBefore = at > BEFORE;
  const cutAfter = at + AFTER < words.length;
  // Cut between words, never within one.
  const around = `${cutBefore ? `… ${before.replace(/^\S*\s/, "")}` : before}${cutAfter ? `${after.replace(/\s\S*$/, "")} …` : after}`;
  return { unit: unit.name, heading: unit.heading, path, block, around };
}
