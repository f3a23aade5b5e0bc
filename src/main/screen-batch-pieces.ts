import type { BatchOptions, LineScreener, ListFile } from "../operations/index.ts";

/** What every thread of a batch needs. */
export interface Batch {
  readonly list: ListFile;
  readonly options: BatchOptions;
  /** Built indexes in shared memory (see SharedShelf). */
  readonly snapshots: ReadonlyMap<string, Uint8Array>;
}

/** Lines that stand together in the batch; `first` counts lines from 0. */
export interface Piece {
  readonly first: number;
  readonly lines: readonly string[];
}

/** Lines of a piece: enough that handing it over costs nothing beside answering it. */
export const PIECE = 500;

/** The answers to a piece as JSON, one for each line that is not empty, in order. */
export function answersTo(screen: LineScreener, { first, lines }: Piece): string[] {
  return lines.flatMap((line, i) => {
    const answer = screen(line, first + i + 1);
    return answer === undefined ? [] : [JSON.stringify(answer)];
  });
}

/** A batch cut into pieces, in order. */
export function* piecesOf(lines: readonly string[]): Generator<Piece> {
  for (let first = 0; first < lines.length; first += PIECE) yield { first, lines: lines.slice(first, first + PIECE) };
}
