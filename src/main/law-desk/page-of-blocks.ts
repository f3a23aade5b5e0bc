import type { TextBlock } from "../../authoring/documents/index.ts";
import type { BlocksAsked, OfficialWords } from "../../operations/index.ts";

/** A paragraph counts one, a piece of a table its rows. */
const weight = (b: TextBlock | undefined): number => Math.max(1, b?.rows?.length ?? 0);

/**
 * The page that begins at a block or, where one is pointed at, holds it: from the beginning if that is near enough. At
 * least one block is on every page, however long.
 */
export function pageOfBlocks(
  blocks: readonly TextBlock[],
  { first: asked, at, limit }: BlocksAsked,
): Pick<OfficialWords, "blocks" | "first" | "total" | "previous" | "next"> {
  const upTo = (from: number): number => {
    let [end, left] = [from, limit];
    while (end < blocks.length && (end === from || left >= weight(blocks[end]))) left -= weight(blocks[end++]);
    return end;
  };
  const near = at === undefined || at < upTo(0);
  const first = Math.min(asked ?? (near ? 0 : Math.max(0, at - 1)), Math.max(0, blocks.length - 1));
  const end = upTo(first);
  let [previous, left] = [first, limit];
  while (previous > 0 && (previous === first || left >= weight(blocks[previous - 1])))
    left -= weight(blocks[--previous]);
  return {
    blocks: blocks.slice(first, end),
    first,
    total: blocks.length,
    previous: first > 0 ? previous : null,
    next: end < blocks.length ? end : null,
  };
}
